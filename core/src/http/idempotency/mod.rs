//! Keys that let a server recognise a POST that comes again.
//!
//! A key that this SDK makes is a UUID of version 7 (RFC 9562, section 5.7): it holds the moment at which it was made,
//! so that a key which the server has forgotten by now is noticed before it would start the work anew.

mod newest;
pub(crate) mod used;

use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue, Method};

use super::prepare::Prepared;
use crate::clock::{Clock, SystemClock};
use crate::error::{Code, Error, Result};
use crate::random::{OsRandom, Random, RandomUnavailable};

/// How an API recognises a POST that comes again.
#[derive(Debug, Clone, Copy)]
pub struct Idempotency {
    /// The header that carries the key.
    pub header: &'static str,
    /// For so many hours the server knows a key.
    pub hours: u32,
}

/// So much earlier than the server's limit a key is refused: clocks differ, and a call takes its time.
const MARGIN: Duration = Duration::from_secs(3_600);
const LONGEST: usize = 255;
const HOUR: Duration = Duration::from_secs(3_600);

impl Idempotency {
    /// Up to this age a key is used.
    fn oldest(&self) -> Duration {
        (HOUR * self.hours).saturating_sub(MARGIN)
    }
}

/// A new key: 48 bits of time, 74 of chance.
pub(crate) fn new(now: Duration, random: &dyn Random) -> std::result::Result<String, RandomUnavailable> {
    let mut bytes = [0u8; 16];
    random.fill(&mut bytes)?;
    let millis = u64::try_from(now.as_millis()).unwrap_or(u64::MAX).to_be_bytes();
    bytes[..6].copy_from_slice(&millis[2..]);
    bytes[6] = 0x70 | (bytes[6] & 0x0f);
    bytes[8] = 0x80 | (bytes[8] & 0x3f);
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    Ok(format!("{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]))
}

/// A key for a POST, as the SDK makes one for every POST that is given none: a UUID of version 7. Give a POST a key of your
/// own where its future may be dropped, or the process may end: a call that never came back has no error and no receipt to
/// tell the key that it was sent with. Note it down before. Sent with the same key some minutes later, not at once, the same
/// call is not done twice: the server may know a key only when it is done.
///
/// ```
/// let key = yionstack::http::new_idempotency_key()?;
/// // … note it down …, then `client.accounts().create(…).idempotency_key(key).await`
/// # Ok::<(), yionstack::Error>(())
/// ```
///
/// # Errors
/// `configuration` when the operating system has no randomness to give.
pub fn new_idempotency_key() -> Result<String> {
    Ok(new(SystemClock.now().wall, &OsRandom)?)
}

/// How long ago a key was made, where it says so: a UUID of version 7. `now` is the time since the Unix epoch.
pub fn age(key: &str, now: Duration) -> Option<Duration> {
    let parts: Vec<&str> = key.split('-').collect();
    let [time, low, version, variant, node] = parts.as_slice() else { return None };
    let lengths = [time.len(), low.len(), version.len(), variant.len(), node.len()];
    let hexadecimal = parts.iter().all(|part| part.bytes().all(|byte| byte.is_ascii_hexdigit()));
    let seventh = version.starts_with('7') && variant.starts_with(['8', '9', 'a', 'b', 'A', 'B']);
    if lengths != [8, 4, 4, 4, 12] || !hexadecimal || !seventh {
        return None;
    }
    let millis = u64::from_str_radix(&format!("{time}{low}"), 16).ok()?;
    Some(now.saturating_sub(Duration::from_millis(millis)))
}

/// Gives a POST its key: the caller's, or a new one. Anything else has none.
pub(crate) fn equip(
    call: &mut Prepared,
    api: Option<&Idempotency>,
    given: Option<String>,
    now: Duration,
    random: &dyn Random,
) -> Result<()> {
    let Some(api) = api.filter(|_| call.method == Method::POST) else {
        return match given {
            None => Ok(()),
            Some(_) => {
                Err(invalid("`idempotency_key` is for POST only, and for APIs that know it: leave it out"))
            }
        };
    };
    let name = HeaderName::from_static(api.header);
    let (key, given) = match (given, call.headers.remove(&name)) {
        (Some(_), Some(_)) => {
            return Err(invalid(format!(
                "give the key once: as `idempotency_key` or as the header `{name}`"
            )));
        }
        (Some(key), None) => (key, true),
        (None, Some(header)) => (header.to_str().unwrap_or_default().to_owned(), true),
        (None, None) => (new(now, random)?, false),
    };
    if key.is_empty() || key.len() > LONGEST || !key.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(invalid("`idempotency_key` has to be 1 to 255 visible ASCII characters"));
    }
    if age(&key, now).is_some_and(|age| age > api.oldest()) {
        return Err(too_old("made", api.oldest()));
    }
    let value = HeaderValue::from_str(&key)
        .map_err(|_| invalid("`idempotency_key` has to be 1 to 255 visible ASCII characters"))?;
    call.headers.insert(name, value);
    call.idempotency = Some(Key { header: api.header, key, given, oldest: api.oldest() });
    Ok(())
}

/// The key that a request carries.
#[derive(Debug, Clone)]
pub(crate) struct Key {
    pub(crate) header: &'static str,
    pub(crate) key: String,
    /// By the caller, who may use it again.
    pub(crate) given: bool,
    /// Up to this age it is used.
    oldest: Duration,
}

impl Key {
    /// Refuses a key whose first use was too long ago for the server to know it.
    ///
    /// # Errors
    /// `configuration`.
    pub(crate) fn check_first_use(&self, first: Duration, now: Duration) -> Result<()> {
        match now.saturating_sub(first) > self.oldest {
            true => Err(too_old("used first", self.oldest).executed_as(None)),
            false => Ok(()),
        }
    }

    /// Whether an answer is one that the server keeps under the key: it would come again.
    pub(crate) fn is_kept(&self, headers: &HeaderMap) -> bool {
        headers.contains_key(self.header)
    }
}

fn too_old(event: &str, oldest: Duration) -> Error {
    invalid(format!(
        "`idempotency_key` was {event} more than {} hours ago: the server may have forgotten it, and would do the work \
         once more. Read back what became of the first call",
        oldest.as_secs() / 3_600
    ))
}

fn invalid(message: impl Into<String>) -> Error {
    Error::new(Code::Configuration, message)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Duration = Duration::from_millis(0x0192_3456_789a);

    #[test]
    fn keys_are_uuids_of_version_7_and_tell_their_age() {
        let keys: std::collections::HashSet<String> =
            (0..1000).map(|_| new(NOW, &OsRandom).expect("random")).collect();
        assert_eq!(keys.len(), 1000);
        for key in &keys {
            assert!(key.starts_with("01923456-789a-7"), "{key}");
            assert!(key.len() == 36 && "89ab".contains(&key[19..20]), "{key}");
            assert_eq!(age(key, NOW + Duration::from_secs(5)), Some(Duration::from_secs(5)));
            // made by a clock that runs ahead
            assert_eq!(age(key, Duration::ZERO), Some(Duration::ZERO));
        }
        for other in [
            "",
            "order-17",
            "67e55044-10b1-426f-9247-bb680e5fe0c8",
            "01923456-789a-7000-c000-000000000000",
            "01923456-789a-7000-8000-00000000000",
            "0192345g-789a-7000-8000-000000000000",
            "01923456789a70008000000000000000",
        ] {
            assert_eq!(age(other, NOW), None, "{other}");
        }
    }
}
