//! The time that a call has. It stands still while a page of a list waits for its turn among the others: they are not its
//! own doing, and it would otherwise be out of time before it is sent.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::Notify;

use crate::clock::{Clock, Moment};

/// One call's time.
pub(super) struct Deadline<'c> {
    clock: &'c dyn Clock,
    limit: Duration,
    state: Mutex<State>,
    runs_on: Notify,
}

struct State {
    spent: Duration,
    /// When it began to run; nothing while it stands still.
    since: Option<Moment>,
    /// How often it was stopped or set back.
    changes: u64,
}

impl<'c> Deadline<'c> {
    pub(super) fn new(clock: &'c dyn Clock, limit: Duration) -> Self {
        let state = State { spent: Duration::ZERO, since: Some(clock.now()), changes: 0 };
        Self { clock, limit, state: Mutex::new(state), runs_on: Notify::new() }
    }

    /// What is left.
    pub(super) fn left(&self) -> Duration {
        self.limit.saturating_sub(self.spent(&self.state()))
    }

    /// Does `wait` without spending any of it.
    pub(super) async fn paused<T>(&self, wait: impl Future<Output = T>) -> T {
        {
            let mut state = self.state();
            (state.spent, state.since) = (self.spent(&state), None);
            state.changes += 1;
        }
        let outcome = wait.await;
        self.state().since = Some(self.clock.now());
        self.runs_on.notify_one();
        outcome
    }

    /// Takes `time` off, as if it had gone by.
    pub(super) fn spend(&self, time: Duration) {
        let mut state = self.state();
        state.spent = state.spent.saturating_add(time);
        state.changes += 1;
    }

    /// Begins anew.
    pub(super) fn restart(&self) {
        let mut state = self.state();
        (state.spent, state.since) = (Duration::ZERO, Some(self.clock.now()));
        state.changes += 1;
    }

    /// Waits until nothing is left.
    pub(super) async fn passed(&self) {
        loop {
            let (running, changes) = {
                let state = self.state();
                (state.since.is_some(), state.changes)
            };
            if !running {
                self.runs_on.notified().await;
                continue;
            }
            self.clock.sleep(self.left()).await;
            // else it ran through, whatever the two clocks make of it
            if self.state().changes == changes {
                return;
            }
        }
    }

    fn spent(&self, state: &State) -> Duration {
        let running = state.since.map_or(Duration::ZERO, |since| self.clock.now().since(since));
        state.spent.saturating_add(running)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
