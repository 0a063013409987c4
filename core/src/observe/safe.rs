//! Addresses and headers without their secrets.
//!
//! What is harmless is listed, and everything else is redacted: a header that nobody thought of holds a token sooner than
//! a secret has a known name. And what is shown is searched for the secrets of the call, for servers echo what they are
//! sent.

use http::HeaderMap;
use url::Url;

use crate::error::inert;
use crate::secret::redact;

/// In the place of a header's value.
const REDACTED: &str = "[redacted]";
/// In the place of a value in a query, where brackets would have to be encoded.
const REDACTED_VALUE: &str = "REDACTED";

/// Headers whose values say nothing that has to be kept.
const HARMLESS: [&str; 38] = [
    "accept",
    "accept-encoding",
    "age",
    "allow",
    "api-version",
    "cache-control",
    "connection",
    "content-encoding",
    "content-language",
    "content-length",
    "content-type",
    "date",
    "etag",
    "expires",
    "if-match",
    "if-none-match",
    "keep-alive",
    "last-modified",
    "legal-entity",
    "ratelimit",
    "ratelimit-limit",
    "ratelimit-policy",
    "ratelimit-remaining",
    "ratelimit-reset",
    "request-id",
    "retry-after",
    "server",
    "traceparent",
    "transfer-encoding",
    "user-agent",
    "vary",
    "via",
    "x-business-id",
    "x-correlation-id",
    "x-request-id",
    "younium-idempotency-durationinhours",
    "younium-idempotency-expires",
    "younium-idempotency-key",
];

/// Parameters, in whichever case, whose values are shown when they are numbers.
const PAGING: [&str; 6] = ["limit", "offset", "page", "pagenumber", "pagesize", "size"];

/// An address without what may be secret: credentials, the fragment, and values of the query.
pub(super) fn address(url: &Url, secrets: &[&str]) -> String {
    let mut shown = url.clone();
    shown.set_fragment(None);
    // an address that cannot have credentials has none
    let _ = shown.set_username("");
    let _ = shown.set_password(None);
    if url.query().is_some() {
        shown.query_pairs_mut().clear().extend_pairs(url.query_pairs().map(|(name, value)| {
            let number = value.len() <= 9 && value.bytes().all(|byte| byte.is_ascii_digit());
            let shown = if number && PAGING.iter().any(|paging| paging.eq_ignore_ascii_case(&name)) {
                value
            } else {
                REDACTED_VALUE.into()
            };
            (name, shown)
        }));
    }
    redact(shown.as_str(), secrets)
}

/// Headers, in their order.
pub(super) fn headers(headers: &HeaderMap, secrets: &[&str]) -> Vec<(String, String)> {
    let values = headers.iter().map(|(name, value)| {
        let harmless = !value.is_sensitive() && HARMLESS.contains(&name.as_str());
        if harmless { inert(&String::from_utf8_lossy(value.as_bytes())) } else { REDACTED.to_owned() }
    });
    // all at once: each look for the secrets costs the same. No value has a line feed: they are escaped
    let values = redact(&values.collect::<Vec<_>>().join("\n"), secrets);
    let names =
        headers.keys().flat_map(|name| headers.get_all(name).iter().map(|_| name.as_str().to_owned()));
    names.zip(values.split('\n').map(str::to_owned)).collect()
}

/// A text of the server's.
pub(super) fn text(text: &str, secrets: &[&str]) -> String {
    inert(&redact(text, secrets))
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    const TOKEN: &str = "tok_canary_3141592";

    #[test]
    fn addresses_keep_names_and_numbers_of_pages() {
        for (given, expected) in [
            ("https://h/a/b", "https://h/a/b"),
            ("https://u:p@h:8443/a?x=1&pageNumber=2#f", "https://h:8443/a?x=REDACTED&pageNumber=2"),
            ("https://h/a?filter=name+eq+%27x%27&page=x", "https://h/a?filter=REDACTED&page=REDACTED"),
            ("https://h/a?page=1234567890", "https://h/a?page=REDACTED"),
            ("https://h/tok_canary_3141592/b", "https://h/[redacted]/b"),
        ] {
            assert_eq!(address(&Url::parse(given).expect("a URL"), &[TOKEN]), expected);
        }
    }

    #[test]
    fn headers_show_what_is_harmless() {
        let mut given = HeaderMap::new();
        for (name, value) in [
            ("content-type", "text/plain"),
            ("set-cookie", "a=1"),
            ("set-cookie", "b=2"),
            ("x-secret-of-mine", "s"),
            ("server", "Bearer tok_canary_3141592"),
        ] {
            given.append(name, HeaderValue::from_static(value));
        }
        let mut sensitive = HeaderValue::from_static("etag");
        sensitive.set_sensitive(true);
        given.insert("etag", sensitive);
        given.insert("via", HeaderValue::from_bytes(b"a\tb\xff").expect("a value"));
        let mut shown = headers(&given, &[TOKEN]);
        shown.sort();
        let expected = [
            ("content-type", "text/plain"),
            ("etag", REDACTED),
            ("server", "Bearer [redacted]"),
            ("set-cookie", REDACTED),
            ("set-cookie", REDACTED),
            ("via", "a\\u{9}b\u{fffd}"),
            ("x-secret-of-mine", REDACTED),
        ];
        let shown: Vec<_> = shown.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        assert_eq!(shown, expected);
    }
}
