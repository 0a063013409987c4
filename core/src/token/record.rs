//! What is kept of a grant, as every process that shares it sees it.

use std::sync::Arc;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::Tokens;
use crate::clock::Moment;
use crate::secret::Secret;

/// A documented lifetime, for answers that name none: YionStack's access tokens live one hour.
const USUAL_LIFETIME: Duration = Duration::from_secs(3600);

/// Refreshes that 401s may force within [`FORCED_PERIOD`], over all who share a grant: a permission error must not burn
/// through the family.
const FORCED_LIMIT: usize = 3;
const FORCED_PERIOD: Duration = Duration::from_secs(60);

/// All refresh tokens that came from one consent.
pub(crate) type Family = [u8; 16];

/// A SHA-256 sum: tells refresh tokens apart without being one.
pub(crate) type Fingerprint = [u8; 32];

/// One state of a grant. Of two states the one with the higher generation is right, whatever a store says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Record {
    pub(crate) family: Family,
    /// Grows by one with each rotation, consent and sign-out.
    pub(crate) generation: u64,
    /// `None` after a sign-out.
    pub(crate) pair: Option<Pair>,
    /// The server has said that this generation's refresh token is no longer good. Its tokens stay: somebody who is
    /// wrong about this must not be able to do harm.
    pub(crate) dead: bool,
    /// A second good pair, from a race that a grace period allowed; kept until one of the two has been renewed.
    pub(crate) alternate: Option<Pair>,
    /// A refresh that was about to be sent.
    pub(crate) intent: Option<Intent>,
    /// The refresh token that was taken over by hand, so that taking it over again changes nothing.
    pub(crate) origin: Option<Fingerprint>,
    /// The refresh token before this one.
    pub(crate) previous: Option<Fingerprint>,
    /// When refreshes were forced by a 401 lately, by whom ever: milliseconds since the Unix epoch.
    pub(crate) forced: Vec<u64>,
}

/// Tokens of one generation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Pair {
    /// `None` when only a refresh token was taken over.
    pub(crate) access: Option<Secret>,
    pub(crate) refresh: Option<Secret>,
    /// When the answer came, as time since the Unix epoch by the clock of whoever got it.
    pub(crate) issued: Duration,
    pub(crate) lifetime: Duration,
    pub(crate) scope: Option<String>,
}

/// The note that is written before a refresh is sent: whoever finds it knows that the refresh token may be spent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Intent {
    /// Who wrote it.
    pub(crate) owner: String,
    /// When, in milliseconds since the Unix epoch.
    pub(crate) started: u64,
    /// How often this generation's refresh token has been on its way.
    pub(crate) tries: u32,
    /// Which refresh token.
    pub(crate) token: Fingerprint,
    /// The server answered with an error of its own: it may have rotated before, but nothing is on its way any more.
    #[serde(default)]
    pub(crate) answered: bool,
    /// Until when the request may still stand in the server's queue, in milliseconds since the Unix epoch: it is not
    /// joined there by another one.
    #[serde(default)]
    pub(crate) queued_until: u64,
}

/// Longer than the grace periods that servers are known to have, and than a process takes to be started again.
const RECENT: Duration = Duration::from_secs(120);

impl Intent {
    /// Whether nothing is known of what came of it, the token has not been sent once more for that, and it is so short a
    /// time ago that a server may forgive it. Later its machine may come back with the answer in its journal.
    pub(crate) fn is_open(&self, now: Moment) -> bool {
        let recent = milliseconds(now.wall).abs_diff(self.started) < milliseconds(RECENT);
        recent && !self.answered && self.queued_until == 0 && self.tries <= 1
    }
}

impl Pair {
    pub(crate) fn new(tokens: &Tokens, now: Moment) -> Self {
        Self {
            access: Some(tokens.access_token.clone()),
            refresh: tokens.refresh_token.clone(),
            issued: whole(now.wall),
            lifetime: whole(tokens.expires_in.unwrap_or(USUAL_LIFETIME)),
            scope: tokens.scope.clone(),
        }
    }

    /// Only a refresh token is known: the first request renews it.
    pub(crate) fn of_refresh_token(refresh: Secret, now: Moment) -> Self {
        let refresh = Some(refresh);
        Self { access: None, refresh, issued: whole(now.wall), lifetime: Duration::ZERO, scope: None }
    }

    /// How long the access token may still be sent.
    pub(crate) fn remaining(&self, now: Moment) -> Duration {
        if self.access.is_none() {
            return Duration::ZERO;
        }
        self.lifetime
            .saturating_sub(margin(self.lifetime))
            .saturating_sub(now.wall.saturating_sub(self.issued))
    }
}

/// How long before its end a token is not used any more: it has to reach the server and be looked at there.
pub(crate) fn margin(lifetime: Duration) -> Duration {
    Duration::from_secs(30).min(lifetime / 10)
}

/// The fingerprint of a refresh token.
pub(crate) fn fingerprint(token: &Secret) -> Fingerprint {
    Sha256::digest(token.expose().as_bytes()).into()
}

impl Record {
    /// The first state of a grant: a consent, or tokens from elsewhere.
    pub(crate) fn first(family: Family, generation: u64, pair: Pair, origin: Option<Fingerprint>) -> Self {
        Self { pair: Some(pair), generation, origin, ..Self::none(family) }
    }

    /// Before the first token of client credentials, which need no consent.
    pub(crate) fn none(family: Family) -> Self {
        let (generation, dead) = (0, false);
        let (pair, alternate, intent, origin, previous) = (None, None, None, None, None);
        Self { family, generation, pair, dead, alternate, intent, origin, previous, forced: Vec::new() }
    }

    /// The state after a rotation.
    pub(crate) fn renewed(&self, tokens: &Tokens, forced: bool, now: Moment) -> Self {
        let before = self.pair.as_ref();
        let spent = before.and_then(|pair| pair.refresh.as_ref());
        let mut pair = Pair::new(tokens, now);
        // RFC 6749, sections 5.1 and 6: what the answer leaves out stays as it was
        pair.refresh = pair.refresh.or_else(|| spent.cloned());
        pair.scope = pair.scope.or_else(|| before.and_then(|pair| pair.scope.clone()));
        Self {
            family: self.family,
            generation: self.generation.saturating_add(1),
            pair: Some(pair),
            dead: false,
            alternate: None,
            intent: None,
            origin: self.origin,
            previous: spent.map(fingerprint),
            forced: self.forced_lately(now).chain(forced.then_some(milliseconds(now.wall))).collect(),
        }
    }

    /// When refreshes were forced within [`FORCED_PERIOD`]. A clock that was set back makes none of them count for ever.
    fn forced_lately(&self, now: Moment) -> impl Iterator<Item = u64> {
        let now = milliseconds(now.wall);
        let lately = move |then: &u64| now.abs_diff(*then) < milliseconds(FORCED_PERIOD);
        self.forced.clone().into_iter().filter(lately)
    }

    /// Whether a 401 may force another refresh now.
    pub(crate) fn may_force(&self, now: Moment) -> bool {
        self.forced_lately(now).count() < FORCED_LIMIT
    }

    /// From when on a 401 may force another refresh again, as time since the Unix epoch.
    pub(crate) fn may_force_from(&self, now: Moment) -> Duration {
        let mut lately: Vec<u64> = self.forced_lately(now).collect();
        lately.sort_unstable();
        let freed = lately.len().checked_sub(FORCED_LIMIT).and_then(|surplus| lately.get(surplus));
        freed.map_or(now.wall, |then| Duration::from_millis(*then).saturating_add(FORCED_PERIOD))
    }

    /// The state after a sign-out. Nothing is deleted: the generation still tells old states from new ones.
    pub(crate) fn signed_out(&self) -> Self {
        Self {
            generation: self.generation.saturating_add(1),
            pair: None,
            dead: false,
            alternate: None,
            intent: None,
            ..self.clone()
        }
    }

    /// The other pair takes the place of the one that is no longer good.
    pub(crate) fn promoted(&self) -> Option<Self> {
        let pair = Some(self.alternate.clone()?);
        Some(Self {
            generation: self.generation.saturating_add(1),
            pair,
            alternate: None,
            intent: None,
            dead: false,
            ..self.clone()
        })
    }

    pub(crate) fn refresh_token(&self) -> Option<&Secret> {
        self.pair.as_ref()?.refresh.as_ref()
    }

    /// Whether the access token may still be sent.
    pub(crate) fn is_usable(&self, now: Moment) -> bool {
        self.pair.as_ref().is_some_and(|pair| !pair.remaining(now).is_zero())
    }
}

/// The record as it is written, before it is sealed.
#[derive(Serialize, Deserialize)]
struct Written {
    pair: Option<WrittenPair>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    dead: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    alternate: Option<WrittenPair>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    intent: Option<Intent>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    origin: Option<Fingerprint>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    previous: Option<Fingerprint>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    forced: Vec<u64>,
    /// With which secret the tokens were got, where nothing else says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    mark: Option<Fingerprint>,
}

#[derive(Serialize, Deserialize)]
struct WrittenPair {
    access: Option<Zeroizing<String>>,
    refresh: Option<Zeroizing<String>>,
    /// Milliseconds since the Unix epoch.
    issued: u64,
    /// Milliseconds.
    lifetime: u64,
    scope: Option<String>,
}

impl Record {
    /// The text to be sealed. Family and generation are the label of the seal and not repeated in it; the mark is that of
    /// the secret with which the tokens were got.
    pub(crate) fn write(&self, mark: Option<Fingerprint>) -> Zeroizing<Vec<u8>> {
        let written = Written {
            pair: self.pair.as_ref().map(WrittenPair::of),
            dead: self.dead,
            alternate: self.alternate.as_ref().map(WrittenPair::of),
            intent: self.intent.clone(),
            origin: self.origin,
            previous: self.previous,
            forced: self.forced.clone(),
            mark: mark.filter(|_| self.pair.is_some()),
        };
        Zeroizing::new(serde_json::to_vec(&written).unwrap_or_default())
    }

    /// Reads what [`write`](Self::write) gave, and the mark in it; `None` when it is something else.
    pub(crate) fn read(family: Family, generation: u64, text: &[u8]) -> Option<(Self, Option<Fingerprint>)> {
        let written: Written = serde_json::from_slice(text).ok()?;
        let mark = written.mark;
        let record = Self {
            family,
            generation,
            pair: written.pair.map(WrittenPair::into_pair),
            dead: written.dead,
            alternate: written.alternate.map(WrittenPair::into_pair),
            intent: written.intent,
            origin: written.origin,
            previous: written.previous,
            forced: written.forced,
        };
        Some((record, mark))
    }
}

impl WrittenPair {
    fn of(pair: &Pair) -> Self {
        let text = |secret: &Secret| Zeroizing::new(secret.expose().to_owned());
        Self {
            access: pair.access.as_ref().map(text),
            refresh: pair.refresh.as_ref().map(text),
            issued: milliseconds(pair.issued),
            lifetime: milliseconds(pair.lifetime),
            scope: pair.scope.clone(),
        }
    }

    fn into_pair(self) -> Pair {
        let secret = |text: Zeroizing<String>| Secret::new(text.as_str());
        Pair {
            access: self.access.map(secret),
            refresh: self.refresh.map(secret),
            issued: Duration::from_millis(self.issued),
            lifetime: Duration::from_millis(self.lifetime),
            scope: self.scope,
        }
    }
}

/// Whole milliseconds, as they are written: what is read back equals what was written.
fn whole(duration: Duration) -> Duration {
    Duration::from_millis(milliseconds(duration))
}

pub(crate) fn milliseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}

/// A grant has one name: issuer, client and the subject that the caller names. Everybody who means the same grant comes
/// to the same key, and nobody else does.
pub(crate) fn key(issuer: &str, client_id: &str, subject: &str) -> Arc<str> {
    let mut hash = Sha256::new();
    hash.update(b"yionstack grant 1");
    for part in [issuer, client_id, subject] {
        // the length goes first, so that no two triples give one text
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part.as_bytes());
    }
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect::<String>().into()
}

/// The version to write after another one. Not always the next number: when a store is rolled back, what two machines
/// then write in the place of one state must not have one version.
pub(crate) fn version_after(version: u64, random: &dyn crate::random::Random) -> u64 {
    version.saturating_add(1 + crate::random::below(random, 1_000))
}

/// A name for whoever holds a lease.
pub(crate) fn owner(random: &dyn crate::random::Random) -> crate::error::Result<String> {
    let mut bytes = [0u8; 16];
    random.fill(&mut bytes)?;
    Ok(URL_SAFE_NO_PAD.encode(bytes))
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    /// A million triples of short texts, most of them made of what separates other things.
    #[test]
    fn no_two_grants_share_a_key() {
        const PARTS: [&str; 16] = [
            "",
            "a",
            "b",
            "A",
            "\0",
            ":",
            "/",
            "\n",
            "|",
            "\u{1}",
            "é",
            "e\u{301}",
            " ",
            "\0\0",
            "ab",
            "https://a",
        ];
        let text = |number: usize| format!("{}{}", PARTS[number % 16], PARTS[number / 16 % 16]);
        let (mut triples, mut keys) = (HashSet::new(), HashSet::new());
        for number in 0..1_000_000_usize {
            // every combination of two parts for subject and client, and a good many issuers
            let triple = (text(number >> 16), text(number >> 8), text(number));
            keys.insert(key(&triple.0, &triple.1, &triple.2));
            triples.insert(triple);
        }
        assert_eq!(keys.len(), triples.len(), "as many keys as there are triples");
        assert!(triples.len() > 500_000, "{}", triples.len());
        assert!(keys.iter().all(|key| key.len() == 64 && key.bytes().all(|byte| byte.is_ascii_hexdigit())));
    }
}
