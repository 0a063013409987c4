//! `fields.rs`, or a folder of such: what lists can be filtered by.

use serde::Serialize;

use super::{Notes, Part, by_file, type_of};
use crate::model::{Answer, Api, Kind, Model, Object, Role};
use crate::naming::rust;
use crate::output::sorted;
use crate::problem::Result;
use crate::template::{Template, render, template};

const TEMPLATE: Template = template!("rust_fields.rs.j2");

#[derive(Serialize)]
struct View<'a> {
    origin: &'a str,
    title: &'a str,
    module: &'a str,
    models: Vec<&'a str>,
    has_decimals: bool,
    has_values: bool,
    classes: Vec<Class<'a>>,
}

#[derive(Serialize)]
struct Class<'a> {
    name: &'a str,
    values: Vec<Member<'a>>,
    objects: Vec<Member<'a>>,
}

#[derive(Serialize)]
struct Member<'a> {
    docs: String,
    name: String,
    wire: &'a str,
    kind: String,
}

/// The objects that rows of lists with a filter are made of.
pub(super) fn models(api: &Api) -> Vec<&Object> {
    let operations = api.operations();
    let filtered = operations.iter().filter(|operation| {
        matches!(operation.answer, Answer::Pages { .. })
            && operation.params.iter().any(|param| param.role == Some(Role::Filter))
    });
    let mut names: Vec<&str> = filtered.map(|operation| operation.answer_model()).collect();
    let mut next = 0;
    while let Some(name) = names.get(next).copied() {
        next += 1;
        for object in api.objects().filter(|object| object.name == name) {
            names.extend(
                object
                    .fields
                    .iter()
                    .filter_map(|field| match &field.kind {
                        Kind::Object(inner) if !names.contains(&inner.as_str()) => Some(inner.as_str()),
                        _ => None,
                    })
                    .collect::<Vec<_>>(),
            );
        }
    }
    api.objects().filter(|object| names.contains(&object.name.as_str())).collect()
}

pub(super) fn texts(api: &Api) -> Result<Vec<Part>> {
    let filtered = models(api);
    by_file(api)
        .into_iter()
        .filter_map(|(name, models)| {
            let objects: Vec<&Object> = models
                .into_iter()
                .filter_map(|model| match model {
                    Model::Object(object) if filtered.iter().any(|known| known.name == object.name) => {
                        Some(object)
                    }
                    _ => None,
                })
                .collect();
            (!objects.is_empty()).then(|| Ok((name.to_owned(), text(api, &objects)?)))
        })
        .collect()
}

fn text(api: &Api, objects: &[&Object]) -> Result<String> {
    let classes: Vec<Class<'_>> = objects.iter().map(|object| class(object)).collect();
    let kinds = || objects.iter().flat_map(|object| &object.fields).map(|field| &field.kind);
    let nested = kinds().filter_map(|kind| match kind {
        Kind::Object(name) | Kind::Enum(name) => Some(name.as_str()),
        _ => None,
    });
    let view = View {
        origin: &api.origin,
        title: &api.title,
        module: &api.name,
        models: sorted(nested.chain(objects.iter().map(|object| object.name.as_str()))),
        has_decimals: kinds().any(|kind| *kind == Kind::Decimal),
        has_values: classes.iter().any(|class| !class.values.is_empty()),
        classes,
    };
    render(TEMPLATE, view)
}

fn class(object: &Object) -> Class<'_> {
    let members = |objects: bool| {
        let fields = object.fields.iter().filter(move |field| {
            !matches!(field.kind, Kind::List(_) | Kind::Json | Kind::Lookup(_))
                && matches!(field.kind, Kind::Object(_)) == objects
        });
        fields
            .map(|field| Member {
                docs: Notes::of_field(field).docs(),
                name: rust(&field.name),
                wire: &field.wire,
                kind: type_of(&field.kind),
            })
            .collect()
    };
    Class { name: &object.name, values: members(false), objects: members(true) }
}
