//! How many pages of one list are asked for at the same time.
//!
//! A server that is asked too much says so (429), or breaks down (503): then half as many pages are asked for ahead, down to
//! none, and nothing of the list goes out while the server wants to be left alone. Each page that comes makes it one more
//! again, up to what the server was seen to bear; beyond that it is tried now and then.
//!
//! Turns go in the order of pages: what is wanted first goes out first. A page waits for its turn as long as those before it
//! take, each of which ends by its own deadline. While the server wants to be left alone it waits as long as the call has
//! time; if that is too little it ends with the refusal that another page got.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;

use crate::clock::{Clock, Moment};
use crate::error::{Error, Result};

/// So many pages have to come before one more is tried than the server was seen to bear.
const CAUTION: usize = 16;

/// Shared by all requests of a list.
#[derive(Debug)]
pub(crate) struct Pace(watch::Sender<State>);

#[derive(Debug)]
struct State {
    /// As many pages ahead as were asked for.
    most: usize,
    /// As many as are asked for now.
    ahead: usize,
    /// Requests that the server was seen to bear at a time.
    bears: usize,
    /// Pages that came since `ahead` has reached that.
    good: usize,
    /// Requests under way.
    active: usize,
    /// Of these, those that wait in the line of all requests of the client.
    in_line: u32,
    /// On the steady clock: nothing goes out before.
    until: Duration,
    /// What the server said.
    refusal: Option<Error>,
    /// Pages that wait for their turn.
    waiting: BTreeSet<u64>,
}

impl Pace {
    pub(crate) fn new(most: usize) -> Self {
        Self(watch::Sender::new(State {
            most,
            ahead: most,
            bears: most,
            good: 0,
            active: 0,
            in_line: 0,
            until: Duration::ZERO,
            refusal: None,
            waiting: BTreeSet::new(),
        }))
    }

    /// How many pages are to be asked for ahead.
    pub(crate) fn ahead(&self) -> usize {
        self.0.borrow().ahead
    }

    /// A page came.
    pub(crate) fn quicken(&self) {
        self.0.send_modify(|state| {
            state.good += 1;
            if state.ahead < state.bears {
                state.ahead += 1;
                state.good = 0;
            } else if state.ahead < state.most && state.good >= CAUTION {
                state.bears += 1;
            }
        });
    }

    #[cfg(test)]
    pub(crate) fn hold(&self, work: impl FnOnce()) {
        self.0.send_modify(|_| work());
    }
}

/// The place of one page in the pace of its list.
#[derive(Debug, Clone)]
pub(crate) struct Paced {
    pace: Arc<Pace>,
    page: u64,
}

impl Paced {
    pub(crate) fn new(pace: Arc<Pace>, page: u64) -> Self {
        Self { pace, page }
    }

    /// Stands in a line with other pages of the list, until what this gives is dropped. The first page is alone.
    pub(in crate::http) fn join_line(&self) -> Option<Company<'_>> {
        if self.page <= 1 {
            return None;
        }
        let mut before = 0;
        self.pace.0.send_if_modified(|state| {
            state.in_line += 1;
            before = state.in_line;
            false // nobody waits for this
        });
        Some(Company { pace: &self.pace, before })
    }

    /// The server bears no more: nothing goes out for so long. What was under way together is one refusal. Says whether
    /// there was anything else under way, so that it was the list itself that was too much.
    pub(in crate::http) fn slacken(&self, now: Moment, wait: Duration, refusal: &Error) -> bool {
        let mut crowded = false;
        self.pace.0.send_modify(|state| {
            if state.until <= now.steady {
                state.ahead /= 2;
                state.bears = state.most;
            }
            // what was refused before is not among them
            state.bears = state.bears.min(state.active).max(state.most.min(1));
            state.ahead = state.ahead.min(state.bears);
            state.good = 0;
            let until = now.steady.saturating_add(wait);
            if until > state.until {
                (state.until, state.refusal) = (until, Some(refusal.share()));
            }
            // no later page goes out before this one does again
            state.waiting.insert(self.page);
            crowded = state.active > 0;
        });
        crowded
    }

    /// Waits until a request may go out. It is under way until what this gives is dropped. `left` is the time to the call's
    /// deadline.
    ///
    /// # Errors
    /// The refusal of another page, at once, when the server wants to be left alone for longer than that.
    pub(in crate::http) async fn turn(&self, clock: &dyn Clock, left: Duration) -> Result<Turn<'_>> {
        let pace = &*self.pace;
        let mut changes = pace.0.subscribe();
        let _waiting = Waiting::new(self);
        loop {
            changes.mark_unchanged();
            let now = clock.now();
            let (mut taken, mut rest) = (false, Duration::ZERO);
            pace.0.send_if_modified(|state| {
                rest = state.until.saturating_sub(now.steady);
                let next = state.waiting.first() == Some(&self.page);
                taken = rest.is_zero() && next && state.active < state.ahead.max(1);
                state.active += usize::from(taken);
                false // nobody waits for fewer places
            });
            if taken {
                return Ok(Turn(pace));
            }
            if rest >= left
                && let Some(refusal) = &pace.0.borrow().refusal
            {
                let until = now.wall.saturating_add(rest);
                return Err(refusal.share().until(Some(until)).executed_as(Some(false)));
            }
            if rest.is_zero() {
                // the sender is ours: it cannot be gone
                let _ = changes.changed().await;
            } else {
                clock.sleep(rest).await;
            }
        }
    }
}

/// A page among those that wait.
struct Waiting<'p>(&'p Paced);

impl<'p> Waiting<'p> {
    fn new(place: &'p Paced) -> Self {
        place.pace.0.send_if_modified(|state| {
            state.waiting.insert(place.page);
            false
        });
        Self(place)
    }
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        // the next one may be the first now
        self.0.pace.0.send_modify(|state| {
            state.waiting.remove(&self.0.page);
        });
    }
}

/// A place among the requests under way.
pub(in crate::http) struct Turn<'p>(&'p Pace);

impl Turn<'_> {
    /// The server wants to be left alone since the turn came: it is nobody's.
    pub(in crate::http) fn is_void(&self, now: Moment) -> bool {
        self.0.0.borrow().until > now.steady
    }
}

/// A page in a line.
pub(in crate::http) struct Company<'p> {
    pace: &'p Pace,
    /// So many pages of the list stand in front of it, the one that has just left included.
    pub(in crate::http) before: u32,
}

impl Drop for Company<'_> {
    fn drop(&mut self) {
        self.pace.0.send_if_modified(|state| {
            state.in_line -= 1;
            false
        });
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        self.0.0.send_modify(|state| state.active -= 1);
    }
}
