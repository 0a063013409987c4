//! `resources.rs`: resources and their methods.

use serde::Serialize;

use super::operations::constant;
use super::{docs, type_of};
use crate::model::{Api, Kind, Operation, Param, Resource};
use crate::naming::{pascal, rust};
use crate::output::sorted;
use crate::problem::Result;
use crate::template::{Template, render, template};

const TEMPLATE: Template = template!("rust_resources.rs.j2");

#[derive(Serialize)]
struct View<'a> {
    origin: &'a str,
    title: &'a str,
    module: &'a str,
    /// Types that are imported, by what they come from.
    models: Vec<&'a str>,
    has_decimals: bool,
    resources: Vec<Class<'a>>,
}

#[derive(Serialize)]
struct Class<'a> {
    docs: String,
    doc: &'a str,
    method: String,
    name: String,
    methods: Vec<Method>,
    options: Vec<Options>,
}

#[derive(Serialize)]
struct Method {
    docs: String,
    name: String,
    constant: String,
    /// `business_id: impl Into<String>`
    arguments: Vec<String>,
    /// `Some(business_id.into())`
    values: Vec<String>,
    answer: String,
}

/// The optional parameters of an operation.
#[derive(Serialize)]
struct Options {
    name: String,
    method: String,
    fields: Vec<Setter>,
}

#[derive(Serialize)]
struct Setter {
    docs: String,
    name: String,
    kind: String,
    value: String,
}

pub(super) fn text(api: &Api) -> Result<String> {
    let operations = api.operations();
    let kinds = || {
        let params = operations.iter().flat_map(|operation| &operation.params).map(|param| &param.kind);
        operations.iter().filter_map(|operation| operation.answer_kind()).chain(params)
    };
    let view = View {
        origin: &api.origin,
        title: &api.title,
        module: &api.name,
        models: sorted(kinds().filter_map(Kind::model)),
        has_decimals: kinds().any(|kind| *kind.innermost() == Kind::Decimal),
        resources: api.resources.iter().map(class).collect(),
    };
    render(TEMPLATE, view)
}

fn class(resource: &Resource) -> Class<'_> {
    Class {
        docs: docs([resource.doc.as_str()]),
        doc: resource.doc.trim_end_matches('.'),
        method: rust(&resource.name),
        name: pascal(&resource.name),
        methods: resource.operations.iter().map(method).collect(),
        options: resource.operations.iter().filter_map(options).collect(),
    }
}

fn method(operation: &Operation) -> Method {
    let mut arguments = Vec::new();
    let mut values = Vec::new();
    let mut list = Vec::new();
    for param in &operation.params {
        let name = rust(&param.name);
        if param.required {
            arguments.push(format!("{name}: {}", argument_type(&param.kind)));
            values.push(format!("Some({})", wire_value(&name, &param.kind)));
            list.push(format!("* `{name}`: {}", param.doc));
        } else {
            values.push(format!("options.{name}"));
        }
    }
    if let Some(options) = options(operation) {
        arguments.push(format!("options: {}", options.name));
        list.push("* `options`: What may be left out.".to_owned());
    }
    let assumption = operation.assumption.as_ref().map(|reason| format!("Assumption: {reason}"));
    let (doc, request) = (operation.doc(), operation.request());
    let mut docs = docs([Some(doc.as_str()), Some(&request), assumption.as_deref()].into_iter().flatten());
    if !list.is_empty() {
        docs.push_str("\n///");
    }
    for item in list {
        docs.push_str(&format!("\n/// {}", super::escaped(&item)));
    }
    let (name, constant, answer) = (
        rust(&operation.name),
        constant(operation),
        operation.answer_kind().map(type_of).unwrap_or_default(),
    );
    Method { docs, name, constant, arguments, values, answer }
}

fn options(operation: &Operation) -> Option<Options> {
    let optional: Vec<&Param> = operation.params.iter().filter(|param| !param.required).collect();
    if optional.is_empty() {
        return None;
    }
    let setter = |param: &Param| {
        let name = rust(&param.name);
        Setter {
            docs: docs([param.doc.as_str()]),
            kind: argument_type(&param.kind),
            value: wire_value(&name, &param.kind),
            name,
        }
    };
    Some(Options {
        name: format!("{}{}Options", pascal(&operation.resource), pascal(&operation.name)),
        method: format!("{}::{}", pascal(&operation.resource), rust(&operation.name)),
        fields: optional.into_iter().map(setter).collect(),
    })
}

fn argument_type(kind: &Kind) -> String {
    match kind {
        Kind::String => "impl Into<String>".to_owned(),
        kind => type_of(kind),
    }
}

/// An argument as text.
fn wire_value(name: &str, kind: &Kind) -> String {
    match kind {
        Kind::String => format!("{name}.into()"),
        _ => format!("{name}.to_string()"),
    }
}
