//! `GET /api/v1/crm/contacts` and `GET /api/v1/crm/contacts/{id}`; both paths are an assumption.

use axum::{
    extract::{Path, State},
    response::Response,
};
use http::HeaderMap;

use super::{array, enter, object};
use crate::{error::ApiError, oauth::scope::READ_CONTACTS, server::Shared};

/// All contacts of the business.
pub(crate) async fn list(State(shared): State<Shared>, headers: HeaderMap) -> Result<Response, ApiError> {
    array(enter(&shared, &headers, READ_CONTACTS)?.contacts())
}

/// One contact.
pub(crate) async fn get(
    State(shared): State<Shared>,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let contact = enter(&shared, &headers, READ_CONTACTS)?.contact(&id);
    object(&contact.ok_or_else(|| ApiError::not_found("The business has no contact with this id"))?)
}
