//! `schemas.rs`: the shapes of objects, for the decoder.

use serde::Serialize;

use super::quoted;
use crate::model::{Api, Field, Kind, Model};
use crate::naming::{screaming, snake};
use crate::problem::Result;
use crate::template::{Template, render, template};

const TEMPLATE: Template = template!("rust_schemas.rs.j2");

#[derive(Serialize)]
struct View<'a> {
    origin: &'a str,
    title: &'a str,
    /// Constants of enums, and their known values.
    enums: Vec<(String, Vec<String>)>,
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
    let view = View { origin: &api.origin, title: &api.title, enums: enums(api), schemas: schemas.collect() };
    render(TEMPLATE, view)
}

/// The enums of fields and of answers: those of parameters are not looked at.
fn enums(api: &Api) -> Vec<(String, Vec<String>)> {
    let operations = api.operations();
    let answers = operations.iter().filter_map(|operation| operation.answer_kind());
    let fields = api.objects().flat_map(|object| &object.fields).map(|field| &field.kind);
    let needed: Vec<&Kind> = answers.chain(fields).map(Kind::innermost).collect();
    let enums = api.models.iter().filter_map(|model| match model {
        Model::Enum(values) if needed.contains(&&Kind::Enum(values.name.clone())) => Some(values),
        _ => None,
    });
    let known = |values: &crate::model::OpenEnum| {
        values.values.iter().map(|value| quoted(&value.wire)).collect::<Vec<_>>()
    };
    enums.map(|values| (screaming(&values.name), known(values))).collect()
}

fn field(field: &Field) -> String {
    let name = quoted(&field.wire);
    let token = quoted(&format!("{name}:"));
    let required = if field.required { ".required()" } else { "" };
    let named =
        if field.name == field.wire { String::new() } else { format!(".named({})", quoted(&field.name)) };
    let assumed = if field.assumption.is_some() { ".assumed()" } else { "" };
    let secret = if field.secret { ".secret()" } else { "" };
    let not_null = if field.not_null { ".not_null()" } else { "" };
    format!(
        "Field::new({name}, {token}, {}){named}{required}{assumed}{secret}{not_null}",
        kind(&field.kind, "")
    )
}

/// The core's `Kind`. `module` stands before the names of schemas.
pub(super) fn kind(of: &Kind, module: &str) -> String {
    match of {
        Kind::String => "Kind::String".into(),
        Kind::Enum(name) => format!("Kind::Enum({module}{})", screaming(name)),
        Kind::Decimal => "Kind::Decimal".into(),
        Kind::Integer => "Kind::Integer".into(),
        Kind::Boolean => "Kind::Boolean".into(),
        Kind::Date => "Kind::Date".into(),
        Kind::DateTime => "Kind::DateTime".into(),
        Kind::UtcDateTime => "Kind::UtcDateTime".into(),
        Kind::Uuid => "Kind::Uuid".into(),
        Kind::Json => "Kind::Json".into(),
        Kind::Lookup(keys) => {
            let keys = keys.iter().map(|key| format!("({}, {})", quoted(key), quoted(&snake(key))));
            format!("Kind::Lookup(&[{}])", keys.collect::<Vec<_>>().join(", "))
        }
        Kind::Object(name) => format!("Kind::Object(&{module}{})", screaming(name)),
        Kind::List(item) => format!("Kind::List(&{})", kind(item, module)),
    }
}
