//! The checks of text that stands for something: decimals, dates, times, UUIDs.
//!
//! A value that passes here converts in Rust (`rust_decimal`, `jiff`, `uuid`), in Python (`decimal`, `datetime`,
//! `uuid`) and stays exact text in JavaScript, so nothing can fail later, when an attribute is read.

use std::borrow::Cow;

/// A decimal with at most 28 significant digits and at most 28 behind the point: what all three languages hold
/// exactly. Exponents are written out.
pub(super) fn decimal(text: &str) -> Option<Cow<'_, str>> {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = match unsigned.split_once('.') {
        Some((whole, fraction)) => (whole, fraction),
        None => (unsigned, ""),
    };
    let all_digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    if !all_digits(whole) || !all_digits(fraction) {
        return with_exponent(text).map(Cow::Owned);
    }
    let pointed = unsigned.len() != whole.len();
    let empty = whole.is_empty() || (pointed && fraction.is_empty());
    let leading_zero = whole.len() > 1 && whole.starts_with('0');
    let digits = if whole == "0" { fraction.len() } else { whole.len() + fraction.len() };
    (!empty && !leading_zero && digits <= 28).then_some(Cow::Borrowed(text))
}

#[cold]
fn with_exponent(text: &str) -> Option<String> {
    let (mantissa, exponent) = text.split_once(['e', 'E'])?;
    let exponent: i32 = exponent.strip_prefix('+').unwrap_or(exponent).parse().ok()?;
    let (sign, unsigned) = match mantissa.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", mantissa),
    };
    let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, ""));
    let digits = format!("{whole}{fraction}");
    if whole.is_empty() || digits.len() > 64 || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let point = i32::try_from(whole.len()).ok()?.checked_add(exponent).filter(|p| (-64..=64).contains(p))?;
    let plain = if point <= 0 {
        format!("0.{}{digits}", "0".repeat(point.unsigned_abs() as usize))
    } else {
        let point = point as usize;
        let padded = format!("{digits:0<point$}");
        let (whole, fraction) = padded.split_at(point);
        let whole = whole.trim_start_matches('0');
        let whole = if whole.is_empty() { "0" } else { whole };
        if fraction.is_empty() { whole.to_owned() } else { format!("{whole}.{fraction}") }
    };
    decimal(&format!("{sign}{plain}")).map(Cow::into_owned)
}

/// A number that fits `i64`.
pub(super) fn integer(text: &str) -> bool {
    text.parse::<i64>().is_ok()
}

/// `YYYY-MM-DD` in the proleptic Gregorian calendar, years 1 to 9999.
pub(super) fn date(text: &str) -> bool {
    let b = text.as_bytes();
    if b.len() != 10 || b[4] != b'-' || b[7] != b'-' {
        return false;
    }
    let (Some(year), Some(month), Some(day)) = (digits(&b[..4]), digits(&b[5..7]), digits(&b[8..])) else {
        return false;
    };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let last = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return false,
    };
    year >= 1 && (1..=last).contains(&day)
}

/// RFC 3339 with an offset. A leap second is read as the second before it, as Python and jiff have none.
pub(super) fn date_time(text: &str) -> Option<Cow<'_, str>> {
    let b = text.as_bytes();
    if b.len() < 20 || !text.is_ascii() || !date(&text[..10]) || !matches!(b[10], b'T' | b't' | b' ') {
        return None;
    }
    if b[13] != b':' || b[16] != b':' {
        return None;
    }
    let (hour, minute, second) = (digits(&b[11..13])?, digits(&b[14..16])?, digits(&b[17..19])?);
    if hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    let mut rest = &b[19..];
    if let Some(fraction) = rest.strip_prefix(b".") {
        let n = fraction.iter().take_while(|d| d.is_ascii_digit()).count();
        if n == 0 || n > 9 {
            return None;
        }
        rest = &fraction[n..];
    }
    let offset_fits = match rest {
        [b'Z' | b'z'] => true,
        [b'+' | b'-', h1, h2, b':', m1, m2] => {
            digits(&[*h1, *h2]).is_some_and(|h| h < 24) && digits(&[*m1, *m2]).is_some_and(|m| m < 60)
        }
        _ => false,
    };
    if !offset_fits {
        return None;
    }
    Some(if second == 60 {
        Cow::Owned(format!("{}59{}", &text[..17], &text[19..]))
    } else {
        Cow::Borrowed(text)
    })
}

/// The usual form with hyphens, in either case.
pub(super) fn uuid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(i, b)| match i {
            8 | 13 | 18 | 23 => b == b'-',
            _ => b.is_ascii_hexdigit(),
        })
}

fn digits(bytes: &[u8]) -> Option<u32> {
    bytes.iter().try_fold(0, |sum, b| b.is_ascii_digit().then(|| sum * 10 + u32::from(b - b'0')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals() {
        for good in
            ["0", "-0.00", "1200.00", "12345678901234567890.12345678", "0.0000000000000000000000000001"]
        {
            assert_eq!(decimal(good).as_deref(), Some(good));
        }
        for (from, to) in
            [("1e3", "1000"), ("1.25E-2", "0.0125"), ("-12.5e1", "-125"), ("1.5e0", "1.5"), ("0e9", "0")]
        {
            assert_eq!(decimal(from).as_deref(), Some(to));
        }
        let too_long = "1".repeat(29);
        for bad in
            ["", "-", ".5", "5.", "01", "1,000", "1e", "NaN", "0x1", "1e400", "1e-400", " 1", &too_long]
        {
            assert_eq!(decimal(bad), None, "{bad}");
        }
    }

    #[test]
    fn dates_and_times() {
        assert!(date("2024-02-29") && !date("2023-02-29") && !date("1900-02-29") && date("2000-02-29"));
        assert!(!date("2024-13-01") && !date("0000-01-01") && !date("2024-00-10") && !date("24-01-01"));
        assert_eq!(date_time("2026-06-30T23:59:60Z").as_deref(), Some("2026-06-30T23:59:59Z"));
        for good in ["2026-11-22T09:30:00Z", "2026-11-22T09:30:00.123456+01:00", "2026-11-22t09:30:00z"] {
            assert_eq!(date_time(good).as_deref(), Some(good));
        }
        for bad in [
            "2026-11-22",
            "2026-11-22T09:30:00",
            "2026-11-22T24:00:00Z",
            "2026-11-22T09:30Z",
            "2026-11-22T09:30:00.Z",
            "2026-11-22T09:30:00+24:00",
        ] {
            assert_eq!(date_time(bad), None, "{bad}");
        }
    }
}
