//! Younium: its three ways to sign in, and the first of its resources.

mod accounts;
mod error;
mod legacy;
mod sign_in;
pub(crate) mod tenant;
pub(crate) mod tokens;

use axum::{
    Router,
    routing::{get, post},
};
use http::{Method, request::Parts};

use crate::server::Shared;

/// All paths of Younium.
pub(crate) fn routes() -> Router<Shared> {
    Router::new()
        .route(sign_in::FIRST, post(sign_in::first))
        .route(sign_in::SECOND, post(sign_in::second))
        .route(legacy::PATH, post(legacy::endpoint))
        .route("/Accounts", get(accounts::list))
        .route("/accounts", get(accounts::list)) // its documentation writes both
}

/// Whether a request asks for an access token, in any of the three ways.
pub(crate) fn asks_for_token(request: &Parts) -> bool {
    let path = request.uri.path();
    request.method == Method::POST && [sign_in::FIRST, sign_in::SECOND, legacy::PATH].contains(&path)
}
