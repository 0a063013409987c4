//! Numbers and texts on their way out.

use super::super::Kind;
use super::super::encode::push_string;
use super::super::scalar::{FOREVER, beyond, fits, integer, is_last, rewritten};
use super::Fractions;
use super::issue::{Fault, Written};

/// Up to here every whole number is a float of its own, and not also its neighbour.
const EXACT_FLOATS: u64 = 1 << 53;

/// A number that the host wrote as one.
pub(super) fn number(out: &mut String, kind: &Kind, number: &str, fractions: Fractions) -> Written {
    let fraction = number.contains(['.', 'e', 'E']);
    let float = match fractions {
        Fractions::Exact => number.contains(['e', 'E']),
        Fractions::Floats => fraction || beyond_floats(number),
    };
    match kind {
        Kind::Integer if fraction => Err(Fault::new("a whole number is expected")),
        Kind::Integer if float => {
            Err(Fault::new("a float cannot hold a number of this size exactly: give its digits as a string"))
        }
        Kind::Integer if integer(number) => push(out, number),
        Kind::Decimal if float => Err(Fault::new(match fractions {
            Fractions::Exact => {
                "a float is not exact: give a decimal or its digits as a string, such as '12.50'"
            }
            Fractions::Floats => "a float is not exact: give the digits as a string, such as '12.50'",
        })),
        Kind::Decimal if fits(kind, number) => push(out, number),
        _ => Err(Fault::new(format!("expected {}", kind.expected()))),
    }
}

/// A text, sent as given, but for numbers: those go as numbers, with all their digits.
pub(super) fn text(out: &mut String, kind: &Kind, text: &str, fractions: Fractions) -> Written {
    match kind {
        Kind::Decimal if fits(kind, text) => push(out, text),
        Kind::Decimal => match rewritten(kind, text) {
            Some(plain) => push(out, &plain),
            None => Err(Fault::new(
                "expected decimal of at most 28 digits, such as '12.50': no spaces, no thousands separators",
            )),
        },
        // the only way in which JavaScript can say a large one
        Kind::Integer if fractions == Fractions::Floats && is_digits(text) && integer(text) => {
            push(out, text)
        }
        Kind::Integer => Err(Fault::new("a whole number is expected, not a text")),
        Kind::UtcDateTime if is_last(text) => push_text(out, FOREVER),
        Kind::UtcDateTime if fits(kind, text) || rewritten(kind, text).or_else(|| beyond(text)).is_some() => {
            push_text(out, text)
        }
        Kind::DateTime if !fits(kind, text) => Err(Fault::new(
            "expected date and time with an offset (RFC 3339), such as '2026-11-22T09:30:00Z'",
        )),
        Kind::Date if !fits(kind, text) => {
            Err(Fault::new("expected date without a time (YYYY-MM-DD), such as '2026-11-22'"))
        }
        Kind::UtcDateTime => Err(Fault::new(
            "expected date, or date and time (RFC 3339), such as '2026-11-22' or '2026-11-22T09:30:00Z'",
        )),
        Kind::Lookup(_) if text.is_empty() => Err(Fault::new("the text to look up is empty")),
        _ if fits(kind, text) => push_text(out, text),
        _ => Err(Fault::new(format!("expected {}", kind.expected()))),
    }
}

/// A value of another kind than the member's.
pub(super) fn mismatch(kind: &Kind, raw: &str) -> Fault {
    let given = match raw.as_bytes().first() {
        Some(b'n') => "null",
        Some(b't' | b'f') => "a boolean",
        Some(b'"') => "a text",
        Some(b'{') => "an object",
        Some(b'[') => "a list",
        _ => "a number",
    };
    Fault::new(format!("expected {}, not {given}", kind.expected()))
}

fn push(out: &mut String, number: &str) -> Written {
    out.push_str(number);
    Ok(())
}

fn push_text(out: &mut String, text: &str) -> Written {
    push_string(out, text);
    Ok(())
}

fn is_digits(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let leading_zero = digits.len() > 1 && digits.starts_with('0');
    !digits.is_empty() && !leading_zero && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a whole number may have been another one before a float was made of it.
fn beyond_floats(number: &str) -> bool {
    let digits = number.strip_prefix('-').unwrap_or(number);
    digits.parse::<u64>().map_or(true, |size| size >= EXACT_FLOATS)
}
