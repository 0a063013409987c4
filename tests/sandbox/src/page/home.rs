//! The front page: what this server is, and a link to try it.

use axum::{extract::State, response::Response};
use http::StatusCode;

use super::{
    html::{Text, layout},
    respond,
};
use crate::{oauth::app, server::Shared};

/// Shows the credentials, the users and their businesses.
pub(crate) async fn show(State(shared): State<Shared>) -> Response {
    let users = shared.world().users;
    let mut businesses = String::new();
    for user in users {
        for business in user.businesses {
            businesses += &format!(
                "<li><b>{}</b><br><code>{}</code><br><span>{}</span></li>",
                Text(business.name),
                Text(business.id),
                Text(user.email)
            );
        }
    }
    let main = format!(
        r#"<h1>The sandbox is running</h1>
<p class="lead">A stand-in for the YionStack API, for tests and for trying things out.</p>
<dl>
<dt>Base URL</dt><dd><code>{base}</code></dd>
<dt>Client id</dt><dd><code>{id}</code></dd>
<dt>Client secret</dt><dd><code>{secret}</code></dd>
</dl>
<h2>Businesses</h2>
<ul class="scopes">{businesses}</ul>
<p class="hint">Everybody’s password is <b>sandbox</b>.
<a href="{authorize}">See what a user sees</a> when an app asks for access.</p>"#,
        base = Text(&shared.base_url),
        id = app::CLIENT_ID,
        secret = app::CLIENT_SECRET,
        authorize = Text(&shared.example_authorize_url()),
    );
    respond(StatusCode::OK, layout("Running", &main), "")
}
