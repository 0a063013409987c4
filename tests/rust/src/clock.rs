//! A clock that moves when it is told to.

use std::time::Duration;

use tokio::sync::watch;
use yionstack::{BoxFuture, Clock, Moment, SystemClock};

/// Starts in the year 2026; sleeps end when [`advance`](Self::advance) passes their end.
#[derive(Debug, Clone)]
pub struct ManualClock(watch::Sender<Duration>);

const START: Duration = Duration::from_secs(1_790_000_000);

impl Default for ManualClock {
    fn default() -> Self {
        Self(watch::Sender::new(Duration::ZERO))
    }
}

impl ManualClock {
    /// Moves both clocks forward.
    pub fn advance(&self, by: Duration) {
        self.0.send_modify(|now| *now += by);
    }

    /// How far it has been moved.
    pub fn elapsed(&self) -> Duration {
        *self.0.borrow()
    }
}

impl Clock for ManualClock {
    fn now(&self) -> Moment {
        let steady = self.elapsed();
        Moment { wall: START + steady, steady }
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let mut now = self.0.subscribe();
        let end = self.elapsed() + duration;
        Box::pin(async move {
            let _ = now.wait_for(|now| *now >= end).await;
        })
    }
}

/// Real time since its start, for what is promised in real seconds.
#[derive(Debug, Clone, Copy)]
pub struct Stopwatch(Moment);

impl Stopwatch {
    /// Starts now.
    pub fn start() -> Self {
        Self(SystemClock.now())
    }

    /// How long ago that was.
    pub fn elapsed(&self) -> Duration {
        SystemClock.now().since(self.0)
    }
}
