//! A token endpoint's answer (RFC 6749, section 5.1), read strictly where trust depends on it.

use std::time::Duration;

use serde::Deserialize;
use serde_json::value::RawValue;

use crate::secret::Secret;
use crate::token::Tokens;

/// No token lives longer; a server that says so is broken or hostile.
const LONGEST_LIFETIME: f64 = 10.0 * 365.0 * 86_400.0;

/// serde refuses a field that comes twice. Its error texts quote values and are never used.
#[derive(Deserialize)]
struct Raw<'a> {
    access_token: String,
    token_type: String,
    refresh_token: Option<String>,
    scope: Option<String>,
    #[serde(borrow)]
    expires_in: Option<&'a RawValue>,
}

/// Reads an answer; the error says what is wrong with it without quoting anything.
pub(crate) fn read(body: &[u8]) -> Result<Tokens, &'static str> {
    const SHAPE: &str = "is not a JSON object with `access_token` and `token_type`";
    // serde would not look at members that nobody asked for
    let text = std::str::from_utf8(body).map_err(|_| SHAPE)?;
    // and it would read an array, too, its items in the order of our fields
    if !text.trim_ascii_start().starts_with('{') {
        return Err(SHAPE);
    }
    let raw: Raw<'_> = serde_json::from_str(text).map_err(|_| SHAPE)?;
    if !raw.token_type.eq_ignore_ascii_case("bearer") {
        return Err("names a `token_type` other than bearer");
    }
    if !printable(&raw.access_token) || !raw.refresh_token.as_deref().is_none_or(printable) {
        return Err("holds a token that is empty or has characters that no token has");
    }
    Ok(Tokens {
        access_token: raw.access_token.into(),
        refresh_token: raw.refresh_token.map(Secret::from),
        expires_in: raw.expires_in.and_then(|raw| lifetime(raw.get())),
        scope: raw.scope,
    })
}

/// Whether a token can be one.
pub(super) fn printable(token: &str) -> bool {
    !token.is_empty() && token.bytes().all(|b| b.is_ascii_graphic())
}

/// `expires_in` as a number, or as a number in a string; what makes no sense counts as not given.
pub(super) fn lifetime(json: &str) -> Option<Duration> {
    let text = json.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or(json);
    let seconds: f64 = text.trim().parse().ok()?;
    // `try_from` because hostile numbers panic in `from_secs_f64`
    (seconds >= 0.0).then(|| Duration::try_from_secs_f64(seconds.min(LONGEST_LIFETIME)).ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn expires(value: &str) -> Option<u64> {
        let body = format!(r#"{{"access_token":"a","token_type":"Bearer","expires_in":{value}}}"#);
        read(body.as_bytes()).expect(value).expires_in.map(|d| d.as_secs())
    }

    #[test]
    fn lifetimes() {
        for (value, seconds) in [
            ("3600", Some(3600)),
            ("\"3600\"", Some(3600)),
            ("3600.9", Some(3600)),
            ("0", Some(0)),
            ("1e300", Some(315_360_000)),
            ("9223372036854775808", Some(315_360_000)),
            ("-1", None),
            ("null", None),
            ("\"soon\"", None),
            ("\"NaN\"", None),
            ("[]", None),
            ("{}", None),
            ("true", None),
        ] {
            assert_eq!(expires(value), seconds, "{value}");
        }
    }

    #[test]
    fn what_is_no_answer_is_refused() {
        for body in [
            "",
            "[]",
            r#"["a","bearer",null,null,3600]"#,
            "null",
            "<html>",
            r#"{"access_token":"a"}"#,
            r#"{"token_type":"bearer"}"#,
            r#"{"access_token":null,"token_type":"bearer"}"#,
            r#"{"access_token":"a","token_type":"mac"}"#,
            r#"{"access_token":"","token_type":"bearer"}"#,
            r#"{"access_token":"a b","token_type":"bearer"}"#,
            r#"{"access_token":"a","token_type":"bearer","refresh_token":"x\ny"}"#,
            r#"{"access_token":"a","access_token":"b","token_type":"bearer"}"#,
            r#"{"access_token":"a","token_type":"bearer"} x"#,
        ] {
            assert!(read(body.as_bytes()).is_err(), "{body}");
        }
        assert!(
            read(b"{\"access_token\":\"a\",\"token_type\":\"bearer\",\"x\":\"\xc0\x80\"}").is_err(),
            "no UTF-8"
        );
    }
}
