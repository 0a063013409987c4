//! Keeps a grant fresh: one refresh at a time, in a task of its own.
//!
//! Callers only watch the task. None of them owns it, so none of them can cancel it: a refresh that dies between the
//! server's answer and our store would lose the only good refresh token.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::watch;

use super::memory::MemoryStore;
use super::{AccessToken, Grant, Tokens, Window};
use crate::auth::{RefreshFailure, TokenEndpoint};
use crate::clock::{BoxFuture, Clock, Moment};
use crate::error::{Code, Error, Result};
use crate::fork::ForkLocal;
use crate::http::authorize::Authorize;
use crate::random::{self, Random};
use crate::secret::Secret;

/// Refreshes that a 401 may force within [`FORCED_PERIOD`]: a permission error must not burn through the family.
const FORCED_LIMIT: usize = 3;
const FORCED_PERIOD: Duration = Duration::from_secs(60);
/// Attempts to connect for one refresh. Nothing was sent before a connection, so these may repeat.
const CONNECT_ATTEMPTS: u32 = 3;
/// Pause after a failed refresh ahead of time, doubled with each failure.
const QUIET: Duration = Duration::from_secs(10);
/// Pause after a second failed refresh without which nobody can go on, doubled with each failure.
const CLOSED: Duration = Duration::from_millis(500);
/// The longest pause.
const LONGEST_CLOSED: Duration = Duration::from_secs(60);

type Outcome = std::result::Result<Arc<Grant>, Arc<Error>>;

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

/// What has to be looked at and changed in one step.
#[derive(Default)]
struct Desk {
    running: Option<Running>,
    forced: VecDeque<Moment>,
    trouble: Option<Trouble>,
}

/// A refresh under way, and the generation that it will replace.
#[derive(Clone)]
struct Running {
    generation: u64,
    outcome: watch::Receiver<Option<Outcome>>,
}

/// Refreshes of a generation that have failed, one after the other.
struct Trouble {
    generation: u64,
    failures: u32,
    error: Arc<Error>,
    since: Moment,
    /// How long nobody asks again ahead of time.
    quiet: Duration,
    /// How long even those who cannot go on without a token share the error instead.
    closed: Duration,
}

/// Why a refresh is wanted.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reason {
    /// The token will end soon; it is still good.
    Ahead,
    /// There is no token that may be sent.
    Expiry,
    /// The API refused the token with a 401.
    Refused,
}

/// What became of the wish for a newer token.
enum Joined {
    Running(Running),
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
                    let outcome = running
                        .outcome
                        .wait_for(Option::is_some)
                        .await
                        .ok()
                        .and_then(|outcome| outcome.clone());
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
        if let Some(running) = desk.running.as_ref().filter(|running| running.is_for(generation)) {
            return Ok(Joined::Running(running.clone()));
        }
        let grant = inner.store.load().ok_or_else(not_signed_in)?;
        inner.may_refresh(&grant)?;
        let now = inner.clock.now();
        if let Some(error) = desk.trouble.as_ref().and_then(|trouble| trouble.blocks(generation, reason, now))
        {
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
        let running = Running { generation, outcome };
        desk.running = Some(running.clone());
        Ok(Joined::Running(running))
    }
}

impl Running {
    /// Whether it is still under way, for this generation.
    fn is_for(&self, generation: u64) -> bool {
        self.generation == generation && self.outcome.has_changed().is_ok() && self.outcome.borrow().is_none()
    }
}

impl Desk {
    /// Whether a 401 may force another refresh now; if so, it counts.
    fn may_force(&mut self, now: Moment) -> bool {
        while self.forced.front().is_some_and(|&then| now.since(then) >= FORCED_PERIOD) {
            self.forced.pop_front();
        }
        let may = self.forced.len() < FORCED_LIMIT;
        if may {
            self.forced.push_back(now);
        }
        may
    }
}

impl Trouble {
    /// The error to share instead of asking again already.
    fn blocks(&self, generation: u64, reason: Reason, now: Moment) -> Option<Error> {
        let pause = if reason == Reason::Ahead { self.quiet } else { self.closed };
        (self.generation == generation && now.since(self.since) < pause).then(|| self.error.share())
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

    /// Remembers how a refresh went, so that a token endpoint in trouble is not asked by every request.
    fn note(&self, generation: u64, failure: Option<&Arc<Error>>) {
        let Ok(desk) = self.desk() else { return };
        let mut desk = desk.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(error) = failure else {
            desk.trouble = None;
            return;
        };
        let now = self.clock.now();
        let failures = match &desk.trouble {
            Some(trouble) if trouble.generation == generation => trouble.failures.saturating_add(1),
            _ => 1,
        };
        let asked =
            error.retry_at().map_or(Duration::ZERO, |at| at.saturating_sub(now.wall).min(LONGEST_CLOSED));
        let quiet = match error.code() {
            // the token may be spent: not presented again while there is another way
            Code::RefreshOutcomeUnknown => Duration::MAX,
            _ => self.jittered(QUIET, failures).max(asked),
        };
        // whoever cannot go on without a token may try once more at once
        let closed = if failures == 1 { asked } else { self.jittered(CLOSED, failures - 1).max(asked) };
        desk.trouble =
            Some(Trouble { generation, failures, error: error.clone(), since: now, quiet, closed });
    }

    /// `first`, doubled with each failure up to [`LONGEST_CLOSED`], the upper half of it random.
    fn jittered(&self, first: Duration, failures: u32) -> Duration {
        let whole = first.saturating_mul(1 << (failures - 1).min(16)).min(LONGEST_CLOSED);
        let half = whole / 2;
        half + Duration::from_millis(random::below(&*self.random, half.as_millis() as u64 + 1))
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
        let mut tokens = self.ask(&grant).await?;
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

    async fn ask(&self, grant: &Grant) -> Result<Tokens> {
        let Some(refresh_token) = &grant.refresh else {
            return Err(ended("there is no refresh token"));
        };
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
