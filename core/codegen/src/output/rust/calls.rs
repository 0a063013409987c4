//! `tests/rust/tests/generated/<api>/`: a call of every typed method with every argument and every member of its body,
//! and every member of every answer, for tests that look at all of an API. That it compiles says as much as what it does.

use std::fmt::Write;

use super::{by_file, inputs, quoted};
use crate::files::mark;
use crate::model::{Answer, Api, Field, Kind, Model, Object, Operation, Param, Role};
use crate::naming::{pascal, rust, snake};
use crate::output::MAIN;
use crate::output::calls::{self, first_value};

const FOLDER: &str = "tests/rust/tests/generated";

/// Nothing for the main API, whose methods are called by hand.
pub(super) fn files(api: &Api) -> Vec<(String, String)> {
    if api.name == MAIN {
        return Vec::new();
    }
    let about = |what: &str| format!("// {}\n\n//! {what}\n\n", mark(&api.origin));
    let files = [
        ("calls", about("Every method, with every argument.") + &all_calls(api)),
        ("inputs", about("Every input, with every member.") + &samples(api)),
        ("answers", about("Every member of every answer.") + &answers(api)),
    ];
    files.into_iter().map(|(name, text)| (format!("{FOLDER}/{}/{name}.rs", api.name), text)).collect()
}

fn all_calls(api: &Api) -> String {
    let mut text = format!(
        "use yionstack::{name}::*;\n\nuse crate::inputs;\nuse crate::made::*;\n\n\
         /// The call of an operation. `None` when there is no such operation.\n\
         #[allow(deprecated, reason = \"what is deprecated works, too\")]\n\
         pub fn call(client: &{title}Client, operation: &str) -> Option<Made> {{\n    Some(match operation {{\n",
        name = api.name,
        title = api.title,
    );
    for operation in api.operations() {
        let _ = writeln!(text, "{} => {},", quoted(&operation.id), call(operation, api));
    }
    text.push_str("_ => return None,\n})\n}\n");
    text
}

fn call(operation: &Operation, api: &Api) -> String {
    let mut arguments: Vec<String> =
        operation.params.iter().filter(|param| param.required).map(|param| given(param, api)).collect();
    if let Some(body) = &operation.body {
        arguments.push(format!("inputs::{}()", function(&body.model)));
    }
    let optional: Vec<&Param> =
        operation.params.iter().filter(|param| !param.required && param.role.is_none()).collect();
    if !optional.is_empty() {
        let name = format!("{}{}Options", pascal(&operation.resource), pascal(&operation.name));
        let set = |param: &&Param| format!(".{}({})", rust(&param.name), given(param, api));
        arguments.push(format!("{name}::default(){}", optional.iter().map(set).collect::<String>()));
    }
    let taken = match operation.answer {
        Answer::Value(_) => "value",
        Answer::Pages { .. } => "rows",
        Answer::AsItCame => "as_it_came",
        Answer::File => "file",
    };
    let listed = operation.params.iter().filter_map(|param| {
        Some(match param.role? {
            Role::Filter => ".filter_raw(\"name eq 'text'\")",
            Role::Order => ".order_by(\"created asc\")",
            Role::ModifiedAfter => ".modified_after(moment())",
            Role::ModifiedBefore => ".modified_before(moment())",
            Role::PageNumber => return None,
            Role::PageSize => ".page_size(100)",
        })
    });
    format!(
        "{taken}(client.{}().{}({}){})",
        rust(&operation.resource),
        rust(&operation.name),
        arguments.join(", "),
        listed.collect::<String>()
    )
}

fn given(param: &Param, api: &Api) -> String {
    expression(&param.kind, api)
}

fn samples(api: &Api) -> String {
    let mut text = format!("use yionstack::{}::*;\n\nuse crate::made::*;\n", api.name);
    let patches = inputs::patches(api);
    for object in api.objects().filter(|object| object.input) {
        let patch = patches.contains(&object.name);
        let needed = |field: &&Field| field.required && !patch;
        let required: Vec<String> =
            object.fields.iter().filter(needed).map(|field| member(field, api)).collect();
        let _ = write!(
            text,
            "\n/// With every member.\npub fn {}() -> {name} {{\n{name}::new({})",
            function(&object.name),
            required.join(", "),
            name = object.name,
        );
        for field in object.fields.iter().filter(|field| !needed(field)) {
            let _ = write!(text, ".{}({})", rust(&field.name), member(field, api));
        }
        text.push_str("\n}\n");
    }
    text
}

fn member(field: &Field, api: &Api) -> String {
    match calls::text(field) {
        Some(text) => format!("{}.to_owned()", quoted(text)),
        None => expression(&field.kind, api),
    }
}

/// A value of the same type as a setter's, the same as in `calls.json`.
fn expression(kind: &Kind, api: &Api) -> String {
    match kind {
        Kind::String => "text()".to_owned(),
        Kind::Decimal => "decimal()".to_owned(),
        Kind::Integer => "3".to_owned(),
        Kind::Boolean => "true".to_owned(),
        Kind::Date => "jiff::civil::date(2026, 1, 31)".to_owned(),
        Kind::DateTime | Kind::UtcDateTime => "moment()".to_owned(),
        Kind::Uuid => "id()".to_owned(),
        Kind::Json => "free()".to_owned(),
        Kind::Lookup(keys) => format!("lookup({})", quoted(&crate::output::some_key(keys, snake))),
        Kind::Enum(name) => {
            format!("{name}::from({})", quoted(first_value(name, api).unwrap_or_default()))
        }
        Kind::Object(name) => format!("{}()", function(name)),
        Kind::List(item) => format!("vec![{}]", expression(item, api)),
    }
}

/// `AccountCreate` is `account_create`.
fn function(model: &str) -> String {
    snake(model)
}

fn answers(api: &Api) -> String {
    let mut text =
        format!("use yionstack::{}::*;\n\nuse crate::shown::{{shown, shown_enums}};\n\n", api.name);
    let models: Vec<&Model> = by_file(api).into_iter().flat_map(|(_, models)| models).collect();
    text.push_str("shown! {\n");
    for model in &models {
        if let Model::Object(object) = model
            && !object.input
        {
            let _ = writeln!(text, "    {} {{\n{}    }}", object.name, members(object));
        }
    }
    text.push_str("}\n\nshown_enums! {\n");
    for model in &models {
        if let Model::Enum(values) = model {
            let _ = writeln!(text, "    {},", values.name);
        }
    }
    text.push_str("}\n");
    text
}

fn members(object: &Object) -> String {
    let member = |field: &Field| format!("        {} = {},\n", rust(&field.name), quoted(&field.wire));
    object.fields.iter().map(member).collect()
}
