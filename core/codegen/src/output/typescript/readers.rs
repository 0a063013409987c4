//! `readers/<resource>.ts`: functions that build objects from text and tape. Those that several resources need are in
//! `readers/shared.ts`.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{About, braces, file_name, key, quoted};
use crate::files::File;
use crate::model::{Api, Kind, Object};
use crate::output::sorted;
use crate::problem::Result;
use crate::template::{Template, render, template};

const TEMPLATE: Template = template!("typescript_readers.ts.j2");
const SHARED: &str = "shared";

#[derive(Serialize)]
struct View<'a> {
    about: &'a About<'a>,
    models: String,
    shared: Option<String>,
    readers: Vec<Reader<'a>>,
}

#[derive(Serialize)]
struct Reader<'a> {
    model: &'a str,
    fields: Vec<(String, String)>,
    extra: String,
    /// The names of members that are not shown, in quotes.
    secrets: String,
}

/// In which file the reader of a model is.
pub(super) struct Place(BTreeMap<String, String>);

impl Place {
    pub(super) fn new(api: &Api) -> Self {
        let mut places: BTreeMap<String, String> = BTreeMap::new();
        for resource in &api.resources {
            let mut reached = Vec::new();
            for operation in &resource.operations {
                visit(operation.answer_kind().and_then(Kind::model), api, &mut reached);
            }
            let file = file_name(&resource.name);
            for model in reached {
                let place = places.entry(model.to_owned()).or_insert_with(|| file.clone());
                if *place != file {
                    *place = SHARED.to_owned();
                }
            }
        }
        Self(places)
    }

    /// The name of the file.
    pub(super) fn of(&self, model: &str) -> &str {
        self.0.get(model).map(String::as_str).unwrap_or_default()
    }
}

fn visit<'a>(name: Option<&'a str>, api: &'a Api, reached: &mut Vec<&'a str>) {
    let Some(object) = api.objects().find(|object| Some(object.name.as_str()) == name) else { return };
    if reached.contains(&object.name.as_str()) {
        return;
    }
    reached.push(&object.name);
    for field in &object.fields {
        visit(field.kind.model(), api, reached);
    }
}

pub(super) fn files(api: &Api, about: &About<'_>, places: &Place) -> Result<Vec<File>> {
    let names = sorted(places.0.values().map(String::as_str));
    names.into_iter().map(|name| file(name, api, about, places)).collect()
}

fn file(name: &str, api: &Api, about: &About<'_>, places: &Place) -> Result<File> {
    let objects: Vec<&Object> = api.objects().filter(|object| places.of(&object.name) == name).collect();
    let models = sorted(objects.iter().map(|object| object.name.as_str()));
    let inner = objects.iter().flat_map(|object| &object.fields).filter_map(|field| field.kind.model());
    let shared: Vec<String> = sorted(inner.filter(|model| name != SHARED && places.of(model) == SHARED))
        .into_iter()
        .map(|model| format!("read{model}"))
        .collect();
    let shared: Vec<&str> = shared.iter().map(String::as_str).collect();
    let view = View {
        about,
        models: braces(&models),
        shared: (!shared.is_empty()).then(|| braces(&shared)),
        readers: objects.into_iter().map(reader).collect(),
    };
    Ok(about.file(&format!("readers/{name}.ts"), render(TEMPLATE, view)?))
}

fn reader(object: &Object) -> Reader<'_> {
    let fields = object.fields.iter().enumerate().map(|(index, field)| {
        let read =
            if field.required { needed(&field.kind, &slot(index)) } else { read(&field.kind, &slot(index)) };
        (key(&field.wire), read)
    });
    let secrets = object.fields.iter().filter(|field| field.secret).map(|field| quoted(&field.wire));
    Reader {
        model: &object.name,
        fields: fields.collect(),
        extra: slot(object.fields.len()),
        secrets: secrets.collect::<Vec<_>>().join(", "),
    }
}

/// Where a slot of a row is: each is two integers.
fn slot(index: usize) -> String {
    if index == 0 { "row".to_owned() } else { format!("row + {}", 2 * index) }
}

/// Reads a slot whose value may be missing.
fn read(kind: &Kind, at: &str) -> String {
    match kind {
        Kind::String
        | Kind::Enum(_)
        | Kind::Decimal
        | Kind::Date
        | Kind::DateTime
        | Kind::UtcDateTime
        | Kind::Uuid => {
            format!("read.text(text, tape, {at})")
        }
        Kind::Integer => format!("read.integer(text, tape, {at})"),
        Kind::Boolean => format!("read.boolean(text, tape, {at})"),
        Kind::Json | Kind::Lookup(_) => format!("read.json(text, tape, {at})"),
        Kind::Object(name) => format!("read.object(text, tape, {at}, read{name})"),
        Kind::List(item) => format!("read.list(text, tape, {at}, {})", item_reader(item)),
    }
}

/// Reads a slot whose value the core has found to be there.
fn needed(kind: &Kind, at: &str) -> String {
    match kind {
        Kind::String
        | Kind::Enum(_)
        | Kind::Decimal
        | Kind::Date
        | Kind::DateTime
        | Kind::UtcDateTime
        | Kind::Uuid => {
            format!("read.required(text, tape, {at})")
        }
        Kind::Json | Kind::Lookup(_) => read(kind, at),
        kind => format!("{}!", read(kind, at)),
    }
}

/// A function that reads one item of a list.
fn item_reader(kind: &Kind) -> String {
    match needed(kind, "at") {
        read if read == "read.required(text, tape, at)" => "read.required".to_owned(),
        read => format!("(text, tape, at) => {read}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(item: Kind) -> Kind {
        Kind::List(Box::new(item))
    }

    #[test]
    fn every_kind_has_a_reader() {
        assert_eq!(read(&Kind::Decimal, "row"), "read.text(text, tape, row)");
        assert_eq!(needed(&Kind::Uuid, "row + 2"), "read.required(text, tape, row + 2)");
        assert_eq!(needed(&Kind::Integer, "row"), "read.integer(text, tape, row)!");
        assert_eq!(needed(&Kind::Boolean, "row"), "read.boolean(text, tape, row)!");
        assert_eq!(read(&Kind::Json, "row"), "read.json(text, tape, row)");
        assert_eq!(
            read(&list(Kind::Enum("Status".into())), "row"),
            "read.list(text, tape, row, read.required)"
        );
        assert_eq!(
            needed(&list(list(Kind::Object("Line".into()))), "row"),
            "read.list(text, tape, row, (text, tape, at) => read.list(text, tape, at, (text, tape, at) => \
             read.object(text, tape, at, readLine)!)!)!"
        );
    }
}
