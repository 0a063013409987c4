//! Younium: its three ways to sign in, and all of its resources, as the description has them.

mod books;
mod build;
mod call;
mod check;
mod decimal;
mod error;
mod export;
mod filter;
mod generated;
mod idempotency;
mod legacy;
#[cfg(test)]
mod letters;
mod list;
mod lookup;
mod near;
mod reply;
mod resource;
mod rows;
mod sign_in;
mod table;
pub(crate) mod tenant;
mod time;
pub(crate) mod tokens;
mod value;
mod verbs;

use axum::{Router, routing::post};
use http::{Method, request::Parts};

use crate::server::Shared;

pub(crate) use books::Books;
pub(crate) use call::endpoint;

/// The paths of the sign-in. Those of resources are found by [`endpoint`].
pub(crate) fn routes() -> Router<Shared> {
    Router::new()
        .route(sign_in::FIRST, post(sign_in::first))
        .route(sign_in::SECOND, post(sign_in::second))
        .route(legacy::PATH, post(legacy::endpoint))
}

/// Whether a request asks for an access token, in any of the three ways.
pub(crate) fn asks_for_token(request: &Parts) -> bool {
    let path = request.uri.path();
    request.method == Method::POST && [sign_in::FIRST, sign_in::SECOND, legacy::PATH].contains(&path)
}

/// The name of a request to a resource, with the names of parameters in the place of their values.
pub(crate) fn route_name(method: &Method, path: &str) -> Option<String> {
    match table::find(method.as_str(), path) {
        table::Found::Route(route, _) => Some(call::name(route)),
        _ => None,
    }
}
