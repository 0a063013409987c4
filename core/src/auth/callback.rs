//! What the browser brought back (RFC 6749, sections 4.1.2 and 4.1.2.1).

use subtle::ConstantTimeEq;
use url::Url;
use url::form_urlencoded;

use super::Pending;
use crate::error::{Code, Error, Result, inert};
use crate::secret::{Secret, redact};

/// Checks a callback against the sign-in it should belong to and takes out the code.
///
/// The state is looked at first: nothing else of a callback that is not ours means anything. Then who it comes from
/// (RFC 9207, section 2.4), for what another server says of success or failure is not for us either.
pub(super) fn code(pending: &Pending, callback: &str) -> Result<Secret> {
    let query = query(callback);
    let one = |name: &str| one(&query, name);
    check_state(pending, &query)?;
    if one("iss")?.is_some_and(|issuer| bare(&issuer) != bare(&pending.issuer)) {
        return Err(mismatch("the callback's `iss` names another authorization server"));
    }
    let (code, error) = (one("code")?, one("error")?);
    match (code, error) {
        (code, Some(error)) => {
            let verifier = pending.verifier.as_ref().map(Secret::expose).unwrap_or_default();
            let secrets = [pending.state.expose(), verifier, code.as_deref().unwrap_or_default()];
            Err(refused(
                &redact(&error, &secrets),
                one("error_description")?.map(|text| redact(&text, &secrets)),
            ))
        }
        (Some(code), None) if !code.is_empty() => Ok(code.into()),
        _ => Err(Error::new(Code::Authentication, "the callback carries neither a code nor an error")),
    }
}

/// Whether a callback carries the state of this sign-in, once.
pub(super) fn belongs(pending: &Pending, callback: &str) -> bool {
    check_state(pending, &query(callback)).is_ok()
}

fn check_state(pending: &Pending, query: &str) -> Result<()> {
    let state = one(query, "state")?.ok_or_else(|| mismatch("the callback carries no `state`"))?;
    if !bool::from(state.as_bytes().ct_eq(pending.state.expose().as_bytes())) {
        return Err(mismatch("the callback's `state` belongs to another sign-in"));
    }
    Ok(())
}

/// The value of a parameter that may be there once (RFC 6749, section 3.1).
fn one(query: &str, name: &str) -> Result<Option<String>> {
    let mut values = form_urlencoded::parse(query.as_bytes()).filter(|(key, _)| key == name);
    let first = values.next().map(|(_, value)| value.into_owned());
    match values.next() {
        Some(_) => Err(mismatch("the callback carries a parameter twice")),
        None => Ok(first),
    }
}

/// An issuer as it is compared, letter by letter: an origin may be written with a slash at its end.
fn bare(issuer: &str) -> &str {
    issuer.strip_suffix('/').unwrap_or(issuer)
}

/// The query of a full URL, of a path with a query, or the query itself.
fn query(callback: &str) -> String {
    let callback = callback.trim();
    if let Ok(url) = Url::parse(callback) {
        return url.query().unwrap_or_default().to_owned();
    }
    let front = callback.split_once('#').map_or(callback, |(front, _)| front);
    front.split_once('?').map_or(front, |(_, query)| query).to_owned()
}

fn refused(error: &str, description: Option<String>) -> Error {
    let said = description.map_or_else(|| inert(error), |text| inert(&format!("{error}: {text}")));
    if error == "access_denied" {
        return Error::new(Code::AccessDenied, "the user or the server refused consent").said(Some(said));
    }
    let hint = match error {
        "invalid_request" => {
            ". If the server refuses parameters it does not know, PKCE can be switched off (`pkce`)"
        }
        "invalid_scope" => ". Check the scopes of the registered app",
        _ => "",
    };
    Error::new(Code::Authentication, format!("the authorization server refused the sign-in{hint}"))
        .said(Some(said))
}

fn mismatch(what: &str) -> Error {
    Error::new(Code::StateMismatch, format!("{what}: start the sign-in again"))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;

    fn read(callback: &str) -> std::result::Result<String, Code> {
        let pending = Pending {
            url: String::new(),
            state: "s+1/ü".into(),
            verifier: None,
            redirect_uri: String::new(),
            issuer: "https://api.example".to_owned(),
            grant: String::new(),
            redeemed: Arc::default(),
        };
        code(&pending, callback).map(|code| code.expose().to_owned()).map_err(|error| error.code())
    }

    #[test]
    fn only_the_exact_callback_is_accepted() {
        let state = "s%2B1%2F%C3%BC";
        assert_eq!(read(&format!("https://app.example/cb?x=1&code=abc&state={state}#f")), Ok("abc".into()));
        assert_eq!(read(&format!("/cb?code=abc&state={state}")), Ok("abc".into()));
        assert_eq!(read(&format!("code=abc&state={state}")), Ok("abc".into()));
        for (callback, code) in [
            ("code=abc".to_owned(), Code::StateMismatch),
            ("code=abc&state=".to_owned(), Code::StateMismatch),
            ("code=abc&state=s%2B1%2F%C3%BCx".to_owned(), Code::StateMismatch),
            (format!("code=abc&state={state}&state={state}"), Code::StateMismatch),
            (format!("code=abc&code=abd&state={state}"), Code::StateMismatch),
            ("error=access_denied&state=other".to_owned(), Code::StateMismatch),
            (format!("error=access_denied&state={state}"), Code::AccessDenied),
            (format!("error=server_error&state={state}&code=abc"), Code::Authentication),
            (format!("code=&state={state}"), Code::Authentication),
            (format!("#code=abc&state={state}"), Code::StateMismatch),
        ] {
            assert_eq!(read(&callback), Err(code), "{callback}");
        }
    }

    #[test]
    fn only_our_own_issuer_may_answer() {
        let ours = "code=abc&state=s%2B1%2F%C3%BC";
        for issuer in ["https://api.example", "https%3A%2F%2Fapi.example%2F"] {
            assert_eq!(read(&format!("{ours}&iss={issuer}")), Ok("abc".into()), "{issuer}");
        }
        for issuers in [
            "iss=",
            "iss=https://other.example",
            "iss=https://api.example//",
            "iss=HTTPS://api.example",
            "iss=https://api.example/x",
            "iss=http://api.example",
            "iss=https://api.example&iss=https://api.example",
            "iss=https://api.example&iss=https://other.example",
            "iss=https://other.example&error=access_denied",
        ] {
            assert_eq!(read(&format!("{ours}&{issuers}")), Err(Code::StateMismatch), "{issuers}");
        }
    }
}
