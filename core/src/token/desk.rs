//! Where the refreshes of one grant are booked: which one runs, how the last ones went, and who has to wait.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;

use super::Grant;
use super::protocol::Reason;
use crate::clock::Moment;
use crate::error::{Code, Error};
use crate::random::{self, Random};

/// Pause after a failed refresh ahead of time, doubled with each failure.
const QUIET: Duration = Duration::from_secs(10);
/// Pause after a second failed refresh without which nobody can go on, doubled with each failure.
const CLOSED: Duration = Duration::from_millis(500);
/// The longest pause.
const LONGEST_CLOSED: Duration = Duration::from_secs(60);

/// How a refresh went.
pub(super) type Outcome = std::result::Result<Arc<Grant>, Arc<Error>>;

/// What has to be looked at and changed in one step.
#[derive(Default)]
pub(super) struct Desk {
    running: Option<Running>,
    trouble: Option<Trouble>,
}

/// A refresh under way, and the generation that it will replace.
struct Running {
    generation: u64,
    reason: Reason,
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

impl Desk {
    /// The refresh of this generation that is under way. One that only takes up what was interrupted is patient with others
    /// for a short time, and may find that nothing is to be done: whoever needs a token has one of their own.
    pub(super) fn running(
        &self,
        generation: u64,
        reason: Reason,
    ) -> Option<watch::Receiver<Option<Outcome>>> {
        let serves = |running: &&Running| {
            let enough = running.reason != Reason::Interrupted || reason == Reason::Interrupted;
            running.generation == generation && enough
        };
        let running = self.running.as_ref().filter(serves)?;
        // a channel without a sender belongs to a runtime that was shut down
        let alive = running.outcome.has_changed().is_ok() && running.outcome.borrow().is_none();
        alive.then(|| running.outcome.clone())
    }

    /// Books a refresh that begins.
    pub(super) fn start(
        &mut self,
        generation: u64,
        reason: Reason,
        outcome: watch::Receiver<Option<Outcome>>,
    ) -> watch::Receiver<Option<Outcome>> {
        self.running = Some(Running { generation, reason, outcome: outcome.clone() });
        outcome
    }

    /// The error to share instead of asking again already.
    pub(super) fn closed_to(&self, generation: u64, reason: Reason, now: Moment) -> Option<Error> {
        let trouble = self.trouble.as_ref().filter(|trouble| trouble.generation == generation)?;
        let pause = if reason.is_ahead() { trouble.quiet } else { trouble.closed };
        (now.since(trouble.since) < pause).then(|| trouble.error.share())
    }

    /// Remembers how a refresh went, so that a token endpoint in trouble is not asked by every request.
    pub(super) fn note(
        &mut self,
        generation: u64,
        failure: Option<&Arc<Error>>,
        now: Moment,
        random: &dyn Random,
    ) {
        let Some(error) = failure else {
            self.trouble = None;
            return;
        };
        let failures = match &self.trouble {
            Some(trouble) if trouble.generation == generation => trouble.failures.saturating_add(1),
            _ => 1,
        };
        let asked =
            error.retry_at().map_or(Duration::ZERO, |at| at.saturating_sub(now.wall).min(LONGEST_CLOSED));
        let quiet = match error.code() {
            // the token may be spent: not presented again while there is another way
            Code::RefreshOutcomeUnknown => Duration::MAX,
            _ => pause(QUIET, failures, random).max(asked),
        };
        // whoever cannot go on without a token may try once more at once
        let closed = if failures == 1 { asked } else { pause(CLOSED, failures - 1, random).max(asked) };
        self.trouble =
            Some(Trouble { generation, failures, error: error.clone(), since: now, quiet, closed });
    }
}

/// `first`, doubled with each failure up to [`LONGEST_CLOSED`], the upper half of it random.
fn pause(first: Duration, failures: u32, random: &dyn Random) -> Duration {
    let half = first.saturating_mul(1 << (failures - 1).min(16)).min(LONGEST_CLOSED) / 2;
    half + Duration::from_millis(random::below(random, half.as_millis() as u64 + 1))
}
