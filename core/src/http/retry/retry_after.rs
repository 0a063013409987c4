//! How long the server asks to wait.

use std::time::{Duration, UNIX_EPOCH};

use http::HeaderMap;
use http::header::{DATE, RETRY_AFTER};

use crate::clock::Moment;

/// More is for ever: what says when would overflow in some language.
const FOR_EVER: Duration = Duration::from_secs(u32::MAX as u64);
const YEAR: u64 = 31_556_952;

/// How long the server asks to wait (RFC 9110, section 10.2.3): seconds, or a date in one of three forms. What is neither
/// counts as nothing. Where it says several things the longest counts, so that nobody comes earlier than asked.
///
/// A date is measured against the answer's own `date`, if there is one: the server's clock may differ from ours.
pub(crate) fn retry_after(headers: &HeaderMap, now: Moment) -> Option<Duration> {
    let asked = headers.get_all(RETRY_AFTER).iter().filter_map(|value| {
        let text = value.to_str().ok()?.trim();
        seconds(text).or_else(|| {
            let until = date(text, now.wall)?;
            let sent = headers.get(DATE).and_then(|value| date(value.to_str().ok()?.trim(), now.wall));
            Some(until.saturating_sub(sent.unwrap_or(now.wall)))
        })
    });
    asked.max().map(|asked| asked.min(FOR_EVER))
}

/// Seconds; several, where something on the way has put doubled headers into one.
fn seconds(text: &str) -> Option<Duration> {
    let mut longest = None;
    for part in text.split(',').map(str::trim) {
        if part.is_empty() || !part.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        // more digits than fit
        let seconds = part.parse().map_or(FOR_EVER, Duration::from_secs);
        longest = longest.max(Some(seconds));
    }
    longest
}

/// A date of HTTP (RFC 9110, section 5.6.7), since the Unix epoch.
fn date(text: &str, now: Duration) -> Option<Duration> {
    // a leap second, which the parser does not know
    let (text, leap) = match text.split_once(":60") {
        Some((before, after)) => (format!("{before}:59{after}"), Duration::from_secs(1)),
        None => (text.to_owned(), Duration::ZERO),
    };
    let text = with_full_year(&text, now).unwrap_or(text);
    let since = httpdate::parse_http_date(&text).ok()?.duration_since(UNIX_EPOCH).ok()?;
    Some(since + leap)
}

/// `Sunday, 06-Nov-94 08:49:37 GMT` with all digits of its year: the one that is at most 50 years ahead.
fn with_full_year(text: &str, now: Duration) -> Option<String> {
    let (day_name, rest) = text.split_once("day, ")?;
    let mut parts = rest.splitn(3, '-');
    let (day, month, rest) = (parts.next()?, parts.next()?, parts.next()?);
    let (digits, time) = rest.split_once(' ')?;
    let short: u64 = digits.parse().ok().filter(|_| digits.len() == 2)?;
    let latest = 1970 + now.as_secs() / YEAR + 50;
    let year = latest - (latest - short) % 100;
    // `Satur`, `Wednes` …: the parser compares what is left with the day of the week
    let day_name = day_name.get(..3)?;
    Some(format!("{day_name}, {day} {month} {year} {time}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Moment = Moment { wall: Duration::from_secs(784_111_777), steady: Duration::ZERO };

    fn read(values: &[&str], sent: Option<&str>) -> Option<u64> {
        let mut headers = HeaderMap::new();
        for value in values {
            headers.append(RETRY_AFTER, value.parse().expect("value"));
        }
        if let Some(sent) = sent {
            headers.insert(DATE, sent.parse().expect("value"));
        }
        retry_after(&headers, NOW).map(|wait| wait.as_secs())
    }

    #[test]
    fn seconds_and_three_forms_of_dates() {
        for (text, wait) in [
            ("120", 120),
            ("0", 0),
            (" 7 ", 7),
            ("99999999999999999999", u64::from(u32::MAX)),
            ("18446744073709551615", u64::from(u32::MAX)),
            ("Sun, 06 Nov 1994 08:49:47 GMT", 10),
            ("Sunday, 06-Nov-94 08:49:47 GMT", 10),
            ("Sun Nov  6 08:49:47 1994", 10),
            ("Sun, 06 Nov 1994 08:49:60 GMT", 23),
            ("Sun, 06 Nov 1994 08:00:00 GMT", 0),
            // 49 years ahead, and not 51 years ago
            ("Friday, 06-Nov-43 08:49:37 GMT", 1_546_300_800),
        ] {
            assert_eq!(read(&[text], None), Some(wait), "{text}");
        }
    }

    #[test]
    fn anything_else_is_nothing() {
        let nested = "(".repeat(60_000);
        for text in ["-1", "+1", "1.5", "1e9", "0x10", "soon", "", ",", "1;2"] {
            assert_eq!(read(&[text], None), None, "{text}");
        }
        assert_eq!(read(&["Sun, 06 Nov 1994 08:49:47 UTC"], None), None);
        assert_eq!(read(&["Mon, 06 Nov 1994 08:49:47 GMT"], None), None, "it was a Sunday");
        assert_eq!(read(&[&nested], None), None);
        assert_eq!(read(&[&format!("Sun, 06 Nov 1994 {nested} 08:49:47 GMT")], None), None);
    }

    #[test]
    fn the_longest_of_several_counts() {
        assert_eq!(read(&["7", "120", "3"], None), Some(120));
        assert_eq!(read(&["7, 120"], None), Some(120));
        assert_eq!(read(&["soon", "7"], None), Some(7));
        assert_eq!(read(&["7", "Sun, 06 Nov 1994 08:49:47 GMT"], None), Some(10));
    }

    #[test]
    fn dates_are_measured_by_the_servers_clock() {
        let (until, sent) = ("Sun, 06 Nov 1994 09:49:47 GMT", "Sun, 06 Nov 1994 09:49:40 GMT");
        assert_eq!(read(&[until], Some(sent)), Some(7));
        assert_eq!(read(&[until], Some("then")), Some(3_610));
        assert_eq!(read(&["5"], Some(sent)), Some(5));
    }
}
