//! `schemas.rs`: the shapes of objects, for the decoder.

use serde::Serialize;

use super::quoted;
use crate::model::{Api, Field, Kind};
use crate::naming::screaming;
use crate::problem::Result;
use crate::template::{Template, render, template};

const TEMPLATE: Template = template!("rust_schemas.rs.j2");

#[derive(Serialize)]
struct View<'a> {
    origin: &'a str,
    title: &'a str,
    schemas: Vec<Schema<'a>>,
}

#[derive(Serialize)]
struct Schema<'a> {
    constant: String,
    name: &'a str,
    fields: Vec<String>,
}

pub(super) fn text(api: &Api) -> Result<String> {
    let schemas = api.objects().map(|object| Schema {
        constant: screaming(&object.name),
        name: &object.name,
        fields: object.fields.iter().map(field).collect(),
    });
    render(TEMPLATE, View { origin: &api.origin, title: &api.title, schemas: schemas.collect() })
}

fn field(field: &Field) -> String {
    let name = quoted(&field.wire);
    let token = quoted(&format!("{name}:"));
    let required = if field.required { ".required()" } else { "" };
    let named =
        if field.name == field.wire { String::new() } else { format!(".named({})", quoted(&field.name)) };
    let assumed = if field.assumption.is_some() { ".assumed()" } else { "" };
    let secret = if field.secret { ".secret()" } else { "" };
    format!("Field::new({name}, {token}, {}){named}{required}{assumed}{secret}", kind(&field.kind, ""))
}

/// The core's `Kind`. `module` stands before the names of schemas.
pub(super) fn kind(of: &Kind, module: &str) -> String {
    match of {
        Kind::String => "Kind::String".into(),
        Kind::Enum(_) => "Kind::Enum".into(),
        Kind::Decimal => "Kind::Decimal".into(),
        Kind::Integer => "Kind::Integer".into(),
        Kind::Boolean => "Kind::Boolean".into(),
        Kind::Date => "Kind::Date".into(),
        Kind::DateTime => "Kind::DateTime".into(),
        Kind::UtcDateTime => "Kind::UtcDateTime".into(),
        Kind::Uuid => "Kind::Uuid".into(),
        Kind::Json => "Kind::Json".into(),
        Kind::Lookup => "Kind::Lookup".into(),
        Kind::Object(name) => format!("Kind::Object(&{module}{})", screaming(name)),
        Kind::List(item) => format!("Kind::List(&{})", kind(item, module)),
    }
}
