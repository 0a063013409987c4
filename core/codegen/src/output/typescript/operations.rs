//! `operations.ts`: what an API offers, as data.

use serde::Serialize;

use super::{About, key, prose_of, quoted, type_of};
use crate::model::{Answer, Api, Operation};
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
    body: Option<&'a str>,
    answer: String,
    is_paged: bool,
    is_idempotent: bool,
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
        summary: quoted(&prose_of(&operation.summary, api)),
        params: param.collect(),
        scopes: operation.scopes.iter().map(|scope| quoted(scope)).collect(),
        body: operation.body.as_ref().map(|body| body.model.as_str()),
        answer: answer(operation),
        is_paged: matches!(operation.answer, Answer::Pages { .. }),
        is_idempotent: operation.idempotent,
        assumed: operation.assumption.is_some(),
    }
}

/// The type of the answer; of a list in pages, the one of all its rows.
fn answer(operation: &Operation) -> String {
    match &operation.answer {
        Answer::Value(kind) => type_of(kind),
        Answer::Pages { row, .. } if row.model().is_some() => format!("{}[]", type_of(row)),
        Answer::Pages { .. } => "FreeRow[]".to_owned(),
        Answer::AsItCame => "ApiResponse".to_owned(),
        Answer::File => "Download".to_owned(),
    }
}
