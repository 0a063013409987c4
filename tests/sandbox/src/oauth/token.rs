//! The token endpoint: `POST /api/v1/oauth/token`, a JSON body, two grants.

use axum::{
    body::Bytes,
    extract::State,
    response::{IntoResponse, Response},
};
use http::{HeaderMap, StatusCode};

use super::{
    error::{OAuthError, uncached},
    grants::{Exchange, Issued},
};
use crate::{
    config::Pkce,
    error::{json_response, media_type},
    json::UniqueObject,
    server::Shared,
    world::World,
};

/// The path of the endpoint.
pub(crate) const PATH: &str = "/api/v1/oauth/token";

/// Answers a token request.
pub(crate) async fn endpoint(State(shared): State<Shared>, headers: HeaderMap, body: Bytes) -> Response {
    match parse(&headers, &body).and_then(|request| grant(&mut shared.world(), &request)) {
        Ok(issued) => match serde_json::to_string(&issued) {
            Ok(body) => uncached(json_response(StatusCode::OK, body)),
            Err(_) => OAuthError::invalid_request("The answer cannot be written").into_response(),
        },
        Err(error) => error.into_response(),
    }
}

/// The grant type of a token request, as far as it can be read.
pub(crate) fn grant_type(body: &[u8]) -> Option<String> {
    let request: UniqueObject = serde_json::from_slice(body).ok()?;
    request.text("grant_type").ok()?.map(str::to_owned)
}

fn parse(headers: &HeaderMap, body: &[u8]) -> Result<UniqueObject, OAuthError> {
    if media_type(headers) != "application/json" {
        // RFC 6749 speaks of a form; YionStack documents JSON, and nothing else is known to work.
        let description = "The token endpoint takes a JSON body: send Content-Type: application/json";
        return Err(OAuthError::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "invalid_request", description));
    }
    json_object(body)
}

/// The body as a JSON object.
pub(super) fn json_object(body: &[u8]) -> Result<UniqueObject, OAuthError> {
    // serde's own message would quote the body, which holds secrets.
    let problem = "The body is not one JSON object with every parameter once";
    serde_json::from_slice(body).map_err(|_| OAuthError::invalid_request(problem))
}

fn grant(world: &mut World, request: &UniqueObject) -> Result<Issued, OAuthError> {
    let grant_type = required(request, "grant_type")?;
    let client_id = authenticate(world, request)?;
    match grant_type {
        "authorization_code" => exchange(world, request, client_id),
        "refresh_token" => refresh(world, request, client_id),
        _ => Err(OAuthError::new(
            StatusCode::BAD_REQUEST,
            "unsupported_grant_type",
            "The grant_type must be authorization_code or refresh_token",
        )),
    }
}

/// The client of a request, which has to prove who it is.
pub(super) fn authenticate<'a>(world: &World, request: &'a UniqueObject) -> Result<&'a str, OAuthError> {
    let client_id = required(request, "client_id")?;
    let secret = required(request, "client_secret")?;
    let app = world.app(client_id).filter(|app| app.has_secret(secret));
    app.map(|_| client_id).ok_or_else(OAuthError::invalid_client)
}

fn exchange(world: &mut World, request: &UniqueObject, client_id: &str) -> Result<Issued, OAuthError> {
    let verifier = optional(request, "code_verifier")?;
    if world.config.pkce == Pkce::Refused && verifier.is_some() {
        return Err(OAuthError::invalid_request("The parameter code_verifier is unknown"));
    }
    let exchange = Exchange {
        code: required(request, "code")?,
        client_id,
        redirect_uri: required(request, "redirect_uri")?,
        verifier,
    };
    let outcome = world.grants.exchange(&exchange, world.config.access_token_lifetime, world.clock.now());
    let counters = &mut world.traffic.counters;
    match &outcome {
        Ok(_) => counters.code_exchanges += 1,
        Err(refusal) => counters.reuse_detected += u64::from(refusal.reuse),
    }
    outcome.map_err(|refusal| refusal.error)
}

fn refresh(world: &mut World, request: &UniqueObject, client_id: &str) -> Result<Issued, OAuthError> {
    let token = required(request, "refresh_token")?;
    let outcome = world.grants.refresh(token, client_id, &world.config, world.clock.now());
    let counters = &mut world.traffic.counters;
    match &outcome {
        Ok(refreshed) => {
            counters.refreshes += 1;
            counters.reuse_in_grace += u64::from(refreshed.in_grace);
        }
        Err(refusal) => counters.reuse_detected += u64::from(refusal.reuse),
    }
    outcome.map(|refreshed| refreshed.issued).map_err(|refusal| refusal.error)
}

/// A parameter that must be there.
pub(super) fn required<'a>(request: &'a UniqueObject, name: &str) -> Result<&'a str, OAuthError> {
    let missing = || OAuthError::invalid_request(format!("The parameter {name} is missing"));
    optional(request, name)?.filter(|text| !text.is_empty()).ok_or_else(missing)
}

fn optional<'a>(request: &'a UniqueObject, name: &str) -> Result<Option<&'a str>, OAuthError> {
    request
        .text(name)
        .map_err(|()| OAuthError::invalid_request(format!("The parameter {name} must be a string")))
}
