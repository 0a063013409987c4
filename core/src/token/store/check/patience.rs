//! How long the check waits for one call of a store, also for one that blocks its thread and can never be cancelled.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use tokio::runtime::Handle;
use tokio::sync::oneshot;

use super::{Entry, Kept, Store, broken};
use crate::clock::{BoxFuture, Clock, Moment};
use crate::token::store::{Nature, StoreResult};

/// How often to look.
const STEP: Duration = Duration::from_millis(100);

/// The calls that are under way, and since when.
pub(super) struct Calls {
    clock: Arc<dyn Clock>,
    next: AtomicU64,
    waiting: Mutex<HashMap<u64, (&'static str, Moment)>>,
}

/// A store whose calls are booked.
pub(super) struct Booked {
    pub(super) store: Arc<dyn Store>,
    pub(super) calls: Arc<Calls>,
}

/// A call that is under way for as long as this lives.
struct Call<'a>(&'a Calls, u64);

impl Drop for Call<'_> {
    fn drop(&mut self) {
        self.0.waiting().remove(&self.1);
    }
}

impl Calls {
    pub(super) fn new(clock: Arc<dyn Clock>) -> Arc<Self> {
        Arc::new(Self { clock, next: AtomicU64::new(0), waiting: Mutex::default() })
    }

    fn waiting(&self) -> MutexGuard<'_, HashMap<u64, (&'static str, Moment)>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn begin(&self, method: &'static str) -> Call<'_> {
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        self.waiting().insert(number, (method, self.clock.now()));
        Call(self, number)
    }

    /// Runs `check` on a thread of its own, where a call may block, and gives it up when one takes longer than `limit`.
    /// What the store does with its runtime (connections, timers) stays on the caller's.
    pub(super) async fn watch(
        &self,
        check: impl Future<Output = Kept> + Send + 'static,
        limit: Duration,
    ) -> Kept {
        let (tell, mut told) = oneshot::channel();
        let runtime = Handle::current();
        let work = move || drop(tell.send(runtime.block_on(check))); // nobody listens any more after the limit
        if thread::Builder::new().name("yionstack-check".to_owned()).spawn(work).is_err() {
            return broken("no error", "there is no thread to check the store on");
        }
        loop {
            tokio::select! {
                biased;
                outcome = &mut told => {
                    return outcome.unwrap_or_else(|_| broken("no error", "the store panicked"));
                }
                () = self.clock.sleep(STEP) => {}
            }
            let now = self.clock.now();
            let late = self.waiting().values().find(|(_, since)| now.since(*since) > limit).copied();
            if let Some((method, _)) = late {
                let seconds = limit.as_secs_f64();
                let text = format!(
                    "`{method}` did not answer within {seconds} s: give your own calls a limit, and do not hold a lock \
                     while you wait for another one"
                );
                return broken("no error", text);
            }
        }
    }
}

impl Store for Booked {
    fn load<'a>(&'a self, key: &'a str) -> BoxFuture<'a, StoreResult<Option<Entry>>> {
        Box::pin(async move {
            let _call = self.calls.begin("load");
            self.store.load(key).await
        })
    }

    fn compare_and_swap<'a>(
        &'a self,
        key: &'a str,
        expected: u64,
        next: Entry,
    ) -> BoxFuture<'a, StoreResult<bool>> {
        Box::pin(async move {
            let _call = self.calls.begin("compare_and_swap");
            self.store.compare_and_swap(key, expected, next).await
        })
    }

    fn lease<'a>(
        &'a self,
        key: &'a str,
        owner: &'a str,
        duration: Duration,
    ) -> BoxFuture<'a, StoreResult<bool>> {
        Box::pin(async move {
            let _call = self.calls.begin("lease");
            self.store.lease(key, owner, duration).await
        })
    }

    fn release<'a>(&'a self, key: &'a str, owner: &'a str) -> BoxFuture<'a, StoreResult<()>> {
        Box::pin(async move {
            let _call = self.calls.begin("release");
            self.store.release(key, owner).await
        })
    }

    fn abandon(&self, key: &str, owner: &str) {
        self.store.abandon(key, owner);
    }

    fn nature(&self) -> Nature {
        self.store.nature()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::token::MemoryStore;
    use crate::token::store::check::check_within;

    /// Its `load` never comes back.
    struct Stuck {
        kept: MemoryStore,
        blocks: bool,
    }

    impl Store for Stuck {
        fn load<'a>(&'a self, _: &'a str) -> BoxFuture<'a, StoreResult<Option<Entry>>> {
            Box::pin(async {
                if self.blocks {
                    thread::sleep(Duration::from_secs(3600));
                }
                std::future::pending().await
            })
        }
        fn compare_and_swap<'a>(
            &'a self,
            key: &'a str,
            expected: u64,
            next: Entry,
        ) -> BoxFuture<'a, StoreResult<bool>> {
            self.kept.compare_and_swap(key, expected, next)
        }
        fn lease<'a>(
            &'a self,
            key: &'a str,
            owner: &'a str,
            time: Duration,
        ) -> BoxFuture<'a, StoreResult<bool>> {
            self.kept.lease(key, owner, time)
        }
        fn release<'a>(&'a self, key: &'a str, owner: &'a str) -> BoxFuture<'a, StoreResult<()>> {
            self.kept.release(key, owner)
        }
    }

    #[tokio::test]
    async fn a_call_that_never_ends_is_not_waited_for() {
        for blocks in [false, true] {
            let store: Arc<dyn Store> = Arc::new(Stuck { kept: MemoryStore::new(), blocks });
            let limit = Duration::from_millis(300);
            let error = check_within(|| store.clone(), limit).await.expect_err("it never answered");
            assert_eq!(error.rule(), "no error");
            assert!(error.message().contains("`load` did not answer within 0.3 s"), "{error}");
        }
    }
}
