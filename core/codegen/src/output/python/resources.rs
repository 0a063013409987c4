//! `resources.py`: resources and their methods, once for each of the two clients.

use serde::Serialize;

use super::methods::{Method, converter, is_shown, method};
use super::models::imported;
use super::types::{answer_type, imports, in_order};
use super::{About, docstring, fields, inputs, quoted, tuple};
use crate::model::{Answer, Api, Kind, Operation, Resource};
use crate::naming::{pascal, python};
use crate::output::sorted;
use crate::problem::Result;
use crate::template::{Template, render, template};

const TEMPLATE: Template = template!("python_resources.py.j2");

#[derive(Serialize)]
struct View<'a> {
    about: &'a About<'a>,
    /// Imports that the methods need when they run, in isort's order.
    needed: Vec<String>,
    /// Imports that only types need, in isort's order: Python's own, then ours.
    types: Vec<&'static str>,
    own_types: Vec<String>,
    /// Whether the classes of the clients' resources follow.
    has_clients: bool,
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

pub(super) fn text(
    api: &Api,
    resources: &[Resource],
    about: &About<'_>,
    has_clients: bool,
) -> Result<String> {
    let operations: Vec<&Operation> = resources.iter().flat_map(|resource| &resource.operations).collect();
    let view = View {
        about,
        needed: needed(api, &operations, about, has_clients),
        types: types(api, &operations),
        own_types: own_types(api, &operations, about, has_clients),
        has_clients,
        slots: tuple(resources.iter().map(|resource| quoted(&python(&resource.name)))),
        resources: resources.iter().map(|resource| class(api, resource)).collect(),
    };
    render(TEMPLATE, view)
}

fn class(api: &Api, resource: &Resource) -> Class {
    Class {
        name: pascal(&resource.name),
        attribute: python(&resource.name),
        doc: docstring(resource.doc.trim_end_matches('.')),
        methods: resource.operations.iter().map(|operation| method(api, operation)).collect(),
    }
}

/// How models are imported: from the module beside this one, or from one of many.
fn models<'a>(api: &Api, names: impl Iterator<Item = &'a str>, in_one: bool) -> Vec<String> {
    if !in_one {
        return imported(api, names, "..models.");
    }
    let names = sorted(names);
    let list = crate::output::imported(&names, ["(", ")"], "    ").unwrap_or_else(|| names.join(", "));
    if names.is_empty() { Vec::new() } else { vec![format!("from .models import {list}")] }
}

fn needed(api: &Api, operations: &[&Operation], about: &About<'_>, in_one: bool) -> Vec<String> {
    let mut lines = Vec::new();
    let package = about.package;
    let params = operations.iter().flat_map(|operation| &operation.params).filter(|param| is_shown(param));
    let converters = sorted(params.filter_map(|param| converter(&param.kind)));
    if !converters.is_empty() {
        lines.push(format!("from {package}_argument import {}", converters.join(", ")));
    }
    if operations.iter().any(|operation| matches!(operation.answer, Answer::File)) {
        lines.push(format!("from {package}_download import AsyncDownload, Download"));
    }
    if operations.iter().any(|operation| matches!(operation.answer, Answer::Pages { .. })) {
        lines.push(format!("from {package}_list import AsyncListing, Listing"));
    }
    let patches =
        operations.iter().filter_map(|operation| operation.body.as_ref()).any(|body| body.merge_patch);
    let answers = || operations.iter().map(|operation| answer_type(operation, ""));
    let native = [
        ("UNSET", patches),
        ("Page", answers().any(|answer| answer.starts_with("Page["))),
        ("Response", answers().any(|answer| answer == "Response")),
    ];
    let native: Vec<&str> = native.into_iter().filter(|(_, used)| *used).map(|(name, _)| name).collect();
    if !native.is_empty() {
        lines.push(format!("from {package}_native import {}", native.join(", ")));
    }
    let answers = operations.iter().filter_map(|operation| operation.answer_kind()).filter_map(Kind::model);
    lines.extend(models(api, answers, in_one));
    lines
}

/// What arguments are made of.
fn given<'a>(api: &'a Api, operations: &[&'a Operation]) -> Vec<&'a Kind> {
    let bodies = operations.iter().filter_map(|operation| operation.body.as_ref());
    let objects = bodies.filter_map(|body| api.objects().find(|object| object.name == body.model));
    let members = objects.flat_map(|object| &object.fields).map(|field| &field.kind);
    let params = operations.iter().flat_map(|operation| &operation.params);
    params.filter(|param| is_shown(param)).map(|param| &param.kind).chain(members).collect()
}

fn types(api: &Api, operations: &[&Operation]) -> Vec<&'static str> {
    let given = given(api, operations);
    let answers = operations.iter().filter_map(|operation| match &operation.answer {
        Answer::Value(kind) => Some(kind),
        Answer::Pages { row, .. } => Some(row),
        Answer::AsItCame | Answer::File => None,
    });
    let mut lines =
        imports(given.iter().copied().filter(|kind| !matches!(kind, Kind::Lookup(_))).chain(answers));
    let has_filters = operations.iter().any(|operation| fields::of_rows(operation).is_some());
    let has_lists = given.iter().any(|kind| matches!(kind, Kind::List(_)));
    lines.push(match (has_filters, has_lists) {
        (true, true) => "from collections.abc import Callable, Mapping, Sequence",
        (true, false) => "from collections.abc import Callable, Mapping",
        (false, true) => "from collections.abc import Mapping, Sequence",
        (false, false) => "from collections.abc import Mapping",
    });
    in_order(&mut lines);
    lines
}

fn own_types(api: &Api, operations: &[&Operation], about: &About<'_>, in_one: bool) -> Vec<String> {
    let package = about.package;
    let given = given(api, operations);
    let mut native = vec!["Client"];
    let mut lines = Vec::new();
    let filters = sorted_owned(operations.iter().filter_map(|operation| fields::of_rows(operation)));
    if !filters.is_empty() {
        native.push("Filter");
    }
    if given.iter().any(|kind| matches!(kind.innermost(), Kind::Lookup(_))) {
        lines.push(format!("from {package}_input import Lookup"));
    }
    lines.push(format!("from {package}_native import {}", native.join(", ")));
    let names = |filters: &[String]| {
        let names: Vec<&str> = filters.iter().map(String::as_str).collect();
        crate::output::imported(&names, ["(", ")"], "    ").unwrap_or_else(|| names.join(", "))
    };
    if !filters.is_empty() {
        lines.push(format!("from ..fields import {}", names(&filters)));
    }
    let is_input = |name: &str| inputs::nested(api).iter().any(|object| object.name == name);
    let models_given = given.iter().filter_map(|kind| kind.model());
    let own: Vec<String> = models_given.clone().filter(|name| is_input(name)).map(str::to_owned).collect();
    let own = sorted_owned(own.into_iter());
    if !own.is_empty() {
        lines.push(format!("from ..inputs import {}", names(&own)));
    }
    let answered: Vec<&str> =
        operations.iter().filter_map(|operation| operation.answer_kind()).filter_map(Kind::model).collect();
    let enums = models_given.filter(|name| !is_input(name) && !answered.contains(name));
    lines.extend(models(api, enums, in_one));
    lines
}

fn sorted_owned(names: impl Iterator<Item = String>) -> Vec<String> {
    let mut names: Vec<String> = names.collect();
    names.sort_unstable();
    names.dedup();
    names
}
