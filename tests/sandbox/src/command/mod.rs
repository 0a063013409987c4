//! Commands: one JSON object in, one JSON value out, by method call or by `POST /__sandbox/command`.

mod grants;
mod settings;
mod wait;

use axum::{
    body::Bytes,
    extract::State,
    response::{IntoResponse, Response},
};
use http::{HeaderMap, StatusCode};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::{
    cutting,
    error::{ApiError, json_response},
    fault, nearest,
    server::{
        Shared,
        dead_end::{self, DeadEnd},
        host,
    },
    traffic::Counters,
    world::World,
    younium,
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
    Fault(Box<fault::Spec>),
    ClearFaults {},
    DeadEnd { kind: dead_end::Kind },
    CuttingProxy {},
    Cut(cutting::Spec),
    ClearCut { proxy: String },
    Exchanges { proxy: String },
    Counters {},
    ResetCounters {},
    Requests {},
    Mixups {},
    LegalEntities {},
    Wait(wait::Wait),
}

/// Runs the command in a request. Everything here is for this machine only.
pub(crate) async fn endpoint(State(shared): State<Shared>, headers: HeaderMap, body: Bytes) -> Response {
    if let Err(error) = host::check_origin(&headers) {
        return error.into_response();
    }
    let command = std::str::from_utf8(&body).map_err(|_| "the command is not UTF-8".to_owned());
    let outcome = command.and_then(|command| start(&shared, command));
    let answer = match outcome {
        Ok(Outcome::Answer(answer)) => Ok(answer),
        Ok(Outcome::Waiting(waiting)) => waiting.finish(&shared).await,
        Err(message) => Err(message),
    };
    match answer {
        Ok(answer) => json_response(StatusCode::OK, answer),
        Err(message) => ApiError::new(StatusCode::BAD_REQUEST, "bad_command", message).into_response(),
    }
}

/// Runs one command and gives its answer as JSON. Blocks for as long as the command waits.
pub(crate) fn run(shared: &Shared, command: &str) -> Result<String, String> {
    match start(shared, command)? {
        Outcome::Answer(answer) => Ok(answer),
        Outcome::Waiting(waiting) => waiting.block(shared),
    }
}

/// What a command has come to before anybody waits: that must not happen with the world locked.
enum Outcome {
    Answer(String),
    Waiting(wait::Waiting),
}

fn start(shared: &Shared, command: &str) -> Result<Outcome, String> {
    let command: Command = serde_json::from_str(command).map_err(|error| explain(command, &error))?;
    match command {
        // takes a moment, in which the world must not stand still
        Command::DeadEnd { kind } => {
            let opened = DeadEnd::open(kind)?;
            let answer = json!({"address": opened.address()?.to_string()});
            shared.world().dead_ends.push(opened);
            Ok(Outcome::Answer(answer.to_string()))
        }
        Command::CuttingProxy {} => {
            let base_url = shared.world().cutting_proxies.open(&shared.runtime, shared.port)?;
            Ok(Outcome::Answer(json!({"base_url": base_url}).to_string()))
        }
        command => command.run(&mut shared.world()),
    }
}

impl Command {
    fn run(self, world: &mut World) -> Result<Outcome, String> {
        let answer = match self {
            Self::Authorize(command) => command.run(world)?,
            Self::IssueTokens(command) => command.run(world)?,
            Self::Families {} => grants::families(world),
            Self::Revoke(command) => command.run(world)?,
            Self::ExpireAccessTokens {} => {
                let now = world.clock.now();
                world.grants.expire_access_tokens(now);
                world.younium.expire(now);
                json!({})
            }
            Self::RegisterApp(command) => command.run(world)?,
            Self::Now {} => now(world),
            Self::Advance { seconds } => {
                world.clock.advance(settings::milliseconds("seconds", seconds)?);
                now(world)
            }
            Self::Policy(command) => command.run(world)?,
            Self::Settings(command) => command.run(world)?,
            Self::Businesses {} => businesses(world),
            Self::Rows(command) => command.run(world)?,
            Self::Fault(spec) => {
                world.faults.add(*spec)?;
                json!({})
            }
            // done by more than the world
            Self::DeadEnd { .. } | Self::CuttingProxy {} => json!({}),
            Self::Cut(spec) => {
                world.cutting_proxies.cut(spec)?;
                json!({})
            }
            Self::ClearCut { proxy } => {
                world.cutting_proxies.clear(&proxy)?;
                json!({})
            }
            Self::Exchanges { proxy } => world.cutting_proxies.exchanges(&proxy)?,
            Self::ClearFaults {} => json!({"cleared": world.faults.clear()}),
            Self::Counters {} => to_json(&world.traffic.counters),
            Self::ResetCounters {} => {
                world.traffic.counters = Counters::default();
                json!({})
            }
            Self::Requests {} => to_json(world.traffic.log()),
            Self::Mixups {} => json!({"mixups": world.traffic.counters.mixups}),
            Self::LegalEntities {} => to_json(&younium::tenant::LEGAL_ENTITIES),
            Self::Wait(command) => return Ok(Outcome::Waiting(command.start(world)?)),
        };
        Ok(Outcome::Answer(answer.to_string()))
    }
}

fn explain(command: &str, error: &serde_json::Error) -> String {
    let remedy = match serde_json::from_str::<Value>(command) {
        Err(_) => "send one JSON object such as {\"do\":\"now\"}",
        Ok(value) if value.get("do").is_none() => "name the command, such as {\"do\":\"now\"}",
        Ok(_) => "the documentation of yionstack-sandbox shows every command with its fields",
    };
    let complaint = error.to_string();
    let remark = nearest::remark(&complaint).map(|remark| format!("; {remark}")).unwrap_or_default();
    format!("the command was not understood: {complaint}{remark}; {remedy}")
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
