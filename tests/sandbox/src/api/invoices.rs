//! `GET /api/v1/accounting/invoices`.

use axum::{extract::State, response::Response};
use http::HeaderMap;

use super::{array, enter};
use crate::{error::ApiError, oauth::scope::READ_INVOICES, server::Shared};

/// All invoices of the business.
pub(crate) async fn list(State(shared): State<Shared>, headers: HeaderMap) -> Result<Response, ApiError> {
    array(enter(&shared, &headers, READ_INVOICES)?.invoices())
}
