//! `fields.py`: what filters may compare, for type checkers.

use serde::Serialize;

use super::models::imported;
use super::types::imports;
use super::{About, doc};
use crate::model::{Answer, Api, Kind, Object, Operation, Role};
use crate::naming::python;
use crate::problem::Result;
use crate::template::{Template, render, template};

const TEMPLATE: Template = template!("python_fields.py.j2");

#[derive(Serialize)]
struct View<'a> {
    about: &'a About<'a>,
    imports: Vec<&'static str>,
    others: Vec<String>,
    classes: Vec<Class>,
}

#[derive(Serialize)]
struct Class {
    name: String,
    doc: String,
    members: Vec<Member>,
}

#[derive(Serialize)]
struct Member {
    name: String,
    kind: String,
    doc: String,
}

pub(super) fn text(api: &Api, about: &About<'_>) -> Result<String> {
    let objects = filtered(api);
    let kinds = || objects.iter().flat_map(|object| &object.fields).map(|field| &field.kind);
    let enums = kinds().filter_map(|kind| match kind {
        Kind::Enum(name) => Some(name.as_str()),
        _ => None,
    });
    let view = View {
        about,
        imports: imports(kinds().filter(|kind| !matches!(kind, Kind::List(_)))),
        others: imported(api, enums, ".models."),
        classes: objects.iter().map(|object| class(object)).collect(),
    };
    render(TEMPLATE, view)
}

/// The class of what the rows of a list can be filtered by, if they can.
pub(super) fn of_rows(operation: &Operation) -> Option<String> {
    let has_filter = operation.params.iter().any(|param| param.role == Some(Role::Filter));
    match &operation.answer {
        Answer::Pages { row: Kind::Object(name), .. } if has_filter => Some(fields_of(name)),
        _ => None,
    }
}

fn fields_of(model: &str) -> String {
    format!("{model}Fields")
}

/// The objects of rows that can be filtered, and those within them, by name.
pub(super) fn filtered(api: &Api) -> Vec<&Object> {
    let mut found: Vec<&Object> = Vec::new();
    for operation in api.operations().into_iter().filter(|operation| of_rows(operation).is_some()) {
        visit(operation.answer_model(), api, &mut found);
    }
    found.sort_unstable_by(|a, b| a.name.cmp(&b.name));
    found
}

fn visit<'a>(name: &str, api: &'a Api, found: &mut Vec<&'a Object>) {
    if found.iter().any(|known| known.name == name) {
        return;
    }
    let Some(object) = api.objects().find(|object| object.name == name) else { return };
    found.push(object);
    for field in &object.fields {
        if let Kind::Object(inner) = &field.kind {
            visit(inner, api, found);
        }
    }
}

fn class(object: &Object) -> Class {
    let members = object.fields.iter().filter_map(|field| {
        let kind = field_type(&field.kind)?;
        Some(Member { name: python(&field.name), kind, doc: doc([field.doc.as_str()], "    ") })
    });
    Class {
        name: fields_of(&object.name),
        doc: doc([format!("What a filter may say of `{}`.", object.name).as_str()], "    "),
        members: members.collect(),
    }
}

/// Lists cannot be compared.
fn field_type(kind: &Kind) -> Option<String> {
    Some(match kind {
        Kind::String => "TextField".into(),
        Kind::Enum(name) => format!("Field[{name} | str]"),
        Kind::Decimal => "Field[Decimal | int]".into(),
        Kind::Integer => "Field[int]".into(),
        Kind::Boolean => "Field[bool]".into(),
        Kind::Date => "Field[datetime.date]".into(),
        Kind::DateTime | Kind::UtcDateTime => "Field[datetime.datetime | datetime.date]".into(),
        Kind::Uuid => "Field[UUID | str]".into(),
        Kind::Json | Kind::Lookup(_) => "Any".into(),
        Kind::Object(name) => fields_of(name),
        Kind::List(_) => return None,
    })
}
