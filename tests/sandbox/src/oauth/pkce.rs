//! Proof key for code exchange (RFC 7636).

use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

use crate::random::base64url;

/// The `code_challenge` of an authorization request.
#[derive(Clone, Debug)]
pub(crate) struct Challenge {
    method: Method,
    value: String,
}

#[derive(Clone, Copy, Debug)]
enum Method {
    S256,
    Plain,
}

impl Challenge {
    /// Checks challenge and method; without a method it is `plain` (RFC 7636 §4.3).
    pub(crate) fn parse(value: &str, method: Option<&str>) -> Result<Self, &'static str> {
        let method = match method {
            Some("S256") => Method::S256,
            Some("plain") | None => Method::Plain,
            Some(_) => return Err("The code_challenge_method must be S256 or plain"),
        };
        if !well_formed(value) || matches!(method, Method::S256) && value.len() != 43 {
            return Err("The code_challenge is malformed");
        }
        Ok(Self { method, value: value.to_owned() })
    }

    /// Whether the verifier belongs to this challenge (RFC 7636 §4.6), in constant time.
    pub(crate) fn verify(&self, verifier: &str) -> bool {
        let derived = match self.method {
            Method::S256 => base64url(&Sha256::digest(verifier)),
            Method::Plain => verifier.to_owned(),
        };
        derived.as_bytes().ct_eq(self.value.as_bytes()).into()
    }
}

/// 43 to 128 unreserved characters: the syntax of verifier (RFC 7636 §4.1) and challenge (§4.2).
pub(crate) fn well_formed(text: &str) -> bool {
    (43..=128).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"; // RFC 7636, appendix B
    const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    #[test]
    fn the_example_of_the_rfc_verifies() {
        let challenge = Challenge::parse(CHALLENGE, Some("S256")).unwrap();
        assert!(challenge.verify(VERIFIER));
        assert!(!challenge.verify(CHALLENGE));
        let plain = Challenge::parse(VERIFIER, None).unwrap();
        assert!(plain.verify(VERIFIER));
        assert!(!plain.verify(CHALLENGE));
    }

    #[test]
    fn malformed_challenges_are_refused() {
        assert!(Challenge::parse("short", Some("plain")).is_err());
        assert!(Challenge::parse(&format!("{VERIFIER}x"), Some("S256")).is_err());
        assert!(Challenge::parse(CHALLENGE, Some("s256")).is_err());
        assert!(Challenge::parse(&"a/".repeat(30), Some("plain")).is_err());
    }
}
