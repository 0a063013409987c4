//! `models.py`: views of objects and open enums; `models.pyi`: their types.

use serde::Serialize;

use super::types::{imports, type_of};
use super::{About, Remarks, doc, quoted, remarked, remarked_doc};
use crate::model::{Api, Field, Kind, Model, Object, OpenEnum};
use crate::naming::{python, screaming};
use crate::problem::Result;
use crate::template::{Template, render, template};

const TEMPLATE: Template = template!("python_models.py.j2");
const STUB: Template = template!("python_models.pyi.j2");

#[derive(Serialize)]
struct View<'a> {
    about: &'a About<'a>,
    imports: Vec<&'static str>,
    /// Imports of models that other modules have.
    others: Vec<String>,
    models: Vec<Class<'a>>,
    has_enums: bool,
    has_objects: bool,
}

#[derive(Serialize)]
struct Class<'a> {
    name: &'a str,
    doc: String,
    is_enum: bool,
    values: Vec<Value>,
    fields: Vec<Attribute>,
}

#[derive(Serialize)]
struct Value {
    name: String,
    wire: String,
    doc: String,
}

#[derive(Serialize)]
struct Attribute {
    name: String,
    /// Arguments of `Field`.
    field: String,
    kind: String,
    doc: String,
}

pub(super) fn text(api: &Api, models: &[&Model], about: &About<'_>) -> Result<String> {
    render(TEMPLATE, view(api, models, about))
}

pub(super) fn stub(api: &Api, models: &[&Model], about: &About<'_>) -> Result<String> {
    render(STUB, view(api, models, about))
}

fn view<'a>(api: &'a Api, models: &[&'a Model], about: &'a About<'a>) -> View<'a> {
    let classes = ordered(models).into_iter().map(|model| match model {
        Model::Object(object) => of_object(object, models, about),
        Model::Enum(values) => of_enum(values),
    });
    let classes: Vec<Class<'_>> = classes.collect();
    let kinds = || objects(models).flat_map(|object| &object.fields).map(|field| &field.kind);
    View {
        about,
        imports: imports(kinds()),
        others: imported(api, kinds().filter_map(Kind::model).filter(|name| !has(models, name)), "."),
        has_enums: classes.iter().any(|class| class.is_enum),
        has_objects: objects(models).next().is_some(),
        models: classes,
    }
}

/// Imports of models from the modules that have them; `folder` leads to these.
pub(super) fn imported<'a>(api: &Api, names: impl Iterator<Item = &'a str>, folder: &str) -> Vec<String> {
    let names = crate::output::sorted(names);
    let found = |name: &&str| api.models.iter().find(|model| model.name() == *name);
    let files = crate::output::sorted(names.iter().filter_map(found).map(Model::file));
    files
        .into_iter()
        .map(|file| {
            let here = |name: &&&str| found(name).is_some_and(|model| model.file() == file);
            let here: Vec<&str> = names.iter().filter(here).copied().collect();
            let list = crate::output::imported(&here, ["(", ")"], "    ").unwrap_or_else(|| here.join(", "));
            format!("from {folder}{} import {list}", python(file))
        })
        .collect()
}

fn objects<'a>(models: &[&'a Model]) -> impl Iterator<Item = &'a Object> {
    models.iter().filter_map(|model| match model {
        Model::Object(object) => Some(object),
        Model::Enum(_) => None,
    })
}

fn has(models: &[&Model], name: &str) -> bool {
    models.iter().any(|model| model.name() == name)
}

/// The models in an order in which Python can read them: what is needed comes before what needs it.
fn ordered<'a>(models: &[&'a Model]) -> Vec<&'a Model> {
    fn visit<'a>(model: &'a Model, models: &[&'a Model], order: &mut Vec<&'a Model>) {
        if order.iter().any(|known| known.name() == model.name()) {
            return;
        }
        if let Model::Object(object) = model {
            let needed = object.fields.iter().filter_map(|field| field.kind.model());
            for name in needed {
                models
                    .iter()
                    .filter(|known| known.name() == name)
                    .for_each(|known| visit(known, models, order));
            }
        }
        order.push(model);
    }
    let mut order = Vec::new();
    models.iter().for_each(|model| visit(model, models, &mut order));
    order
}

fn of_enum(values: &OpenEnum) -> Class<'_> {
    const OPEN: &str = "Open: a value that this version of the SDK does not know is kept as it is.";
    let assumption = values.assumption.as_ref().map(|reason| format!("Assumption: {reason}"));
    let known = values.values.iter().map(|value| Value {
        name: screaming(&value.name),
        wire: quoted(&value.wire),
        doc: remarked_doc(
            &value.doc,
            Remarks { assumption: value.assumption.as_ref(), ..Remarks::default() },
            "    ",
        ),
    });
    Class {
        name: &values.name,
        doc: doc(
            [Some(values.doc.as_str()), Some(OPEN), assumption.as_deref()].into_iter().flatten(),
            "    ",
        ),
        is_enum: true,
        values: known.collect(),
        fields: Vec::new(),
    }
}

fn of_object<'a>(object: &'a Object, models: &[&Model], about: &About<'_>) -> Class<'a> {
    let fields = object.fields.iter().enumerate().map(|(index, field)| {
        let kind = type_of(&field.kind);
        Attribute {
            name: python(&field.name),
            field: arguments(index, field, models, about),
            kind: if field.required || kind == "Any" { kind } else { format!("{kind} | None") },
            doc: remarked_doc(&field.doc, remarks(field), "        "),
        }
    });
    let remarks = Remarks {
        assumption: object.assumption.as_ref(),
        correction: object.correction.as_ref(),
        deprecated: false,
    };
    Class {
        name: &object.name,
        doc: remarked_doc(&object.doc, remarks, "    "),
        is_enum: false,
        values: Vec::new(),
        fields: fields.collect(),
    }
}

/// What is to be said of a field beyond what it is.
pub(super) fn remarks(field: &Field) -> Remarks<'_> {
    Remarks {
        deprecated: field.deprecated,
        correction: field.correction.as_ref(),
        assumption: field.assumption.as_ref(),
    }
}

/// `2, "enum", InvoiceStatus, doc="Where the invoice stands."`; a class of another module by its name, as it may not be
/// imported yet.
fn arguments(index: usize, field: &Field, models: &[&Model], about: &About<'_>) -> String {
    let class = match field.kind.model() {
        Some(name) if has(models, name) => format!(", {name}"),
        Some(name) => format!(", {}", quoted(&format!("{}.{name}", about.name))),
        None => String::new(),
    };
    let doc = quoted(&remarked(&field.doc, remarks(field)));
    format!("{index}, {}{class}, doc={doc}", quoted(&word(&field.kind)))
}

/// The native part's word for a kind.
fn word(kind: &Kind) -> String {
    match kind {
        Kind::String => "string".into(),
        Kind::Enum(_) => "enum".into(),
        Kind::Decimal => "decimal".into(),
        Kind::Integer => "integer".into(),
        Kind::Boolean => "boolean".into(),
        Kind::Date => "date".into(),
        Kind::DateTime | Kind::UtcDateTime => "date-time".into(),
        Kind::Uuid => "uuid".into(),
        Kind::Json | Kind::Lookup(_) => "json".into(),
        Kind::Object(_) => "object".into(),
        Kind::List(item) => format!("list:{}", word(item)),
    }
}
