//! Again or not, and when.

use std::time::Duration;

use http::HeaderMap;
use http::header::RETRY_AFTER;

use crate::clock::Moment;
use crate::random::{self, Random};

const FIRST_WAIT: Duration = Duration::from_millis(200);
const LONGEST_BACKOFF: Duration = Duration::from_secs(5);
/// A server that asks for more gets no second request; the caller learns from when on one is welcome.
pub(crate) const LONGEST_WAIT: Duration = Duration::from_secs(60);

/// Exponential backoff with full jitter (AWS Architecture Blog, "Exponential Backoff And Jitter").
pub(super) fn backoff(attempt: u32, random: &dyn Random) -> Duration {
    let ceiling = FIRST_WAIT.saturating_mul(1 << attempt.saturating_sub(1).min(10)).min(LONGEST_BACKOFF);
    Duration::from_millis(random::below(random, ceiling.as_millis() as u64 + 1))
}

/// How long the server asks to wait (RFC 9110, section 10.2.3): seconds or a date. Anything else counts as nothing.
pub(crate) fn retry_after(headers: &HeaderMap, now: Moment) -> Option<Duration> {
    let mut values = headers.get_all(RETRY_AFTER).iter();
    let value = values.next()?.to_str().ok()?.trim();
    if values.next().is_some() {
        return None;
    }
    if !value.is_empty() && value.bytes().all(|b| b.is_ascii_digit()) {
        // more digits than fit mean: for ever
        return Some(Duration::from_secs(value.parse().unwrap_or(u64::from(u32::MAX))));
    }
    let date = httpdate::parse_http_date(value).ok()?;
    let date = date.duration_since(std::time::UNIX_EPOCH).ok()?;
    Some(date.saturating_sub(now.wall))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random::OsRandom;

    fn parse(value: &str) -> Option<Duration> {
        let now = Moment { wall: Duration::from_secs(784_111_777), steady: Duration::ZERO };
        let mut headers = HeaderMap::new();
        headers.insert(RETRY_AFTER, value.parse().expect("value"));
        retry_after(&headers, now)
    }

    #[test]
    fn both_forms_and_garbage() {
        assert_eq!(parse("120"), Some(Duration::from_secs(120)));
        assert_eq!(parse("Sun, 06 Nov 1994 08:49:47 GMT"), Some(Duration::from_secs(10)));
        assert_eq!(parse("Sun, 06 Nov 1994 08:00:00 GMT"), Some(Duration::ZERO));
        assert!(parse("99999999999999999999").is_some_and(|wait| wait > LONGEST_WAIT));
        for garbage in ["-1", "1.5", "soon", "", "1, 2"] {
            assert_eq!(parse(garbage), None, "{garbage}");
        }
    }

    #[test]
    fn backoff_grows_to_its_ceiling() {
        assert!((0..1000).all(|_| backoff(1, &OsRandom) <= FIRST_WAIT));
        assert!((0..1000).all(|_| backoff(40, &OsRandom) <= LONGEST_BACKOFF));
        assert!((0..1000).any(|_| backoff(40, &OsRandom) > FIRST_WAIT));
    }
}
