//! The sandbox: what an API offers as tables of texts, which take little room and are taken apart when they are
//! first used. It serves the main API by hand; nothing in it knows the core.

use serde::Serialize;

use super::{MAIN, rust};
use crate::files::File;
use crate::model::{Answer, Api, Kind, Model, Object, Operation};
use crate::problem::Result;
use crate::template::{Template, render, template};

const TEMPLATE: Template = template!("sandbox_tables.rs.j2");

#[derive(Serialize)]
struct View<'a> {
    origin: &'a str,
    title: &'a str,
    routes: Vec<Route<'a>>,
    shapes: Vec<(&'a str, String)>,
    enums: Vec<(&'a str, String)>,
}

#[derive(Serialize)]
struct Route<'a> {
    resource: &'a str,
    method: &'a str,
    path: String,
    status: &'a str,
    body: &'a str,
    merge_patch: bool,
    answer: String,
}

/// The tables of every API but the main one.
pub(super) fn files(apis: &[Api]) -> Result<Vec<File>> {
    apis.iter().filter(|api| api.name != MAIN).map(file).collect()
}

fn file(api: &Api) -> Result<File> {
    let view = View {
        origin: &api.origin,
        title: &api.title,
        routes: api.operations().into_iter().map(route).collect(),
        shapes: api.objects().map(|object| (object.name.as_str(), fields(object))).collect(),
        enums: api.models.iter().filter_map(values).collect(),
    };
    let path = format!("tests/sandbox/src/{}/generated.rs", api.name);
    let text =
        rust::rustfmt(&render(TEMPLATE, view)?).map_err(|problem| format!("{path}: rustfmt: {problem}"))?;
    Ok(File { path, text })
}

fn route(operation: &Operation) -> Route<'_> {
    Route {
        resource: &operation.resource,
        method: operation.method,
        path: rust::quoted(&operation.path),
        status: &operation.status,
        body: operation.body.as_ref().map_or("", |body| &body.model),
        merge_patch: operation.body.as_ref().is_some_and(|body| body.merge_patch),
        answer: answer(&operation.answer),
    }
}

fn answer(answer: &Answer) -> String {
    match answer {
        Answer::Value(of) => format!("Answer::Value(\"{}\")", kind(of)),
        Answer::Pages { row, empty } => {
            let empty = empty
                .as_ref()
                .map_or_else(|| "None".to_owned(), |text| format!("Some({})", rust::quoted(text)));
            format!("Answer::Pages {{ row: \"{}\", empty: {empty} }}", kind(row))
        }
        Answer::AsItCame => "Answer::AsItCame".to_owned(),
        Answer::File => "Answer::File".to_owned(),
    }
}

/// `id!:uuid name:string …`, where `!` means required.
fn fields(object: &Object) -> String {
    let field = |field: &crate::model::Field| {
        format!("{}{}:{}", field.wire, if field.required { "!" } else { "" }, kind(&field.kind))
    };
    object.fields.iter().map(field).collect::<Vec<_>>().join(" ")
}

fn values(model: &Model) -> Option<(&str, String)> {
    let Model::Enum(known) = model else { return None };
    let values = known.values.iter().map(|value| value.wire.as_str());
    Some((&known.name, values.collect::<Vec<_>>().join("|")))
}

/// A kind in a word: `=Name` is an enum, `[…]` a list.
fn kind(of: &Kind) -> String {
    match of {
        Kind::String => "string".to_owned(),
        Kind::Decimal => "decimal".to_owned(),
        Kind::Integer => "integer".to_owned(),
        Kind::Boolean => "boolean".to_owned(),
        Kind::Date => "date".to_owned(),
        Kind::DateTime | Kind::UtcDateTime => "datetime".to_owned(),
        Kind::Uuid => "uuid".to_owned(),
        Kind::Json => "json".to_owned(),
        Kind::Lookup(keys) => format!("lookup({})", keys.join("|")),
        Kind::Enum(name) => format!("={name}"),
        Kind::Object(name) => name.clone(),
        Kind::List(item) => format!("[{}]", kind(item)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_are_words() {
        let states = Kind::List(Box::new(Kind::Enum("InvoiceStatus".into())));
        assert_eq!(kind(&Kind::List(Box::new(states))), "[[=InvoiceStatus]]");
        assert_eq!(kind(&Kind::UtcDateTime), "datetime");
    }
}
