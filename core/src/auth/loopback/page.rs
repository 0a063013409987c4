//! What the browser shows. No page holds anything from a request, except for the server's reason for a refusal, which
//! comes with the right state, made inert and escaped. None has or needs a script.

use http::header::{
    ALLOW, CACHE_CONTROL, CONNECTION, CONTENT_SECURITY_POLICY, CONTENT_TYPE, REFERRER_POLICY,
    X_CONTENT_TYPE_OPTIONS,
};
use http::{HeaderValue, Response, StatusCode};

use crate::error::Error;

const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const STYLE: &str = "body{font:1rem/1.5 system-ui,sans-serif;max-width:36rem;margin:4rem auto;padding:0 1rem}\
                     @media(prefers-color-scheme:dark){body{background:#111;color:#eee}}";

/// A page and its status.
#[derive(Debug, Clone)]
pub(super) struct Page {
    status: StatusCode,
    title: &'static str,
    text: String,
}

impl Page {
    /// The tokens are there.
    pub(super) fn signed_in() -> Self {
        Self::new(
            StatusCode::OK,
            "You are signed in",
            "You can close this page and go back to the application.",
        )
    }

    /// The sign-in is over, without tokens.
    pub(super) fn failed(error: &Error) -> Self {
        let text = format!(
            "{} ({}). You can close this page and go back to the application.",
            error.summary(),
            error.code()
        );
        Self::new(StatusCode::BAD_REQUEST, "The sign-in failed", text)
    }

    /// A callback of some other sign-in, or of somebody else's making.
    pub(super) fn stray() -> Self {
        let text = "This page does not belong to the sign-in that is under way. Nothing has changed: go back to the \
                    page where you were asked to sign in.";
        Self::new(StatusCode::BAD_REQUEST, "Not part of this sign-in", text)
    }

    /// The request was meant for another host, or for none.
    pub(super) fn misdirected() -> Self {
        Self::new(StatusCode::BAD_REQUEST, "Bad request", "This address is not served here.")
    }

    pub(super) fn not_found() -> Self {
        Self::new(StatusCode::NOT_FOUND, "Not found", "There is nothing at this address.")
    }

    pub(super) fn not_allowed() -> Self {
        Self::new(StatusCode::METHOD_NOT_ALLOWED, "Not allowed", "This address can only be read.")
    }

    fn new(status: StatusCode, title: &'static str, text: impl Into<String>) -> Self {
        Self { status, title, text: text.into() }
    }

    /// The whole answer.
    pub(super) fn answer(&self) -> Response<String> {
        let (title, text) = (self.title, escape(&self.text));
        let mut answer = Response::new(format!(
            "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><meta name=\"viewport\" \
             content=\"width=device-width\"><title>{title}</title><style>{STYLE}</style><h1>{title}</h1><p>{text}</p></html>\n"
        ));
        *answer.status_mut() = self.status;
        let headers = answer.headers_mut();
        for (name, value) in [
            (CONTENT_TYPE, "text/html; charset=utf-8"),
            (CONTENT_SECURITY_POLICY, POLICY),
            (REFERRER_POLICY, "no-referrer"),
            (CACHE_CONTROL, "no-store"),
            (X_CONTENT_TYPE_OPTIONS, "nosniff"),
            (CONNECTION, "close"),
        ] {
            headers.insert(name, HeaderValue::from_static(value));
        }
        if self.status == StatusCode::METHOD_NOT_ALLOWED {
            headers.insert(ALLOW, HeaderValue::from_static("GET"));
        }
        answer
    }
}

fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}
