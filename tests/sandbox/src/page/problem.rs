//! The page that says what went wrong, when there is nobody to redirect to.

use axum::response::Response;
use http::StatusCode;

use super::{
    html::{Text, layout},
    respond,
};

/// A plain 400 page.
pub(crate) fn page(title: &str, message: &str) -> Response {
    with_status(StatusCode::BAD_REQUEST, title, message)
}

/// A page with another status.
pub(crate) fn with_status(status: StatusCode, title: &str, message: &str) -> Response {
    let main = format!("<h1>{}</h1>\n<p>{}</p>", Text(title), Text(message));
    respond(status, layout(title, &main), "")
}
