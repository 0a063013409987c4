//! The consent page: `/consent?…`, with the query of the authorization request.

use axum::{body::Bytes, extract::State, response::Response};
use http::{HeaderMap, StatusCode, Uri};

use super::{
    Form, form_target,
    html::{Text, layout},
    problem, respond, see_other,
    session::Session,
    sign_in,
};
use crate::{
    oauth::{
        authorize::{self, Authorization},
        scope,
    },
    server::Shared,
    world::{Business, User},
};

/// The path of the page.
pub(crate) const PATH: &str = "/consent";

/// Shows what the app asks for.
pub(crate) async fn show(State(shared): State<Shared>, uri: Uri, headers: HeaderMap) -> Response {
    let world = shared.world();
    let query = uri.query().unwrap_or_default();
    match (authorize::check(&world, query), world.sessions.find(&headers, shared.port)) {
        (Err(refused), _) => refused.into_response(),
        (Ok(_), None) => to_sign_in(query),
        (Ok(request), Some(session)) => render(query, &request, session),
    }
}

/// Takes the decision and sends the browser back to the app.
pub(crate) async fn submit(
    State(shared): State<Shared>,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let mut world = shared.world();
    let query = uri.query().unwrap_or_default();
    let request = match authorize::check(&world, query) {
        Ok(request) => request,
        Err(refused) => return refused.into_response(),
    };
    let Some(session) = world.sessions.find(&headers, shared.port).cloned() else { return to_sign_in(query) };
    let form = Form::parse(&body);
    if !session.accepts(form.get("csrf")) {
        let message = "This form was not filled in here, or is too old. Go back to the app and start again.";
        return problem::with_status(StatusCode::FORBIDDEN, "That did not work", message);
    }
    let business = session.user.business(form.get("business"));
    match (form.get("decision"), business) {
        (Some("allow"), Some(business)) => see_other(&request.allow(&mut world, session.user, business)),
        (Some("deny"), _) => see_other(&request.deny()),
        _ => problem::page("That did not work", "Choose one of your businesses, and Allow or Deny."),
    }
}

fn to_sign_in(query: &str) -> Response {
    see_other(&sign_in::address(&format!("{PATH}?{query}")))
}

fn render(query: &str, request: &Authorization, session: &Session) -> Response {
    let own_address = format!("{PATH}?{query}");
    let app = Text(&request.app.name);
    let main = format!(
        r#"<h1><strong>{app}</strong> asks for access</h1>
<p class="lead">to data of your business in YionStack</p>
<form method="post" action="{action}">
<input type="hidden" name="csrf" value="{csrf}">
{business}
<h2>{app} will be able to</h2>
<ul class="scopes">{scopes}</ul>
<p class="hint">It can read, not change. Your answer goes to <b>{destination}</b>.</p>
<div class="actions">
<button class="primary" type="submit" name="decision" value="allow">Allow</button>
<button type="submit" name="decision" value="deny">Deny</button>
</div>
</form>
<p class="who"><span>Signed in as <b>{name}</b> ({email})</span> <a href="{other}">Use another account</a></p>"#,
        action = Text(&own_address),
        csrf = Text(&session.csrf),
        business = business_field(session.user),
        scopes = request.scopes.iter().map(|scope| scope_item(scope)).collect::<String>(),
        name = Text(session.user.name),
        email = Text(session.user.email),
        other = Text(&sign_in::address(&own_address)),
        destination = Text(destination(&request.redirect_uri)),
    );
    let title = format!("Allow {}?", request.app.name);
    respond(StatusCode::OK, layout(&title, &main), &form_target(&request.redirect_uri))
}

/// Scheme and host of a redirect URI, the part that says who will get the answer.
fn destination(redirect_uri: &str) -> &str {
    let after_scheme = redirect_uri.find("://").map_or(0, |index| index + 3);
    let end =
        redirect_uri[after_scheme..].find(['/', '?']).map_or(redirect_uri.len(), |end| after_scheme + end);
    &redirect_uri[..end]
}

/// A choice when there is one, plain text otherwise.
fn business_field(user: &User) -> String {
    match user.businesses {
        [only] => format!(
            r#"<p class="field"><span class="label">Business</span> <b>{}</b></p>
<input type="hidden" name="business" value="{}">"#,
            Text(only.name),
            Text(only.id)
        ),
        several => format!(
            r#"<label for="business">Business</label>
<select id="business" name="business">{}</select>"#,
            several.iter().map(option).collect::<String>()
        ),
    }
}

fn option(business: &Business) -> String {
    format!(r#"<option value="{}">{}</option>"#, Text(business.id), Text(business.name))
}

fn scope_item(name: &str) -> String {
    let (title, detail) = scope::known(name).map_or((name, ""), |scope| (scope.title, scope.detail));
    format!(r#"<li><b>{}</b> <code>{}</code><br><span>{}</span></li>"#, Text(title), Text(name), Text(detail))
}
