//! `models.ts`: objects as interfaces, open enums as unions and constants.

use serde::Serialize;

use super::{About, assumed_doc, doc, is_name_in, key, named_type, prose, quoted, type_of};
use crate::model::{Api, Model, Object, OpenEnum};
use crate::output::sorted;
use crate::problem::Result;
use crate::template::{Template, render, template};

const TEMPLATE: Template = template!("typescript_models.ts.j2");

#[derive(Serialize)]
struct View<'a> {
    about: &'a About<'a>,
    imports: Vec<&'a str>,
    models: Vec<Type<'a>>,
}

#[derive(Serialize)]
struct Type<'a> {
    name: &'a str,
    doc: String,
    is_enum: bool,
    values: Vec<Value>,
    fields: Vec<Property>,
}

#[derive(Serialize)]
struct Value {
    name: String,
    wire: String,
    doc: String,
}

#[derive(Serialize)]
struct Property {
    name: String,
    kind: String,
    required: bool,
    doc: String,
}

pub(super) fn text(api: &Api, about: &About<'_>) -> Result<String> {
    let fields = api.objects().flat_map(|object| &object.fields);
    let extra = api.objects().next().map(|_| "Extra");
    let imports = sorted(fields.filter_map(|field| named_type(&field.kind)).chain(extra));
    let models = api.models.iter().map(|model| match model {
        Model::Object(object) => of_object(object, api),
        Model::Enum(values) => of_enum(values, api),
    });
    render(TEMPLATE, View { about, imports, models: models.collect() })
}

fn of_object<'a>(object: &'a Object, api: &Api) -> Type<'a> {
    let fields = object.fields.iter().map(|field| Property {
        name: key(&field.wire),
        kind: type_of(&field.kind),
        required: field.required,
        doc: prose(&assumed_doc(&field.doc, field.assumption.as_ref(), "  "), |name| is_name_in(api, name)),
    });
    Type {
        name: &object.name,
        doc: prose(&assumed_doc(&object.doc, object.assumption.as_ref(), ""), |name| is_name_in(api, name)),
        is_enum: false,
        values: Vec::new(),
        fields: fields.collect(),
    }
}

fn of_enum<'a>(values: &'a OpenEnum, api: &Api) -> Type<'a> {
    const OPEN: &str = "Open: the API may send values that this version of the SDK does not know.";
    let assumption = values.assumption.as_ref().map(|reason| format!("Assumption: {reason}"));
    let known = values.values.iter().map(|value| Value {
        name: key(&value.name),
        wire: quoted(&value.wire),
        doc: prose(&assumed_doc(&value.doc, value.assumption.as_ref(), "  "), |name| is_name_in(api, name)),
    });
    Type {
        name: &values.name,
        doc: doc([Some(values.doc.as_str()), Some(OPEN), assumption.as_deref()].into_iter().flatten(), ""),
        is_enum: true,
        values: known.collect(),
        fields: Vec::new(),
    }
}
