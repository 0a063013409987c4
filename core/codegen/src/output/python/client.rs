//! `client.py` of an API with many modules: the resources of its clients, imported when they are first used.

use serde::Serialize;

use super::{About, docstring};
use crate::model::Api;
use crate::naming::{pascal, python};
use crate::problem::Result;
use crate::template::{Template, render, template};

const TEMPLATE: Template = template!("python_client.py.j2");

#[derive(Serialize)]
struct View<'a> {
    about: &'a About<'a>,
    resources: Vec<Resource>,
}

#[derive(Serialize)]
struct Resource {
    name: String,
    attribute: String,
    doc: String,
}

pub(super) fn text(api: &Api, about: &About<'_>) -> Result<String> {
    let resources = api.resources.iter().map(|resource| Resource {
        name: pascal(&resource.name),
        attribute: python(&resource.name),
        doc: docstring(&resource.doc),
    });
    render(TEMPLATE, View { about, resources: resources.collect() })
}
