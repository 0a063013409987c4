//! `models.py`: views of objects and open enums; `models.pyi`: their types.

use serde::Serialize;

use super::{About, assumed_doc, doc, imports, quoted, type_of};
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

pub(super) fn text(api: &Api, about: &About<'_>) -> Result<String> {
    render(TEMPLATE, view(api, about))
}

pub(super) fn stub(api: &Api, about: &About<'_>) -> Result<String> {
    render(STUB, view(api, about))
}

fn view<'a>(api: &'a Api, about: &'a About<'a>) -> View<'a> {
    let models = ordered(api).into_iter().map(|model| match model {
        Model::Object(object) => of_object(object),
        Model::Enum(values) => of_enum(values),
    });
    View {
        about,
        imports: imports(api.objects().flat_map(|object| &object.fields).map(|field| &field.kind)),
        has_enums: api.models.iter().any(|model| matches!(model, Model::Enum(_))),
        has_objects: api.objects().next().is_some(),
        models: models.collect(),
    }
}

/// The models in an order in which Python can read them: what is needed comes before what needs it.
fn ordered(api: &Api) -> Vec<&Model> {
    fn visit<'a>(model: &'a Model, api: &'a Api, order: &mut Vec<&'a Model>) {
        if order.iter().any(|known| known.name() == model.name()) {
            return;
        }
        if let Model::Object(object) = model {
            let needed = object.fields.iter().filter_map(|field| field.kind.model());
            for name in needed {
                api.models
                    .iter()
                    .filter(|known| known.name() == name)
                    .for_each(|known| visit(known, api, order));
            }
        }
        order.push(model);
    }
    let mut order = Vec::new();
    api.models.iter().for_each(|model| visit(model, api, &mut order));
    order
}

fn of_enum(values: &OpenEnum) -> Class<'_> {
    const OPEN: &str = "Open: a value that this version of the SDK does not know is kept as it is.";
    let assumption = values.assumption.as_ref().map(|reason| format!("Assumption: {reason}"));
    let known = values.values.iter().map(|value| Value {
        name: screaming(&value.name),
        wire: quoted(&value.wire),
        doc: assumed_doc(&value.doc, value.assumption.as_ref(), "    "),
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

fn of_object(object: &Object) -> Class<'_> {
    let fields = object.fields.iter().enumerate().map(|(index, field)| {
        let kind = type_of(&field.kind);
        Attribute {
            name: python(&field.name),
            field: arguments(index, field),
            kind: if field.required { kind } else { format!("{kind} | None") },
            doc: assumed_doc(&field.doc, field.assumption.as_ref(), "        "),
        }
    });
    Class {
        name: &object.name,
        doc: assumed_doc(&object.doc, object.assumption.as_ref(), "    "),
        is_enum: false,
        values: Vec::new(),
        fields: fields.collect(),
    }
}

/// `2, "enum", InvoiceStatus, doc="Where the invoice stands."`
fn arguments(index: usize, field: &Field) -> String {
    let assumption =
        field.assumption.as_ref().map(|reason| format!(" Assumption: {reason}")).unwrap_or_default();
    let class = field.kind.model().map(|name| format!(", {name}")).unwrap_or_default();
    let doc = quoted(&format!("{}{assumption}", field.doc));
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
        Kind::Json | Kind::Lookup => "json".into(),
        Kind::Object(_) => "object".into(),
        Kind::List(item) => format!("list:{}", word(item)),
    }
}
