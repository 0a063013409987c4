//! What the authorization server gave, and for how long it is good.

use std::time::Duration;

use super::AccessToken;
use super::protocol::Versioned;
use super::record::{Record, margin};
use crate::clock::Moment;
use crate::error::Result;
use crate::random::{self, Random};
use crate::secret::Secret;

/// Lifetimes from which a token is renewed an hour ahead.
const LONG_LIFETIME: Duration = Duration::from_secs(12 * 3600);

/// What a token endpoint answered (RFC 6749, section 5.1).
#[derive(Debug, Clone)]
pub struct Tokens {
    /// The token for requests.
    pub access_token: Secret,
    /// The token for the next pair, single use: whoever presents it twice may lose the grant.
    pub refresh_token: Option<Secret>,
    /// How long the access token is good, from the moment of the answer.
    pub expires_in: Option<Duration>,
    /// The scopes granted, separated by spaces.
    pub scope: Option<String>,
}

/// What to do when the answer to a refresh is lost, by a crash or by the network, and the refresh token may be spent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum InDoubt {
    /// Present the same refresh token once more, at once. A server with a grace period accepts that now and not later;
    /// for one without, it costs nothing.
    #[default]
    RetryOnceNow,
    /// Present it once more when the access token has ended, and not before.
    RetryAtExpiry,
    /// Never on its own: `auth.refresh` decides.
    Ask,
}

/// Tokens in use.
#[derive(Debug)]
pub(crate) struct Grant {
    /// `None` when only a refresh token was adopted.
    pub(crate) access: Option<AccessToken>,
    /// As the store has it, under which version.
    pub(crate) kept: Versioned,
    issued: Moment,
    lifetime: Duration,
    /// Age from which the token is renewed ahead of time.
    soft: Duration,
    /// Age from which the token is not used any more.
    hard: Duration,
}

/// How a token stands at a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Window {
    Fresh,
    /// Still good, but to be renewed.
    Ageing,
    /// Not to be sent any more.
    Over,
}

impl Grant {
    /// A grant as it was kept; `None` for one that was signed out.
    pub(crate) fn new(kept: Versioned, now: Moment, random: &dyn Random) -> Result<Option<Self>> {
        let Some(pair) = &kept.record.pair else {
            return Ok(None);
        };
        let access =
            pair.access.as_ref().map(|token| AccessToken::new(token, &kept.record.family)).transpose()?;
        // another process may have got it some time ago, by its own steady clock: the wall clock tells when
        let age = now.wall.saturating_sub(pair.issued);
        let issued = Moment { wall: pair.issued, steady: now.steady.saturating_sub(age) };
        let lifetime = pair.lifetime;
        let ahead = ahead(lifetime, random);
        let soft = lifetime.saturating_sub(ahead);
        let hard = lifetime.saturating_sub(margin(lifetime));
        Ok(Some(Self { access, issued, lifetime, soft, hard, kept }))
    }

    pub(crate) fn record(&self) -> &Record {
        &self.kept.record
    }

    pub(crate) fn scope(&self) -> Option<&str> {
        self.kept.record.pair.as_ref()?.scope.as_deref()
    }

    pub(crate) fn generation(&self) -> u64 {
        self.kept.record.generation
    }

    /// Which of two states is the newer one.
    pub(crate) fn order(&self) -> (u64, u64) {
        (self.generation(), self.kept.version)
    }

    /// How the token stands.
    pub(crate) fn window(&self, now: Moment) -> Window {
        if self.access.is_none() {
            return Window::Over;
        }
        match now.since(self.issued) {
            age if age < self.soft => Window::Fresh,
            age if age < self.hard => Window::Ageing,
            _ => Window::Over,
        }
    }

    /// When the token ends, as time since the Unix epoch.
    pub(crate) fn expires_at(&self) -> Duration {
        self.issued.wall.saturating_add(self.lifetime)
    }
}

/// How long before its end a token is renewed: 8 to 10 minutes, an hour for one of a day or so. Another moment in each
/// process, so that they do not all refresh at once.
fn ahead(lifetime: Duration, random: &dyn Random) -> Duration {
    let (least, spread) = if lifetime >= LONG_LIFETIME { (3_300_000, 600_001) } else { (480_000, 120_001) };
    Duration::from_millis(least + random::below(random, spread)).min(lifetime / 4)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::random::OsRandom;
    use crate::token::record::Pair;

    fn grant(seconds: u64) -> Grant {
        let tokens = Tokens {
            access_token: "abcdef".into(),
            refresh_token: None,
            expires_in: Some(Duration::from_secs(seconds)),
            scope: None,
        };
        let now = at(1_000_000, 0);
        let record = Arc::new(Record::first([7; 16], 1, Pair::new(&tokens, now), None));
        Grant::new(Versioned { version: 1, record }, now, &OsRandom).expect("valid").expect("a pair")
    }

    fn at(wall: u64, steady: u64) -> Moment {
        Moment { wall: Duration::from_secs(wall), steady: Duration::from_secs(steady) }
    }

    #[test]
    fn windows_of_an_hour() {
        let grant = grant(3600);
        assert_eq!(grant.window(at(1_002_999, 2_999)), Window::Fresh);
        assert_eq!(grant.window(at(1_003_121, 3_121)), Window::Ageing);
        assert_eq!(grant.window(at(1_003_569, 3_569)), Window::Ageing);
        assert_eq!(grant.window(at(1_003_570, 3_570)), Window::Over);
    }

    #[test]
    fn either_clock_ends_a_token() {
        let grant = grant(3600);
        assert_eq!(grant.window(at(1_004_000, 5)), Window::Over, "the machine slept");
        assert_eq!(grant.window(at(900_000, 4_000)), Window::Over, "somebody set the clock back");
        assert_eq!(grant.window(at(0, 0)), Window::Fresh);
    }

    #[test]
    fn hostile_lifetimes_do_not_panic() {
        for seconds in [0, 1, 59, u64::MAX / 1000] {
            let grant = grant(seconds);
            let _ = (grant.window(at(u64::MAX, u64::MAX)), grant.expires_at());
        }
    }
}
