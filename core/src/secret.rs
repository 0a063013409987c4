//! Text that must never be shown.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};
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

/// Cuts the secrets out of a text that came from outside, for a server may echo what it was sent: as it is, percent-
/// encoded, in base64 or in hexadecimal.
pub(crate) fn redact(text: &str, secrets: &[&str]) -> String {
    let secrets = secrets.iter().filter(|secret| secret.len() >= 4);
    secrets.flat_map(|secret| forms(secret)).fold(text.to_owned(), |text, form| replace(&text, &form))
}

/// The same for the beginning of a text of any length: at least `room` bytes of it, or all. No secret is left there in
/// part.
pub(crate) fn redact_beginning(text: &str, secrets: &[&str], room: usize) -> String {
    let secrets: Vec<&str> = secrets.iter().copied().filter(|secret| secret.len() >= 4).collect();
    let longest = secrets.iter().flat_map(|secret| forms(secret)).map(|form| form.len()).max().unwrap_or(0);
    let most = room + longest;
    if text.len() <= most {
        return redact(text, &secrets);
    }
    let mut redacted = redact(front(text, most), &secrets);
    // what stands at the end may be the beginning of a secret
    redacted.truncate(front(&redacted, redacted.len().saturating_sub(longest)).len());
    redacted + "…"
}

/// At most so many bytes from the beginning.
pub(crate) fn front(text: &str, bytes: usize) -> &str {
    let cut = (0..=bytes.min(text.len())).rev().find(|&n| text.is_char_boundary(n)).unwrap_or(0);
    text.get(..cut).unwrap_or_default()
}

/// The forms in which a secret slips through. The first and last characters of base64 depend on the neighbours, so
/// they are left out of what is looked for.
fn forms(secret: &str) -> Vec<String> {
    let mut forms = vec![
        secret.to_owned(),
        url::form_urlencoded::byte_serialize(secret.as_bytes()).collect(),
        secret.bytes().map(|b| format!("{b:02x}")).collect(),
    ];
    for phase in 0..3usize {
        let shifted = format!("{}{secret}", "x".repeat(phase));
        for engine in [STANDARD_NO_PAD, URL_SAFE_NO_PAD] {
            let encoded = engine.encode(&shifted);
            forms.extend(encoded.get((phase * 8).div_ceil(6)..encoded.len() - 1).map(str::to_owned));
        }
    }
    forms
}

/// Replaces `form` in upper and lower case alike.
fn replace(text: &str, form: &str) -> String {
    let (lower, form) = (text.to_ascii_lowercase(), form.to_ascii_lowercase());
    let mut out = String::new();
    let mut from = 0;
    while let Some(at) = lower.get(from..).and_then(|rest| rest.find(&form)).filter(|_| !form.is_empty()) {
        out.push_str(text.get(from..from + at).unwrap_or_default());
        out.push_str("[redacted]");
        from += at + form.len();
    }
    out + text.get(from..).unwrap_or_default()
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
    fn the_beginning_of_a_long_text_holds_no_part_of_a_secret() {
        let secret = "tok_0123456789abcdefghijklmnopqrstuvwxyz";
        for lead in 0..200 {
            let text = format!("{}{}", "é ".repeat(lead), format!("{secret} ").repeat(200));
            let shown = redact_beginning(&text, &[secret], 100);
            assert!(!shown.contains("tok_") && shown.len() < 300 && shown.ends_with('…'), "{shown}");
        }
        assert_eq!(redact_beginning("short tok_1", &["tok_1"], 100), "short [redacted]");
        assert!(redact_beginning(&"é".repeat(5_000), &[], 4_096).len() >= 4_096);
    }

    #[test]
    fn echoes_are_redacted() {
        assert_eq!(
            redact("bad token tok_12345, tok_12345", &["tok_12345", "x"]),
            "bad token [redacted], [redacted]"
        );
    }
}
