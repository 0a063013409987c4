//! Protection of a server on loopback from the web.
//!
//! A web page can point its own name at 127.0.0.1 (DNS rebinding) and then read our answers as its own; the
//! `Host` header gives it away. It can also post blindly across origins; there `Origin` gives it away.

use http::{HeaderMap, StatusCode, Uri, header};
use url::Url;

use crate::error::ApiError;

/// Refuses a request that was not addressed to this machine by one of its loopback names.
pub(super) fn check_host(headers: &HeaderMap) -> Result<(), ApiError> {
    let host = headers.get(header::HOST).and_then(|value| value.to_str().ok()).unwrap_or_default();
    if is_loopback(host) {
        return Ok(());
    }
    let message = "The sandbox answers only as 127.0.0.1, localhost or [::1]: check the Host header";
    Err(ApiError::new(StatusCode::FORBIDDEN, "host_not_allowed", message))
}

/// Refuses a command that a web page from elsewhere sends.
pub(crate) fn check_origin(headers: &HeaderMap) -> Result<(), ApiError> {
    let Some(origin) = headers.get(header::ORIGIN) else { return Ok(()) };
    let url = origin.to_str().ok().and_then(|origin| Url::parse(origin).ok());
    if url.is_some_and(|url| url.host_str().is_some_and(is_loopback)) {
        return Ok(());
    }
    let message = "Commands are taken from this machine only, not from other web pages";
    Err(ApiError::new(StatusCode::FORBIDDEN, "origin_not_allowed", message))
}

fn is_loopback(host: &str) -> bool {
    let authority = host.parse::<Uri>().ok().and_then(|uri| uri.into_parts().authority);
    let Some(authority) = authority.filter(|authority| !authority.as_str().contains('@')) else {
        return false;
    };
    let name = authority.host();
    matches!(name, "127.0.0.1" | "[::1]") || name.eq_ignore_ascii_case("localhost")
}

#[cfg(test)]
mod tests {
    use super::is_loopback;

    #[test]
    fn only_loopback_names_pass() {
        for good in ["127.0.0.1", "127.0.0.1:8080", "localhost:1", "LOCALHOST", "[::1]:80"] {
            assert!(is_loopback(good), "{good}");
        }
        for bad in
            ["", "evil.example", "evil.example:80", "127.0.0.1.evil.example", "localhost@evil.example", "/"]
        {
            assert!(!is_loopback(bad), "{bad}");
        }
    }
}
