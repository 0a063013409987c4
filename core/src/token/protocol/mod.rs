//! One renewal of one grant, as a pure state machine: events in, actions out.
//!
//! It reads no clock, holds no lock and sends nothing. The keeper carries its actions out against real stores, the
//! tests against models of stores, in every order that a scheduler can come up with: it is the same code.
//!
//! ```text
//! look → lease → look again → (journal left behind?) → intent → open journal → lease still ours? → intent still there?
//!      → send → journal the answer → read it → commit on the generation → (still there?) → drop journal → release
//! ```

mod answer;
mod commit;
mod look;
#[cfg(test)]
mod model;
#[cfg(test)]
mod schedules;
mod words;

use std::time::Duration;

use super::record::{Intent, Record, milliseconds};

use crate::clock::Moment;
pub(crate) use words::{Action, Answer, Event, Failure, News, Note, RawAnswer, Reason, Terms, Versioned};

/// Attempts to connect for one refresh. Nothing was sent before a connection, so these may repeat.
const CONNECT_ATTEMPTS: u32 = 3;
/// Between the last look at the lease and the send, or at the new pair and the lease's end. A process that was stopped in between starts over.
pub(crate) const STALE: Duration = Duration::from_millis(500);
/// How often a process that keeps being stopped starts over.
const RESTARTS: u32 = 5;
/// How long the other store nodes have to show that they do not roll back, between two looks.
const SECOND_LOOK: Duration = Duration::from_secs(10);
/// Who loses a race hears `invalid_grant` perhaps before the winner has written its pair.
const WINNER_WRITES: Duration = Duration::from_secs(3);
/// How long to wait for somebody else's refresh: longer than the token endpoint is given.
const PATIENCE: Duration = Duration::from_secs(100);
/// The same, where the token is still good.
const PATIENCE_AHEAD: Duration = Duration::from_secs(30);
/// Pauses between two looks while somebody else refreshes.
const FIRST_POLL: Duration = Duration::from_millis(5);
const LAST_POLL: Duration = Duration::from_millis(100);
/// The same, where nobody waits.
const CALM_POLL: Duration = Duration::from_secs(2);
/// How long a request whose answer was not waited for any longer may still stand in the server's queue.
const QUEUE: Duration = Duration::from_secs(180);
/// The longest pause between two attempts to write a new pair into a store in trouble.
const LAST_RETRY: Duration = Duration::from_secs(2);

/// A renewal under way.
#[derive(Debug)]
pub(crate) struct Renewal {
    terms: Terms,
    state: State,
    /// The newest state that this process has seen: a store that shows an older one has been rolled back.
    known: Option<Versioned>,
    started: Moment,
    polls: u32,
    restarts: u32,
    connects: u32,
    writes: u32,
    /// Whether the lease is (probably) ours.
    leased: bool,
    /// When the lease was last asked for.
    asked: Moment,
    /// How long the store took over the last look before a send, where that was too long.
    slow: Option<Duration>,
    /// Whether an answer to a refresh of this generation is lost.
    doubt: bool,
    /// Whether an earlier refresh of this generation met an error of the server, which may have rotated before.
    excuse: bool,
    /// Whether the journal is open, or holds a note.
    journal: bool,
    /// An answer that somebody on this machine noted down before, and perhaps did not live to read.
    noted: Option<Note>,
    /// What the end will be when the lease is given back.
    outcome: Option<Result<Versioned, Failure>>,
}

#[derive(Debug)]
enum State {
    Idle,
    /// Was somebody on this machine interrupted?
    Remembering,
    /// A look before the lease.
    Looking,
    Leasing,
    /// Until the next look.
    Polling,
    /// A look under the lease; the second one knows what the first one saw.
    LookingAgain {
        first: Option<Seen>,
    },
    /// Between the two looks.
    Settling(Seen),
    /// Writing back what the store has lost, then looking again.
    Repairing,
    /// Is there an answer that was never read?
    Searching(Versioned),
    /// The note is of no use any more.
    Clearing(Versioned),
    /// Telling of the doubt, before the same token is sent again.
    Doubting(Versioned),
    /// Writing the intent.
    Intending(Versioned),
    /// Opening the journal.
    Opening(Versioned),
    /// The last look at the lease.
    Rechecking(Versioned),
    /// Was the lease ours all the time? Since when it is known to be ours now.
    Confirming(Versioned, Moment),
    Sending(Versioned),
    /// Until the next attempt to connect.
    Reconnecting(Versioned),
    /// Writing the answer into the journal.
    Noting(Versioned, RawAnswer),
    Reading(Versioned),
    /// Reading an answer that was noted down by somebody else.
    Recovering(Versioned),
    /// Writing the new pair, or finding out what stands in its way.
    Committing(commit::Commit),
    /// `invalid_grant`: has somebody else won?
    Mourning(Versioned, Option<String>),
    /// Looking at what the winner wrote, if there is one.
    Autopsy(Versioned, Option<String>),
    /// Writing that the generation is dead.
    Burying(Versioned, Option<String>),
    /// Taking the intent back: nothing was sent.
    Recanting,
    /// Dropping the journal before the lease goes.
    Tidying,
    Releasing,
    Over,
}

/// What a look saw.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Seen {
    generation: u64,
    incarnation: Option<String>,
}

impl Renewal {
    pub(crate) fn new(terms: Terms, known: Option<Versioned>, now: Moment) -> Self {
        Self {
            terms,
            state: State::Idle,
            known,
            started: now,
            polls: 0,
            restarts: 0,
            connects: 0,
            writes: 0,
            leased: false,
            asked: now,
            slow: None,
            doubt: false,
            excuse: false,
            journal: false,
            noted: None,
            outcome: None,
        }
    }

    /// The next action after an event.
    pub(crate) fn step(&mut self, event: Event, now: Moment) -> Action {
        let state = std::mem::replace(&mut self.state, State::Over);
        match (state, event) {
            (State::Idle, Event::Start) => self.remember(),
            (State::Remembering, Event::Found(noted)) => {
                self.noted = noted;
                self.look()
            }
            // a second copy, no more: the store may do without it
            (State::Remembering, Event::Failed(_)) => self.look(),
            (State::Looking, Event::Loaded { found, .. }) => self.looked(found, now),
            (State::Leasing, Event::Leased(true)) => self.look_again(None),
            (State::Leasing, Event::Leased(false)) => self.poll(now),
            (State::Polling, Event::Slept) => self.look(),
            (State::LookingAgain { first }, Event::Loaded { found, incarnation }) => {
                self.looked_again(first, found, incarnation, now)
            }
            (State::Settling(seen), Event::Slept) => self.look_again(Some(seen)),
            // whether it was written back or somebody else was faster: look again
            (State::Repairing, Event::Swapped(_)) => match self.leased {
                true => self.look_again(None),
                false => self.look(),
            },
            (State::Searching(current), Event::Found(found)) => self.searched(current, found, now),
            (State::Clearing(current), Event::Dropped) => self.weigh(current, now),
            (State::Doubting(current), Event::Told) => self.intend(current, now),
            (State::Intending(current), Event::Swapped(true)) => self.open(current),
            (State::Intending(_), Event::Swapped(false)) => self.start_over(now),
            (State::Opening(current), Event::Opened) => self.recheck(current, now),
            (State::Rechecking(current), Event::Leased(true)) => self.rechecked(current, now),
            (State::Rechecking(_), Event::Leased(false)) => {
                self.leased = false;
                self.start_over(now)
            }
            (State::Confirming(current, checked), Event::Loaded { found, .. }) => {
                self.confirmed(current, found, checked, now)
            }
            (State::Sending(current), Event::Answered(answer)) => self.answered(current, answer, now),
            (State::Reconnecting(current), Event::Slept) => self.recheck(current, now),
            // the pair is in our hands: trouble with the journal must not keep it from the store
            (State::Noting(current, answer), Event::Noted | Event::Failed(_)) => self.read(current, answer),
            (State::Reading(current), Event::Read(tokens)) => self.understood(current, tokens, now),
            (State::Recovering(current), Event::Read(tokens)) => self.recovered(current, tokens, now),
            (State::Committing(commit), event) => self.commit(commit, event, now),
            (State::Mourning(current, said), Event::Slept) => {
                self.state = State::Autopsy(current, said);
                Action::Load
            }
            (State::Autopsy(current, said), Event::Loaded { found, .. }) => {
                self.examined(current, said, found, now)
            }
            (State::Burying(current, said), Event::Swapped(true)) => self.ended(current, said),
            // something else is there now: it may be the winner's pair
            (State::Burying(current, said), Event::Swapped(false)) => {
                self.state = State::Autopsy(current, said);
                Action::Load
            }
            // the server's word is final, whether or not it can be written down
            (State::Burying(current, said), Event::Failed(_)) => self.ended(current, said),
            // nothing was sent yet, and nothing will be
            (
                State::Opening(current) | State::Rechecking(current) | State::Confirming(current, _),
                Event::Failed(error),
            ) => self.recant(current, Failure::Store(error)),
            // written or not: at worst somebody asks once too often
            (State::Recanting, Event::Swapped(_) | Event::Failed(_)) => self.tidy(),
            (State::Tidying, Event::Dropped | Event::Failed(_)) => self.release(),
            (State::Releasing, Event::Released | Event::Failed(_)) => self.finished(),
            (_, Event::Failed(error)) => self.fail(Failure::Store(error)),
            (state, event) => self.confused(&state, &event),
        }
    }

    /// A driver that answers a question that was not asked. Nothing is lost by stopping: an intent is in the store.
    fn confused(&mut self, state: &State, event: &Event) -> Action {
        tracing::error!(?state, "a renewal got an event out of turn: {}", event.name());
        self.fail(Failure::Busy)
    }

    fn start_over(&mut self, now: Moment) -> Action {
        self.restarts += 1;
        if self.restarts > RESTARTS {
            // an intent of ours was never followed by a request: it must not look like one that was
            let ours = |known: &&Versioned| {
                known.record.intent.as_ref().is_some_and(|intent| intent.owner == self.terms.owner)
            };
            let failure = self.slow.map_or(Failure::Busy, Failure::Slow);
            return match self.known.as_ref().filter(ours).cloned() {
                Some(known) => self.recant(known, failure),
                None => self.fail(failure),
            };
        }
        match self.leased {
            true => self.look_again(None),
            false => self.poll(now),
        }
    }

    /// The end, with a failure.
    fn fail(&mut self, failure: Failure) -> Action {
        self.conclude(Err(failure))
    }

    /// The end: first what is ours is put away.
    fn conclude(&mut self, outcome: Result<Versioned, Failure>) -> Action {
        self.outcome = Some(outcome);
        self.release()
    }

    fn tidy(&mut self) -> Action {
        if !std::mem::take(&mut self.journal) {
            return self.release();
        }
        self.state = State::Tidying;
        Action::DropJournal
    }

    fn release(&mut self) -> Action {
        if !std::mem::take(&mut self.leased) {
            return self.finished();
        }
        self.state = State::Releasing;
        Action::Release
    }

    fn finished(&mut self) -> Action {
        self.state = State::Over;
        Action::Finish(self.outcome.take().unwrap_or(Err(Failure::Busy)))
    }

    /// Remembers the newest state.
    fn note(&mut self, seen: &Versioned) {
        let newer = self.known.as_ref().is_none_or(|known| {
            let (generation, version) = (known.record.generation, known.version);
            (seen.record.generation, seen.version) > (generation, version)
        });
        if newer {
            self.known = Some(seen.clone());
        }
    }

    /// The version to write after another one. Not always the next number: when a store is rolled back, what two machines
    /// then write in the place of one state must not have one version.
    fn after(&mut self, version: u64) -> u64 {
        self.writes += 1;
        let step = self.terms.jitter.rotate_left(7 * self.writes % 64) % 1_000;
        version.saturating_add(1 + step)
    }

    /// How long a lease is asked for: long, because it costs nothing while the token is good.
    fn lease_time(&self, now: Moment) -> Duration {
        let pair = self.known.as_ref().and_then(|known| known.record.pair.as_ref());
        let remaining = pair.map_or(Duration::ZERO, |pair| pair.remaining(now));
        (remaining / 2).clamp(Duration::from_secs(30), Duration::from_secs(300))
    }

    fn take_lease(&mut self, now: Moment) -> Action {
        self.asked = now;
        Action::Lease(self.lease_time(now))
    }

    /// A pause of `pause`, between half and all of it.
    fn jittered(&self, pause: Duration, round: u32) -> Duration {
        let half = pause / 2;
        let spread = u64::try_from(half.as_micros()).unwrap_or(u64::MAX).max(1);
        let number = self.terms.jitter.wrapping_mul(0x9E37_79B9_7F4A_7C15).rotate_left(round % 64);
        half + Duration::from_micros(number % spread)
    }

    fn intent(&self, record: &Record, now: Moment) -> Intent {
        let before = record.intent.as_ref().filter(|intent| self.was_sent(intent) || self.excuse);
        let token = record.refresh_token().map(super::record::fingerprint).unwrap_or_default();
        let (owner, started) = (self.terms.owner.clone(), milliseconds(now.wall));
        let tries = before.map_or(1, |intent| intent.tries.saturating_add(1));
        Intent { owner, started, tries, token, answered: false, queued_until: 0 }
    }
}
