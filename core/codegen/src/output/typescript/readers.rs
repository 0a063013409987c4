//! `readers.ts`: from text and tape to plain objects.

use serde::Serialize;

use super::{About, braces, key};
use crate::model::{Api, Kind, Object};
use crate::output::sorted;
use crate::problem::Result;
use crate::template::{Template, render, template};

const TEMPLATE: Template = template!("typescript_readers.ts.j2");

#[derive(Serialize)]
struct View<'a> {
    about: &'a About<'a>,
    models: String,
    readers: Vec<Reader<'a>>,
}

#[derive(Serialize)]
struct Reader<'a> {
    model: &'a str,
    fields: Vec<(String, String)>,
    extra: String,
}

pub(super) fn text(api: &Api, about: &About<'_>) -> Result<String> {
    let models = sorted(api.objects().map(|object| object.name.as_str()));
    render(TEMPLATE, View { about, models: braces(&models), readers: api.objects().map(reader).collect() })
}

fn reader(object: &Object) -> Reader<'_> {
    let fields = object.fields.iter().enumerate().map(|(index, field)| {
        let read =
            if field.required { needed(&field.kind, &slot(index)) } else { read(&field.kind, &slot(index)) };
        (key(&field.wire), read)
    });
    Reader { model: &object.name, fields: fields.collect(), extra: slot(object.fields.len()) }
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
        Kind::Json | Kind::Lookup => format!("read.json(text, tape, {at})"),
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
        Kind::Json | Kind::Lookup => read(kind, at),
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
