//! Keeps a grant fresh: one refresh at a time, in a task of its own.
//!
//! Callers only watch the task. None of them owns it, so none of them can cancel it: a refresh that dies between the
//! server's answer and the store would lose the only good refresh token.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::watch;

use super::cache::Cache;
use super::desk::{Desk, Outcome};
use super::protocol::{Reason, Terms, Versioned};
use super::record::{self, Family};
use super::renew::{self, Driver, Renewed};
use super::source::Source;
use super::telling::{Teller, stopped};
use super::vault::Vault;
use super::{AccessToken, AuthEvent, AuthEventKind, AuthListener, Grant, InDoubt, Window};
use crate::clock::{BoxFuture, Clock};
use crate::error::{Code, Error, Result};
use crate::fork::ForkLocal;
use crate::http::authorize::{Authorize, Replacement};
use crate::random::{self, Random};
use crate::runtime::Background;

/// The keeper of one grant.
#[derive(Clone)]
pub(crate) struct Keeper(pub(super) Arc<Inner>);

/// What all keepers of a client have in common.
#[derive(Clone)]
pub(crate) struct Household {
    pub(crate) source: Arc<dyn Source>,
    pub(crate) vault: Arc<Vault>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) random: Arc<dyn Random>,
    pub(crate) background: Background,
    pub(crate) in_doubt: InDoubt,
    pub(crate) listener: Option<Arc<dyn AuthListener>>,
}

pub(super) struct Inner {
    pub(super) house: Household,
    pub(super) key: Arc<str>,
    pub(super) subject: Arc<str>,
    pub(super) cache: Cache,
    /// The newest generation that the user has let go of: whoever still writes it does so in vain.
    pub(super) forgotten: AtomicU64,
    desk: ForkLocal<Mutex<Desk>>,
}

/// What became of the wish for a newer token.
enum Joined {
    Running(watch::Receiver<Option<Outcome>>),
    /// Somebody else was faster: there is something newer already.
    Overtaken,
}

impl Keeper {
    /// The keeper of `subject`'s grant with a client of an issuer.
    pub(crate) fn new(house: Household, issuer: &str, client_id: &str, subject: &str) -> Self {
        Self(Arc::new(Inner {
            house,
            key: record::key(issuer, client_id, subject),
            subject: subject.into(),
            cache: Cache::default(),
            forgotten: AtomicU64::new(0),
            desk: ForkLocal::new(),
        }))
    }

    /// The grant's name in the store.
    pub(crate) fn key(&self) -> &str {
        &self.0.key
    }

    pub(crate) fn grant(&self) -> Option<Arc<Grant>> {
        self.0.cache.load()
    }

    /// Renews now, or joins the refresh that is running.
    pub(crate) async fn renew(&self) -> Result<AccessToken> {
        let known = self.0.cache.with(Grant::generation);
        // a process that has not looked yet would take what the store has for newer than nothing
        let known = match known {
            None => self.recall().await?.map(|grant| grant.generation()),
            known => known,
        };
        let generation = known.unwrap_or(0);
        self.beyond(generation, Reason::Asked).await?.newer().ok_or_else(|| self.0.not_signed_in())
    }

    /// Runs work that has to come to its end, whoever loses interest in it.
    pub(crate) async fn detached<T: Send + 'static>(
        &self,
        work: impl Future<Output = Result<T>> + Send + 'static,
    ) -> Result<T> {
        let (tell, told) = tokio::sync::oneshot::channel();
        self.0.house.background.spawn(Box::pin(async move {
            let _ = tell.send(work.await); // whoever asked may be gone
        }))?;
        told.await.unwrap_or_else(|_| Err(stopped()))
    }

    /// A token newer than `generation`, if not too many refreshes were forced lately.
    async fn beyond(&self, mut generation: u64, reason: Reason) -> Result<Replacement> {
        loop {
            let mut in_vain = None;
            let failed = match self.join(generation, reason)? {
                Joined::Overtaken => None,
                Joined::Running(mut running) => {
                    let outcome =
                        running.wait_for(Option::is_some).await.ok().and_then(|outcome| outcome.clone());
                    match outcome {
                        Some(Ok(grant)) => {
                            in_vain = Some(grant).filter(|grant| grant.generation() <= generation);
                            None
                        }
                        Some(Err(error)) => Some(error.share()),
                        // the runtime that ran the task was shut down under it
                        None => Some(stopped()),
                    }
                }
            };
            let grant = self.0.cache.load();
            let present = grant.as_ref().map_or(0, |grant| grant.generation());
            match (failed, grant) {
                // what failed was the refresh of a grant that has been replaced meanwhile
                (Some(error), _) if present <= generation => return Err(error),
                (_, Some(grant)) if present > generation => match &grant.access {
                    Some(token) => return Ok(Replacement::Newer(token.clone())),
                    // only a refresh token was adopted: the first token is still to come
                    None => generation = present,
                },
                // signed out meanwhile
                (_, None) => return Err(self.0.not_signed_in()),
                (_, Some(_)) => match in_vain {
                    // whoever shares the grant has forced too many refreshes
                    Some(grant) if reason == Reason::Refused => {
                        return Ok(Replacement::NotBefore(
                            grant.record().may_force_from(self.0.house.clock.now()),
                        ));
                    }
                    _ => generation = present,
                },
            }
        }
    }

    /// The grant in the store may be in the middle of a refresh whose process has ended. A server that forgives a second use
    /// does so for moments, so its token is asked for again now, and not when its time comes: in the background, for there
    /// is one that is still good.
    fn take_up_what_was_interrupted(&self) {
        if self.0.house.in_doubt == InDoubt::RetryOnceNow
            && let Some(grant) = self.0.cache.load()
            && grant.record().intent.as_ref().is_some_and(|intent| intent.is_open(self.0.house.clock.now()))
        {
            let _ = self.join(grant.generation(), Reason::Interrupted);
        }
    }

    /// Joins the running refresh, or starts one.
    fn join(&self, generation: u64, reason: Reason) -> Result<Joined> {
        let inner = &*self.0;
        let mut desk = inner.desk()?.lock().unwrap_or_else(PoisonError::into_inner);
        // look again now that nobody else can start one
        if inner.cache.with(|grant| grant.generation() > generation && grant.access.is_some()) == Some(true) {
            return Ok(Joined::Overtaken);
        }
        if let Some(running) = desk.running(generation, reason) {
            return Ok(Joined::Running(running));
        }
        let known = inner.cache.load().map(|grant| grant.kept.clone());
        inner.may_refresh(known.as_ref())?;
        let now = inner.house.clock.now();
        if let Some(error) = desk.closed_to(generation, reason, now) {
            return Err(error);
        }
        let terms = inner.terms(generation, reason)?;
        let (tell, outcome) = watch::channel(None);
        let task = self.0.clone();
        let tell = Arc::new(tell);
        inner.house.background.spawn(Box::pin(async move {
            let outcome = task.clone().refresh(terms, known, &tell).await.map_err(Arc::new);
            task.note(generation, outcome.as_ref().err());
            tell.send_replace(Some(outcome));
        }))?;
        Ok(Joined::Running(desk.start(generation, reason, outcome)))
    }
}

impl Authorize for Keeper {
    fn at_hand(&self) -> Option<AccessToken> {
        let now = self.0.house.clock.now();
        let (token, window, generation) =
            self.0.cache.with(|grant| (grant.access.clone(), grant.window(now), grant.generation()))?;
        match window {
            Window::Fresh => token,
            Window::Ageing => {
                // Ahead of time and in the background: the token is still good, so trouble here fails no request.
                let _ = self.join(generation, Reason::Ahead);
                token
            }
            Window::Over => None,
        }
    }

    fn obtain(&self) -> BoxFuture<'_, Result<AccessToken>> {
        Box::pin(async move {
            let now = self.0.house.clock.now();
            // One look: a refresh in another thread may have ended since the caller found no token. Its token is the answer,
            // not the one to be replaced.
            let found =
                self.0.cache.with(|grant| (grant.access.clone(), grant.window(now), grant.generation()));
            let generation = match found {
                Some((Some(token), Window::Fresh | Window::Ageing, _)) => return Ok(token),
                Some((.., generation)) => generation,
                None => 0,
            };
            let token = self.beyond(generation, Reason::Expiry).await?.newer();
            self.take_up_what_was_interrupted();
            token.ok_or_else(|| self.0.not_signed_in())
        })
    }

    fn replace<'a>(&'a self, used: &'a AccessToken) -> BoxFuture<'a, Result<Replacement>> {
        Box::pin(async move {
            let grant = self.0.cache.load().ok_or_else(|| self.0.not_signed_in())?;
            if grant.record().family != *used.family() {
                // somebody else has signed in meanwhile: this call does not go on in their name
                return Ok(Replacement::None);
            }
            if let Some(newer) = grant.access.as_ref().filter(|newer| *newer != used) {
                return Ok(Replacement::Newer(newer.clone()));
            }
            if self.0.house.source.rotates() && grant.record().refresh_token().is_none() {
                return Ok(Replacement::None);
            }
            self.beyond(grant.generation(), Reason::Refused).await
        })
    }
}

impl Inner {
    fn desk(&self) -> Result<&Mutex<Desk>> {
        self.desk.get_or_init(Mutex::default)
    }

    fn terms(&self, beyond: u64, reason: Reason) -> Result<Terms> {
        let house = &self.house;
        Ok(Terms {
            beyond,
            reason,
            rotates: house.source.rotates(),
            nature: house.vault.nature(),
            in_doubt: house.in_doubt,
            owner: record::owner(&*house.random)?,
            jitter: random::below(&*house.random, u64::MAX),
            family: self.new_family()?,
        })
    }

    pub(super) fn new_family(&self) -> Result<Family> {
        let mut family = Family::default();
        self.house.random.fill(&mut family)?;
        Ok(family)
    }

    /// Remembers how a refresh went.
    fn note(&self, generation: u64, failure: Option<&Arc<Error>>) {
        if let Ok(desk) = self.desk() {
            let mut desk = desk.lock().unwrap_or_else(PoisonError::into_inner);
            desk.note(generation, failure, self.house.clock.now(), &*self.house.random);
        }
    }

    /// A grant that only one process knows cannot be renewed by its copy.
    fn may_refresh(&self, known: Option<&Versioned>) -> Result<()> {
        let house = &self.house;
        if known.is_some()
            && house.source.rotates()
            && house.vault.nature().volatile
            && self.cache.is_inherited()
        {
            return Err(Error::new(
                Code::ForkedMemoryStore,
                "this process was forked from the one that signed in, and a rotating refresh token has one owner: \
                 keep tokens in a file store or in Redis, sign in after the fork, or hand this process an access token",
            ));
        }
        Ok(())
    }

    /// Takes a kept state into use.
    pub(super) fn take(&self, kept: Versioned) -> Result<Arc<Grant>> {
        let house = &self.house;
        if kept.record.generation <= self.forgotten.load(Ordering::Acquire) {
            self.cache.clear();
            return Err(self.not_signed_in());
        }
        match Grant::new(kept, house.clock.now(), &*house.random)? {
            Some(grant) => Ok(self.cache.advance(Arc::new(grant))),
            None => {
                self.cache.clear();
                Err(self.not_signed_in())
            }
        }
    }

    /// Asks for a new pair and keeps it.
    async fn refresh(
        self: Arc<Self>,
        terms: Terms,
        known: Option<Versioned>,
        watchers: &watch::Sender<Option<Outcome>>,
    ) -> Result<Arc<Grant>> {
        let house = &self.house;
        // The end of a program waits for whoever is at it; not for an answer that holds no refresh token and may be asked for
        // again, nor for whoever only looks whether something was interrupted.
        let begins = house.source.rotates() && terms.reason != Reason::Interrupted;
        let _busy = begins.then(crate::runtime::busy);
        let generation = terms.beyond;
        let driver = Driver {
            vault: &house.vault,
            key: &self.key,
            source: &*house.source,
            clock: &house.clock,
            watch: &Teller { inner: &self, watchers },
        };
        let Renewed { kept, here } = match driver.run(terms, known).await {
            Ok(renewed) => renewed,
            Err((_, Some(error))) => return Err(error),
            Err((failure, None)) => return Err(self.explain(failure, generation)),
        };
        let grant = self.take(kept)?;
        if here {
            let generation = grant.generation();
            tracing::debug!(generation, "renewed the access token");
            self.announce(AuthEvent {
                kind: AuthEventKind::Refreshed,
                subject: self.subject(),
                generation,
                expires_at: Some(grant.expires_at()),
                message: "the tokens were renewed".to_owned(),
            });
            self.watch_over(grant.kept.clone());
        }
        Ok(grant)
    }

    /// A failover may take back what was written.
    pub(super) fn watch_over(self: &Arc<Self>, kept: Versioned) {
        if !self.house.vault.nature().may_roll_back {
            return;
        }
        let this = self.clone();
        // without a runtime there is no failover to repair either
        let _ = self.house.background.spawn(Box::pin(async move {
            let house = &this.house;
            renew::watch_over(&house.vault, &this.key, &*house.clock, &*house.random, kept).await;
        }));
    }
}

/// How long a caller of a store waits before it asks again.
pub(super) const RETRY: Duration = Duration::from_millis(200);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::SystemClock;
    use crate::random::OsRandom;
    use crate::secret::Secret;
    use crate::token::protocol::Answer;
    use crate::token::{MemoryStore, Tokens};

    /// A token endpoint that must not be asked.
    struct Untouchable;

    impl Source for Untouchable {
        fn rotates(&self) -> bool {
            true
        }

        fn ask<'a>(&'a self, _: Option<&'a Secret>) -> BoxFuture<'a, Answer> {
            panic!("asked for a token although there is one")
        }

        fn read(&self, _: &[u8]) -> std::result::Result<Tokens, &'static str> {
            Err("is never read")
        }

        fn revoke<'a>(&'a self, _: &'a Secret) -> BoxFuture<'a, Option<Result<()>>> {
            Box::pin(async { None })
        }
    }

    /// The caller found no token, and a moment later, before it asks for one, there is one.
    #[tokio::test]
    async fn a_token_that_came_a_moment_ago_is_not_renewed() {
        let random: Arc<dyn Random> = Arc::new(OsRandom);
        let source = Arc::new(Untouchable);
        let store = Arc::new(MemoryStore::new());
        let house = Household {
            source: source.clone(),
            vault: Arc::new(Vault::new(store, None, None, random.clone(), source)),
            clock: Arc::new(SystemClock),
            random,
            background: Background::Ambient,
            in_doubt: InDoubt::default(),
            listener: None,
        };
        let keeper = Keeper::new(house, "issuer", "client", "subject");
        assert!(keeper.at_hand().is_none());
        let tokens = Tokens {
            access_token: "access".into(),
            refresh_token: Some("refresh".into()),
            expires_in: Some(Duration::from_secs(3600)),
            scope: None,
        };
        keeper.adopt(&tokens).await.expect("adopted");
        let token = tokio::time::timeout(Duration::from_secs(10), keeper.obtain()).await;
        token.expect("in time").expect("the token that is there").expose(|text| assert_eq!(text, "access"));
    }
}
