//! Time that passes when nothing else is left to do: six hours take a moment, and every run takes the same course.

use std::collections::BTreeMap;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use yionstack::{BoxFuture, Clock, Moment};

/// The time of a world; clones are the same time.
#[derive(Debug, Clone, Default)]
pub struct Time(Arc<Mutex<Timers>>);

#[derive(Debug, Default)]
struct Timers {
    now: Duration,
    count: u64,
    /// In the order in which they end, and of two that end together in the order in which they began.
    waiting: BTreeMap<(Duration, u64), Waker>,
}

impl Time {
    /// Runs `work` on a thread of this time's own.
    pub fn run<T: Send + 'static>(&self, work: impl Future<Output = T> + Send + 'static) -> T {
        let time = self.clone();
        let runtime = tokio::runtime::Builder::new_current_thread()
            .on_thread_park(move || time.skip())
            .build()
            .unwrap();
        let work = runtime.spawn(work);
        runtime.block_on(work).unwrap()
    }

    /// How long the world has existed.
    pub fn now(&self) -> Duration {
        self.timers().now
    }

    /// Ends after `pause`.
    pub fn sleep(&self, pause: Duration) -> Sleep {
        Sleep { time: self.clone(), end: self.now().saturating_add(pause), place: None }
    }

    /// Time passes in which nothing happens, though somebody may have waited for it.
    pub fn leap(&self, by: Duration) {
        self.timers().now += by;
    }

    /// On to the next thing that somebody waits for.
    fn skip(&self) {
        let mut timers = self.timers();
        let Some(((end, _), waker)) = timers.waiting.pop_first() else { return };
        timers.now = timers.now.max(end);
        drop(timers);
        waker.wake();
    }

    fn timers(&self) -> MutexGuard<'_, Timers> {
        self.0.lock().unwrap()
    }
}

/// A clock that shows this time, from a moment of the year 2026 on.
#[derive(Debug, Clone)]
pub struct WorldClock(pub Time);

impl WorldClock {
    /// The wall clock when the world began.
    pub const START: Duration = Duration::from_secs(1_790_000_000);
}

impl Clock for WorldClock {
    fn now(&self) -> Moment {
        let steady = self.0.now();
        Moment { wall: Self::START + steady, steady }
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(self.0.sleep(duration))
    }
}

/// A wait.
#[derive(Debug)]
pub struct Sleep {
    time: Time,
    end: Duration,
    place: Option<(Duration, u64)>,
}

impl Sleep {
    fn forget(&mut self, timers: &mut Timers) {
        if let Some(place) = self.place.take() {
            timers.waiting.remove(&place);
        }
    }
}

impl Future for Sleep {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let time = self.time.clone();
        let mut timers = time.timers();
        self.forget(&mut timers);
        if timers.now >= self.end {
            return Poll::Ready(());
        }
        timers.count += 1;
        let place = (self.end, timers.count);
        timers.waiting.insert(place, context.waker().clone());
        self.place = Some(place);
        Poll::Pending
    }
}

impl Drop for Sleep {
    fn drop(&mut self) {
        let time = self.time.clone();
        self.forget(&mut time.timers());
    }
}
