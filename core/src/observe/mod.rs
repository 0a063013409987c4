//! Seeing what happens: every attempt of every call, told to whoever listens, and as spans of `tracing`.
//!
//! One mechanism for all: an [`Observer`] hears of each attempt before it is sent and when it is over. Hooks in three
//! languages, Python's `logging` and Node's `diagnostics_channel` are observers. What they are told holds no secret (see
//! `safe`), and nothing is put together when nobody listens. Observers cannot change a request, and what goes wrong in one
//! goes wrong there alone.

mod attempt;
mod host;
mod record;
mod safe;
pub(crate) mod span;
mod warnings;

use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

pub(crate) use attempt::Outline;
pub(crate) use host::inherited;
pub use host::{Host, host, hosted};
pub use record::{RequestRecord, ResponseRecord};
pub(crate) use warnings::EVENTS;
pub use warnings::{Warning, hand_on_warnings};

use crate::token::{AuthEvent, AuthListener};

/// Sees what a client sends and gets. Called on the task that makes the call: return at once, and hand work on to a task
/// of your own.
pub trait Observer: Send + Sync + 'static {
    /// Whether anybody listens right now: if nobody does, no record is made. Asked before each attempt.
    fn listens(&self) -> bool {
        true
    }

    /// An attempt is about to be sent.
    fn request(&self, record: &Arc<RequestRecord>);

    /// An attempt is over: it was answered, it failed, or the call ended without waiting for it.
    fn response(&self, record: &ResponseRecord);

    /// Something happened to a grant.
    fn event(&self, event: &AuthEvent) {
        let _ = event;
    }
}

/// All who see what a client sends and gets.
#[derive(Clone, Default)]
pub struct Observers(Vec<Arc<dyn Observer>>);

impl fmt::Debug for Observers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Observers").field(&self.0.len()).finish()
    }
}

impl Observers {
    /// One more.
    pub fn add(&mut self, observer: Arc<dyn Observer>) {
        self.0.push(observer);
    }

    /// Calls `hook` before each attempt.
    pub fn on_request(&mut self, hook: impl Fn(&RequestRecord) + Send + Sync + 'static) {
        self.add(Arc::new(OnRequest(hook)));
    }

    /// Calls `hook` when an attempt is over.
    pub fn on_response(&mut self, hook: impl Fn(&ResponseRecord) + Send + Sync + 'static) {
        self.add(Arc::new(OnResponse(hook)));
    }

    fn listens(&self) -> bool {
        let listens = |observer: &Arc<dyn Observer>| guarded(|| observer.listens()).unwrap_or(false);
        self.0.iter().any(listens)
    }

    fn tell(&self, what: impl Fn(&dyn Observer)) {
        for observer in &self.0 {
            guarded(|| what(&**observer));
        }
    }

    /// Lets observers hear of grants, beside a listener of the user's.
    pub(crate) fn listening(&self, given: Option<Arc<dyn AuthListener>>) -> Option<Arc<dyn AuthListener>> {
        match self.0.is_empty() {
            true => given,
            false => Some(Arc::new(Both { given, observers: self.clone() })),
        }
    }
}

/// An observer that panics breaks no call.
fn guarded<T>(work: impl FnOnce() -> T) -> Option<T> {
    let done = catch_unwind(AssertUnwindSafe(work)).ok();
    if done.is_none() {
        tracing::error!(target: "yionstack", "an observer of requests panicked; the call goes on");
    }
    done
}

struct OnRequest<F>(F);

impl<F: Fn(&RequestRecord) + Send + Sync + 'static> Observer for OnRequest<F> {
    fn request(&self, record: &Arc<RequestRecord>) {
        (self.0)(record);
    }

    fn response(&self, _: &ResponseRecord) {}
}

struct OnResponse<F>(F);

impl<F: Fn(&ResponseRecord) + Send + Sync + 'static> Observer for OnResponse<F> {
    fn request(&self, _: &Arc<RequestRecord>) {}

    fn response(&self, record: &ResponseRecord) {
        (self.0)(record);
    }
}

struct Both {
    given: Option<Arc<dyn AuthListener>>,
    observers: Observers,
}

impl AuthListener for Both {
    fn event(&self, event: &AuthEvent) {
        if let Some(given) = &self.given {
            given.event(event);
        }
        self.observers.tell(|observer| observer.event(event));
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::AtomicBool;
    use std::time::Instant;

    use http::{HeaderMap, Method, StatusCode};
    use url::Url;

    use super::*;
    use crate::clock::SystemClock;

    /// Somebody who could listen, and does not.
    struct Deaf;

    impl Observer for Deaf {
        fn listens(&self) -> bool {
            false
        }

        fn request(&self, _: &Arc<RequestRecord>) {
            unreachable!("nobody listens");
        }

        fn response(&self, _: &ResponseRecord) {
            unreachable!("nobody listens");
        }
    }

    /// Nanoseconds per attempt, the best of several rounds.
    #[allow(clippy::disallowed_methods, reason = "it is time that is measured")]
    fn cost(observers: &Observers) -> f64 {
        const TIMES: u32 = 100_000;
        let (url, headers) = (Url::parse("https://h/v1/invoices?page=1").expect("a URL"), HeaderMap::new());
        let overdue = AtomicBool::new(false);
        let round = || {
            let started = Instant::now();
            for _ in 0..TIMES {
                let request = Outline {
                    operation: "invoices.list",
                    template: Some("/v1/invoices"),
                    method: &Method::GET,
                    url: &url,
                    headers: &headers,
                    attempt: 1,
                    secrets: &["a-token"],
                };
                let mut seen = observers.attempt(&SystemClock, &overdue, &request);
                seen.answered(StatusCode::OK, &headers, &["a-token"]);
                std::hint::black_box(seen).end(None);
            }
            started.elapsed().as_secs_f64() * 1e9 / f64::from(TIMES)
        };
        (0..5).map(|_| round()).fold(f64::INFINITY, f64::min)
    }

    #[test]
    #[allow(clippy::print_stdout, reason = "the figure is what the test is for")]
    fn nobody_who_listens_costs_nothing_worth_naming() {
        let wide = if std::env::var("CI").is_ok_and(|ci| ci == "true") { 10.0 } else { 1.0 };
        let mut deaf = Observers::default();
        deaf.add(Arc::new(Deaf));
        let (none, deaf) = (cost(&Observers::default()), cost(&deaf));
        println!(
            "an attempt that nobody sees: {none:.0} ns; with an observer that does not listen: {deaf:.0} ns"
        );
        assert!(none.max(deaf) <= 200.0 * wide, "{none} ns, {deaf} ns");
    }
}
