//! Taking a grant over, looking at it, letting it go.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use super::keeper::{Keeper, RETRY};
use super::protocol::Versioned;
use super::record::{Fingerprint, Pair, Record, fingerprint};
use super::store::StoreError;
use super::vault::Ledger;
use super::{Grant, Tokens};
use crate::error::{Code, Error, Result};
use crate::observe::EVENTS;
use crate::secret::Secret;

/// How often a write is tried again because somebody else was faster.
const ATTEMPTS: usize = 50;
/// How long a sign-out waits for a refresh that somebody else has under way.
const LEASE_PATIENCE: u32 = 50;

/// Whether the server was told of a sign-out, and what it said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Revoked {
    /// The server has ended the grant (RFC 7009).
    Yes,
    /// It was not asked, because there is nothing to revoke or no way to, or it said no: the tokens stay good there until
    /// they end.
    No,
    /// It was asked, and no usable answer came.
    Unknown,
}

impl Revoked {
    /// The word for it, the same in all languages.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Unknown => "unknown",
        }
    }
}

/// Why the server has not ended a grant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NotRevoked {
    /// Nobody was signed in.
    NotSignedIn,
    /// The grant has no refresh token, and an access token ends on its own.
    NoRefreshToken,
    /// The client has no `revocation_url`.
    NoRevocationUrl,
    /// The server said no.
    Refused,
}

impl NotRevoked {
    /// The word for it, the same in all languages.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NotSignedIn => "not_signed_in",
            Self::NoRefreshToken => "no_refresh_token",
            Self::NoRevocationUrl => "no_revocation_url",
            Self::Refused => "refused",
        }
    }
}

/// What became of the grant at the server, and where it still stands, why.
type Revocation = (Revoked, Option<NotRevoked>);

/// What the store held before.
struct Found {
    kept: Option<Versioned>,
    /// The version to replace.
    version: u64,
}

impl Keeper {
    /// Whether the grant can be renewed without the user.
    pub(crate) fn is_renewable(&self, grant: &Grant) -> bool {
        let record = grant.record();
        let volatile = self.0.house.vault.nature().volatile;
        let rotates = self.0.house.source.rotates();
        if !rotates {
            return true;
        }
        let inherited = volatile && self.0.cache.is_inherited();
        !record.dead && record.refresh_token().is_some() && !inherited
    }

    /// The grant as the store has it now, or as this process knows it if that is newer. `None` when there is none.
    ///
    /// # Errors
    /// `store_unavailable` when nothing is known here and the store cannot be read, `store_rejected`.
    pub(crate) async fn recall(&self) -> Result<Option<Arc<Grant>>> {
        if self.0.house.vault.nature().volatile
            && self.0.cache.load().is_some()
            && self.0.cache.is_inherited()
        {
            return Ok(self.0.cache.load());
        }
        let ledger = self.0.house.vault.ledger(&self.0.key).await?;
        match ledger.load().await {
            Ok(Some(kept)) if self.is_forgotten(&kept) => Ok(None),
            Ok(Some(kept)) if kept.record.pair.is_some() => self.0.take(kept).map(Some),
            Ok(Some(kept)) => {
                let newer = |grant: &Grant| grant.generation() > kept.record.generation;
                let grant = self.0.cache.load().filter(|grant| newer(grant));
                if grant.is_none() {
                    // signed out by somebody else who shares the grant
                    self.0.cache.clear();
                }
                Ok(grant)
            }
            Ok(None) => Ok(self.0.cache.load()),
            Err(error) => match self.0.cache.load() {
                Some(grant) if error.is_unavailable() => Ok(Some(grant)),
                _ => Err(error.into()),
            },
        }
    }

    /// Takes over the tokens of a new consent. The caller has made sure that there is room.
    pub(crate) async fn adopt(&self, tokens: &Tokens) -> Result<()> {
        self.begin(Pair::new(tokens, self.0.house.clock.now()), None).await
    }

    /// Takes over a refresh token alone, once: if the grant that is kept came from it, that one stays.
    pub(crate) async fn adopt_refresh_token(&self, refresh_token: Secret) -> Result<()> {
        let origin = fingerprint(&refresh_token);
        let pair = Pair::of_refresh_token(refresh_token, self.0.house.clock.now());
        self.begin(pair, Some(origin)).await
    }

    /// Whether a grant that can still be used is kept, other than the one that came from `origin`.
    pub(crate) async fn is_taken(&self, origin: Option<&Secret>) -> Result<bool> {
        // What cannot be read may be somebody's good grant, under another key: it is not replaced in passing.
        let grant = self.recall().await.map_err(|error| match error.code() {
            Code::StoreRejected => Error::new(
                Code::StoreRejected,
                format!(
                    "{}. If nobody needs what is there any more, call `auth.forget` first, which gives it up",
                    error.message().trim_end_matches('.')
                ),
            ),
            _ => error,
        })?;
        let origin = origin.map(fingerprint);
        let taken = |grant: &Grant| {
            self.is_renewable(grant) && !origin.is_some_and(|origin| came_from(grant.record(), &origin))
        };
        Ok(grant.is_some_and(|grant| taken(&grant)))
    }

    /// Begins a grant. Where it cannot be written, it is in use here all the same, and the error says so.
    async fn begin(&self, pair: Pair, origin: Option<Fingerprint>) -> Result<()> {
        let ledger = self.0.house.vault.ledger(&self.0.key).await?;
        let family = self.0.new_family()?;
        let mut unwritten = None;
        for _ in 0..ATTEMPTS {
            let found = match self.found(&ledger).await {
                Ok(found) => found,
                // The pair is here now, and the store may be back in a moment: nothing may be lost in between.
                Err(error) if error.is_unavailable() => {
                    unwritten = Some(error);
                    break;
                }
                Err(error) => return Err(error.into()),
            };
            let live = found.kept.as_ref().filter(|kept| kept.record.pair.is_some() && !kept.record.dead);
            if let (Some(origin), Some(kept)) = (&origin, live)
                && came_from(&kept.record, origin)
            {
                return self.0.take(kept.clone()).map(drop);
            }
            let next = self.following(&found, family, &pair, origin);
            match ledger.swap(found.version, &next).await {
                Ok(true) => {
                    self.install(next.clone())?;
                    self.0.watch_over(next);
                    return Ok(());
                }
                Ok(false) => {}
                Err(error) => {
                    unwritten = Some(error);
                    break;
                }
            }
        }
        let error =
            unwritten.unwrap_or_else(|| StoreError::unavailable("others keep writing the same grant"));
        // it may have been renewed since it was taken over: then the token in our hands is spent
        let known = self.0.cache.with(|grant| {
            !grant.record().dead && origin.is_some_and(|origin| came_from(grant.record(), &origin))
        });
        if known == Some(true) {
            return Err(self.0.held(error));
        }
        let found = Found { kept: None, version: 0 };
        self.install(self.following(&found, family, &pair, origin))?;
        tracing::error!(target: EVENTS, %error, "new tokens cannot be written; they are kept in memory until it works");
        let generation = self.0.cache.with(Grant::generation).unwrap_or(0);
        self.0.unwritten(generation);
        let keeper = self.clone();
        let later = Box::pin(async move { keeper.write_later(family, pair, origin).await });
        self.0.house.background.spawn(later)?;
        Err(self.0.held(error))
    }

    /// Tries until the store takes it, or this process knows something newer.
    async fn write_later(&self, family: super::record::Family, pair: Pair, origin: Option<Fingerprint>) {
        let _busy = crate::runtime::busy();
        let mut pause = RETRY;
        loop {
            self.0.house.clock.sleep(pause).await;
            pause = (pause * 2).min(RETRY * 10);
            let ours = self
                .0
                .cache
                .with(|grant| grant.record().family == family && grant.record().pair.as_ref() == Some(&pair));
            if ours != Some(true) {
                return;
            }
            let Ok(ledger) = self.0.house.vault.ledger(&self.0.key).await else { continue };
            let found = match self.found(&ledger).await {
                Ok(found) => found,
                Err(error) if error.is_gone() => return,
                Err(_) => continue,
            };
            let next = self.following(&found, family, &pair, origin);
            if matches!(ledger.swap(found.version, &next).await, Ok(true)) {
                let _ = self.install(next);
                return;
            }
        }
    }

    /// What the store holds, also where it must not be used.
    async fn found(&self, ledger: &Ledger<'_>) -> std::result::Result<Found, StoreError> {
        match ledger.load().await {
            Ok(kept) => Ok(Found { version: kept.as_ref().map_or(0, |kept| kept.version), kept }),
            Err(error) => match error.replaces() {
                Some(version) => Ok(Found { kept: None, version }),
                None => Err(error),
            },
        }
    }

    /// The first state of a new grant, newer than everything before it.
    fn following(
        &self,
        found: &Found,
        family: super::record::Family,
        pair: &Pair,
        origin: Option<Fingerprint>,
    ) -> Versioned {
        let stored = found.kept.as_ref().map_or(0, |kept| kept.record.generation);
        let known = self.0.cache.load().map(|grant| grant.kept.clone());
        // writing the same grant again changes nothing
        let ours = known.as_ref().filter(|kept| kept.record.family == family);
        let generation = match ours {
            Some(kept) if kept.record.generation > stored => kept.record.generation,
            _ => {
                let known = known.as_ref().map_or(0, |kept| kept.record.generation);
                let newest = stored.max(known).max(self.0.forgotten.load(Ordering::Acquire));
                newest.saturating_add(1).max(self.floor())
            }
        };
        let version = self.version_after(found.version.max(known.map_or(0, |kept| kept.version)));
        Versioned { version, record: Arc::new(Record::first(family, generation, pair.clone(), origin)) }
    }

    /// Where the generations of a new consent start: above those of every consent before, also where the store has lost
    /// them and another process still knows them. There is no consent a second.
    fn floor(&self) -> u64 {
        let house = &self.0.house;
        if house.vault.nature().volatile { 0 } else { house.clock.now().wall.as_secs() }
    }

    fn version_after(&self, version: u64) -> u64 {
        super::record::version_after(version, &*self.0.house.random)
    }

    /// Takes a new consent into use, whatever there was before.
    fn install(&self, kept: Versioned) -> Result<()> {
        let house = &self.0.house;
        let grant =
            Grant::new(kept, house.clock.now(), &*house.random)?.ok_or_else(|| self.0.not_signed_in())?;
        self.0.cache.put(Arc::new(grant));
        Ok(())
    }

    /// Forgets the grant, here and in the store. With `revoke`, the server is asked to end it first.
    ///
    /// # Errors
    /// `store_unavailable` when the store still holds the grant; this process has forgotten it all the same.
    pub(crate) async fn let_go(&self, revoke: bool) -> (Revocation, Result<()>) {
        let ledger = match self.0.house.vault.ledger(&self.0.key).await {
            Ok(ledger) => ledger,
            Err(error) => {
                self.0.cache.clear();
                return ((Revoked::No, None), Err(error));
            }
        };
        let owner = match super::record::owner(&*self.0.house.random) {
            Ok(owner) => owner,
            Err(error) => return ((Revoked::No, None), Err(error)),
        };
        // a refresh under way would bring tokens that nobody revokes
        let mut leased = false;
        for _ in 0..if revoke { LEASE_PATIENCE } else { 0 } {
            match ledger.lease(&owner, Duration::from_secs(60)).await {
                Ok(true) => {
                    leased = true;
                    break;
                }
                Ok(false) => self.0.house.clock.sleep(RETRY).await,
                Err(_) => break,
            }
        }
        let outcome = self.wipe(&ledger, revoke).await;
        if leased {
            let _ = ledger.release(&owner).await; // it runs out, or goes with the process
        }
        outcome
    }

    async fn wipe(&self, ledger: &Ledger<'_>, revoke: bool) -> (Revocation, Result<()>) {
        let cached = self.0.cache.load().map(|grant| grant.kept.clone());
        let found = self.found(ledger).await;
        if revoke
            && let Err(error) = ledger.load().await
            && !error.is_unavailable()
        {
            // what cannot be read cannot be ended, and may be somebody's good grant under another key
            self.0.cache.clear();
            return ((Revoked::No, None), Err(error.into()));
        }
        let stored = found.as_ref().ok().and_then(|found| found.kept.clone());
        let newest = match (&stored, &cached) {
            (Some(stored), Some(cached)) if cached.record.generation > stored.record.generation => {
                Some(cached)
            }
            (Some(stored), _) => Some(stored),
            (None, cached) => cached.as_ref(),
        };
        let revoked = if revoke { self.revoke(newest).await } else { (Revoked::No, None) };
        if let Some(newest) = newest {
            self.0.forgotten.fetch_max(newest.record.generation, Ordering::AcqRel);
        }
        self.0.cache.clear();
        let wiped = self.write_signed_out(ledger, found, cached.clone()).await;
        self.0.cache.clear();
        // an answer that was noted down holds tokens, too
        let _ = ledger.drop_journal().await;
        if wiped.as_ref().is_err_and(|error| error.code() == Code::StoreUnavailable) {
            let keeper = self.clone();
            let later = Box::pin(async move { keeper.sign_out_later(cached).await });
            let _ = self.0.house.background.spawn(later); // without a runtime nobody writes anything any more
        }
        (revoked, wiped)
    }

    /// Asks the server to end a grant.
    async fn revoke(&self, grant: Option<&Versioned>) -> Revocation {
        let no = |why| (Revoked::No, Some(why));
        let Some(grant) = grant.filter(|kept| kept.record.pair.is_some()) else {
            return no(NotRevoked::NotSignedIn);
        };
        let Some(token) = grant.record.refresh_token() else { return no(NotRevoked::NoRefreshToken) };
        match self.0.house.source.revoke(token).await {
            Some(Ok(())) => (Revoked::Yes, None),
            Some(Err(error)) if error.retryable() => (Revoked::Unknown, None),
            Some(Err(_)) => no(NotRevoked::Refused),
            None => no(NotRevoked::NoRevocationUrl),
        }
    }

    /// Tries until the store takes it, or another grant is in use here.
    async fn sign_out_later(&self, cached: Option<Versioned>) {
        let mut pause = RETRY;
        loop {
            self.0.house.clock.sleep(pause).await;
            pause = (pause * 2).min(RETRY * 10);
            if self.0.cache.load().is_some() {
                return;
            }
            let Ok(ledger) = self.0.house.vault.ledger(&self.0.key).await else { continue };
            let found = self.found(&ledger).await;
            if found.as_ref().is_err_and(StoreError::is_gone) {
                return;
            }
            // a new consent of somebody else's is not ours to end
            let newer = found.as_ref().ok().and_then(|found| found.kept.as_ref());
            if newer.is_some_and(|kept| !self.is_forgotten(kept)) {
                return;
            }
            if self.write_signed_out(&ledger, found, cached.clone()).await.is_ok() {
                return;
            }
        }
    }

    fn is_forgotten(&self, kept: &Versioned) -> bool {
        kept.record.pair.is_some() && kept.record.generation <= self.0.forgotten.load(Ordering::Acquire)
    }

    async fn write_signed_out(
        &self,
        ledger: &Ledger<'_>,
        mut found: std::result::Result<Found, StoreError>,
        cached: Option<Versioned>,
    ) -> Result<()> {
        for _ in 0..ATTEMPTS {
            let Found { kept, version } = found?;
            let known = cached.as_ref().map_or(0, |kept| kept.record.generation);
            let mut record = match kept {
                // nothing there, or signed out already; a first state without tokens stands for what cannot be read
                None if version == 0 => return Ok(()),
                Some(kept) if kept.record.pair.is_none() && kept.record.generation > 0 => return Ok(()),
                Some(kept) => kept.record.signed_out(),
                None => Record::none(self.0.new_family()?),
            };
            record.generation = record.generation.max(known.saturating_add(1));
            let next = Versioned { version: self.version_after(version), record: Arc::new(record) };
            if ledger.swap(version, &next).await? {
                return Ok(());
            }
            found = self.found(ledger).await;
        }
        Err(StoreError::unavailable("others keep writing the same grant: try again").into())
    }
}

/// Whether this grant began with a refresh token, or holds it now.
fn came_from(record: &Record, origin: &Fingerprint) -> bool {
    record.origin.as_ref() == Some(origin)
        || record.previous.as_ref() == Some(origin)
        || record.refresh_token().map(fingerprint).as_ref() == Some(origin)
}
