//! Signing in with an API token: `POST /auth/token` and `POST /auth/v2/token`.

use axum::{body::Bytes, extract::State, response::Response};
use http::{HeaderMap, StatusCode};
use serde_json::{Value, json};

use super::{error, tenant};
use crate::{
    clock::{http_date, millis},
    error::{json_response, media_type},
    json::UniqueObject,
    oauth::error::uncached,
    random,
    server::Shared,
    world::World,
};

/// The path of version 1.
pub(super) const FIRST: &str = "/auth/token";
/// The path of version 2, whose answer spells its fields as OAuth does.
pub(super) const SECOND: &str = "/auth/v2/token";

/// Version 1.
pub(super) async fn first(State(shared): State<Shared>, headers: HeaderMap, body: Bytes) -> Response {
    answer(&mut shared.world(), &headers, &body, |issued| {
        json!({
            "expires": issued.expires,
            "expiresIn": issued.expires_in,
            "accessToken": issued.access_token,
            "refreshToken": issued.refresh_token,
        })
    })
}

/// Version 2.
pub(super) async fn second(State(shared): State<Shared>, headers: HeaderMap, body: Bytes) -> Response {
    answer(&mut shared.world(), &headers, &body, |issued| {
        json!({
            "access_token": issued.access_token,
            "refresh_token": issued.refresh_token,
            "expires_in": issued.expires_in,
            "expires": issued.expires,
        })
    })
}

/// What both versions answer.
struct Issued {
    access_token: String,
    /// There as documented, and of no use: no grant that takes it is.
    refresh_token: String,
    expires_in: i64,
    expires: String,
}

fn answer(world: &mut World, headers: &HeaderMap, body: &[u8], write: fn(Issued) -> Value) -> Response {
    match sign_in(world, headers, body) {
        Ok(issued) => uncached(json_response(StatusCode::OK, write(issued).to_string())),
        Err((status, text)) => uncached(error::sign_in(world.config.younium_errors, status, text)),
    }
}

fn sign_in(
    world: &mut World,
    headers: &HeaderMap,
    body: &[u8],
) -> Result<Issued, (StatusCode, &'static str)> {
    let bad = |text| (StatusCode::BAD_REQUEST, text);
    if media_type(headers) != "application/json" {
        return Err(bad("The body must be JSON: send Content-Type: application/json"));
    }
    // serde's own message would quote the body, which holds a secret.
    let request: UniqueObject =
        serde_json::from_slice(body).map_err(|_| bad("The body is no JSON object"))?;
    let field = |name| request.text(name).ok().flatten().filter(|text| !text.is_empty());
    let given = (
        field("clientId").ok_or(bad("The field clientId is missing"))?,
        field("secret").ok_or(bad("The field secret is missing"))?,
    );
    if !tenant::matches((tenant::CLIENT_ID, tenant::SECRET), given) {
        return Err((StatusCode::UNAUTHORIZED, "The client id or the secret is wrong"));
    }
    let (lifetime, now) = (world.config.younium_token_lifetime, world.clock.now());
    Ok(Issued {
        access_token: world.younium.issue(tenant::API_USER, None, lifetime, now),
        refresh_token: random::uuid(),
        expires_in: millis(lifetime) / 1000,
        expires: http_date(now.saturating_add(millis(lifetime)).div_euclid(1000)),
    })
}
