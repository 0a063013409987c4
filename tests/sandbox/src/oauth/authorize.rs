//! The authorization endpoint: `GET /api/v1/oauth/authorize` (RFC 6749 §4.1.1).

use std::collections::HashMap;

use axum::{extract::State, response::Response};
use http::Uri;
use url::form_urlencoded;

use super::{app::App, grants::Consent, pkce::Challenge, redirect, scope};
use crate::{
    clock::millis,
    config::{Issuer, Pkce},
    page::{self, problem},
    server::Shared,
    world::{Business, User, World},
};

/// The path of the endpoint.
pub(crate) const PATH: &str = "/api/v1/oauth/authorize";

/// An authorization request that passed every check and waits for the user's decision.
#[derive(Debug)]
pub(crate) struct Authorization {
    pub(crate) app: App,
    pub(crate) redirect_uri: String,
    pub(crate) scopes: Vec<String>,
    state: Option<String>,
    /// What the answer names as its issuer.
    issuer: Option<String>,
    challenge: Option<Challenge>,
}

/// Why an authorization request was refused.
#[derive(Debug)]
pub(crate) enum Refused {
    /// Client or redirect URI cannot be trusted: tell the user, never redirect (RFC 6749 §4.1.2.1).
    Page(&'static str),
    /// Anything else goes back to the app, as this URL.
    Redirect(String),
}

/// Checks the request and sends the browser on to the consent page, the whole query with it.
pub(crate) async fn endpoint(State(shared): State<Shared>, uri: Uri) -> Response {
    let query = uri.query().unwrap_or_default();
    match check(&shared.world(), query) {
        Ok(_) => page::see_other(&format!("{}?{query}", page::consent::PATH)),
        Err(refused) => refused.into_response(),
    }
}

/// Checks the query of an authorization request. The pages and the `authorize` command both come here.
pub(crate) fn check(world: &World, query: &str) -> Result<Authorization, Refused> {
    let query = Query::parse(query);
    let app = query.once("client_id").and_then(|id| world.app(id));
    let app = app.ok_or(Refused::Page("The app is unknown: check the parameter client_id."))?;
    let redirect_uri = query.once("redirect_uri").filter(|uri| app.may_redirect_to(uri));
    let redirect_uri = redirect_uri.ok_or(Refused::Page(
        "The app is not registered for this address: check the parameter redirect_uri.",
    ))?;

    let (state, issuer) = (query.first("state"), issuer(world));
    let scopes = check_rest(world, app, &query).map_err(|(error, description)| {
        let mut pairs = vec![("error", error), ("error_description", description.as_str())];
        pairs.extend(state.map(|state| ("state", state)));
        pairs.extend(issuer.map(|issuer| ("iss", issuer)));
        Refused::Redirect(redirect::with_query(redirect_uri, &pairs))
    });
    let (scopes, challenge) = scopes?;
    Ok(Authorization {
        app: app.clone(),
        redirect_uri: redirect_uri.to_owned(),
        scopes,
        state: state.map(str::to_owned),
        issuer: issuer.map(str::to_owned),
        challenge,
    })
}

/// What an answer says about who gives it (RFC 9207 §2), the refusals too.
fn issuer(world: &World) -> Option<&str> {
    match world.config.iss {
        Issuer::None => None,
        Issuer::Right => Some(&world.base_url),
        Issuer::Wrong => Some("https://another-server.example"),
    }
}

type Checked = (Vec<String>, Option<Challenge>);

fn check_rest(world: &World, app: &App, query: &Query) -> Result<Checked, (&'static str, String)> {
    let invalid_request = |text: &str| ("invalid_request", text.to_owned());
    if let Some(name) = query.repeated() {
        return Err(("invalid_request", format!("The parameter {name} comes more than once")));
    }
    match query.first("response_type") {
        Some("code") => {}
        Some(_) => return Err(("unsupported_response_type", "The response_type must be code".to_owned())),
        None => return Err(invalid_request("The parameter response_type is missing")),
    }
    let scopes = scope::parse(query.first("scope").unwrap_or_default(), &app.scopes);
    let scopes = scopes.map_err(|description| ("invalid_scope", description))?;

    let method = query.first("code_challenge_method");
    let challenge = match (query.first("code_challenge"), world.config.pkce) {
        (Some(_), Pkce::Refused) => return Err(invalid_request("The parameter code_challenge is unknown")),
        (None, Pkce::Required) => return Err(invalid_request("The parameter code_challenge is missing")),
        (None, _) if method.is_some() => {
            return Err(invalid_request("The parameter code_challenge is missing"));
        }
        (None, _) => None,
        (Some(value), _) => Some(Challenge::parse(value, method).map_err(invalid_request)?),
    };
    Ok((scopes, challenge))
}

impl Authorization {
    /// The user agrees: the callback URL with a code.
    pub(crate) fn allow(self, world: &mut World, user: &'static User, business: &'static Business) -> String {
        let expires = world.clock.now().saturating_add(millis(world.config.code_lifetime));
        let consent = Consent {
            client_id: self.app.client_id,
            user: user.email,
            business: business.id,
            scopes: self.scopes,
        };
        let code = world.grants.issue_code(consent, &self.redirect_uri, self.challenge, expires);
        let mut pairs = vec![("code", code.as_str())];
        pairs.extend(self.state.as_deref().map(|state| ("state", state)));
        pairs.extend(self.issuer.as_deref().map(|issuer| ("iss", issuer)));
        redirect::with_query(&self.redirect_uri, &pairs)
    }

    /// The user refuses: the callback URL that says so.
    pub(crate) fn deny(self) -> String {
        let mut pairs = vec![("error", "access_denied")];
        pairs.extend(self.state.as_deref().map(|state| ("state", state)));
        pairs.extend(self.issuer.as_deref().map(|issuer| ("iss", issuer)));
        redirect::with_query(&self.redirect_uri, &pairs)
    }
}

impl Refused {
    pub(crate) fn into_response(self) -> Response {
        match self {
            Self::Page(message) => problem::page("This sign-in link does not work", message),
            Self::Redirect(location) => page::see_other(&location),
        }
    }
}

/// The parameters of a query. One without value counts as left out (RFC 6749 §3.1).
struct Query(HashMap<String, Vec<String>>);

impl Query {
    fn parse(query: &str) -> Self {
        let mut parameters = HashMap::<String, Vec<String>>::new();
        for (name, value) in form_urlencoded::parse(query.as_bytes()).filter(|(_, value)| !value.is_empty()) {
            parameters.entry(name.into_owned()).or_default().push(value.into_owned());
        }
        Self(parameters)
    }

    fn first(&self, name: &str) -> Option<&str> {
        self.0.get(name)?.first().map(String::as_str)
    }

    fn once(&self, name: &str) -> Option<&str> {
        self.first(name).filter(|_| self.0[name].len() == 1)
    }

    /// A parameter of ours that comes more than once, which RFC 6749 §3.1 forbids. Unknown ones are ignored.
    fn repeated(&self) -> Option<&'static str> {
        const OURS: [&str; 5] =
            ["response_type", "scope", "state", "code_challenge", "code_challenge_method"];
        OURS.into_iter().find(|name| self.0.get(*name).is_some_and(|values| values.len() > 1))
    }
}
