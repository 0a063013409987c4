//! `__init__.py` of an API with many modules: each name is imported when it is first asked for.

use serde::Serialize;

use super::{About, fields, files_of, inputs, read};
use crate::model::{Api, Model};
use crate::naming::python;
use crate::problem::Result;
use crate::template::{Template, render, template};

const TEMPLATE: Template = template!("python_package.py.j2");
const STUB: Template = template!("python_package.pyi.j2");

#[derive(Serialize)]
struct View<'a> {
    about: &'a About<'a>,
    modules: Vec<Module>,
    /// All names, sorted.
    names: Vec<String>,
}

#[derive(Serialize)]
struct Module {
    place: String,
    names: Vec<String>,
}

pub(super) fn text(api: &Api, about: &About<'_>) -> Result<String> {
    render(TEMPLATE, view(api, about))
}

pub(super) fn stub(api: &Api, about: &About<'_>) -> Result<String> {
    render(STUB, view(api, about))
}

fn view<'a>(api: &Api, about: &'a About<'a>) -> View<'a> {
    let sorted = |mut names: Vec<String>| {
        names.sort_unstable();
        names
    };
    let classes = |object: &crate::model::Object| format!("{}Fields", object.name);
    let mut modules = vec![
        Module { place: "fields".into(), names: fields::filtered(api).into_iter().map(classes).collect() },
        Module {
            place: "inputs".into(),
            names: inputs::nested(api).iter().map(|object| object.name.clone()).collect(),
        },
    ];
    modules.extend(files_of(api).into_iter().map(|file| {
        let names = read(api).filter(|model| model.file() == file).map(Model::name).map(str::to_owned);
        Module { place: format!("models.{}", python(file)), names: sorted(names.collect()) }
    }));
    modules.push(Module { place: "operations".into(), names: vec!["OPERATIONS".into()] });
    let names = sorted(modules.iter().flat_map(|module| module.names.clone()).collect());
    View { about, modules, names }
}
