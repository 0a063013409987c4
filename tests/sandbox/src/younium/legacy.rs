//! Signing in with a password: `POST /connect/token`, which Younium is about to retire (RFC 6749 §4.3).
//!
//! Younium has it on a host of its own. The codes of its errors are an assumption.

use axum::{body::Bytes, extract::State, response::Response};
use http::{HeaderMap, StatusCode};
use serde_json::json;

use super::tenant;
use crate::{
    clock::millis,
    error::{json_response, media_type},
    json::UniqueObject,
    oauth::error::uncached,
    server::Shared,
    world::World,
};

/// The path of the endpoint.
pub(super) const PATH: &str = "/connect/token";

const CLIENT_ID: &str = "apiclient";
const SCOPE: &str = "youniumapi";

/// Answers a token request.
pub(super) async fn endpoint(State(shared): State<Shared>, headers: HeaderMap, body: Bytes) -> Response {
    let (status, body) = match sign_in(&mut shared.world(), &headers, &body) {
        Ok((access_token, expires_in)) => {
            let answer =
                json!({"access_token": access_token, "expires_in": expires_in, "token_type": "Bearer"});
            (StatusCode::OK, answer)
        }
        Err((status, error)) => (status, json!({"error": error})),
    };
    uncached(json_response(status, body.to_string()))
}

fn sign_in(
    world: &mut World,
    headers: &HeaderMap,
    body: &[u8],
) -> Result<(String, i64), (StatusCode, &'static str)> {
    let bad = |error| (StatusCode::BAD_REQUEST, error);
    let form = (media_type(headers) == "application/x-www-form-urlencoded").then_some(body);
    let form = form.and_then(UniqueObject::from_form).ok_or(bad("invalid_request"))?;
    let field = |name| form.text(name).ok().flatten().filter(|text| !text.is_empty());

    if field("grant_type") != Some("password") {
        return Err(bad("unsupported_grant_type"));
    }
    if field("client_id") != Some(CLIENT_ID) {
        return Err(bad("invalid_client"));
    }
    if !field("scope").unwrap_or_default().split(' ').any(|scope| scope == SCOPE) {
        return Err(bad("invalid_scope"));
    }
    let given = field("username").zip(field("password")).ok_or(bad("invalid_request"))?;
    if !tenant::matches((tenant::LEGACY_USER, tenant::LEGACY_PASSWORD), given) {
        return Err((StatusCode::UNAUTHORIZED, "invalid_grant"));
    }
    let legal_entity = match field("legal_entity") {
        None => None,
        Some(name) => Some(tenant::legal_entity(name).ok_or(bad("invalid_request"))?),
    };
    let lifetime = world.config.younium_legacy_token_lifetime;
    let token = world.younium.issue(tenant::LEGACY_USER, legal_entity, lifetime, world.clock.now());
    Ok((token, millis(lifetime) / 1000))
}
