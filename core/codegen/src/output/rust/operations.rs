//! `operations.rs`: what an API offers, as constants.

use serde::Serialize;

use super::{docs, quoted, schemas};
use crate::model::{Api, Location, Operation, Param};
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
    answer: String,
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
        has_params: operations.iter().any(|operation| !operation.params.is_empty()),
        operations: operations.into_iter().map(row).collect(),
    };
    render(TEMPLATE, view)
}

fn row(operation: &Operation) -> Row<'_> {
    Row {
        constant: constant(operation),
        docs: docs([operation.summary.as_str()]),
        id: &operation.id,
        resource: &operation.resource,
        name: &operation.name,
        method: operation.method,
        path: quoted(&operation.path),
        params: operation.params.iter().map(param).collect(),
        answer: schemas::kind(&operation.answer, "schemas::"),
        assumed: operation.assumption.is_some(),
    }
}

fn param(param: &Param) -> String {
    let Param { name, wire, location, required, .. } = param;
    let (name, wire, location) = (quoted(name), quoted(wire), location_of(*location));
    format!("Param {{ name: {name}, wire: {wire}, location: Location::{location}, required: {required} }}")
}

fn location_of(location: Location) -> String {
    pascal(location.as_str())
}

/// The constant of an operation, `INVOICES_LIST`.
pub(super) fn constant(operation: &Operation) -> String {
    screaming(&operation.id)
}
