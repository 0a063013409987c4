//! From operations to methods.

use serde::Serialize;

use super::models::remarks as field_remarks;
use super::types::{answer_type, given_type};
use super::{Remarks, docstring, fields, quoted, remarked, tuple};
use crate::model::{Answer, Api, Kind, Object, Operation, Param, Role};
use crate::naming::{python, snake};
use crate::output::looked_up;

/// What methods take besides parameters and members of the body.
const TAKEN: &[&str] = &[
    "self",
    "timeout",
    "retries",
    "max_wait",
    "headers",
    "legal_entity",
    "idempotency_key",
    "limit",
    "page_size",
    "prefetch",
];

#[derive(Serialize)]
pub(super) struct Method {
    name: String,
    id: String,
    /// Docs of the method up to its arguments, a paragraph each.
    docs: Vec<String>,
    /// Arguments by position.
    positional: Vec<Argument>,
    /// Arguments by name.
    named: Vec<Argument>,
    /// All parameters as a tuple.
    arguments: String,
    /// The members of the body, with the arguments that give them.
    body: Option<Vec<Member>>,
    is_list: bool,
    is_file: bool,
    /// What the method returns: of the one client, and of the other.
    answer: String,
    async_answer: String,
    answer_doc: String,
    /// The class of the answer, or of the rows of a list in pages.
    model: String,
    has_tenants: bool,
    is_idempotent: bool,
}

#[derive(Serialize)]
struct Argument {
    name: String,
    kind: String,
    /// What stands for it when it is left out.
    default: Option<&'static str>,
    doc: String,
}

#[derive(Serialize)]
struct Member {
    name: String,
    value: String,
}

pub(super) fn method(api: &Api, operation: &Operation) -> Method {
    let body = operation.body.as_ref().and_then(|body| {
        let object = api.objects().find(|object| object.name == body.model)?;
        Some(members(object, operation, body.merge_patch))
    });
    let (arguments_of_body, body) = match body {
        Some((arguments, members)) => (arguments, Some(members)),
        None => (Vec::new(), None),
    };
    let (required, optional): (Vec<&Param>, Vec<&Param>) =
        operation.params.iter().filter(|param| is_shown(param)).partition(|param| param.required);
    let mut named = arguments_of_body;
    named.sort_by_key(|argument| argument.default.is_some()); // stable: the required ones come first
    named.extend(optional.into_iter().map(|param| argument(operation, param)));
    let named_answer = |prefix: &str| answer_type(operation, prefix);
    Method {
        name: python(&operation.name),
        id: operation.id.clone(),
        docs: docs(operation),
        positional: required.into_iter().map(|param| argument(operation, param)).collect(),
        named,
        arguments: tuple(operation.params.iter().map(|param| match is_shown(param) {
            true => wire_value(param),
            false => "None".into(),
        })),
        body,
        is_list: matches!(operation.answer, Answer::Pages { .. }),
        is_file: matches!(operation.answer, Answer::File),
        answer: named_answer(""),
        async_answer: named_answer("Async"),
        answer_doc: docstring(&answer_doc(operation)),
        model: match operation.answer {
            Answer::Pages { .. } => {
                operation.answer_kind().and_then(Kind::model).unwrap_or("None").to_owned()
            }
            _ => answer_type(operation, ""),
        },
        has_tenants: api.env.iter().any(|(key, _)| key == "legal_entity"),
        is_idempotent: operation.idempotent,
    }
}

/// An argument as the native part takes it: a text, or what stands for one beyond doubt.
fn wire_value(param: &Param) -> String {
    let name = python(&param.name);
    match converter(&param.kind) {
        Some(function) => format!("{function}({}, {name})", quoted(&name)),
        None => name,
    }
}

/// The function that makes a text of an argument, where one is needed.
pub(super) fn converter(kind: &Kind) -> Option<&'static str> {
    match kind {
        Kind::Boolean => Some("boolean"),
        Kind::Integer => Some("integer"),
        Kind::Decimal => Some("decimal"),
        _ => None,
    }
}

/// The pager asks for pages, not the caller.
pub(super) fn is_shown(param: &Param) -> bool {
    !matches!(param.role, Some(Role::PageNumber | Role::PageSize))
}

fn docs(operation: &Operation) -> Vec<String> {
    let remarks = Remarks {
        deprecated: operation.deprecated,
        correction: operation.correction.as_ref(),
        assumption: operation.assumption.as_ref(),
    };
    let own = [operation.doc(), operation.request()].into_iter();
    own.chain(remarks.paragraphs()).map(|doc| docstring(&doc)).collect()
}

fn answer_doc(operation: &Operation) -> String {
    match operation.answer {
        Answer::Pages { .. } => {
            format!("{} Nothing is sent before the first one is asked for.", operation.answer_doc)
        }
        Answer::AsItCame => {
            // what the description says of it goes first, unless it is only that there is one
            let what = operation.answer_doc.trim_end_matches('.');
            let what = if what == "Done" { "The answer" } else { what };
            format!("{what}, as it came: nothing is published of it.")
        }
        _ => operation.answer_doc.clone(),
    }
}

fn argument(operation: &Operation, param: &Param) -> Argument {
    let kind = match (param.role, fields::of_rows(operation)) {
        (Some(Role::Filter), Some(fields)) => format!("Filter | str | Callable[[{fields}], Filter]"),
        _ => given_type(&param.kind),
    };
    let remarks = Remarks {
        deprecated: false,
        correction: param.correction.as_ref(),
        assumption: param.assumption.as_ref(),
    };
    let doc = match param.role {
        Some(Role::Filter) => "Only rows for which this holds: a function of a row's fields, such as \
             `lambda row: (row.name == \"Acme\") & (row.number > \"A-1\")`, or the text of a filter."
            .to_owned(),
        _ => remarked(&param.doc, remarks),
    };
    Argument {
        name: python(&param.name),
        kind: if param.required { kind } else { format!("{kind} | None") },
        default: (!param.required).then_some("None"),
        doc: docstring(&doc),
    }
}

/// The members of a body as arguments by name.
fn members(object: &Object, operation: &Operation, merge_patch: bool) -> (Vec<Argument>, Vec<Member>) {
    let mut arguments = Vec::new();
    let mut members = Vec::new();
    for field in &object.fields {
        let name = argument_name(&field.name, operation);
        let kind = given_type(&field.kind);
        let required = field.required && !merge_patch;
        let may_be_none = !required && kind != "Any" && !(merge_patch && field.not_null);
        arguments.push(Argument {
            name: name.clone(),
            kind: if may_be_none { format!("{kind} | None") } else { kind },
            default: match (required, merge_patch) {
                (true, _) => None,
                (false, true) => Some("UNSET"),
                (false, false) => Some("None"),
            },
            doc: docstring(&remarked(&looked_up(field, snake), field_remarks(field))),
        });
        members.push(Member { name: quoted(&field.name), value: name });
    }
    (arguments, members)
}

/// A member that has the name of a parameter, or of an option of all calls, gives way.
fn argument_name(name: &str, operation: &Operation) -> String {
    let name = python(name);
    let is_taken =
        TAKEN.contains(&name.as_str()) || operation.params.iter().any(|param| python(&param.name) == name);
    if is_taken { format!("{name}_") } else { name }
}
