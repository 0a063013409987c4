//! Text that must never be shown.

use std::fmt;

use zeroize::Zeroizing;

/// A secret: no `Display`, no `Serialize`, a redacted `Debug`, wiped from memory on drop.
///
/// What leaves this type ([`expose`](Self::expose)) is out of its reach, so it leaves late: in the header or body
/// of the one request that needs it.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// Wraps `text`.
    pub fn new(text: impl Into<String>) -> Self {
        Self(Zeroizing::new(text.into()))
    }

    /// The text itself.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret([redacted])")
    }
}

/// Replaces every occurrence of the secrets in a text that came from outside, for a server may echo what it was sent.
pub(crate) fn redact(text: &str, secrets: &[&str]) -> String {
    secrets
        .iter()
        .filter(|secret| secret.len() >= 6)
        .fold(text.to_owned(), |text, secret| text.replace(secret, "[redacted]"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_is_redacted() {
        let shown = format!("{:?} {:#?}", Secret::new("hunter2!"), Some(Secret::new("hunter2!")));
        assert!(!shown.contains("hunter2") && shown.contains("[redacted]"), "{shown}");
    }

    #[test]
    fn echoes_are_redacted() {
        assert_eq!(
            redact("bad token tok_12345, tok_12345", &["tok_12345", "x"]),
            "bad token [redacted], [redacted]"
        );
    }
}
