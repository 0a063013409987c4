//! What is known of how a call went, beside its answer.

use std::fmt;
use std::time::Duration;

use http::HeaderMap;
use http::header::DATE;

use super::answer::{Answer, request_id};
use super::idempotency::Key;
use super::prepare::Prepared;
use crate::clock::Moment;
use crate::error::inert;
use crate::model::Document;

/// How a call went.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Receipt {
    /// HTTP status.
    pub status: u16,
    /// The headers of the answer, as they came.
    pub headers: HeaderMap,
    /// The id that the server gave the request, for its support.
    pub request_id: Option<String>,
    /// How many times the request was sent.
    pub attempts: u32,
    /// The idempotency key that it carried.
    pub idempotency_key: Option<String>,
    /// Whether this is the answer to an earlier request with the same key. `None` when nobody knows: a repetition within
    /// a minute of the first request cannot be told from it, unless the key was made for this call, and sent once.
    pub replayed: Option<bool>,
    /// Until when the server knows the key, as time since the Unix epoch.
    pub expires: Option<Duration>,
}

impl fmt::Debug for Receipt {
    /// Without the values of the headers, which may hold anything.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Receipt")
            .field("status", &self.status)
            .field("request_id", &self.request_id)
            .field("attempts", &self.attempts)
            .field("idempotency_key", &self.idempotency_key)
            .field("replayed", &self.replayed)
            .field("expires", &self.expires)
            .finish_non_exhaustive()
    }
}

/// What a call brought, and how it went.
#[derive(Debug)]
pub struct Outcome {
    /// What the server answered.
    pub value: Value,
    /// How the call went.
    pub receipt: Receipt,
}

/// What the server answered.
#[derive(Debug)]
pub enum Value {
    /// Checked against the operation's schema.
    Document(Document),
    /// Nothing is published of it, or it is one page of a list.
    AsItCame(Answer),
}

/// Servers do not stamp an answer in the moment in which they note a key.
const TOLERANCE: Duration = Duration::from_secs(60);

impl Receipt {
    pub(crate) fn new(call: &Prepared, status: u16, headers: &HeaderMap, attempts: u32, now: Moment) -> Self {
        let kept = call.idempotency.as_ref().filter(|key| key.is_kept(headers));
        let expires = kept.and_then(|key| expires(headers, key));
        // the server's own clock, where it says what it shows
        let now = headers.get(DATE).and_then(|date| moment(date.to_str().ok()?)).unwrap_or(now.wall);
        Self {
            status,
            headers: headers.clone(),
            request_id: request_id(headers).map(inert),
            attempts,
            idempotency_key: call.idempotency.as_ref().map(|key| key.key.clone()),
            replayed: kept.and_then(|key| {
                let first = !key.given && attempts == 1;
                replayed(expires?, life(headers, key)?, now, first)
            }),
            expires,
        }
    }
}

/// The server knows a key for a fixed time: when less of it is left, the key was used before. When all of it is left, only
/// a key that nobody can have sent before is surely new.
fn replayed(expires: Duration, life: Duration, now: Duration, first: bool) -> Option<bool> {
    let fresh = now.saturating_add(life);
    if expires.saturating_add(TOLERANCE) < fresh {
        return Some(true);
    }
    // it cannot know the key for longer than it ever does: clocks disagree
    (first && expires <= fresh.saturating_add(TOLERANCE)).then_some(false)
}

fn header<'h>(headers: &'h HeaderMap, key: &Key, what: &str) -> Option<&'h str> {
    let name = format!("{}-{what}", key.header.strip_suffix("-key").unwrap_or(key.header));
    headers.get(name)?.to_str().ok()
}

fn life(headers: &HeaderMap, key: &Key) -> Option<Duration> {
    let hours: u32 = header(headers, key, "durationinhours")?.trim().parse().ok()?;
    Some(Duration::from_secs(u64::from(hours) * 3_600))
}

fn expires(headers: &HeaderMap, key: &Key) -> Option<Duration> {
    moment(header(headers, key, "expires")?)
}

/// A date of HTTP, or one of RFC 3339, with or without an offset. The vendor documents no format.
fn moment(text: &str) -> Option<Duration> {
    let text = text.trim();
    if let Ok(date) = httpdate::parse_http_date(text) {
        return date.duration_since(std::time::UNIX_EPOCH).ok();
    }
    let number = |from: usize, to: usize| -> Option<i64> {
        let digits = text.get(from..to)?;
        digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse().ok())?
    };
    let marks = [(4, b'-'), (7, b'-'), (13, b':'), (16, b':')];
    let bytes = text.as_bytes();
    let shaped = marks.iter().all(|(at, mark)| bytes.get(*at) == Some(mark));
    if !shaped || !matches!(bytes.get(10), Some(b'T' | b't' | b' ')) {
        return None;
    }
    let days = days(number(0, 4)?, number(5, 7)?, number(8, 10)?);
    let seconds = days * 86_400 + number(11, 13)? * 3_600 + number(14, 16)? * 60 + number(17, 19)?;
    let rest = text.get(19..)?.trim_start_matches(|c: char| c == '.' || c.is_ascii_digit());
    let offset = match rest.as_bytes() {
        [] | [b'Z' | b'z'] => 0,
        [sign @ (b'+' | b'-'), _, _, b':', _, _] => {
            let at = text.len() - 6;
            let minutes = number(at + 1, at + 3)? * 60 + number(at + 4, at + 6)?;
            if *sign == b'-' { -minutes * 60 } else { minutes * 60 }
        }
        _ => return None,
    };
    u64::try_from(seconds - offset).ok().map(Duration::from_secs)
}

/// Days since 1970-01-01 (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `days_from_civil`).
fn days(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_in_every_form() {
        let expected = Some(Duration::from_secs(784_111_777));
        for text in [
            "Sun, 06 Nov 1994 08:49:37 GMT",
            "1994-11-06T08:49:37Z",
            "1994-11-06T08:49:37.1234567Z",
            "1994-11-06T08:49:37",
            "1994-11-06T09:49:37+01:00",
            "1994-11-06 03:19:37-05:30",
        ] {
            assert_eq!(moment(text), expected, "{text}");
        }
        assert_eq!(moment("2026-11-22T00:00:00Z"), Some(Duration::from_secs(1_795_305_600)));
        assert_eq!(moment("2024-02-29T00:00:00Z"), Some(Duration::from_secs(1_709_164_800)));
        for garbage in [
            "",
            "soon",
            "48",
            "2026-11-22",
            "2026-11-22Tab:00:00Z",
            "2026-11-22T00:00:00é",
            "1900-01-01T00:00:00Z",
        ] {
            assert_eq!(moment(garbage), None, "{garbage}");
        }
    }

    #[test]
    fn less_time_left_than_a_new_key_has_means_a_replay() {
        let (hours, now) = (Duration::from_secs(48 * 3_600), Duration::from_secs(1_000_000));
        let seen = |ago: i64, first: bool| {
            let expires = (now + hours).as_secs() as i64 - ago;
            replayed(Duration::from_secs(expires as u64), hours, now, first)
        };
        for ago in [0, 60, -60] {
            assert_eq!(seen(ago, true), Some(false));
            assert_eq!(seen(ago, false), None);
        }
        for first in [true, false] {
            assert_eq!(seen(61, first), Some(true));
            assert_eq!(seen(47 * 3_600, first), Some(true));
            assert_eq!(seen(-61, first), None);
        }
    }
}
