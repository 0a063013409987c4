//! Unguessable text for codes, tokens and session ids.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde_json::{Value, json};

/// `N` random bytes as base64url without padding.
pub(crate) fn token<const N: usize>() -> String {
    base64url(&bytes::<N>())
}

/// Base64url without padding (RFC 4648 §5).
pub(crate) fn base64url(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

/// A random UUID (RFC 9562 §5.4).
pub(crate) fn uuid() -> String {
    let mut bytes = bytes::<16>();
    bytes[6] = bytes[6] & 0x0f | 0x40;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let digits = hex(&bytes);
    let groups = [&digits[..8], &digits[8..12], &digits[12..16], &digits[16..20], &digits[20..]];
    groups.join("-")
}

/// So many random bytes as hex digits.
pub(crate) fn hex_digits<const N: usize>() -> String {
    hex(&bytes::<N>())
}

/// Looks like a JWT with a signature of `N` bytes, and proves nothing: the sandbox looks its tokens up.
pub(crate) fn jwt<const N: usize>(algorithm: &str, payload: &Value) -> String {
    let header = json!({"alg": algorithm, "typ": "JWT"});
    let part = |value: &Value| base64url(value.to_string().as_bytes());
    format!("{}.{}.{}", part(&header), part(payload), token::<N>())
}

/// Lower-case hex digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[allow(clippy::disallowed_methods, reason = "this is where the sandbox's randomness comes in")]
fn bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    // Without randomness there is nothing to go on with, and no caller could do better.
    getrandom::fill(&mut bytes).unwrap_or_else(|error| panic!("the system gives no random bytes: {error}"));
    bytes
}
