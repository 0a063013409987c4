//! `resources.py`: resources and their methods, once for each of the two clients.

use serde::Serialize;

use super::operations::answer;
use super::{About, docstring, imports, tuple, type_of};
use crate::model::{Api, Kind, Operation, Param, Resource};
use crate::naming::{pascal, python};
use crate::output::{imported, sorted};
use crate::problem::Result;
use crate::template::{Template, render, template};

const TEMPLATE: Template = template!("python_resources.py.j2");

#[derive(Serialize)]
struct View<'a> {
    about: &'a About<'a>,
    /// Classes that are needed when the methods run.
    models: String,
    imports: Vec<&'static str>,
    /// Classes that only types need.
    enums: Vec<&'a str>,
    has_lists: bool,
    slots: String,
    resources: Vec<Class>,
}

#[derive(Serialize)]
struct Class {
    name: String,
    attribute: String,
    doc: String,
    methods: Vec<Method>,
}

#[derive(Serialize)]
struct Method {
    name: String,
    id: String,
    /// Docs of the method up to its arguments, a paragraph each.
    docs: Vec<String>,
    required: Vec<Argument>,
    optional: Vec<Argument>,
    /// All parameters as texts, in the order of the description.
    values: Vec<String>,
    /// The same as a tuple, when none has to be made a text first.
    tuple: Option<String>,
    answer: String,
    answer_doc: String,
    model: String,
    is_list: bool,
}

#[derive(Serialize)]
struct Argument {
    name: String,
    kind: String,
    doc: String,
}

pub(super) fn text(api: &Api, about: &About<'_>) -> Result<String> {
    let operations = api.operations();
    let params = || operations.iter().flat_map(|operation| &operation.params).map(|param| &param.kind);
    let models = sorted(operations.iter().map(|operation| operation.answer_model()));
    let enums = sorted(params().filter_map(Kind::model));
    let view = View {
        about,
        models: imported(&models, ["(", ")"], "    ").unwrap_or_else(|| models.join(", ")),
        imports: imports(params()),
        enums,
        has_lists: operations.iter().any(|operation| operation.is_list()),
        slots: tuple(api.resources.iter().map(|resource| super::quoted(&python(&resource.name)))),
        resources: api.resources.iter().map(class).collect(),
    };
    render(TEMPLATE, view)
}

fn class(resource: &Resource) -> Class {
    Class {
        name: pascal(&resource.name),
        attribute: python(&resource.name),
        doc: docstring(resource.doc.trim_end_matches('.')),
        methods: resource.operations.iter().map(method).collect(),
    }
}

fn method(operation: &Operation) -> Method {
    let assumption = operation.assumption.as_ref().map(|reason| format!("Assumption: {reason}"));
    let docs = [Some(operation.doc()), Some(operation.request()), assumption];
    let arguments = |required: bool| {
        let chosen = operation.params.iter().filter(move |param| param.required == required);
        let argument = chosen.map(|param| Argument {
            name: python(&param.name),
            kind: argument_type(&param.kind),
            doc: docstring(&param.doc),
        });
        argument.collect()
    };
    let as_they_are = operation.params.iter().all(|param| text_of(&param.kind, "").is_none());
    Method {
        name: python(&operation.name),
        id: operation.id.clone(),
        docs: docs.into_iter().flatten().map(|doc| docstring(&doc)).collect(),
        required: arguments(true),
        optional: arguments(false),
        values: operation.params.iter().map(wire_value).collect(),
        tuple: as_they_are.then(|| tuple(operation.params.iter().map(wire_value))),
        answer: answer(operation),
        answer_doc: docstring(&operation.answer_doc),
        model: operation.answer_model().to_owned(),
        is_list: operation.is_list(),
    }
}

fn argument_type(kind: &Kind) -> String {
    match kind {
        Kind::Enum(name) => format!("{name} | str"),
        kind => type_of(kind),
    }
}

/// An argument as the native part takes it.
fn wire_value(param: &Param) -> String {
    let name = python(&param.name);
    match text_of(&param.kind, &name) {
        Some(text) if param.required => text,
        Some(text) => format!("None if {name} is None else {text}"),
        None => name,
    }
}

/// How an argument that is no text becomes one. Without Python's own functions: an argument may have such a name.
fn text_of(kind: &Kind, name: &str) -> Option<String> {
    match kind {
        Kind::Boolean => Some(format!("\"true\" if {name} else \"false\"")),
        Kind::Date | Kind::DateTime => Some(format!("{name}.isoformat()")),
        // never with an exponent
        Kind::Decimal => Some(format!("f\"{{{name}:f}}\"")),
        Kind::Integer | Kind::Uuid => Some(format!("f\"{{{name}}}\"")),
        _ => None,
    }
}
