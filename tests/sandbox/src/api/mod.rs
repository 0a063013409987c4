//! The resources, and what every one of them asks of a request first.

pub(crate) mod contacts;
pub(crate) mod invoices;

use axum::response::Response;
use http::{HeaderMap, StatusCode, header};
use serde::{Serialize, Serializer};

use crate::{
    data,
    error::{ApiError, json_response},
    server::Shared,
    world::{PLACEHOLDER_BUSINESS, World},
};

pub(crate) const BUSINESS_ID: &str = "x-business-id";

/// Checks token, scope and business, in this order, and gives the data that the caller may see.
fn enter(shared: &Shared, headers: &HeaderMap, scope: &str) -> Result<data::Business, ApiError> {
    let world = shared.world();
    let token = bearer(headers)?;
    let consent = world.grants.check_access(token, world.clock.now()).map_err(ApiError::invalid_token)?;
    if !consent.scopes.iter().any(|granted| granted == scope) {
        return Err(ApiError::insufficient_scope(scope));
    }
    let business = business_id(headers)?;
    if !business.eq_ignore_ascii_case(consent.business) {
        let message = "The token belongs to another business than the one in x-business-id";
        return Err(ApiError::new(StatusCode::FORBIDDEN, "business_not_allowed", message));
    }
    world.business_data(consent.business).ok_or_else(|| ApiError::not_found("The business does not exist"))
}

/// Whether a request carries the token of one business and the id of another, whatever it will be answered.
pub(crate) fn is_mixed_up(world: &World, headers: &HeaderMap) -> bool {
    let owner = bearer(headers).ok().and_then(|token| world.grants.business_of(token));
    let asked = business_id(headers).ok();
    owner.zip(asked).is_some_and(|(owner, asked)| !owner.eq_ignore_ascii_case(asked))
}

/// The token of `Authorization: Bearer …` (RFC 6750 §2.1).
pub(crate) fn bearer(headers: &HeaderMap) -> Result<&str, ApiError> {
    let value = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let (scheme, token) = value.and_then(|value| value.split_once(' ')).unwrap_or_default();
    if scheme.eq_ignore_ascii_case("bearer") {
        Ok(token.trim())
    } else {
        Err(ApiError::invalid_token("The header Authorization: Bearer is missing"))
    }
}

fn business_id(headers: &HeaderMap) -> Result<&str, ApiError> {
    let bad = |code, message| ApiError::new(StatusCode::BAD_REQUEST, code, message);
    let mut values = headers.get_all(BUSINESS_ID).iter();
    let value = values.next().and_then(|value| value.to_str().ok());
    let value = value.ok_or_else(|| bad("business_required", "The header x-business-id is missing"))?;
    if values.next().is_some() || !(is_uuid(value) || value == PLACEHOLDER_BUSINESS) {
        return Err(bad("business_invalid", "The header x-business-id must hold one UUID"));
    }
    Ok(value)
}

fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(index, byte)| match index {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}

/// A bare JSON array, written row by row.
fn array<T: Serialize>(rows: impl Iterator<Item = T>) -> Result<Response, ApiError> {
    let mut body = Vec::new();
    serde_json::Serializer::new(&mut body).collect_seq(rows).map_err(unwritable)?;
    let body = String::from_utf8(body).map_err(unwritable)?;
    Ok(json_response(StatusCode::OK, body))
}

fn object(row: &impl Serialize) -> Result<Response, ApiError> {
    let body = serde_json::to_string(row).map_err(unwritable)?;
    Ok(json_response(StatusCode::OK, body))
}

fn unwritable(_: impl std::error::Error) -> ApiError {
    ApiError::new(StatusCode::INTERNAL_SERVER_ERROR, "internal", "The rows cannot be written")
}
