//! `fields.ts`: what the rows of lists can be filtered by.

use serde::Serialize;

use super::{About, braces, key, named_input};
use crate::files::File;
use crate::model::{Answer, Api, Kind, Object, Role};
use crate::output::sorted;
use crate::problem::Result;
use crate::template::{Template, render, template};

const TEMPLATE: Template = template!("typescript_fields.ts.j2");

#[derive(Serialize)]
struct View<'a> {
    about: &'a About<'a>,
    imports: String,
    enums: Option<String>,
    values: Option<String>,
    models: Vec<Fields<'a>>,
}

#[derive(Serialize)]
struct Fields<'a> {
    model: &'a str,
    name: String,
    fields: Vec<(String, String)>,
}

/// The fields of a model, `AccountFields`.
pub(super) fn name(model: &str) -> String {
    format!("{model}Fields")
}

pub(super) fn file(api: &Api, about: &About<'_>) -> Result<Option<File>> {
    let models = filtered(api);
    if models.is_empty() {
        return Ok(None);
    }
    let kinds = || models.iter().flat_map(|object| &object.fields).map(|field| &field.kind);
    let imports = sorted(kinds().filter_map(|kind| match kind {
        Kind::Object(_) | Kind::List(_) | Kind::Lookup(_) => None,
        Kind::String => Some("TextField"),
        Kind::Json => Some("FreeField"),
        _ => Some("Field"),
    }));
    let enums = sorted(kinds().filter_map(|kind| match kind {
        Kind::Enum(name) => Some(name.as_str()),
        _ => None,
    }));
    let values = sorted(
        kinds().filter(|kind| !matches!(kind, Kind::List(_) | Kind::Lookup(_))).filter_map(named_input),
    );
    let view = View {
        about,
        imports: braces(&imports),
        enums: (!enums.is_empty()).then(|| braces(&enums)),
        values: (!values.is_empty()).then(|| braces(&values)),
        models: models.iter().map(|object| fields(object)).collect(),
    };
    Ok(Some(about.file("fields.ts", render(TEMPLATE, view)?)))
}

/// The models of rows that can be filtered, and what they hold, in the order of the description.
fn filtered(api: &Api) -> Vec<&Object> {
    let mut reached: Vec<&str> = Vec::new();
    for operation in api.operations() {
        let has_filter = operation.params.iter().any(|param| param.role == Some(Role::Filter));
        if let (true, Answer::Pages { row: Kind::Object(row), .. }) = (has_filter, &operation.answer) {
            visit(row, api, &mut reached);
        }
    }
    api.objects().filter(|object| reached.contains(&object.name.as_str())).collect()
}

fn visit<'a>(name: &'a str, api: &'a Api, reached: &mut Vec<&'a str>) {
    let Some(object) = api.objects().find(|object| object.name == name) else { return };
    if reached.contains(&name) {
        return;
    }
    reached.push(name);
    for field in &object.fields {
        // a list has no comparisons, and nor has what is in it
        if let Kind::Object(inner) = &field.kind {
            visit(inner, api, reached);
        }
    }
}

fn fields(object: &Object) -> Fields<'_> {
    let fields = object.fields.iter().filter_map(|field| Some((key(&field.wire), kind(&field.kind)?)));
    Fields { model: &object.name, name: name(&object.name), fields: fields.collect() }
}

fn kind(kind: &Kind) -> Option<String> {
    Some(match kind {
        Kind::List(_) | Kind::Lookup(_) => return None,
        Kind::String => "TextField".to_owned(),
        Kind::Json => "FreeField".to_owned(),
        Kind::Object(model) => name(model),
        Kind::Boolean => "Field<boolean>".to_owned(),
        Kind::Uuid => "Field<string>".to_owned(),
        Kind::Enum(name) => format!("Field<{name}>"),
        kind => format!("Field<{}>", named_input(kind).unwrap_or("string")),
    })
}
