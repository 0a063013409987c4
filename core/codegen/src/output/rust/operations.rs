//! `operations.rs`: what an API offers, as constants.

use serde::Serialize;

use super::{docs, quoted, schemas};
use crate::model::{Answer, Api, Body, Kind, Operation, Param};
use crate::naming::screaming;
use crate::problem::Result;
use crate::template::{Template, render, template};

/// What the operations are made of, and no more: an unused import is a warning.
fn imports(api: &Api, operations: &[&Operation]) -> Vec<&'static str> {
    let params = || operations.iter().flat_map(|operation| &operation.params);
    let used = [
        ("Answers", true),
        ("Body", operations.iter().any(|operation| operation.body.is_some())),
        ("Idempotency", api.idempotency.is_some()),
        ("Operation", true),
        ("Param", params().next().is_some()),
        ("Role", params().any(|param| param.role.is_some())),
    ];
    used.into_iter().filter(|(_, used)| *used).map(|(name, _)| name).collect()
}

const TEMPLATE: Template = template!("rust_operations.rs.j2");

#[derive(Serialize)]
struct View<'a> {
    origin: &'a str,
    title: &'a str,
    base_url: String,
    env: Vec<(String, String)>,
    /// What only this API has.
    more_env: Vec<(String, String)>,
    idempotency: Option<(String, u32)>,
    paths: Vec<(&'static str, String)>,
    scopes: Vec<String>,
    operations: Vec<Row<'a>>,
    /// What is imported from `http`.
    imports: Vec<&'static str>,
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
    summary: String,
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
        env: env(api, true).map(|(key, name)| (format!("env_{key}"), quoted(name))).collect(),
        more_env: env(api, false)
            .map(|(key, name)| (format!("ENV_{}", screaming(key)), quoted(name)))
            .collect(),
        idempotency: api.idempotency.as_ref().map(|it| (quoted(&it.header), it.hours)),
        paths: paths.unwrap_or_default().into_iter().map(|(name, path)| (name, quoted(path))).collect(),
        scopes: api.scopes.iter().map(|(scope, _)| quoted(scope)).collect(),
        imports: imports(api, &operations),
        operations: operations.into_iter().map(|operation| row(operation, api)).collect(),
    };
    render(TEMPLATE, view)
}

/// What the configuration of every API knows.
const USUAL: &[&str] = &["base_url", "token", "client_id", "client_secret", "client_secret_file"];

/// The environment variables that every API has, or the others.
fn env(api: &Api, usual: bool) -> impl Iterator<Item = (&str, &String)> {
    let named = |key: &'static str, short: &str, given: &str| (given == short).then_some(key);
    let all = api.env.iter().map(move |(key, name)| {
        let short = named("client_secret", "secret", key).or(named("client_secret_file", "secret_file", key));
        (short.unwrap_or(key), name)
    });
    all.filter(move |(key, _)| USUAL.contains(key) == usual)
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
        summary: quoted(&operation.summary),
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
    let (name, wire, location) = (quoted(name), quoted(wire), location.as_str());
    let required = if *required && location != "path" { ".required()" } else { "" };
    let role = role.map(|role| format!(".with(Role::{role:?})")).unwrap_or_default();
    format!("Param::{location}({name}, {wire}){required}{role}")
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

/// The constant of an operation, `INVOICES_LIST`.
pub(super) fn constant(operation: &Operation) -> String {
    screaming(&operation.id)
}
