//! A token endpoint's answer (RFC 6749, section 5.1), read strictly where trust depends on it.

use std::borrow::Cow;
use std::time::Duration;

use crate::model::strict::{Held, Members, is_number};
use crate::secret::Secret;
use crate::token::Tokens;

/// No token lives longer; a server that says so is broken or hostile.
const LONGEST_LIFETIME: f64 = 10.0 * 365.0 * 86_400.0;

/// Why an answer is refused, without quoting anything of it.
pub(crate) type Refused = &'static str;

/// What is wrong with an answer that is no answer.
const NO_OBJECT: Refused = "is not one JSON object in which no name comes twice";
const TWO_TEXTS: Refused = "is not a JSON object with `access_token` and `token_type`";

/// Reads an answer; the error says what is wrong with it without quoting anything.
pub(crate) fn read(body: &[u8]) -> Result<Tokens, Refused> {
    let members = Members::of(body).ok_or(NO_OBJECT)?;
    let access_token = text(members.get("access_token"))?.ok_or(TWO_TEXTS)?;
    let token_type = text(members.get("token_type"))?.ok_or(TWO_TEXTS)?;
    let refresh_token = text(members.get("refresh_token"))?;
    let scope = text(members.get("scope"))?;
    bearer(&token_type)?;
    if !printable(&access_token) || !refresh_token.as_deref().is_none_or(printable) {
        return Err(NO_TOKEN);
    }
    // it is shown to people (RFC 6749, section 3.3, knows no other characters)
    if !scope.iter().flat_map(|scope| scope.bytes()).all(|b| b == b' ' || b.is_ascii_graphic()) {
        return Err("holds a `scope` with characters that no scope has");
    }
    Ok(Tokens {
        access_token: Secret::new(access_token),
        refresh_token: refresh_token.map(Secret::new),
        expires_in: lifetime(&members.get("expires_in")),
        scope: scope.map(Cow::into_owned),
    })
}

pub(super) const NO_TOKEN: Refused = "holds a token that is empty or has characters that no token has";

/// A member that is a text, or is not there.
pub(super) fn text(held: Held<'_>) -> Result<Option<Cow<'_, str>>, Refused> {
    match held {
        Held::Nothing => Ok(None),
        Held::Text(text) => Ok(Some(text)),
        Held::Number(_) | Held::Other => Err("holds something else where a text belongs"),
    }
}

/// Other kinds of tokens are presented in other ways (RFC 6749, section 7.1).
pub(super) fn bearer(token_type: &str) -> Result<(), Refused> {
    match token_type.eq_ignore_ascii_case("bearer") {
        true => Ok(()),
        false => Err("names a `token_type` other than bearer"),
    }
}

/// Whether a token can be one.
pub(super) fn printable(token: &str) -> bool {
    !token.is_empty() && token.bytes().all(|b| b.is_ascii_graphic())
}

/// `expires_in` as a number, or as a number in a string; what makes no sense counts as not given, for the token is
/// good all the same.
pub(super) fn lifetime(held: &Held<'_>) -> Option<Duration> {
    let seconds: f64 = match held {
        Held::Number(number) => number.parse().ok()?,
        Held::Text(text) => text.trim().parse().ok().filter(|_| is_number(text.trim()))?,
        Held::Nothing | Held::Other => return None,
    };
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
            ("\"Infinity\"", None),
            ("\"\\u0033600\"", Some(3600)),
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
            r#"{"access_token":"a","token_type":"bearer","user":{"id":1,"id":2}}"#,
            // serde reads structs from lists, too
            r#"["a","bearer",null,null,3600]"#,
        ] {
            assert!(read(body.as_bytes()).is_err(), "{body}");
        }
        assert!(
            read(b"{\"access_token\":\"a\",\"token_type\":\"bearer\",\"x\":\"\xc0\x80\"}").is_err(),
            "no UTF-8"
        );
    }
}
