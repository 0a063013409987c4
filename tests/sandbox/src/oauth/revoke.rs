//! Revocation: `POST /api/v1/oauth/revoke` (RFC 7009). YionStack documents none, so the path is an assumption.

use axum::{
    body::Bytes,
    extract::State,
    response::{IntoResponse, Response},
};
use http::{HeaderMap, StatusCode};

use super::{
    error::{OAuthError, uncached},
    grants::Grants,
    token::{authenticate, json_object, required},
};
use crate::{
    config::Revocation,
    error::{ApiError, media_type},
    json::UniqueObject,
    server::Shared,
    world::World,
};

/// The path of the endpoint.
pub(crate) const PATH: &str = "/api/v1/oauth/revoke";

/// Answers a revocation request. `token_type_hint` is only advice (§2.1), and the sandbox needs none.
pub(crate) async fn endpoint(State(shared): State<Shared>, headers: HeaderMap, body: Bytes) -> Response {
    let mut world = shared.world();
    if world.config.revocation == Revocation::Absent {
        return ApiError::nothing_here().into_response();
    }
    match parse(&headers, &body).and_then(|request| revoke(&mut world, &request)) {
        Ok(()) => uncached(StatusCode::OK.into_response()),
        Err(error) => error.into_response(),
    }
}

/// A form as in the RFC, or JSON as at YionStack's token endpoint.
fn parse(headers: &HeaderMap, body: &[u8]) -> Result<UniqueObject, OAuthError> {
    match media_type(headers).as_str() {
        "application/json" => json_object(body),
        "application/x-www-form-urlencoded" => UniqueObject::from_form(body)
            .ok_or_else(|| OAuthError::invalid_request("A parameter of the form comes more than once")),
        _ => Err(OAuthError::new(
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
            "invalid_request",
            "The revocation endpoint takes a form or a JSON body: send its Content-Type",
        )),
    }
}

fn revoke(world: &mut World, request: &UniqueObject) -> Result<(), OAuthError> {
    let client_id = authenticate(world, request)?;
    let token = required(request, "token")?;
    let access_too = world.config.revocation == Revocation::Supported;
    let ended = world.grants.revoke_token(token, client_id, access_too)?;
    world.traffic.counters.revocations += u64::from(ended);
    Ok(())
}

impl Grants {
    /// Ends what a token stands for, and says whether there was anything left to end.
    ///
    /// With a refresh token goes its family. An access token goes alone: that its refresh token may go too
    /// (RFC 7009 §2.1) would sign a user out for one leaked header. A token that nobody knows is as dead as
    /// one could wish (§2.2).
    fn revoke_token(&mut self, token: &str, client_id: &str, access_too: bool) -> Result<bool, OAuthError> {
        let refresh = self.refresh_tokens.get(token).map(|token| token.family);
        let access = self.access_tokens.get_mut(token);
        let id = refresh.or(access.as_ref().map(|token| token.family));
        let Some(family) = id.and_then(|id| self.families.get_mut(&id)) else { return Ok(false) };
        if family.consent.client_id != client_id {
            return Err(OAuthError::invalid_grant("The token was issued to another client"));
        }
        let alive = match access {
            None => !std::mem::replace(&mut family.revoked, true),
            Some(access) if access_too => !std::mem::replace(&mut access.revoked, true) && !family.revoked,
            Some(_) => {
                let description = "Only refresh tokens can be revoked: send the refresh token";
                return Err(OAuthError::new(StatusCode::BAD_REQUEST, "unsupported_token_type", description));
            }
        };
        Ok(alive)
    }
}
