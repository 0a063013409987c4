//! What most resources have: a list, a row, and creating, changing and deleting one.

use super::{
    build,
    call::Call,
    error::Problem,
    list,
    reply::Reply,
    rows::collection::{self, Collection},
    table::{Answer, Kind, shape},
    value::Value,
};

/// Answers a request by the form of its path alone.
pub(super) fn answer(call: &mut Call<'_>, pattern: &str) -> Result<Reply, Problem> {
    let (method, path) = pattern.split_once(" /").unwrap_or_default();
    if let Some(of) = collection::at(path) {
        return match method {
            "GET" => list::collection(call, of, None),
            "POST" => create(call, of),
            _ => Err(unknown(pattern)),
        };
    }
    if let Some(of) = path.strip_suffix("/{}").and_then(collection::at) {
        return match method {
            "GET" => get(call, of),
            "PATCH" => change(call, of),
            "DELETE" => delete(call, of),
            _ => Err(unknown(pattern)),
        };
    }
    Err(unknown(pattern))
}

/// What is described, and does something that follows from no description.
fn unknown(pattern: &str) -> Problem {
    Problem::new(
        501,
        format!(
            "The sandbox does not know what {pattern} does: it serves lists, rows by their id, POST, PATCH and \
             DELETE of what is described; anything else has to be written in its folder verbs"
        ),
    )
}

/// The row that the first parameter of the path names.
pub(super) fn named(call: &Call<'_>, of: &'static Collection) -> Result<(u64, Value), Problem> {
    let found = call.ledger.find_any(of, call.param(0));
    found.ok_or_else(|| Problem::not_found(&format!("{} {:?}", of.name.replace('_', " "), call.param(0))))
}

fn get(call: &Call<'_>, of: &'static Collection) -> Result<Reply, Problem> {
    Ok(Reply::json(200, &named(call, of)?.1))
}

fn create(call: &mut Call<'_>, of: &'static Collection) -> Result<Reply, Problem> {
    let row = build::row(&call.ledger, of, &call.body()?);
    unique(call, of, &row)?;
    call.ledger.add(of, row.clone());
    Ok(done(call, &row, "Created"))
}

/// A key that people type in is there once, where no number is given out.
fn unique(call: &Call<'_>, of: &'static Collection, row: &Value) -> Result<(), Problem> {
    let key = of.keys.first().filter(|_| of.number.is_none() && of.name != "custom_fields");
    let Some((key, text)) = key.and_then(|key| Some((*key, row.str(key)?))) else { return Ok(()) };
    let taken = call.ledger.with(of, &[key.to_owned()], text).next().is_some();
    if taken { Err(Problem::field(key, format!("{text:?} is taken"))) } else { Ok(()) }
}

fn change(call: &mut Call<'_>, of: &'static Collection) -> Result<Reply, Problem> {
    let (index, mut row) = named(call, of)?;
    let body = call.body()?;
    build::patch(&call.ledger, of.shape(), &mut row, &body);
    call.ledger.put(of, index, row);
    let row = call.ledger.get(of, index).unwrap_or(Value::Null);
    Ok(done(call, &row, "Changed"))
}

fn delete(call: &mut Call<'_>, of: &'static Collection) -> Result<Reply, Problem> {
    let (index, row) = named(call, of)?;
    if of.described.is_none() && row.str("status") == Some("Active") {
        return Err(Problem::bad(format!("What is active cannot be deleted: {:?}", call.param(0))));
    }
    call.ledger.delete(of, index);
    Ok(match call.route.answer {
        Answer::Value(_) => done(call, &row, "Deleted"),
        _ => Reply::empty(call.route.status),
    })
}

/// The answer to something that was done to a row: what is published of it, or else the row.
pub(super) fn done(call: &Call<'_>, row: &Value, message: &str) -> Reply {
    let status = call.route.status;
    if status == 204 {
        return Reply::empty(204);
    }
    let Answer::Value(kind) = call.route.answer else { return Reply::json(status, row) };
    let name = match Kind::parse(kind) {
        Kind::Object(name) => name,
        Kind::Uuid | Kind::String => return Reply::json(status, row.get("id").unwrap_or(&Value::Null)),
        Kind::Boolean => return Reply::json(status, &Value::Bool(true)),
        _ => return Reply::json(status, row),
    };
    let of = shape(name);
    if of.field("message").is_none() {
        return Reply::json(status, row);
    }
    let member = |name: &'static str| match name {
        "id" => row.get("id").cloned(),
        "message" => Some(Value::text(message)),
        "successful" => Some(Value::Bool(true)),
        _ => row.get(name).cloned(),
    };
    Reply::json(status, &Value::object(of.fields.iter().map(|field| (field.name, member(field.name)))))
}
