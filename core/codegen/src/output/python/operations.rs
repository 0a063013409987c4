//! `operations.py`: what an API offers, as data.

use serde::Serialize;

use super::types::answer_type;
use super::{About, quoted, tuple};
use crate::model::{Api, Operation, Param};
use crate::problem::Result;
use crate::template::{Template, render, template};

const TEMPLATE: Template = template!("python_operations.py.j2");

#[derive(Serialize)]
struct View<'a> {
    about: &'a About<'a>,
    scopes: Vec<String>,
    operations: Vec<Row<'a>>,
}

#[derive(Serialize)]
struct Row<'a> {
    id: &'a str,
    resource: &'a str,
    name: &'a str,
    method: &'a str,
    path: String,
    params: Vec<String>,
    scopes: String,
    answer: String,
    assumed: &'static str,
}

pub(super) fn text(api: &Api, about: &About<'_>) -> Result<String> {
    let operations = api.operations().into_iter().map(row).collect();
    let scopes = api.scopes.iter().map(|(scope, _)| quoted(scope)).collect();
    render(TEMPLATE, View { about, scopes, operations })
}

fn row(operation: &Operation) -> Row<'_> {
    Row {
        id: &operation.id,
        resource: &operation.resource,
        name: &operation.name,
        method: operation.method,
        path: quoted(&operation.path),
        params: operation.params.iter().map(parameter).collect(),
        scopes: tuple(operation.scopes.iter().map(|scope| quoted(scope))),
        answer: answer_type(operation, ""),
        assumed: if operation.assumption.is_some() { "True" } else { "False" },
    }
}

fn parameter(param: &Param) -> String {
    let (name, wire) = (quoted(&param.name), quoted(&param.wire));
    let required = if param.required { "True" } else { "False" };
    format!(r#"Parameter({name}, {wire}, "{}", {required})"#, param.location.as_str())
}
