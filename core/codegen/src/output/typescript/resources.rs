//! `resources.ts`, and `resources/<name>.ts` for each resource: a file of its own, loaded when it is first used.

use std::collections::BTreeMap;

use serde::Serialize;

use super::methods::{Method, Options, method, options};
use super::readers::Place;
use super::{About, braces, doc, file_name, prose_of};
use crate::files::File;
use crate::model::{Api, Resource};
use crate::naming::{camel, pascal};
use crate::output::sorted;
use crate::problem::Result;
use crate::template::{Template, render, template};

const INDEX: Template = template!("typescript_resources.ts.j2");
const RESOURCE: Template = template!("typescript_resource.ts.j2");

#[derive(Serialize)]
struct Index<'a> {
    about: &'a About<'a>,
    resources: Vec<Entry>,
}

#[derive(Serialize)]
struct Entry {
    name: String,
    property: String,
    file: String,
    doc: String,
}

#[derive(Serialize)]
struct View<'a> {
    about: &'a About<'a>,
    name: String,
    property: String,
    title: String,
    /// Names and where they come from, types first.
    imports: Vec<Import>,
    methods: Vec<Method>,
    options: Vec<Options>,
}

#[derive(Serialize)]
struct Import {
    is_type: bool,
    names: String,
    from: String,
}

/// The class that clients inherit from, and the classes of its properties.
pub(super) fn files(api: &Api, about: &About<'_>, places: &Place) -> Result<Vec<File>> {
    let entry = |resource: &Resource| Entry {
        name: pascal(&resource.name),
        property: camel(&resource.name),
        file: file_name(&resource.name),
        doc: doc([prose_of(&resource.doc, api).as_str()], "  "),
    };
    let index = Index { about, resources: api.resources.iter().map(entry).collect() };
    let mut files = vec![about.file("resources.ts", render(INDEX, index)?)];
    for resource in &api.resources {
        let name = format!("resources/{}.ts", file_name(&resource.name));
        files.push(about.file(&name, render(RESOURCE, view(resource, api, about, places))?));
    }
    Ok(files)
}

fn view<'a>(resource: &Resource, api: &Api, about: &'a About<'a>, places: &Place) -> View<'a> {
    let methods: Vec<Method> =
        resource.operations.iter().flat_map(|operation| method(operation, api)).collect();
    let options: Vec<Options> =
        resource.operations.iter().filter_map(|operation| options(operation, api)).collect();
    View {
        imports: imports(&methods, &options, api, about, places),
        name: pascal(&resource.name),
        property: camel(&resource.name),
        title: prose_of(&resource.doc, api).trim_end_matches('.').to_owned(),
        methods,
        options,
        about,
    }
}

/// What a file needs from others, by where it is.
fn imports(
    methods: &[Method],
    options: &[Options],
    api: &Api,
    about: &About<'_>,
    places: &Place,
) -> Vec<Import> {
    let lib = about.deep;
    let mut types: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    let mut values: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    let used = methods
        .iter()
        .flat_map(|method| &method.types)
        .chain(options.iter().flat_map(|options| &options.types));
    for name in used {
        types.entry(home(name, api, about)).or_default().push(name);
    }
    types.entry(format!("{lib}/call")).or_default().push("Caller");
    for method in methods {
        for reader in &method.readers {
            values.entry(format!("{lib}/read")).or_default().push(reader);
        }
        if let Some(model) = &method.reads {
            values.entry(format!("../readers/{}", places.of(model))).or_default().push(model);
        }
        if method.is_digits {
            values.entry(format!("{lib}/call")).or_default().push("plain");
        }
    }
    let import = |is_type: bool| {
        move |(from, names): (String, Vec<&str>)| {
            let names: Vec<String> = match from.starts_with("../readers/") {
                true => sorted(names).into_iter().map(|model| format!("read{model}")).collect(),
                false => sorted(names).into_iter().map(str::to_owned).collect(),
            };
            Import { is_type, names: braces(&names.iter().map(String::as_str).collect::<Vec<_>>()), from }
        }
    };
    types.into_iter().map(import(true)).chain(values.into_iter().map(import(false))).collect()
}

/// The module that a type is from.
fn home(name: &str, api: &Api, about: &About<'_>) -> String {
    let lib = about.deep;
    match name {
        "ApiResponse" => format!("{lib}/response"),
        "Download" => format!("{lib}/download"),
        "Listing" => format!("{lib}/listing"),
        "CallOptions" | "PostOptions" | "PageOptions" | "ListOptions" => format!("{lib}/{}", about.options),
        "Decimal" | "Integer" | "DateString" | "DateTimeString" | "Amount" | "Whole" | "DateInput"
        | "MomentInput" | "Lookup" | "FreeRow" => format!("{lib}/values"),
        name if name.ends_with("Fields") && api.models.iter().all(|model| model.name() != name) => {
            "../fields".to_owned()
        }
        name if api.objects().any(|object| object.name == name && object.input) => "../inputs".to_owned(),
        _ => "../models".to_owned(),
    }
}
