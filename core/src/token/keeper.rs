//! Keeps a grant fresh: one refresh at a time, in a task of its own.
//!
//! Callers only watch the task. None of them owns it, so none of them can cancel it: a refresh that dies between the
//! server's answer and our store would lose the only good refresh token.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::watch;

use super::desk::{Desk, Outcome, Reason};
use super::memory::MemoryStore;
use super::{AccessToken, Grant, Tokens, Window};
use crate::auth::{RefreshFailure, TokenEndpoint};
use crate::clock::{BoxFuture, Clock};
use crate::error::{Code, Error, Result};
use crate::fork::ForkLocal;
use crate::http::authorize::Authorize;
use crate::random::Random;
use crate::secret::Secret;

/// Attempts to connect for one refresh. Nothing was sent before a connection, so these may repeat.
const CONNECT_ATTEMPTS: u32 = 3;

/// The keeper of one client's grant.
#[derive(Clone)]
pub(crate) struct Keeper(Arc<Inner>);

struct Inner {
    endpoint: TokenEndpoint,
    store: MemoryStore,
    clock: Arc<dyn Clock>,
    random: Arc<dyn Random>,
    /// The newest generation that was given out.
    generations: AtomicU64,
    desk: ForkLocal<Mutex<Desk>>,
}

/// What became of the wish for a newer token.
enum Joined {
    Running(watch::Receiver<Option<Outcome>>),
    /// Somebody else was faster: the store has something newer already.
    Overtaken,
    /// Too many refreshes were forced lately.
    TooOften,
}

impl Keeper {
    pub(crate) fn new(endpoint: TokenEndpoint, clock: Arc<dyn Clock>, random: Arc<dyn Random>) -> Self {
        let generations = AtomicU64::new(0);
        Self(Arc::new(Inner {
            endpoint,
            store: MemoryStore::default(),
            generations,
            clock,
            random,
            desk: ForkLocal::new(),
        }))
    }

    pub(crate) fn endpoint(&self) -> &TokenEndpoint {
        &self.0.endpoint
    }

    /// Takes over the tokens of a new consent.
    pub(crate) fn adopt(&self, tokens: &Tokens) -> Result<()> {
        let inner = &*self.0;
        let family = inner.next_generation();
        inner.store.put(Grant::new(tokens, family, family, inner.clock.now(), &*inner.random)?);
        Ok(())
    }

    /// Takes over a refresh token alone.
    pub(crate) fn adopt_refresh_token(&self, refresh_token: Secret) {
        let inner = &*self.0;
        inner.store.put(Grant::of_refresh_token(refresh_token, inner.next_generation(), inner.clock.now()));
    }

    /// Forgets the grant, here; the server is not told.
    pub(crate) fn forget(&self) {
        self.0.store.clear();
    }

    /// Whether the grant can be renewed without the user.
    pub(crate) fn is_renewable(&self, grant: &Grant) -> bool {
        self.0.may_refresh(grant).is_ok()
    }

    pub(crate) fn grant(&self) -> Option<Arc<Grant>> {
        self.0.store.load()
    }

    /// Renews now, or joins the refresh that is running.
    pub(crate) async fn renew(&self) -> Result<AccessToken> {
        let grant = self.0.store.load().ok_or_else(not_signed_in)?;
        self.beyond(grant.generation, Reason::Expiry).await?.ok_or_else(not_signed_in)
    }

    /// A token newer than `generation`; `None` when too many refreshes were forced lately.
    async fn beyond(&self, mut generation: u64, reason: Reason) -> Result<Option<AccessToken>> {
        loop {
            let failed = match self.join(generation, reason)? {
                Joined::TooOften => return Ok(None),
                Joined::Overtaken => None,
                Joined::Running(mut running) => {
                    let outcome =
                        running.wait_for(Option::is_some).await.ok().and_then(|outcome| outcome.clone());
                    match outcome {
                        Some(Ok(_)) => None,
                        Some(Err(error)) => Some(error.share()),
                        // the runtime that ran the task was shut down under it
                        None => Some(Error::new(
                            Code::RefreshOutcomeUnknown,
                            "the refresh was stopped before its answer was kept",
                        )),
                    }
                }
            };
            let grant = self.0.store.load().ok_or_else(not_signed_in)?;
            match (failed, &grant.access) {
                // what failed was the refresh of a grant that has been replaced meanwhile
                (Some(error), _) if grant.generation == generation => return Err(error),
                (_, Some(token)) if grant.generation > generation => return Ok(Some(token.clone())),
                // only a refresh token was adopted: the first token is still to come
                _ => generation = grant.generation,
            }
        }
    }

    /// Joins the running refresh, or starts one.
    fn join(&self, generation: u64, reason: Reason) -> Result<Joined> {
        let inner = &*self.0;
        let mut desk = inner.desk()?.lock().unwrap_or_else(PoisonError::into_inner);
        // look again now that nobody else can start one
        if inner.store.with(|grant| grant.generation > generation) == Some(true) {
            return Ok(Joined::Overtaken);
        }
        if let Some(running) = desk.running(generation) {
            return Ok(Joined::Running(running));
        }
        let grant = inner.store.load().ok_or_else(not_signed_in)?;
        inner.may_refresh(&grant)?;
        let now = inner.clock.now();
        if let Some(error) = desk.closed_to(generation, reason, now) {
            return Err(error);
        }
        if reason == Reason::Refused && !desk.may_force(now) {
            return Ok(Joined::TooOften);
        }
        let (tell, outcome) = watch::channel(None);
        let task = self.0.clone();
        tokio::spawn(async move {
            let outcome = task.refresh(grant).await.map_err(Arc::new);
            task.note(generation, outcome.as_ref().err());
            tell.send_replace(Some(outcome));
        });
        Ok(Joined::Running(desk.start(generation, outcome)))
    }
}

impl Authorize for Keeper {
    fn at_hand(&self) -> Option<AccessToken> {
        let now = self.0.clock.now();
        let (token, window, generation) =
            self.0.store.with(|grant| (grant.access.clone(), grant.window(now), grant.generation))?;
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
        Box::pin(self.renew())
    }

    fn replace<'a>(&'a self, used: &'a AccessToken) -> BoxFuture<'a, Result<Option<AccessToken>>> {
        Box::pin(async move {
            let grant = self.0.store.load().ok_or_else(not_signed_in)?;
            if grant.family != used.family() {
                // somebody else has signed in meanwhile: this call does not go on in their name
                return Ok(None);
            }
            if let Some(newer) = grant.access.as_ref().filter(|newer| *newer != used) {
                return Ok(Some(newer.clone()));
            }
            if grant.refresh.is_none() {
                return Ok(None);
            }
            self.beyond(grant.generation, Reason::Refused).await
        })
    }
}

impl Inner {
    fn desk(&self) -> Result<&Mutex<Desk>> {
        self.desk.get_or_init(Mutex::default)
    }

    fn next_generation(&self) -> u64 {
        self.generations.fetch_add(1, Ordering::AcqRel) + 1
    }

    /// Remembers how a refresh went.
    fn note(&self, generation: u64, failure: Option<&Arc<Error>>) {
        if let Ok(desk) = self.desk() {
            let mut desk = desk.lock().unwrap_or_else(PoisonError::into_inner);
            desk.note(generation, failure, self.clock.now(), &*self.random);
        }
    }

    fn may_refresh(&self, grant: &Grant) -> Result<()> {
        if self.store.is_dead(grant.generation) {
            return Err(ended("the server has ended this grant"));
        }
        if grant.refresh.is_none() {
            return Err(ended("the access token has expired and came without a refresh token"));
        }
        if self.store.is_inherited() {
            return Err(Error::new(
                Code::ForkedMemoryStore,
                "this process was forked from the one that signed in, and a rotating refresh token has one owner: \
                 sign in after the fork, or hand this process an access token",
            ));
        }
        Ok(())
    }

    /// Asks for a new pair and keeps it.
    async fn refresh(&self, grant: Arc<Grant>) -> Result<Arc<Grant>> {
        let Some(refresh_token) = &grant.refresh else {
            return Err(ended("there is no refresh token"));
        };
        let mut tokens = self.ask(&grant, refresh_token).await?;
        // RFC 6749, section 6: a server may keep the refresh token
        tokens.refresh_token.get_or_insert_with(|| refresh_token.clone());
        tokens.scope = tokens.scope.or_else(|| grant.scope.clone());
        let generation = self.next_generation();
        let next = Arc::new(Grant::new(&tokens, generation, grant.family, self.clock.now(), &*self.random)?);
        if !self.store.advance(grant.generation, next.clone()) {
            // somebody signed in again meanwhile: that grant is the newer one
            return self.store.load().ok_or_else(not_signed_in);
        }
        tracing::debug!(generation, "refreshed the access token");
        Ok(next)
    }

    async fn ask(&self, grant: &Grant, refresh_token: &Secret) -> Result<Tokens> {
        let mut connects = 0;
        let mut in_doubt = false;
        loop {
            match self.endpoint.refresh(refresh_token).await {
                Ok(tokens) => return Ok(tokens),
                Err(RefreshFailure::NotSent(error))
                    if error.retryable() && connects + 1 < CONNECT_ATTEMPTS =>
                {
                    connects += 1;
                    self.clock.sleep(Duration::from_millis(100 << connects)).await;
                }
                // The server may have rotated. Under a grace period now is the only moment at which the same token
                // still works; without one it costs nothing. So: once more, at once.
                Err(RefreshFailure::Lost { closed: true, .. }) if !in_doubt => {
                    in_doubt = true;
                    tracing::warn!(
                        generation = grant.generation,
                        "the answer to a refresh was lost; asking once more"
                    );
                }
                // No second request while the first may still stand in the server's queue.
                Err(RefreshFailure::Lost { error, .. }) => return Err(error),
                Err(RefreshFailure::InvalidGrant(said)) => {
                    self.store.mark_dead(grant.generation);
                    let why = if in_doubt {
                        "the answer to the last refresh was lost, and the server has spent its refresh token"
                    } else {
                        "the server has ended this grant"
                    };
                    return Err(ended(why).said(said));
                }
                Err(RefreshFailure::NotSent(error) | RefreshFailure::Refused(error)) => return Err(error),
            }
        }
    }
}

fn ended(why: &str) -> Error {
    Error::new(Code::ReauthorizationRequired, format!("{why}: the user has to sign in again"))
}

fn not_signed_in() -> Error {
    Error::new(
        Code::ReauthorizationRequired,
        "nobody has signed in yet: call `auth.begin` and `auth.finish`, or `auth.adopt`",
    )
}
