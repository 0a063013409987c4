//! `GET /Accounts`: one page in the shape of version 2.1, however the request asks for it.

use axum::{
    extract::State,
    response::{IntoResponse, Response},
};
use http::{HeaderMap, StatusCode};
use serde_json::{Value, json};

use super::{
    error::Refused,
    tenant::{self, LegalEntity},
};
use crate::{api, error::json_response, server::Shared, world::World};

const LEGAL_ENTITY: &str = "legal-entity";

/// All accounts of the legal entity.
pub(super) async fn list(State(shared): State<Shared>, headers: HeaderMap) -> Response {
    match enter(&shared.world(), &headers) {
        Ok(entity) => json_response(StatusCode::OK, page(entity).to_string()),
        Err(refused) => refused.into_response(),
    }
}

/// Checks token and legal entity, in this order, and gives the legal entity whose data the caller may see.
fn enter(world: &World, headers: &HeaderMap) -> Result<&'static LegalEntity, Refused> {
    let unauthorized = |text| Refused(StatusCode::UNAUTHORIZED, text);
    let token = api::bearer(headers).map_err(|_| unauthorized("The access token is missing"))?;
    let token = world.younium.check(token, world.clock.now()).map_err(unauthorized)?;

    let forbidden = |text| Refused(StatusCode::FORBIDDEN, text);
    match headers.get(LEGAL_ENTITY) {
        Some(value) => value.to_str().ok().and_then(tenant::legal_entity),
        None => token.legal_entity,
    }
    .ok_or(forbidden("The legal entity is missing or unknown: check the header legal-entity"))
}

/// The only page. Every row says whose it is, which no real one does.
fn page(entity: &LegalEntity) -> Value {
    let row = |account: &tenant::Account| {
        let mut row = serde_json::to_value(account).unwrap_or_default();
        row["legalEntity"] = json!(entity.name);
        row
    };
    let rows: Vec<Value> = entity.accounts.iter().map(row).collect();
    json!({
        "pageNumber": 1,
        "pageSize": 100,
        "totalPages": 1,
        "totalCount": rows.len(),
        "data": rows,
    })
}
