//! Addresses that tokens may be sent to.

use url::{Host, Url};

use super::invalid;
use crate::error::Result;

/// Tokens travel over https, or stay on this machine.
pub(super) fn address(text: &str) -> Result<Url> {
    let url = Url::parse(text.trim())
        .map_err(|_| invalid("`base_url` is not a URL: it looks like https://api.example.com"))?;
    let loopback = match url.host() {
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(Host::Ipv4(ip)) => ip.is_loopback(),
        Some(Host::Ipv6(ip)) => ip.is_loopback(),
        None => false,
    };
    match url.scheme() {
        "https" if url.has_host() => {}
        "http" if loopback => {}
        "http" => {
            return Err(invalid("`base_url` must use https: plain http would show tokens to the network"));
        }
        _ => return Err(invalid("`base_url` must start with https://")),
    }
    if !url.username().is_empty()
        || url.password().is_some()
        || url.query().is_some()
        || url.fragment().is_some()
    {
        return Err(invalid("`base_url` must not hold credentials, a query or a fragment"));
    }
    Ok(url)
}

/// Tokens are sent there: the same rules as for `base_url`.
pub(super) fn revocation_url(base: &Url, given: Option<&str>) -> Result<Option<Url>> {
    let Some(given) = given else {
        return Ok(None);
    };
    let full = match given.starts_with('/') {
        true => format!("{}{given}", base.as_str().trim_end_matches('/')),
        false => given.to_owned(),
    };
    address(&full).map(Some).map_err(|_| {
        invalid(
            "`revocation_url` must be a path that starts with a slash, or an https address without a query",
        )
    })
}

/// Where the browser comes back to.
pub(super) fn redirect_uri(text: String) -> Result<String> {
    // kept as written: the server compares it letter by letter (RFC 9700, section 4.1.3)
    match Url::parse(&text) {
        Ok(url) if url.fragment().is_none() => Ok(text),
        _ => Err(invalid(
            "`redirect_uri` must be an absolute URL without a fragment, as registered for the app",
        )),
    }
}
