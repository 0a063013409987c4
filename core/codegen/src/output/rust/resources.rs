//! `resources.rs`, or a folder of such: resources and their methods.

use serde::Serialize;

use super::operations::constant;
use super::{Part, docs, type_of};
use crate::model::{Answer, Api, Kind, Operation, Param, Resource};
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
    inputs: Vec<&'a str>,
    /// What is imported from the core.
    has_calls: bool,
    has_listings: bool,
    http: Vec<&'a str>,
    has_decimals: bool,
    has_json: bool,
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
    deprecated: bool,
    is_listing: bool,
    has_body: bool,
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

/// A file for each resource; all in one where they are few.
pub(super) fn texts(api: &Api) -> Result<Vec<Part>> {
    const FEW: usize = 5;
    if api.resources.len() <= FEW {
        return Ok(vec![("all".to_owned(), text(api, &api.resources)?)]);
    }
    let part = |resource: &Resource| Ok((resource.name.clone(), text(api, std::slice::from_ref(resource))?));
    api.resources.iter().map(part).collect()
}

fn text(api: &Api, resources: &[Resource]) -> Result<String> {
    let operations: Vec<&Operation> = resources.iter().flat_map(|resource| &resource.operations).collect();
    let listed = |operation: &&&Operation| matches!(operation.answer, Answer::Pages { .. });
    let http = [("Answer", Answer::AsItCame), ("Download", Answer::File)];
    let kinds = || {
        let params = operations
            .iter()
            .flat_map(|operation| &operation.params)
            .filter(|param| param.role.is_none())
            .map(|param| &param.kind);
        operations.iter().filter_map(|operation| operation.answer_kind()).chain(params)
    };
    let view = View {
        origin: &api.origin,
        title: &api.title,
        module: &api.name,
        models: sorted(kinds().filter_map(Kind::model)),
        inputs: sorted(
            operations.iter().filter_map(|operation| Some(operation.body.as_ref()?.model.as_str())),
        ),
        has_calls: operations.iter().filter(listed).count() < operations.len(),
        has_listings: operations.iter().any(|operation| listed(&operation)),
        http: http
            .iter()
            .filter(|(_, answer)| operations.iter().any(|operation| operation.answer == *answer))
            .map(|(name, _)| *name)
            .collect(),
        has_decimals: kinds().any(|kind| *kind.innermost() == Kind::Decimal),
        has_json: kinds().any(|kind| *kind.innermost() == Kind::Json),
        resources: resources.iter().map(class).collect(),
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
            list.push(format!("* `{name}`: {}", doc(param)));
        } else if param.role.is_some() {
            // what reads the list gives these
            values.push("None".to_owned());
        } else {
            values.push(format!("options.{name}"));
        }
    }
    if let Some(body) = &operation.body {
        arguments.push(format!("body: {}", body.model));
        list.push("* `body`: What is sent.".to_owned());
    }
    if let Some(options) = options(operation) {
        arguments.push(format!("options: {}", options.name));
        list.push("* `options`: What may be left out.".to_owned());
    }
    let assumption = operation.assumption.as_ref().map(|reason| format!("Assumption: {reason}"));
    let correction = operation.correction.as_ref().map(|reason| format!("Correction: {reason}"));
    let (doc, request) = (operation.doc(), operation.request());
    let paragraphs = [Some(doc.as_str()), Some(&request), assumption.as_deref(), correction.as_deref()];
    let mut docs = docs(paragraphs.into_iter().flatten());
    if !list.is_empty() {
        docs.push_str("\n///");
    }
    for item in list {
        docs.push_str(&format!("\n/// {}", super::escaped(&item)));
    }
    let answer = match &operation.answer {
        Answer::Value(kind) | Answer::Pages { row: kind, .. } => type_of(kind),
        Answer::AsItCame => "Answer".to_owned(),
        Answer::File => "Download".to_owned(),
    };
    Method {
        docs,
        name: rust(&operation.name),
        constant: constant(operation),
        deprecated: operation.deprecated,
        is_listing: matches!(operation.answer, Answer::Pages { .. }),
        has_body: operation.body.is_some(),
        arguments,
        values,
        answer,
    }
}

fn options(operation: &Operation) -> Option<Options> {
    let optional: Vec<&Param> =
        operation.params.iter().filter(|param| !param.required && param.role.is_none()).collect();
    if optional.is_empty() {
        return None;
    }
    let setter = |param: &Param| {
        let name = rust(&param.name);
        Setter {
            docs: docs([doc(param).as_str()]),
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

/// What a parameter is, and how sure that is.
fn doc(param: &Param) -> String {
    let note = |word: &str, reason: &Option<String>| {
        reason.as_ref().map(|reason| format!(" {word}: {reason}")).unwrap_or_default()
    };
    let (assumption, correction) =
        (note("Assumption", &param.assumption), note("Correction", &param.correction));
    format!("{}{assumption}{correction}", param.doc)
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
