//! `models.rs`: objects as structs, open enums as enums.

use serde::Serialize;

use super::{assumed_docs, docs, quoted, type_of};
use crate::model::{Api, Kind, Model, Object, OpenEnum};
use crate::naming::{pascal, rust};
use crate::problem::Result;
use crate::template::{Template, render, template};

const TEMPLATE: Template = template!("rust_models.rs.j2");

#[derive(Serialize)]
struct View<'a> {
    origin: &'a str,
    title: &'a str,
    models: Vec<Item<'a>>,
    has_objects: bool,
    has_decimals: bool,
    has_json: bool,
}

#[derive(Serialize)]
struct Item<'a> {
    docs: String,
    name: &'a str,
    is_enum: bool,
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

pub(super) fn text(api: &Api) -> Result<String> {
    let has = |kind: Kind| {
        api.objects().flat_map(|object| &object.fields).any(|field| *field.kind.innermost() == kind)
    };
    let models = api.models.iter().map(|model| match model {
        Model::Object(object) => of_object(object),
        Model::Enum(values) => of_enum(values),
    });
    let view = View {
        origin: &api.origin,
        title: &api.title,
        models: models.collect(),
        has_objects: api.objects().next().is_some(),
        has_decimals: has(Kind::Decimal),
        has_json: has(Kind::Json),
    };
    render(TEMPLATE, view)
}

fn of_object(object: &Object) -> Item<'_> {
    let fields = object.fields.iter().map(|field| {
        let kind = type_of(&field.kind);
        Member {
            docs: assumed_docs(&field.doc, field.assumption.as_ref()),
            name: rust(&field.name),
            kind: if field.required { kind } else { format!("Option<{kind}>") },
        }
    });
    Item {
        docs: assumed_docs(&object.doc, object.assumption.as_ref()),
        name: &object.name,
        is_enum: false,
        fields: fields.collect(),
        values: Vec::new(),
    }
}

fn of_enum(values: &OpenEnum) -> Item<'_> {
    const OPEN: &str = "Open: values that this version of the SDK does not know parse as `Unknown`.";
    let assumption = values.assumption.as_ref().map(|reason| format!("Assumption: {reason}"));
    let variants = values.values.iter().map(|value| Variant {
        docs: assumed_docs(&value.doc, value.assumption.as_ref()),
        name: pascal(&value.name),
        wire: quoted(&value.wire),
    });
    Item {
        docs: docs([Some(values.doc.as_str()), Some(OPEN), assumption.as_deref()].into_iter().flatten()),
        name: &values.name,
        is_enum: true,
        fields: Vec::new(),
        values: variants.collect(),
    }
}
