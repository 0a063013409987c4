//! The methods of resources: each is one expression.

use serde::Serialize;

use super::{DEPRECATED, doc, fields, prose_of, type_of};
use crate::model::{Answer, Api, Kind, Operation, Param, Role};
use crate::naming::{camel, pascal, typescript};

const OPTIONS: &str = "What this call does differently from the client.";
const THROWS: &str = "@throws {@link YionStackError} with a `code`.";

/// A method of a resource.
#[derive(Serialize)]
pub(super) struct Method {
    name: String,
    doc: String,
    /// `businessId: string, options?: CallOptions`
    parameters: String,
    returns: String,
    expression: String,
    /// The types that it names.
    #[serde(skip)]
    pub(super) types: Vec<String>,
    /// Functions of `read.ts`.
    #[serde(skip)]
    pub(super) readers: Vec<&'static str>,
    /// The model whose reader it takes.
    #[serde(skip)]
    pub(super) reads: Option<String>,
    /// Whether an argument is written out as digits or a word.
    #[serde(skip)]
    pub(super) is_digits: bool,
}

/// The options of a method that has some of its own.
#[derive(Serialize)]
pub(super) struct Options {
    name: String,
    base: String,
    method: String,
    fields: Vec<Property>,
    #[serde(skip)]
    pub(super) types: Vec<String>,
}

#[derive(Serialize)]
struct Property {
    name: String,
    kind: String,
    doc: String,
}

/// How an answer is asked for and read.
struct Shape {
    returns: String,
    call: &'static str,
    /// `one(readInvoice)`
    reader: Option<String>,
    readers: Vec<&'static str>,
    reads: Option<String>,
    types: Vec<String>,
}

/// The method of an operation, and for a list that comes whole the one that goes through it row by row.
pub(super) fn method(operation: &Operation, api: &Api) -> Vec<Method> {
    let shape = shape(operation);
    let name = camel(&operation.name);
    let first = of_shape(operation, api, &name, &shape, text_of(operation, api));
    let Answer::Value(Kind::List(item)) = &operation.answer else { return vec![first] };
    if operation.method != "GET" {
        return vec![first];
    }
    // one list of a resource is `iterate`, others say which: `overdue` and `iterateOverdue`
    let iterate = match operation.name.as_str() {
        "list" => "iterate".to_owned(),
        name => camel(&format!("iterate_{name}")),
    };
    let model = item.model().unwrap_or_default();
    let rows = Shape {
        returns: format!("AsyncIterableIterator<{model}>"),
        call: "iterate",
        reader: Some(format!("one(read{model})")),
        readers: vec!["one"],
        ..shape
    };
    let as_list = format!(
        "As {{@link {name}}}, but builds each row when it is asked for and lets other work of the process run in between."
    );
    let second = of_shape(operation, api, &iterate, &rows, vec![as_list]);
    vec![first, second]
}

fn of_shape(operation: &Operation, api: &Api, name: &str, shape: &Shape, text: Vec<String>) -> Method {
    let required: Vec<&Param> = plain(operation).filter(|param| param.required).collect();
    let options = options_type(operation, api);
    let mut types: Vec<String> = shape.types.clone();
    types.extend(required.iter().filter_map(|param| parameter_name(&param.kind)));
    let mut parameters: Vec<String> = required
        .iter()
        .map(|param| format!("{}: {}", argument(param), parameter_type(&param.kind)))
        .collect();
    let mut explained: Vec<String> = required
        .iter()
        .map(|param| format!("@param {} - {}", argument(param), parameter_doc(param, api)))
        .collect();
    if let Some(body) = &operation.body {
        parameters.push(format!("body: {}", body.model));
        types.push(body.model.clone());
        let said = match body.merge_patch {
            true => "What changes: what is left out stays as it is, `null` empties.",
            false => "What is sent.",
        };
        explained.push(format!("@param body - {said}"));
    }
    parameters.push(format!("options?: {}", options.0));
    explained.push(format!("@param options - {OPTIONS}"));
    explained.push(THROWS.to_owned());
    types.extend(options.1);
    let paragraphs: Vec<String> = text.into_iter().chain([explained.join("\n   * ")]).collect();
    Method {
        name: name.to_owned(),
        doc: doc(paragraphs.iter().map(String::as_str), "  "),
        parameters: parameters.join(", "),
        returns: shape.returns.clone(),
        expression: expression(operation, shape),
        types,
        readers: shape.readers.clone(),
        reads: shape.reads.clone(),
        is_digits: plain(operation).any(|param| is_digits(&param.kind)),
    }
}

fn text_of(operation: &Operation, api: &Api) -> Vec<String> {
    let text = prose_of(&operation.doc(), api);
    let said = |label: &str, why: &Option<String>| {
        why.as_ref().map(|why| format!("{label}: {}", prose_of(why, api)))
    };
    [Some(text), Some(operation.request())]
        .into_iter()
        .chain([said("Assumption", &operation.assumption), said("Correction", &operation.correction)])
        .chain([operation.deprecated.then(|| DEPRECATED.to_owned())])
        .flatten()
        .collect()
}

fn shape(operation: &Operation) -> Shape {
    let call = if operation.method == "GET" { "get" } else { "send" };
    let model = operation.answer_model().to_owned();
    let value = |returns: String, call, reader: String, readers| Shape {
        returns,
        call,
        reader: Some(reader),
        readers,
        reads: None,
        types: Vec::new(),
    };
    let named = |shape: Shape| Shape { reads: Some(model.clone()), types: vec![model.clone()], ..shape };
    match &operation.answer {
        Answer::Value(Kind::Object(_)) => {
            named(value(format!("Promise<{model}>"), call, format!("one(read{model})"), vec!["one"]))
        }
        Answer::Value(Kind::List(_)) => {
            named(value(format!("Promise<{model}[]>"), call, format!("all(read{model})"), vec!["all"]))
        }
        Answer::Value(kind) => Shape {
            types: kind.model().map(str::to_owned).into_iter().collect(),
            ..value(format!("Promise<{}>", type_of(kind)), call, "required".into(), vec!["required"])
        },
        Answer::Pages { row: Kind::Object(_), .. } => {
            let shape =
                value(format!("Listing<{model}>"), "listing", format!("one(read{model})"), vec!["one"]);
            Shape { types: vec!["Listing".into(), model.clone()], ..named(shape) }
        }
        Answer::Pages { .. } => Shape {
            types: vec!["Listing".into(), "FreeRow".into()],
            ..value("Listing<FreeRow>".into(), "listing", "free".into(), vec!["free"])
        },
        Answer::AsItCame => Shape {
            returns: "Promise<ApiResponse>".into(),
            call: "raw",
            reader: None,
            readers: Vec::new(),
            reads: None,
            types: vec!["ApiResponse".into()],
        },
        Answer::File => Shape {
            returns: "Promise<Download>".into(),
            call: "download",
            reader: None,
            readers: Vec::new(),
            reads: None,
            types: vec!["Download".into()],
        },
    }
}

/// `this.#caller.get('invoices.list', [businessId], options, all(readInvoice))`
fn expression(operation: &Operation, shape: &Shape) -> String {
    let arguments = plain(operation).map(|param| match (param.required, is_digits(&param.kind)) {
        (true, true) => format!("plain({})", argument(param)),
        (true, false) => argument(param),
        (false, true) => format!("plain(options?.{})", camel(&param.name)),
        (false, false) => format!("options?.{}", camel(&param.name)),
    });
    let mut parts = vec![
        format!("'{}'", operation.id),
        format!("[{}]", arguments.collect::<Vec<_>>().join(", ")),
        "options".into(),
    ];
    if matches!(shape.call, "send" | "raw") {
        parts.insert(2, if operation.body.is_some() { "body".into() } else { "undefined".into() });
    }
    parts.extend(shape.reader.clone());
    let own: Vec<String> = optional(operation).map(|param| format!("'{}'", camel(&param.name))).collect();
    if !own.is_empty() {
        parts.push(format!("[{}]", own.join(", ")));
    }
    format!("this.#caller.{}({})", shape.call, parts.join(", "))
}

/// The parameters that lists have no use of their own for, in the order of the arguments.
fn plain(operation: &Operation) -> impl Iterator<Item = &Param> {
    let is_paged = matches!(operation.answer, Answer::Pages { .. });
    operation.params.iter().filter(move |param| !is_paged || param.role.is_none())
}

fn optional(operation: &Operation) -> impl Iterator<Item = &Param> {
    plain(operation).filter(|param| !param.required)
}

fn is_digits(kind: &Kind) -> bool {
    matches!(kind, Kind::Integer | Kind::Boolean)
}

fn parameter_type(kind: &Kind) -> String {
    if *kind == Kind::Integer { "number".into() } else { type_of(kind) }
}

fn argument(param: &Param) -> String {
    typescript(&camel(&param.name))
}

fn parameter_doc(param: &Param, api: &Api) -> String {
    let said = |label: &str, why: &Option<String>| {
        why.as_ref().map_or_else(String::new, |why| format!(" {label}: {}", prose_of(why, api)))
    };
    let (assumption, correction) =
        (said("Assumption", &param.assumption), said("Correction", &param.correction));
    format!("{}{assumption}{correction}", prose_of(&param.doc, api))
}

/// The name that a parameter's type has to import.
fn parameter_name(kind: &Kind) -> Option<String> {
    super::names_in(kind).filter(|_| *kind != Kind::Integer)
}

/// The type of a method's options, and the names that it takes to write it.
fn options_type(operation: &Operation, api: &Api) -> (String, Vec<String>) {
    match options(operation, api) {
        Some(options) => (options.name, Vec::new()),
        None => base(operation),
    }
}

fn base(operation: &Operation) -> (String, Vec<String>) {
    let has = |role: Role| operation.params.iter().any(|param| param.role == Some(role));
    if !matches!(operation.answer, Answer::Pages { .. }) {
        let name = if operation.idempotent { "PostOptions" } else { "CallOptions" };
        return (name.into(), vec![name.into()]);
    }
    let roles = [Role::Filter, Role::Order, Role::ModifiedAfter, Role::ModifiedBefore].map(has);
    if roles == [false; 4] {
        return ("PageOptions".into(), vec!["PageOptions".into()]);
    }
    let fields = match (roles[0], operation.answer_kind()) {
        (true, Some(Kind::Object(model))) => fields::name(model),
        _ => "never".into(),
    };
    let mut names = vec!["ListOptions".to_owned()];
    names.extend((fields != "never").then(|| fields.clone()));
    let full = format!("ListOptions<{fields}>");
    let missing: Vec<&str> = ["'filter'", "'orderBy'", "'modifiedAfter'", "'modifiedBefore'"]
        .into_iter()
        .zip(roles)
        .filter_map(|(name, there)| (!there).then_some(name))
        .collect();
    match missing.is_empty() {
        true => (full, names),
        false => (format!("Omit<{full}, {}>", missing.join(" | ")), names),
    }
}

/// The options of a method that has optional parameters.
pub(super) fn options(operation: &Operation, api: &Api) -> Option<Options> {
    let optional: Vec<&Param> = optional(operation).collect();
    if optional.is_empty() {
        return None;
    }
    let (base, mut types) = base(operation);
    types.extend(optional.iter().filter_map(|param| parameter_name(&param.kind)));
    let fields = optional.into_iter().map(|param| Property {
        name: camel(&param.name),
        kind: parameter_type(&param.kind),
        doc: doc([parameter_doc(param, api).as_str()], "  "),
    });
    Some(Options {
        name: format!("{}{}Options", pascal(&operation.resource), pascal(&operation.name)),
        base,
        method: format!("{}.{}", pascal(&operation.resource), camel(&operation.name)),
        fields: fields.collect(),
        types,
    })
}
