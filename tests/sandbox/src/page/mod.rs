//! The pages a user sees in the browser: sign-in, consent, and what went wrong. They work without JavaScript.

pub(crate) mod callback;
pub(crate) mod consent;
pub(crate) mod home;
pub(crate) mod html;
pub(crate) mod problem;
pub(crate) mod session;
pub(crate) mod sign_in;

use axum::response::{IntoResponse, Response};
use http::{HeaderName, HeaderValue, StatusCode, header};
use url::{Url, form_urlencoded};

/// A page with the headers that keep it from being framed, cached, or leaking its address.
///
/// `form_targets` are the sources, besides our own, that a form may lead to: Chromium applies `form-action`
/// also to the redirect that answers a form (<https://github.com/w3c/webappsec-csp/issues/8>).
pub(crate) fn respond(status: StatusCode, html: String, form_targets: &str) -> Response {
    let policy = format!(
        "default-src 'none'; style-src '{}'; form-action 'self' {form_targets}; base-uri 'none'; \
         frame-ancestors 'none'",
        html::STYLE_HASH.as_str()
    );
    let mut response = (status, [(header::CONTENT_TYPE, "text/html; charset=utf-8")], html).into_response();
    if let Ok(policy) = HeaderValue::try_from(policy) {
        response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    protect(response)
}

/// Sends the browser on with a GET (RFC 9110 §15.4.4).
pub(crate) fn see_other(location: &str) -> Response {
    match HeaderValue::try_from(location) {
        Ok(location) => protect((StatusCode::SEE_OTHER, [(header::LOCATION, location)]).into_response()),
        Err(_) => {
            problem::page("This link does not work", "It contains characters that no address may have.")
        }
    }
}

/// The source expression of a redirect URI for `form-action`.
pub(crate) fn form_target(redirect_uri: &str) -> String {
    match Url::parse(redirect_uri) {
        Ok(url) if url.host_str().is_some_and(|host| !host.starts_with('[')) && url.origin().is_tuple() => {
            url.origin().ascii_serialization()
        }
        Ok(url) => format!("{}:", url.scheme()), // CSP cannot name an IPv6 host or an app's own scheme
        Err(_) => String::new(),
    }
}

/// The fields of a submitted form; of a repeated one the last counts.
pub(crate) struct Form(Vec<(String, String)>);

impl Form {
    pub(crate) fn parse(body: &[u8]) -> Self {
        Self(form_urlencoded::parse(body).into_owned().collect())
    }

    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().rev().find(|(field, _)| field == name).map(|(_, value)| value.as_str())
    }
}

fn protect(mut response: Response) -> Response {
    const HEADERS: [(HeaderName, &str); 4] = [
        (header::CACHE_CONTROL, "no-store"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::X_FRAME_OPTIONS, "DENY"),
    ];
    for (name, value) in HEADERS {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response
}
