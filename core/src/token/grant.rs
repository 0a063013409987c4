//! What the authorization server gave, and for how long it is good.

use std::time::Duration;

use super::AccessToken;
use crate::clock::Moment;
use crate::error::Result;
use crate::random::{self, Random};
use crate::secret::Secret;

/// A documented lifetime, for answers that name none: YionStack's access tokens live one hour.
const USUAL_LIFETIME: Duration = Duration::from_secs(3600);

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

/// Tokens in use.
#[derive(Debug)]
pub(crate) struct Grant {
    /// `None` when only a refresh token was adopted.
    pub(crate) access: Option<AccessToken>,
    pub(crate) refresh: Option<Secret>,
    pub(crate) scope: Option<String>,
    /// Grows with every rotation and every consent.
    pub(crate) generation: u64,
    /// Which consent this came from: the generation that began it.
    pub(crate) family: u64,
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
    pub(crate) fn new(
        tokens: &Tokens,
        generation: u64,
        family: u64,
        now: Moment,
        random: &dyn Random,
    ) -> Result<Self> {
        let lifetime = tokens.expires_in.unwrap_or(USUAL_LIFETIME);
        // 8 to 10 minutes before the end, another moment in each process, so that they do not all refresh at once
        let ahead = Duration::from_millis(480_000 + random::below(random, 120_001)).min(lifetime / 4);
        Ok(Self {
            access: Some(AccessToken::new(&tokens.access_token, family)?),
            refresh: tokens.refresh_token.clone(),
            scope: tokens.scope.clone(),
            generation,
            family,
            issued: now,
            lifetime,
            soft: lifetime - ahead,
            hard: lifetime - Duration::from_secs(30).min(lifetime / 10),
        })
    }

    /// A grant of which only the refresh token is known: the first request renews it.
    pub(crate) fn of_refresh_token(refresh: Secret, generation: u64, now: Moment) -> Self {
        let zero = Duration::ZERO;
        let refresh = Some(refresh);
        Self {
            access: None,
            refresh,
            scope: None,
            generation,
            family: generation,
            issued: now,
            lifetime: zero,
            soft: zero,
            hard: zero,
        }
    }

    /// How the token stands.
    pub(crate) fn window(&self, now: Moment) -> Window {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random::OsRandom;

    fn grant(seconds: u64) -> Grant {
        let tokens = Tokens {
            access_token: "abcdef".into(),
            refresh_token: None,
            expires_in: Some(Duration::from_secs(seconds)),
            scope: None,
        };
        Grant::new(&tokens, 1, 1, at(1_000_000, 0), &OsRandom).expect("grant")
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
