//! From the answer to the new pair: note it down, read it, or understand why there is none.

use std::sync::Arc;
use std::time::Duration;

use super::{
    Action, Answer, CONNECT_ATTEMPTS, Failure, News, QUEUE, RawAnswer, Renewal, State, Versioned,
    WINNER_WRITES,
};
use crate::clock::Moment;
use crate::error::{Code, Error};
use crate::token::record::{Intent, Record, milliseconds};
use crate::token::{InDoubt, Tokens};

impl Renewal {
    pub(super) fn answered(&mut self, current: Versioned, answer: Answer, now: Moment) -> Action {
        match answer {
            Answer::Success(answer) if self.journal => {
                let (generation, family) = (current.record.generation, current.record.family);
                self.state = State::Noting(current, answer.clone());
                Action::Note { generation, family, answer }
            }
            Answer::Success(answer) => self.read(current, answer),
            Answer::NotSent { again: true, .. } if self.connects + 1 < CONNECT_ATTEMPTS => {
                self.connects += 1;
                self.state = State::Reconnecting(current);
                Action::Sleep(Duration::from_millis(100 << self.connects))
            }
            Answer::NotSent { error, .. } | Answer::Refused(error) => {
                self.recant(current, Failure::Transient(error))
            }
            // asking twice for a token of one's own does no harm
            Answer::Lost { error, .. } | Answer::Unclear(error) if !self.terms.rotates => {
                self.fail(Failure::Transient(error))
            }
            Answer::Lost { error, closed: true } => self.lost(current, error),
            Answer::Lost { error, closed: false } => self.queued(current, error, now),
            Answer::Unclear(error) => self.unclear(current, error),
            Answer::InvalidGrant(said) => self.mourn(current, said),
        }
    }

    /// The server may have rotated. Under a grace period now is the only moment at which the same token still works;
    /// without one it costs nothing. So: once more, at once. But never while the first request may still stand in the
    /// server's queue.
    fn lost(&mut self, current: Versioned, error: Error) -> Action {
        let again = !self.doubt && self.terms.in_doubt == InDoubt::RetryOnceNow;
        self.doubt = true;
        if again {
            self.state = State::Doubting(current);
            return Action::Tell(News::InDoubt);
        }
        self.fail(Failure::Doubtful(Some(error)))
    }

    /// Nobody waits any longer, but the server may still be at it: nobody sends another request until it cannot be.
    fn queued(&mut self, current: Versioned, error: Error, now: Moment) -> Action {
        self.doubt = true;
        let queued_until = milliseconds(now.wall.saturating_add(QUEUE));
        let intent = current.record.intent.clone().map(|intent| Intent { queued_until, ..intent });
        self.amend(current, intent, Failure::Doubtful(Some(error)))
    }

    /// The server may have rotated before it failed. The note that something was sent stays, for a re-login to be
    /// explained by, but the answer was complete: there is nothing to be in doubt about.
    fn unclear(&mut self, current: Versioned, error: Error) -> Action {
        let intent = current.record.intent.clone().map(|intent| Intent { answered: true, ..intent });
        self.amend(current, intent, Failure::Transient(error))
    }

    /// Nothing was executed: the intent is taken back, unless a request before this one may have been.
    pub(super) fn recant(&mut self, current: Versioned, failure: Failure) -> Action {
        let intent = current.record.intent.clone().filter(|_| self.doubt || self.excuse);
        let intent = intent.map(|intent| Intent { answered: !self.doubt, ..intent });
        self.amend(current, intent, failure)
    }

    /// The end, with a failure and another intent.
    fn amend(&mut self, current: Versioned, intent: Option<Intent>, failure: Failure) -> Action {
        self.outcome = Some(Err(failure));
        if current.record.intent == intent {
            return self.tidy();
        }
        let mut record = Record::clone(&current.record);
        record.intent = intent;
        let expected = current.version;
        let next = Versioned { version: self.after(expected), record: Arc::new(record) };
        self.note(&next);
        self.state = State::Recanting;
        Action::Swap { expected, next }
    }

    pub(super) fn read(&mut self, current: Versioned, answer: RawAnswer) -> Action {
        self.state = State::Reading(current);
        Action::Read(answer)
    }

    pub(super) fn understood(
        &mut self,
        current: Versioned,
        tokens: Result<Tokens, &'static str>,
        now: Moment,
    ) -> Action {
        match tokens {
            Ok(tokens) => self.begin_commit(&current, &tokens, now),
            Err(what) if !self.terms.rotates => {
                let message = format!("the token endpoint's answer {what}");
                self.fail(Failure::Transient(Error::new(Code::Authentication, message)))
            }
            // the server did its work; an answer that nobody can read leaves us as if it had been lost
            Err(what) => {
                let message = format!("the token endpoint's answer {what}");
                self.lost(current, Error::new(Code::RefreshOutcomeUnknown, message))
            }
        }
    }

    /// `invalid_grant`. Perhaps somebody else was faster and has not written yet.
    fn mourn(&mut self, current: Versioned, said: Option<String>) -> Action {
        if self.terms.nature.volatile {
            return self.bury(current, said);
        }
        self.state = State::Mourning(current, said);
        Action::Sleep(WINNER_WRITES)
    }

    pub(super) fn examined(
        &mut self,
        current: Versioned,
        said: Option<String>,
        found: Option<Versioned>,
        now: Moment,
    ) -> Action {
        match found {
            Some(found) if found.record.generation > current.record.generation => {
                self.note(&found);
                match found.record.is_usable(now) {
                    true => self.conclude(Ok(found)),
                    // a sign-out, or a pair that is over as well
                    false => self.start_over(now),
                }
            }
            Some(found) if found.record.generation == current.record.generation => self.bury(found, said),
            // rolled back: what this process knows comes first
            _ => self.start_over(now),
        }
    }

    /// Marks the generation as dead, or goes on with the other pair that a race has left. Nothing is deleted.
    fn bury(&mut self, current: Versioned, said: Option<String>) -> Action {
        let expected = current.version;
        let version = self.after(expected);
        if let Some(promoted) = current.record.promoted() {
            // whether it is written or not, the next look finds the newer state
            let next = Versioned { version, record: Arc::new(promoted) };
            self.doubt = false;
            self.state = State::Repairing;
            return Action::Swap { expected, next };
        }
        let mut record = Record::clone(&current.record);
        record.dead = true;
        // the note of this very request explains nothing; an earlier one does
        record.intent = record.intent.filter(|_| self.doubt || self.excuse);
        let next = Versioned { version, record: Arc::new(record) };
        self.state = State::Burying(next.clone(), said);
        Action::Swap { expected, next }
    }

    pub(super) fn ended(&mut self, current: Versioned, said: Option<String>) -> Action {
        self.note(&current);
        self.outcome = Some(Err(Failure::Ended { in_doubt: self.doubt || self.excuse, said }));
        self.tidy()
    }
}
