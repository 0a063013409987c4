//! The checks of text that stands for something: decimals, dates, times, UUIDs.
//!
//! A value that passes here converts in Rust (`rust_decimal`, `jiff`, `uuid`), in Python (`decimal`, `datetime`,
//! `uuid`) and stays exact text in JavaScript, so nothing can fail later, when an attribute is read.

use super::Kind;

/// Whether a text is a value of the kind, in the form in which it is kept.
#[inline]
pub(crate) fn fits(kind: &Kind, text: &str) -> bool {
    match kind {
        Kind::Decimal => decimal(text),
        Kind::Date => date(text),
        Kind::DateTime | Kind::UtcDateTime => date_time(text),
        Kind::Uuid => uuid(text),
        _ => true,
    }
}

/// The last moment that all three languages hold.
const LAST: &str = "9999-12-30T22:00:00Z";
/// .NET's largest moment, which means that there is no end. It is read as [`LAST`], and written where that is given.
pub(crate) const FOREVER: &str = "9999-12-31T23:59:59.9999999Z";

/// What a server means by a text that is no value of the kind as it stands: what says the same in another form, or a
/// value that is as near as can be held. A number with more digits is rounded, and a moment of the last two
/// days is [`LAST`].
pub(super) fn received(kind: &Kind, text: &str) -> Option<String> {
    rewritten(kind, text).or_else(|| match kind {
        Kind::Decimal => nearest(text).map(|(number, _)| number),
        Kind::UtcDateTime if beyond(text).is_some() => Some(LAST.to_owned()),
        _ => None,
    })
}

/// Whether a moment is the last one, as each language writes it.
pub(crate) fn is_last(text: &str) -> bool {
    let fraction = text.strip_prefix(LAST.trim_end_matches('Z')).and_then(|rest| rest.strip_suffix('Z'));
    fraction.is_some_and(|fraction| fraction.bytes().all(|b| b == b'.' || b.is_ascii_digit()))
}

/// Whether a text says a moment, or a day.
pub(crate) fn moment(text: &str) -> bool {
    kept(&Kind::UtcDateTime, text).or_else(|| beyond(text)).is_some()
}

/// A value of the kind in the form in which it is kept, from a text that says the same in another.
pub(super) fn rewritten(kind: &Kind, text: &str) -> Option<String> {
    match kind {
        Kind::Decimal => nearest(text).filter(|(_, exact)| *exact).map(|(number, _)| number),
        Kind::DateTime => leap_second(text),
        Kind::UtcDateTime => in_utc(text),
        _ => None,
    }
}

/// A text in the form in which a value of the kind is kept; `None` when it is none.
pub(crate) fn kept(kind: &Kind, text: &str) -> Option<String> {
    if fits(kind, text) { Some(text.to_owned()) } else { rewritten(kind, text) }
}

/// The largest mantissa of a decimal, 2^96 - 1: .NET's, and `rust_decimal`'s.
const LARGEST: &str = "79228162514264337593543950335";
/// The most digits behind the point.
const PLACES: i64 = 28;

/// A decimal as .NET has them: a mantissa of 96 bits, which are 28 digits and some numbers of 29, with up to 28 places.
/// All three languages hold these exactly.
fn decimal(text: &str) -> bool {
    let unsigned = text.strip_prefix('-').unwrap_or(text).as_bytes();
    let whole = unsigned.iter().take_while(|b| b.is_ascii_digit()).count();
    let fraction = match unsigned.get(whole..) {
        Some([]) => 0,
        Some([b'.', rest @ ..]) if !rest.is_empty() && rest.iter().all(u8::is_ascii_digit) => rest.len(),
        _ => return false,
    };
    let zero = whole == 1 && unsigned[0] == b'0';
    let leading_zero = whole > 1 && unsigned[0] == b'0';
    let digits = if zero { fraction } else { whole + fraction };
    whole > 0 && !leading_zero && (digits <= 28 || (digits == 29 && !zero && within_96_bits(unsigned)))
}

/// Whether the digits of a number that has 29 are a mantissa.
#[cold]
fn within_96_bits(number: &[u8]) -> bool {
    number.iter().filter(|byte| **byte != b'.').le(LARGEST.as_bytes())
}

/// A number in plain digits, with as many of its places as can be held, and whether these are all. What is left over is
/// rounded half to even, as .NET does it. `None` when it is no number, or too large.
fn nearest(text: &str) -> Option<(String, bool)> {
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let signed = exponent.starts_with(['+', '-']);
    if !exponent.bytes().skip(usize::from(signed)).all(|b| b.is_ascii_digit()) {
        return None; // a second sign
    }
    let exponent: i32 = exponent.parse().ok()?;
    let unsigned = mantissa.strip_prefix('-').unwrap_or(mantissa);
    let (whole, fraction) = match unsigned.split_once('.') {
        Some((_, "")) => return None,
        Some(parts) => parts,
        None => (unsigned, ""),
    };
    let leading_zero = whole.len() > 1 && whole.starts_with('0');
    let all = format!("{whole}{fraction}");
    if whole.is_empty() || leading_zero || !all.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let given = i64::try_from(fraction.len()).ok()?.checked_sub(exponent.into())?;
    let digits = all.trim_start_matches('0');
    // so many digits stand before the point; a negative number of them are zeros behind it
    let before = i64::try_from(digits.len()).ok()?.checked_sub(given)?;
    if digits.is_empty() {
        return Some((plain(text, 0, usize::try_from(given.clamp(0, PLACES)).ok()?), given <= PLACES));
    }
    let most = given.clamp(0, PLACES).min(29 - before);
    // 29 digits may be too many, 28 never are
    (most - 1..=most).rev().filter_map(|places| usize::try_from(places).ok()).find_map(|places| {
        let (kept, exact) = cut(digits, before.checked_add(i64::try_from(places).ok()?)?)?;
        if kept == 0 { Some(("0".to_owned(), false)) } else { Some((plain(text, kept, places), exact)) }
    })
}

/// The first digits of a number that begins with another digit than zero, rounded, and whether there are no more of them.
/// `None` when they are no mantissa.
fn cut(digits: &str, count: i64) -> Option<(u128, bool)> {
    let Ok(count) = usize::try_from(count) else {
        return Some((0, false)); // less than half of the last place
    };
    let (head, tail) = digits.split_at(count.min(digits.len()));
    let kept: u128 = format!("0{head:0<count$}").parse().ok()?;
    let half = format!("5{:0<1$}", "", tail.len().saturating_sub(1));
    let up = tail > half.as_str() || (tail == half && kept % 2 == 1);
    let kept = kept + u128::from(up);
    (kept < 1 << 96).then_some((kept, tail.is_empty()))
}

/// A mantissa with the point in its place, and the sign of `number`.
fn plain(number: &str, mantissa: u128, places: usize) -> String {
    let sign = if number.starts_with('-') { "-" } else { "" };
    let digits = format!("{mantissa:0>0$}", places + 1);
    match digits.split_at(digits.len() - places) {
        (whole, "") => format!("{sign}{whole}"),
        (whole, fraction) => format!("{sign}{whole}.{fraction}"),
    }
}

/// A number that fits `i64`.
pub(crate) fn integer(text: &str) -> bool {
    !text.starts_with('+') && text.parse::<i64>().is_ok()
}

/// `YYYY-MM-DD` in the proleptic Gregorian calendar, years 1 to 9999.
fn date(text: &str) -> bool {
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

/// RFC 3339 with an offset.
fn date_time(text: &str) -> bool {
    let b = text.as_bytes();
    // the last days of the year 9999 lie beyond what jiff holds
    if b.len() < 20
        || !text.is_char_boundary(10)
        || !date(&text[..10])
        || (&text[..10] >= "9999-12-30" && text != LAST)
        || !matches!(b[10], b'T' | b't' | b' ')
    {
        return false;
    }
    let (Some(hour), Some(minute), Some(second)) =
        (digits(&b[11..13]), digits(&b[14..16]), digits(&b[17..19]))
    else {
        return false;
    };
    if b[13] != b':' || b[16] != b':' || hour > 23 || minute > 59 || second > 59 {
        return false;
    }
    let mut rest = &b[19..];
    if let Some(fraction) = rest.strip_prefix(b".") {
        let n = fraction.iter().take_while(|d| d.is_ascii_digit()).count();
        if n == 0 || n > 9 {
            return false;
        }
        rest = &fraction[n..];
    }
    match rest {
        [b'Z' | b'z'] => true,
        [b'+' | b'-', h1, h2, b':', m1, m2] => {
            digits(&[*h1, *h2]).is_some_and(|h| h < 24) && digits(&[*m1, *m2]).is_some_and(|m| m < 60)
        }
        _ => false,
    }
}

/// A leap second, read as the second before it, as Python and jiff have none.
fn leap_second(text: &str) -> Option<String> {
    let (before, after) = (text.get(..17)?, text.get(17..)?.strip_prefix("60")?);
    Some(format!("{before}59{after}")).filter(|text| date_time(text))
}

/// What lacks an offset, or a time as well, in UTC.
fn in_utc(text: &str) -> Option<String> {
    let candidates = [format!("{text}Z"), format!("{text}T00:00:00Z")];
    candidates
        .into_iter()
        .find(|text| date_time(text))
        .or_else(|| leap_second(text).or_else(|| leap_second(&format!("{text}Z"))))
}

/// A moment of the last two days of the year 9999, in the form in which moments are kept: .NET's largest, usually. It can
/// be sent, but is not what is read.
pub(crate) fn beyond(text: &str) -> Option<String> {
    ["9999-12-30", "9999-12-31"].into_iter().find_map(|day| {
        let earlier = format!("9999-12-29{}", text.strip_prefix(day)?);
        kept(&Kind::UtcDateTime, &earlier).map(|kept| kept.replacen("9999-12-29", day, 1))
    })
}

/// The usual form with hyphens, in either case.
fn uuid(text: &str) -> bool {
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

    fn read(kind: Kind, text: &str) -> Option<String> {
        if fits(&kind, text) { Some(text.to_owned()) } else { rewritten(&kind, text) }
    }

    #[test]
    fn decimals() {
        for good in [
            "0",
            "-0.00",
            "1200.00",
            "12345678901234567890.12345678",
            "0.0000000000000000000000000001",
            "3.3333333333333333333333333333",
            "6.6666666666666666666666666667",
            "-7.9228162514264337593543950335",
            "10000000000000000000000000000",
            LARGEST,
        ] {
            assert_eq!(read(Kind::Decimal, good).as_deref(), Some(good));
        }
        for (from, to) in
            [("1e3", "1000"), ("1.25E-2", "0.0125"), ("-12.5e1", "-125"), ("1.5e0", "1.5"), ("0e9", "0")]
        {
            assert_eq!(read(Kind::Decimal, from).as_deref(), Some(to));
        }
        let too_long = "1".repeat(30);
        for bad in
            ["", "-", ".5", "5.", "01", "1,000", "1e", "NaN", "0x1", "1e400", "1e-400", " 1", "é", &too_long]
        {
            assert_eq!(read(Kind::Decimal, bad), None, "{bad}");
        }
    }

    #[test]
    fn what_cannot_be_held_is_taken_as_near_as_can_be() {
        const LARGEST_OF_28_PLACES: &str = "7.9228162514264337593543950335";
        let nines = format!("9.{}5e0", "9".repeat(27));
        for (from, to) in [
            ("5.684341886080802E-14", "0.0000000000000568434188608080"),
            ("-5.684341886080802E-14", "-0.0000000000000568434188608080"),
            ("1.5E-28", "0.0000000000000000000000000002"),
            ("2.5E-28", "0.0000000000000000000000000002"),
            ("2.5000001E-28", "0.0000000000000000000000000003"),
            ("5E-29", "0"),
            ("6E-29", "0.0000000000000000000000000001"),
            ("9.99E-29", "0.0000000000000000000000000001"),
            ("9.9E-28", "0.000000000000000000000000001"),
            ("-1e-400", "0"),
            ("1.23456789012345678901234567895e1", "12.345678901234567890123456790"),
            ("0.1000000000000000055511151231257827", "0.1000000000000000055511151231"),
            ("-6.66666666666666666666666666666666", "-6.6666666666666666666666666667"),
            ("9.9999999999999999999999999985", "9.999999999999999999999999998"),
            ("99999999999999999999999999.99995", "100000000000000000000000000"),
            ("7.9228162514264337593543950335", LARGEST_OF_28_PLACES),
            ("7.9228162514264337593543950336", "7.922816251426433759354395034"),
            ("7.92281625142643375935439503355", "7.922816251426433759354395034"),
            ("7.92281625142643375935439503354999", LARGEST_OF_28_PLACES),
            ("79228162514264337593543950335.4999", LARGEST),
            ("0.00000000000000000000000000005", "0"),
            ("0.00000000000000000000000000000", "0"),
            ("1.0000000000000000000000000000000000", "1"),
            (&nines, "10"),
        ] {
            let read = received(&Kind::Decimal, from).expect(from);
            let plain = |text: &str| {
                let trimmed = text.trim_end_matches('0').trim_end_matches('.');
                if text.contains('.') { trimmed.to_owned() } else { text.to_owned() }
            };
            assert_eq!(plain(&read), plain(to), "{from}");
            assert!(decimal(&read) && rust_decimal::Decimal::from_str_exact(&read).is_ok(), "{read}");
        }
        for bad in [
            "1e400",
            "1e29",
            "e5",
            "1.e",
            "0x1e5",
            "NaN",
            "1e99999999999",
            "1e++5",
            "1e+-5",
            "1e-",
            "79228162514264337593543950335.5",
            "79228162514264337593543950336",
            "01.00000000000000000000000000000",
        ] {
            assert_eq!(received(&Kind::Decimal, bad), None, "{bad}");
        }
        for text in
            ["9999-12-31T23:59:59.9999999", "9999-12-31T23:59:59Z", "9999-12-31", "9999-12-30T23:00:00+01:00"]
        {
            assert_eq!(received(&Kind::UtcDateTime, text).as_deref(), Some(LAST), "{text}");
            assert!(kept(&Kind::UtcDateTime, text).is_none() && moment(text), "not kept as it is: {text}");
        }
        assert!(
            fits(&Kind::UtcDateTime, LAST)
                && moment("2026-01-01")
                && !moment("yesterday")
                && !moment("9999-12-32")
        );
        LAST.parse::<jiff::Timestamp>().expect("held");
        assert!(
            is_last(LAST) && is_last("9999-12-30T22:00:00.000Z") && is_last("9999-12-30T22:00:00.999999999Z")
        );
        assert!(!is_last("9999-12-30T22:00:00' or 1 eq 1Z") && !is_last("9999-12-30T22:00:01Z"));
    }

    #[test]
    fn dates_and_times() {
        assert!(date("2024-02-29") && !date("2023-02-29") && !date("1900-02-29") && date("2000-02-29"));
        assert!(!date("2024-13-01") && !date("0000-01-01") && !date("2024-00-10") && !date("24-01-01"));
        assert_eq!(read(Kind::DateTime, "2026-06-30T23:59:60Z").as_deref(), Some("2026-06-30T23:59:59Z"));
        for (from, to) in [
            ("2026-11-22", "2026-11-22T00:00:00Z"),
            ("2026-11-22T09:30:00", "2026-11-22T09:30:00Z"),
            ("2026-11-22T09:30:00.1234567", "2026-11-22T09:30:00.1234567Z"),
            ("2026-11-22T09:30:00+01:00", "2026-11-22T09:30:00+01:00"),
            ("2026-06-30T23:59:60", "2026-06-30T23:59:59Z"),
        ] {
            assert_eq!(read(Kind::UtcDateTime, from).as_deref(), Some(to));
        }
        for bad in ["2026-11", "2026-11-22T", "2026-11-22T09:30", "22/11/2026", "2026-02-30", ""] {
            assert_eq!(read(Kind::UtcDateTime, bad), None, "{bad}");
        }
        for good in ["2026-11-22T09:30:00Z", "2026-11-22T09:30:00.123456+01:00", "2026-11-22t09:30:00z"] {
            assert_eq!(read(Kind::DateTime, good).as_deref(), Some(good));
        }
        for bad in [
            "2026-11-22",
            "2026-11-22T09:30:00",
            "2026-11-22T24:00:00Z",
            "2026-11-22T09:30Z",
            "9999-12-31T23:59:59Z",
            "2026-11-22T09:30:00.Z",
            "2026-11-22T09:30:00+24:00",
            "2026-11-2éT09:30:00Z",
            "2026-11-22T09:30:éZZZ",
            "éééééééééééééééééééé",
        ] {
            assert_eq!(read(Kind::DateTime, bad), None, "{bad}");
        }
    }
}
