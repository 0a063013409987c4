//! `operations.ts`: what an API offers, as data.

use serde::Serialize;

use super::{About, is_name_in, key, prose, quoted, type_of};
use crate::model::{Api, Operation};
use crate::naming::camel;
use crate::problem::Result;
use crate::template::{Template, render, template};

const TEMPLATE: Template = template!("typescript_operations.ts.j2");

#[derive(Serialize)]
struct View<'a> {
    about: &'a About<'a>,
    scopes: Vec<(String, String)>,
    operations: Vec<Row<'a>>,
}

#[derive(Serialize)]
struct Row<'a> {
    id: &'a str,
    resource: String,
    name: String,
    method: &'a str,
    path: String,
    summary: String,
    params: Vec<String>,
    scopes: Vec<String>,
    answer: String,
    assumed: bool,
}

pub(super) fn text(api: &Api, about: &About<'_>) -> Result<String> {
    let operations = api.operations().into_iter().map(|operation| row(operation, api)).collect();
    let scopes = api.scopes.iter().map(|(scope, permits)| (key(scope), quoted(permits))).collect();
    render(TEMPLATE, View { about, scopes, operations })
}

fn row<'a>(operation: &'a Operation, api: &Api) -> Row<'a> {
    let param = operation.params.iter().map(|param| {
        let (name, wire) = (quoted(&camel(&param.name)), quoted(&param.wire));
        format!(
            "{{ name: {name}, wire: {wire}, in: '{}', required: {} }}",
            param.location.as_str(),
            param.required
        )
    });
    Row {
        id: &operation.id,
        resource: camel(&operation.resource),
        name: camel(&operation.name),
        method: operation.method,
        path: quoted(&operation.path),
        summary: quoted(&prose(&operation.summary, |name| is_name_in(api, name))),
        params: param.collect(),
        scopes: operation.scopes.iter().map(|scope| quoted(scope)).collect(),
        answer: operation.answer_kind().map(type_of).unwrap_or_default(),
        assumed: operation.assumption.is_some(),
    }
}
