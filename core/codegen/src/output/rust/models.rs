//! `models.rs`, or a folder of such: objects as structs, open enums as enums.

use serde::Serialize;

use super::{Notes, Part, by_file, docs, quoted, type_of};
use crate::model::{Api, Kind, Model, Object, OpenEnum};
use crate::naming::{pascal, rust};
use crate::output::sorted;
use crate::problem::Result;
use crate::template::{Template, render, template};

const TEMPLATE: Template = template!("rust_models.rs.j2");

#[derive(Serialize)]
struct View<'a> {
    origin: &'a str,
    title: &'a str,
    /// Models of other files.
    others: Vec<&'a str>,
    models: Vec<Item<'a>>,
    has_objects: bool,
    has_decimals: bool,
    has_json: bool,
    has_secrets: bool,
}

#[derive(Serialize)]
struct Item<'a> {
    docs: String,
    name: &'a str,
    is_enum: bool,
    /// Whether lists can be filtered by it.
    is_operand: bool,
    /// Whether bodies hold it.
    is_input: bool,
    fields: Vec<Member>,
    values: Vec<Variant>,
}

#[derive(Serialize)]
struct Member {
    docs: String,
    name: String,
    kind: String,
}

#[derive(Serialize)]
struct Variant {
    docs: String,
    name: String,
    wire: String,
}

pub(super) fn texts(api: &Api) -> Result<Vec<Part>> {
    by_file(api)
        .into_iter()
        .filter_map(|(name, models)| {
            let models: Vec<&Model> = models.into_iter().filter(|model| is_answer(model)).collect();
            (!models.is_empty()).then(|| Ok((name.to_owned(), text(api, &models)?)))
        })
        .collect()
}

fn is_answer(model: &Model) -> bool {
    matches!(model, Model::Enum(_)) || matches!(model, Model::Object(object) if !object.input)
}

fn text(api: &Api, models: &[&Model]) -> Result<String> {
    let objects = || {
        models.iter().filter_map(|model| match model {
            Model::Object(object) => Some(object),
            Model::Enum(_) => None,
        })
    };
    let kinds = || objects().flat_map(|object| &object.fields).map(|field| &field.kind);
    let has = |kind: Kind| kinds().any(|of| *of.innermost() == kind);
    let here = |name: &&str| models.iter().any(|model| model.name() == *name);
    let view = View {
        origin: &api.origin,
        title: &api.title,
        others: sorted(kinds().filter_map(Kind::model).filter(|name| !here(name))),
        models: models
            .iter()
            .map(|model| match model {
                Model::Object(object) => of_object(object),
                Model::Enum(values) => of_enum(values, api),
            })
            .collect(),
        has_objects: objects().next().is_some(),
        has_decimals: has(Kind::Decimal),
        has_json: has(Kind::Json),
        has_secrets: objects().flat_map(|object| &object.fields).any(|field| field.secret),
    };
    render(TEMPLATE, view)
}

fn of_object(object: &Object) -> Item<'_> {
    let fields = object.fields.iter().map(|field| {
        let kind = if field.secret { "Secret".to_owned() } else { type_of(&field.kind) };
        Member {
            docs: Notes::of_field(field).docs(),
            name: rust(&field.name),
            kind: if field.required { kind } else { format!("Option<{kind}>") },
        }
    });
    Item {
        docs: Notes::of_object(object).docs(),
        name: &object.name,
        is_enum: false,
        is_operand: false,
        is_input: false,
        fields: fields.collect(),
        values: Vec::new(),
    }
}

fn of_enum<'a>(values: &'a OpenEnum, api: &Api) -> Item<'a> {
    const OPEN: &str = "Open: values that this version of the SDK does not know parse as `Unknown`.";
    let assumption = values.assumption.as_ref().map(|reason| format!("Assumption: {reason}"));
    let variants = values.values.iter().map(|value| Variant {
        docs: super::assumed_docs(&value.doc, value.assumption.as_ref()),
        name: pascal(&value.name),
        wire: quoted(&value.wire),
    });
    Item {
        docs: docs([Some(values.doc.as_str()), Some(OPEN), assumption.as_deref()].into_iter().flatten()),
        name: &values.name,
        is_enum: true,
        is_operand: !super::fields::models(api).is_empty(),
        is_input: api.objects().any(|object| object.input),
        fields: Vec::new(),
        values: variants.collect(),
    }
}
