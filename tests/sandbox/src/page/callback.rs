//! Where the example link of the front page ends: what an app would have received.

use axum::response::Response;
use http::{StatusCode, Uri};
use url::form_urlencoded;

use super::{
    html::{Text, layout},
    respond,
};

/// The path of the page, which is a valid redirect URI of the built-in app.
pub(crate) const PATH: &str = "/callback";

/// Shows the parameters of the callback.
pub(crate) async fn show(uri: Uri) -> Response {
    let pairs = form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes());
    let rows: String = pairs
        .map(|(name, value)| format!("<dt>{}</dt><dd><code>{}</code></dd>", Text(&name), Text(&value)))
        .collect();
    let main = format!(
        "<h1>Back at the app</h1>\n<p class=\"lead\">This is what it receives in its callback.</p>\n<dl>{rows}</dl>"
    );
    respond(StatusCode::OK, layout("Back at the app", &main), "")
}
