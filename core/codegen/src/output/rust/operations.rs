//! `operations.rs`: what an API offers, as constants.

use serde::Serialize;

use super::{docs, quoted, schemas};
use crate::model::{Answer, Api, Body, Kind, Location, Operation, Param};
use crate::naming::{pascal, screaming};
use crate::problem::Result;
use crate::template::{Template, render, template};

const TEMPLATE: Template = template!("rust_operations.rs.j2");

#[derive(Serialize)]
struct View<'a> {
    origin: &'a str,
    title: &'a str,
    base_url: String,
    env: Vec<(String, String)>,
    paths: Vec<(&'static str, String)>,
    scopes: Vec<String>,
    operations: Vec<Row<'a>>,
    has_params: bool,
    has_bodies: bool,
}

#[derive(Serialize)]
struct Row<'a> {
    constant: String,
    docs: String,
    id: &'a str,
    resource: &'a str,
    name: &'a str,
    method: &'a str,
    path: String,
    params: Vec<String>,
    body: String,
    answer: String,
    idempotent: bool,
    success: String,
    assumed: bool,
}

pub(super) fn text(api: &Api) -> Result<String> {
    let operations = api.operations();
    let sign_in = api.sign_in.as_ref();
    let paths = sign_in.map(|paths| vec![("AUTHORIZE_PATH", &paths.authorize), ("TOKEN_PATH", &paths.token)]);
    let view = View {
        origin: &api.origin,
        title: &api.title,
        base_url: quoted(&api.base_url),
        env: api.env.iter().map(|(key, name)| (format!("env_{key}"), quoted(name))).collect(),
        paths: paths.unwrap_or_default().into_iter().map(|(name, path)| (name, quoted(path))).collect(),
        scopes: api.scopes.iter().map(|(scope, _)| quoted(scope)).collect(),
        has_bodies: operations.iter().any(|operation| operation.body.is_some()),
        has_params: operations.iter().any(|operation| !operation.params.is_empty()),
        operations: operations.into_iter().map(|operation| row(operation, api)).collect(),
    };
    render(TEMPLATE, view)
}

fn row<'a>(operation: &'a Operation, api: &Api) -> Row<'a> {
    Row {
        constant: constant(operation),
        docs: docs([operation.summary.as_str()]),
        id: &operation.id,
        resource: &operation.resource,
        name: &operation.name,
        method: operation.method,
        path: quoted(&operation.path),
        params: operation.params.iter().map(param).collect(),
        body: operation.body.as_ref().map_or_else(|| "None".to_owned(), body),
        answer: answer(&operation.answer),
        idempotent: operation.idempotent,
        success: success(operation, api),
        assumed: operation.assumption.is_some(),
    }
}

fn param(param: &Param) -> String {
    let Param { name, wire, location, required, role, .. } = param;
    let (name, wire, location) = (quoted(name), quoted(wire), location_of(*location));
    let role = role.map_or_else(|| "Plain".to_owned(), |role| format!("{role:?}"));
    format!(
        "Param {{ name: {name}, wire: {wire}, location: Location::{location}, required: {required}, role: Role::{role} }}"
    )
}

fn body(body: &Body) -> String {
    let Body { model, merge_patch } = body;
    format!("Some(Body {{ schema: &schemas::{}, merge_patch: {merge_patch} }})", screaming(model))
}

fn answer(answer: &Answer) -> String {
    match answer {
        Answer::Value(kind) => format!("Answers::Value(&{})", schemas::kind(kind, "schemas::")),
        Answer::Pages { row, empty } => {
            let rows = schemas::kind(&Kind::List(Box::new(row.clone())), "schemas::");
            format!("Answers::Pages {{ rows: &{rows}, empty: {} }}", option(empty.as_ref()))
        }
        Answer::AsItCame => "Answers::AsItCame".to_owned(),
        Answer::File => "Answers::File".to_owned(),
    }
}

/// The member of the answer that says whether the operation succeeded.
fn success(operation: &Operation, api: &Api) -> String {
    let object = api.objects().find(|object| object.name == operation.answer_model());
    option(object.and_then(|object| object.success.as_ref()))
}

fn option(text: Option<&String>) -> String {
    text.map_or_else(|| "None".to_owned(), |text| format!("Some({})", quoted(text)))
}

fn location_of(location: Location) -> String {
    pascal(location.as_str())
}

/// The constant of an operation, `INVOICES_LIST`.
pub(super) fn constant(operation: &Operation) -> String {
    screaming(&operation.id)
}
