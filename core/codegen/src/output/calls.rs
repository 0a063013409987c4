//! `tests/cases/<api>/calls.json`: one call of every operation with every argument and every member of its body, and one
//! of each object that answers are made of, and the values of each enum, for tests that look at all of an API.

use serde_json::{Map, Value, json};

use super::MAIN;
use crate::files::{File, mark};
use crate::model::{Answer, Api, Field, Kind, Model, Object, Operation, Param};
use crate::naming::{camel, python, snake, typescript};

/// The file of an API that has bodies or pages: the others are small enough to be called by hand.
pub(super) fn files(apis: &[Api]) -> Vec<File> {
    apis.iter().filter(|api| api.name != MAIN).map(file).collect()
}

fn file(api: &Api) -> File {
    let calls = api.operations().into_iter().map(|operation| call(operation, api).to_string());
    let calls = calls.collect::<Vec<_>>().join(",\n  ");
    let models = api.objects().filter(|object| !object.input).map(|object| model(object, api).to_string());
    let models = models.collect::<Vec<_>>().join(",\n  ");
    let enums =
        api.models.iter().filter_map(known_values).map(|(name, values)| format!("\"{name}\": {values}"));
    let enums = enums.collect::<Vec<_>>().join(",\n  ");
    let about = mark(&api.origin);
    let text = format!(
        "{{\"about\": \"{about}\", \"calls\": [\n  {calls}\n], \"models\": [\n  {models}\n], \"enums\": {{\n  {enums}\n}}}}\n"
    );
    File { path: format!("tests/cases/{}/calls.json", api.name), text }
}

fn call(operation: &Operation, api: &Api) -> Value {
    let argument = |param: &Param| {
        json!({
            "python": python(&param.name),
            "typescript": typescript(&camel(&param.name)),
            "wire": param.wire,
            "in": param.location.as_str(),
            "required": param.required,
            "role": param.role.map(|role| format!("{role:?}")),
            "kind": word(&param.kind),
            "value": sample(&param.kind, api, Spelling::Wire),
        })
    };
    let body = operation.body.as_ref().map(|body| {
        let of = |spelling| members(&body.model, api, spelling);
        let enums = enums(&Kind::Object(body.model.clone()), api, &Way::default());
        json!({ "wire": of(Spelling::Wire), "snake": of(Spelling::Snake), "enums": enums })
    });
    json!({
        "id": operation.id,
        "python": format!("{}.{}", python(&operation.resource), python(&operation.name)),
        "typescript": format!("{}.{}", camel(&operation.resource), camel(&operation.name)),
        "method": operation.method,
        "path": operation.path,
        "answer": match operation.answer {
            Answer::Value(Kind::List(_)) => "list",
            Answer::Value(_) => "value",
            Answer::Pages { .. } => "pages",
            Answer::AsItCame => "as_it_came",
            Answer::File => "file",
        },
        "model": operation.answer_kind().map(word),
        "arguments": operation.params.iter().map(argument).collect::<Vec<_>>(),
        "body": body,
    })
}

/// The steps to a member of a body, in each spelling: names, and places in lists.
#[derive(Default)]
struct Way {
    wire: Vec<Value>,
    snake: Vec<Value>,
}

impl Way {
    fn on(&self, wire: Value, snake: Value) -> Self {
        Self { wire: [&self.wire[..], &[wire]].concat(), snake: [&self.snake[..], &[snake]].concat() }
    }
}

/// Each enum of a body, with the way to it.
fn enums(kind: &Kind, api: &Api, way: &Way) -> Vec<Value> {
    match kind {
        Kind::Enum(name) => vec![json!({ "name": name, "wire": way.wire, "snake": way.snake })],
        Kind::List(item) => enums(item, api, &way.on(json!(0), json!(0))),
        Kind::Object(name) => {
            let found = api.objects().find(|object| object.name == *name);
            let fields = found.into_iter().flat_map(|object| &object.fields);
            let each = |field: &Field| {
                enums(&field.kind, api, &way.on(json!(field.wire), json!(python(&field.name))))
            };
            fields.flat_map(each).collect()
        }
        _ => Vec::new(),
    }
}

/// An object of an answer: what it is made of, and one with all members.
fn model(object: &Object, api: &Api) -> Value {
    let fields = object
        .fields
        .iter()
        .map(|field| json!({ "wire": field.wire, "python": python(&field.name), "kind": word(&field.kind) }));
    json!({
        "name": object.name,
        "fields": fields.collect::<Vec<_>>(),
        "sample": members(&object.name, api, Spelling::Wire),
    })
}

/// An open enum, and its values on the wire.
fn known_values(model: &Model) -> Option<(&str, Value)> {
    let Model::Enum(values) = model else { return None };
    Some((&values.name, values.values.iter().map(|value| value.wire.as_str()).collect()))
}

fn word(kind: &Kind) -> String {
    match kind {
        Kind::Enum(name) => format!("enum {name}"),
        Kind::Object(name) => format!("object {name}"),
        Kind::List(item) => format!("list of {}", word(item)),
        Kind::Lookup(_) => "lookup".to_owned(),
        kind => format!("{kind:?}").to_lowercase(),
    }
}

#[derive(Clone, Copy)]
enum Spelling {
    Wire,
    Snake,
}

/// Free-form members are of texts that are moments: where something is published of them, it is that.
const MOMENT: &str = "2026-01-31T12:30:00Z";

/// The value of a text that does not take any.
pub(super) fn text(field: &Field) -> Option<&'static str> {
    match (&field.kind, field.wire.as_str()) {
        (Kind::String, "code") => Some("SEK"),
        (Kind::String, "url") => Some("https://example.com/"),
        _ => None,
    }
}

fn sample(kind: &Kind, api: &Api, spelling: Spelling) -> Value {
    match kind {
        Kind::String => json!("text"),
        Kind::Decimal => json!("12.50"),
        Kind::Integer => json!(3),
        Kind::Boolean => json!(true),
        Kind::Date => json!("2026-01-31"),
        Kind::DateTime | Kind::UtcDateTime => json!(MOMENT),
        Kind::Uuid => json!("3f2504e0-4f89-41d3-9a0c-0305e82c3301"),
        Kind::Json => json!({ "free": MOMENT }),
        Kind::Lookup(keys) => {
            let spelt: fn(&str) -> String = match spelling {
                Spelling::Wire => str::to_owned,
                Spelling::Snake => snake,
            };
            json!({ "key": super::some_key(keys, spelt), "value": "text" })
        }
        Kind::Enum(name) => json!(first_value(name, api)),
        Kind::Object(name) => members(name, api, spelling),
        Kind::List(item) => json!([sample(item, api, spelling)]),
    }
}

fn members(name: &str, api: &Api, spelling: Spelling) -> Value {
    let found = api.objects().find(|object| object.name == name);
    let members = found.into_iter().flat_map(|object| &object.fields).map(|field| {
        let name = match spelling {
            Spelling::Wire => field.wire.clone(),
            Spelling::Snake => python(&field.name),
        };
        let value = match text(field) {
            Some(text) => json!(text),
            None => sample(&field.kind, api, spelling),
        };
        (name, value)
    });
    Value::Object(members.collect::<Map<_, _>>())
}

pub(super) fn first_value<'a>(name: &str, api: &'a Api) -> Option<&'a str> {
    api.models.iter().find_map(|model| match model {
        Model::Enum(values) if values.name == name => values.values.first().map(|value| value.wire.as_str()),
        _ => None,
    })
}
