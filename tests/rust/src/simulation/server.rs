//! A token server and the API behind it: one grant, and a policy for refresh tokens that come twice.

use std::collections::HashMap;
use std::time::Duration;

/// How long the old refresh token still works, where there is a grace period.
pub(super) const GRACE: Duration = Duration::from_secs(60);

/// What a server does with a refresh token that was used before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Policy {
    /// Another pair for a minute, then it ends the grant.
    Grace,
    /// It refuses.
    Strict,
    /// It refuses, and ends the grant.
    Revoke,
}

/// The server's memory.
#[derive(Debug)]
pub struct Server {
    pub(super) policy: Policy,
    /// How long an access token lives.
    pub lifetime: Duration,
    issued: u64,
    /// When each refresh token was used first.
    spent: HashMap<String, Duration>,
    /// When each access token ends.
    ends: HashMap<String, Duration>,
    /// When the newest access token ends.
    pub newest_end: Duration,
    /// Refresh tokens that came twice, outside of a grace period.
    pub reuses: u64,
    /// Pairs given.
    pub refreshes: u64,
    /// Whether the grant was ended.
    pub revoked: bool,
}

impl Server {
    /// A server on which somebody has just signed in, and their first pair.
    pub fn new(policy: Policy, lifetime: Duration) -> (Self, (String, String)) {
        let mut server = Self {
            policy,
            lifetime,
            issued: 0,
            spent: HashMap::new(),
            ends: HashMap::new(),
            newest_end: Duration::ZERO,
            reuses: 0,
            refreshes: 0,
            revoked: false,
        };
        let pair = server.issue(Duration::ZERO);
        (server, pair)
    }

    fn issue(&mut self, now: Duration) -> (String, String) {
        self.issued += 1;
        let pair = (format!("access-{}", self.issued), format!("refresh-{}", self.issued));
        self.newest_end = now + self.lifetime;
        self.ends.insert(pair.0.clone(), self.newest_end);
        pair
    }

    /// A refresh token is presented.
    pub fn refresh(&mut self, token: &str, now: Duration) -> Option<(String, String)> {
        let number = token.strip_prefix("refresh-").and_then(|number| number.parse::<u64>().ok());
        if self.revoked || number.is_none_or(|number| number > self.issued) {
            return None;
        }
        if let Some(&used) = self.spent.get(token)
            && (self.policy != Policy::Grace || now > used + GRACE)
        {
            self.reuses += 1;
            self.revoked |= self.policy != Policy::Strict;
            return None;
        }
        self.spent.entry(token.to_owned()).or_insert(now);
        self.refreshes += 1;
        Some(self.issue(now))
    }

    /// Whether an access token is good.
    pub fn accepts(&self, token: &str, now: Duration) -> bool {
        self.ends.get(token).is_some_and(|&end| now < end)
    }
}
