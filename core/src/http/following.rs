//! A call as it is seen from outside: what is to be said of it when its caller ends it before it has an answer.

use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::classify::{self, Work};
use super::handover::Handover;
use super::idempotency::Key;
use super::prepare::Prepared;
use crate::error::{Code, Context, Error};

tokio::task_local! {
    static FOLLOWING: Following;
}

/// Follows a call, so that there is an error to show when the call is dropped before it ends: the errors and receipts of
/// a dropped call reach nobody, and its idempotency key would be lost with them.
///
/// ```no_run
/// # #[cfg(feature = "models")]
/// # async fn f(client: yionstack::YouniumClient) -> yionstack::Result<()> {
/// use std::time::Duration;
/// use yionstack::http::Following;
/// use yionstack::younium::AccountCreate;
///
/// let following = Following::default();
/// let call = client.accounts().create(AccountCreate::new("Acme", "SEK")).into_future();
/// if tokio::time::timeout(Duration::from_secs(5), following.run(call)).await.is_err() {
///     let error = following.interrupted(); // `cancelled`, with the idempotency key
/// }
/// # Ok(()) }
/// ```
#[derive(Debug, Clone, Default)]
pub struct Following(Arc<Mutex<Option<Arc<Progress>>>>);

impl Following {
    /// Runs a call that is followed. Of several calls in it the last one counts.
    pub async fn run<F: Future>(&self, call: F) -> F::Output {
        FOLLOWING.scope(self.clone(), call).await
    }

    /// The error of the call that is ended now: `cancelled`, with what is known of it. `executed` is `false` where
    /// nothing was sent, and `true` where its answer is there; what only reads is retryable. `None` for a call that
    /// sends nothing or has not begun.
    ///
    /// So that this stays true, a request that has not left by now never does: end the call, too.
    pub fn interrupted(&self) -> Option<Error> {
        let progress = self.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
        progress.map(|progress| progress.interrupted("the call was cancelled"))
    }
}

/// The attempt of a call that is being made.
#[derive(Debug, Default)]
struct UnderWay {
    handover: Option<Handover>,
    /// It was told to be over: no other begins.
    over: bool,
}

/// How far a call has come.
#[derive(Debug, Default)]
pub(crate) struct Progress {
    /// The request whose fate is not known yet.
    under_way: Mutex<UnderWay>,
    /// A request was given to a connection: the server may have read it.
    left: AtomicBool,
    /// Of an earlier attempt nobody knows whether it was executed.
    pub(super) doubt: AtomicBool,
    /// A successful answer is there.
    pub(super) answered: AtomicBool,
    /// The time for the call is over.
    pub(super) overdue: AtomicBool,
    pub(super) attempts: AtomicU32,
    safe: bool,
    key: Option<Key>,
    context: Context,
}

impl Progress {
    /// The progress of a call that begins, for whoever follows it.
    pub(crate) fn of(call: &Prepared) -> Arc<Self> {
        let context =
            Context { operation: Some(call.operation), host: Some(call.host()), ..Context::default() };
        let progress =
            Self { safe: call.is_safe(), key: call.idempotency.clone(), context, ..Self::default() };
        let progress = Arc::new(progress);
        // nobody follows: nobody asks
        let _ = FOLLOWING.try_with(|following| {
            *following.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(progress.clone());
        });
        progress
    }

    /// A request is about to be sent.
    pub(super) fn begin(&self) -> Handover {
        let mut under_way = self.under_way();
        let handover = if under_way.over { Handover::recalled() } else { Handover::default() };
        under_way.handover = Some(handover.clone());
        handover
    }

    /// What became of that request is known.
    pub(super) fn end(&self) {
        if self.under_way().handover.take().is_some_and(|handover| !handover.is_held()) {
            self.left.store(true, Ordering::Relaxed);
        }
    }

    /// Ends it all, and says whether the server may have read something of a request whose fate is not known. What has not
    /// left by now never does.
    pub(super) fn call_off(&self) -> bool {
        let mut under_way = self.under_way();
        under_way.over = true;
        let sent = under_way.handover.as_ref().is_some_and(|handover| !handover.recall());
        self.left.fetch_or(sent, Ordering::Relaxed);
        sent
    }

    /// Whether any request of the call may have been read by the server.
    pub(super) fn has_left(&self) -> bool {
        self.left.load(Ordering::Relaxed)
    }

    fn under_way(&self) -> MutexGuard<'_, UnderWay> {
        self.under_way.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What is to be said when `cause` ends the call now.
    pub(crate) fn interrupted(&self, cause: &str) -> Error {
        let sent = self.call_off();
        let is = |flag: &AtomicBool| flag.load(Ordering::Relaxed);
        let error = |more: &str| Error::new(Code::Cancelled, format!("{cause}{more}"));
        let error = if self.safe {
            error("").retry(true)
        } else if is(&self.answered) {
            error(" when the answer was there: the request was executed").executed_as(Some(true))
        } else if sent || is(&self.doubt) {
            let remedy = classify::remedy(self.key.as_ref(), Work::MayGoOn);
            error(&format!(" after the request had been sent: it may have been executed. {remedy}"))
        } else {
            error(" before anything was sent").retry(true).executed_as(Some(false))
        };
        error.within(Context {
            attempts: self.attempts.load(Ordering::Relaxed),
            idempotency_key: self.key.as_ref().map(|key| key.key.clone()),
            ..self.context.clone()
        })
    }
}
