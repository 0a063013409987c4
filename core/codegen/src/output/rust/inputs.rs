//! `inputs.rs`, or a folder of such: what bodies are made of.

use serde::Serialize;

use super::{Notes, Part, by_file, quoted, type_of};
use crate::model::{Api, Field, Kind, Model, Object};
use crate::naming::rust;
use crate::output::sorted;
use crate::problem::Result;
use crate::template::{Template, render, template};

const TEMPLATE: Template = template!("rust_inputs.rs.j2");
/// Clippy's limit of arguments.
const MANY: usize = 7;

#[derive(Serialize)]
struct View<'a> {
    origin: &'a str,
    title: &'a str,
    module: &'a str,
    /// Enums, from the models.
    enums: Vec<&'a str>,
    /// Inputs of other files.
    others: Vec<&'a str>,
    /// What is imported from `model`.
    imports: Vec<&'a str>,
    has_decimals: bool,
    has_json: bool,
    inputs: Vec<Item<'a>>,
}

#[derive(Serialize)]
struct Item<'a> {
    docs: String,
    name: &'a str,
    /// Has to be given.
    required: Vec<Setter>,
    many: bool,
    /// May be given.
    optional: Vec<Setter>,
}

#[derive(Serialize)]
struct Setter {
    docs: String,
    /// The same on one line.
    line: String,
    name: String,
    token: String,
    /// The type of the argument.
    argument: String,
    /// The statement that sets it.
    set: String,
}

pub(super) fn texts(api: &Api) -> Result<Vec<Part>> {
    let patches = patches(api);
    by_file(api)
        .into_iter()
        .filter_map(|(name, models)| {
            let inputs: Vec<&Object> = models
                .into_iter()
                .filter_map(|model| match model {
                    Model::Object(object) if object.input => Some(object),
                    _ => None,
                })
                .collect();
            (!inputs.is_empty()).then(|| Ok((name.to_owned(), text(api, &inputs, &patches)?)))
        })
        .collect()
}

/// The inputs that patches are made of: their members know `null`, unless marked otherwise.
pub(super) fn patches(api: &Api) -> Vec<String> {
    let operations = api.operations();
    let bodies = operations.iter().filter_map(|operation| operation.body.as_ref());
    let mut reached: Vec<String> =
        bodies.filter(|body| body.merge_patch).map(|body| body.model.clone()).collect();
    let mut next = 0;
    while let Some(name) = reached.get(next).cloned() {
        next += 1;
        for object in api.objects().filter(|object| object.name == name) {
            for inner in object.fields.iter().filter_map(|field| field.kind.model()) {
                if !reached.iter().any(|known| known == inner) {
                    reached.push(inner.to_owned());
                }
            }
        }
    }
    reached
}

fn text(api: &Api, inputs: &[&Object], patches: &[String]) -> Result<String> {
    let kinds = || inputs.iter().flat_map(|object| &object.fields).map(|field| &field.kind);
    let has = |kind: &Kind| kinds().any(|of| of.innermost() == kind);
    let here = |name: &&str| inputs.iter().any(|input| input.name == *name);
    let is_input = |name: &&str| api.objects().any(|object| object.name == *name);
    let patched = inputs
        .iter()
        .any(|input| input.fields.iter().any(|field| field.nullable || patches.contains(&input.name)));
    let imports = [
        ("Lookup", kinds().any(|of| matches!(of.innermost(), Kind::Lookup(_)))),
        ("Members", true),
        ("Patch", patched),
        ("ToJson", true),
        ("When", has(&Kind::UtcDateTime)),
    ];
    let view = View {
        origin: &api.origin,
        title: &api.title,
        module: &api.name,
        enums: sorted(kinds().filter_map(Kind::model).filter(|name| !is_input(name))),
        others: sorted(kinds().filter_map(Kind::model).filter(|name| is_input(name) && !here(name))),
        imports: imports.into_iter().filter(|(_, used)| *used).map(|(name, _)| name).collect(),
        has_decimals: has(&Kind::Decimal),
        has_json: has(&Kind::Json),
        inputs: inputs.iter().map(|input| item(input, patches.contains(&input.name))).collect(),
    };
    render(TEMPLATE, view)
}

fn item(object: &Object, patch: bool) -> Item<'_> {
    let needed = |field: &&Field| field.required && !patch;
    let setter = |field: &Field| setter(field, patch);
    let required: Vec<Setter> = object.fields.iter().filter(needed).map(setter).collect();
    Item {
        docs: Notes::of_object(object).docs(),
        name: &object.name,
        many: required.len() > MANY,
        required,
        optional: object.fields.iter().filter(|field| !needed(field)).map(setter).collect(),
    }
}

fn setter(field: &Field, patch: bool) -> Setter {
    let name = rust(&field.name);
    let token = quoted(&format!("{}:", quoted(&field.wire)));
    // documented as a value in a body that is no patch, `null` has to be given too
    let (argument, set) = match ((patch && !field.not_null) || field.nullable, &field.kind) {
        (true, kind) => {
            (format!("impl Into<Patch<{}>>", written(kind)), format!("patch({token}, &{name}.into())"))
        }
        (false, Kind::List(item)) => {
            let (argument, each) = match **item {
                Kind::List(_) => (written(item), "item"),
                _ => (format!("impl Into<{}>", written(item)), "item.into()"),
            };
            (
                format!("impl IntoIterator<Item = {argument}>"),
                format!(
                    "set({token}, &{name}.into_iter().map(|item| {each}).collect::<Vec<{}>>())",
                    written(item)
                ),
            )
        }
        (
            false,
            Kind::Integer
            | Kind::Boolean
            | Kind::Date
            | Kind::DateTime
            | Kind::Uuid
            | Kind::Json
            | Kind::Object(_),
        ) => (written(&field.kind), format!("set({token}, &{name})")),
        (false, kind) => {
            let kind = written(kind);
            (format!("impl Into<{kind}>"), format!("set({token}, &Into::<{kind}>::into({name}))"))
        }
    };
    let notes = Notes::of_field(field);
    Setter { docs: notes.docs(), line: notes.line(), name, token, argument, set }
}

/// The type of a value that is sent.
fn written(kind: &Kind) -> String {
    match kind {
        Kind::UtcDateTime => "When".to_owned(),
        Kind::List(item) => format!("Vec<{}>", written(item)),
        kind => type_of(kind),
    }
}
