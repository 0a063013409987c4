//! `models.ts`: objects of answers as interfaces, open enums as unions and constants; `inputs.ts`: objects of bodies.

use serde::Serialize;

use super::{About, DEPRECATED, assumed_doc, doc, input_type, key, names_in, prose_of, quoted, type_of};
use crate::files::File;
use crate::model::{Api, Field, Kind, Model, Object, OpenEnum};
use crate::output::{looked_up, sorted};
use crate::problem::Result;
use crate::template::{Template, render, template};

const MODELS: Template = template!("typescript_models.ts.j2");
const INPUTS: Template = template!("typescript_inputs.ts.j2");

#[derive(Serialize)]
struct View<'a> {
    about: &'a About<'a>,
    values: Option<String>,
    /// What inputs need of the models.
    enums: Option<String>,
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

pub(super) fn files(api: &Api, about: &About<'_>) -> Result<Vec<File>> {
    let models: Vec<&Model> =
        api.models.iter().filter(|model| !matches!(model, Model::Object(object) if object.input)).collect();
    let inputs: Vec<&Object> = api.objects().filter(|object| object.input).collect();
    let answers: Vec<&Object> = api.objects().filter(|object| !object.input).collect();
    let extra = answers.first().map(|_| "Extra".to_owned());
    let named = answers.iter().flat_map(|object| &object.fields).flat_map(|field| names_in(&field.kind));
    let named: Vec<String> =
        named.filter(|name| api.models.iter().all(|model| model.name() != name)).chain(extra).collect();
    let types = models.into_iter().map(|model| match model {
        Model::Object(object) => of_object(object, api, &|field| type_of(&field.kind)),
        Model::Enum(values) => of_enum(values, api),
    });
    let view = View { about, values: imported(&named), enums: None, models: types.collect() };
    let mut files = vec![about.file("models.ts", render(MODELS, view)?)];
    if !inputs.is_empty() {
        files.push(about.file("inputs.ts", render(INPUTS, of_inputs(&inputs, api, about))?));
    }
    Ok(files)
}

fn imported(names: &[String]) -> Option<String> {
    let names = sorted(names.iter().map(String::as_str));
    (!names.is_empty()).then(|| super::braces(&names))
}

fn of_inputs<'a>(inputs: &[&'a Object], api: &Api, about: &'a About<'a>) -> View<'a> {
    let patches: Vec<&str> = api
        .operations()
        .iter()
        .filter_map(|operation| operation.body.as_ref())
        .filter(|body| body.merge_patch)
        .map(|body| body.model.as_str())
        .collect();
    let kinds = || inputs.iter().flat_map(|object| &object.fields).map(|field| field.kind.innermost());
    let values: Vec<String> = kinds().filter_map(super::named_input).map(str::to_owned).collect();
    let enums: Vec<String> = kinds()
        .filter_map(|kind| match kind {
            Kind::Enum(name) => Some(name.clone()),
            _ => None,
        })
        .collect();
    let types = inputs.iter().map(|object| {
        let is_patch = patches.contains(&object.name.as_str());
        let mut made = of_object(object, api, &|field| {
            let null = if (is_patch && !field.not_null) || field.nullable { " | null" } else { "" };
            format!("{}{null}", input_type(&field.kind))
        });
        if is_patch {
            made.fields.iter_mut().for_each(|field| field.required = false);
        }
        made
    });
    View { about, values: imported(&values), enums: imported(&enums), models: types.collect() }
}

fn of_object<'a>(object: &'a Object, api: &Api, kind: &dyn Fn(&Field) -> String) -> Type<'a> {
    let fields = object.fields.iter().map(|field| Property {
        name: key(&field.wire),
        kind: kind(field),
        required: field.required,
        doc: field_doc(field, api),
    });
    Type {
        name: &object.name,
        doc: said(&object.doc, &object.assumption, &object.correction, false, api, ""),
        is_enum: false,
        values: Vec::new(),
        fields: fields.collect(),
    }
}

fn field_doc(field: &Field, api: &Api) -> String {
    said(&looked_up(field, str::to_owned), &field.assumption, &field.correction, field.deprecated, api, "  ")
}

fn said(
    text: &str,
    assumption: &Option<String>,
    correction: &Option<String>,
    deprecated: bool,
    api: &Api,
    indent: &str,
) -> String {
    let labelled = |label: &str, why: &Option<String>| {
        why.as_ref().map(|why| format!("{label}: {}", prose_of(why, api)))
    };
    let paragraphs: Vec<String> = [
        Some(prose_of(text, api)),
        labelled("Assumption", assumption),
        labelled("Correction", correction),
        deprecated.then(|| DEPRECATED.to_owned()),
    ]
    .into_iter()
    .flatten()
    .collect();
    doc(paragraphs.iter().map(String::as_str), indent)
}

fn of_enum<'a>(values: &'a OpenEnum, api: &Api) -> Type<'a> {
    const OPEN: &str = "Open: the API may send values that this version of the SDK does not know.";
    let assumption = values.assumption.as_ref().map(|reason| format!("Assumption: {reason}"));
    let known = values.values.iter().map(|value| Value {
        name: key(&value.name),
        wire: quoted(&value.wire),
        doc: prose_of(&assumed_doc(&value.doc, value.assumption.as_ref(), "  "), api),
    });
    Type {
        name: &values.name,
        doc: doc([Some(values.doc.as_str()), Some(OPEN), assumption.as_deref()].into_iter().flatten(), ""),
        is_enum: true,
        values: known.collect(),
        fields: Vec::new(),
    }
}
