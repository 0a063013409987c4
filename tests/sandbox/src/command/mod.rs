//! Commands: one JSON object in, one JSON value out, by method call or by `POST /__sandbox/command`.

mod grants;
mod settings;

use axum::{
    body::Bytes,
    extract::State,
    response::{IntoResponse, Response},
};
use http::{HeaderMap, StatusCode};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::{
    error::{ApiError, json_response},
    fault,
    server::{Shared, host},
    traffic::Counters,
    world::World,
};

/// The path of the HTTP endpoint.
pub(crate) const PATH: &str = "/__sandbox/command";

/// Every command. The documentation of the crate shows them with their fields.
///
/// Commands without fields are written with braces, because serde checks for unknown fields only then.
#[derive(Debug, Deserialize)]
#[serde(tag = "do", rename_all = "snake_case", deny_unknown_fields)]
enum Command {
    Authorize(grants::Authorize),
    IssueTokens(grants::IssueTokens),
    Families {},
    Revoke(grants::Revoke),
    ExpireAccessTokens {},
    RegisterApp(settings::RegisterApp),
    Now {},
    Advance { seconds: f64 },
    Policy(settings::Policy),
    Settings(settings::Settings),
    Businesses {},
    Rows(settings::Rows),
    Fault(fault::Spec),
    ClearFaults {},
    Counters {},
    ResetCounters {},
    Requests {},
}

/// Runs the command in a request. Everything here is for this machine only.
pub(crate) async fn endpoint(State(shared): State<Shared>, headers: HeaderMap, body: Bytes) -> Response {
    if let Err(error) = host::check_origin(&headers) {
        return error.into_response();
    }
    let command = std::str::from_utf8(&body).map_err(|_| "the command is not UTF-8".to_owned());
    match command.and_then(|command| run(&mut shared.world(), command)) {
        Ok(answer) => json_response(StatusCode::OK, answer),
        Err(message) => ApiError::new(StatusCode::BAD_REQUEST, "bad_command", message).into_response(),
    }
}

/// Runs one command and gives its answer as JSON.
pub(crate) fn run(world: &mut World, command: &str) -> Result<String, String> {
    let command: Command = serde_json::from_str(command).map_err(|error| explain(command, &error))?;
    let answer = match command {
        Command::Authorize(command) => command.run(world)?,
        Command::IssueTokens(command) => command.run(world)?,
        Command::Families {} => grants::families(world),
        Command::Revoke(command) => command.run(world)?,
        Command::ExpireAccessTokens {} => {
            world.grants.expire_access_tokens(world.clock.now());
            json!({})
        }
        Command::RegisterApp(command) => command.run(world)?,
        Command::Now {} => now(world),
        Command::Advance { seconds } => {
            world.clock.advance(settings::milliseconds("seconds", seconds)?);
            now(world)
        }
        Command::Policy(command) => command.run(world)?,
        Command::Settings(command) => command.run(world)?,
        Command::Businesses {} => businesses(world),
        Command::Rows(command) => command.run(world)?,
        Command::Fault(spec) => {
            world.faults.add(spec)?;
            json!({})
        }
        Command::ClearFaults {} => json!({"cleared": world.faults.clear()}),
        Command::Counters {} => to_json(&world.traffic.counters),
        Command::ResetCounters {} => {
            world.traffic.counters = Counters::default();
            json!({})
        }
        Command::Requests {} => to_json(world.traffic.log()),
    };
    Ok(answer.to_string())
}

fn explain(command: &str, error: &serde_json::Error) -> String {
    let remedy = match serde_json::from_str::<Value>(command) {
        Err(_) => "send one JSON object such as {\"do\":\"now\"}",
        Ok(value) if value.get("do").is_none() => "name the command, such as {\"do\":\"now\"}",
        Ok(_) => "the documentation of yionstack-sandbox shows every command with its fields",
    };
    format!("the command was not understood: {error}; {remedy}")
}

fn now(world: &World) -> Value {
    json!({"now": world.clock.now_seconds()})
}

fn businesses(world: &World) -> Value {
    let list = world.users.iter().flat_map(|user| {
        let row = |business: &crate::world::Business| json!({"id": business.id, "name": business.name, "user": user.email});
        user.businesses.iter().map(row)
    });
    list.collect()
}

fn to_json(value: &impl serde::Serialize) -> Value {
    serde_json::to_value(value).unwrap_or_default()
}
