//! `inputs.py`: what lies within bodies, as typed dictionaries.

use serde::Serialize;

use super::models::{imported, remarks};
use super::types::{given_type, imports};
use super::{About, Remarks, remarked_doc};
use crate::model::{Api, Kind, Object};
use crate::naming::snake;
use crate::output::looked_up;
use crate::problem::Result;
use crate::template::{Template, render, template};

const TEMPLATE: Template = template!("python_inputs.py.j2");

#[derive(Serialize)]
struct View<'a> {
    about: &'a About<'a>,
    imports: Vec<&'static str>,
    others: Vec<String>,
    has_lookups: bool,
    has_lists: bool,
    classes: Vec<Class<'a>>,
}

#[derive(Serialize)]
struct Class<'a> {
    name: &'a str,
    doc: String,
    members: Vec<Member<'a>>,
}

#[derive(Serialize)]
struct Member<'a> {
    name: &'a str,
    kind: String,
    doc: String,
}

pub(super) fn text(api: &Api, about: &About<'_>) -> Result<String> {
    let objects: Vec<&Object> = nested(api);
    let kinds = || objects.iter().flat_map(|object| &object.fields).map(|field| &field.kind);
    let is_own = |name: &&str| objects.iter().any(|object| object.name == *name);
    let view = View {
        about,
        imports: imports(kinds()),
        others: imported(api, kinds().filter_map(Kind::model).filter(|name| !is_own(name)), ".models."),
        has_lookups: kinds().any(|kind| matches!(kind.innermost(), Kind::Lookup(_))),
        has_lists: kinds().any(|kind| matches!(kind, Kind::List(_))),
        classes: objects.iter().map(|object| class(object)).collect(),
    };
    render(TEMPLATE, view)
}

/// The objects that lie within bodies, by name.
pub(super) fn nested(api: &Api) -> Vec<&Object> {
    let inputs = || api.objects().filter(|object| object.input);
    let needed = inputs().flat_map(|object| &object.fields).filter_map(|field| field.kind.model());
    let needed = crate::output::sorted(needed);
    needed.into_iter().filter_map(|name| inputs().find(|object| object.name == name)).collect()
}

fn class(object: &Object) -> Class<'_> {
    let members = object.fields.iter().map(|field| {
        let kind = given_type(&field.kind);
        Member {
            name: &field.name,
            kind: if field.required { format!("Required[{kind}]") } else { format!("{kind} | None") },
            doc: remarked_doc(&looked_up(field, snake), remarks(field), "    "),
        }
    });
    let remarks = Remarks {
        assumption: object.assumption.as_ref(),
        correction: object.correction.as_ref(),
        deprecated: false,
    };
    Class { name: &object.name, doc: remarked_doc(&object.doc, remarks, "    "), members: members.collect() }
}
