//! From the first look at the store to the moment before the request: is there a newer pair, is the lease ours, was
//! somebody interrupted before us?

use std::sync::Arc;

use super::{
    Action, CALM_POLL, FIRST_POLL, Failure, LAST_POLL, News, Note, PATIENCE, PATIENCE_AHEAD, QUEUE,
    RawAnswer, Reason, Renewal, SECOND_LOOK, STALE, Seen, State, Versioned,
};
use crate::clock::Moment;
use crate::token::record::{Intent, Record, milliseconds};
use crate::token::{InDoubt, Tokens};

/// What a look at the store comes to.
enum Finding {
    /// Somebody else has renewed already.
    Newer(Versioned),
    /// The grant as it was: to be renewed.
    Same(Versioned),
    /// There is nothing to renew.
    Nothing(Failure),
    /// The store has lost what this process knows.
    Behind { found: u64 },
}

impl Renewal {
    /// A pair that is in nobody's hands but in this machine's journal is worth more than the lease, and is good although
    /// somebody else may have been refused since.
    pub(super) fn remember(&mut self) -> Action {
        if !self.terms.rotates {
            return self.look();
        }
        self.state = State::Remembering;
        Action::ReadJournal
    }

    pub(super) fn look(&mut self) -> Action {
        self.state = State::Looking;
        Action::Load
    }

    pub(super) fn look_again(&mut self, first: Option<Seen>) -> Action {
        self.leased = true;
        self.state = State::LookingAgain { first };
        Action::Load
    }

    /// Before the lease: perhaps it is not needed.
    pub(super) fn looked(&mut self, found: Option<Versioned>, now: Moment) -> Action {
        let finding = self.judge(found, now);
        if let Finding::Newer(current) | Finding::Same(current) = &finding
            && let Some(noted) = self.noted.take_if(|noted| noted.renews(&current.record))
        {
            return self.recover(current.clone(), noted.answer);
        }
        match finding {
            Finding::Newer(newer) => self.conclude(Ok(newer)),
            Finding::Nothing(failure) => self.fail(failure),
            Finding::Behind { found } => self.repair(found),
            Finding::Same(current) if self.has_nothing_to_take_up(&current, now) => {
                self.conclude(Ok(current))
            }
            Finding::Same(_) => {
                self.state = State::Leasing;
                self.take_lease(now)
            }
        }
    }

    /// Under the lease: nobody else renews now, so what is there counts.
    pub(super) fn looked_again(
        &mut self,
        first: Option<Seen>,
        found: Option<Versioned>,
        incarnation: Option<String>,
        now: Moment,
    ) -> Action {
        let current = match self.judge(found, now) {
            Finding::Newer(newer) => return self.conclude(Ok(newer)),
            Finding::Nothing(failure) => return self.fail(failure),
            Finding::Behind { found } => return self.repair(found),
            Finding::Same(current) if self.has_nothing_to_take_up(&current, now) => {
                return self.conclude(Ok(current));
            }
            Finding::Same(current) => current,
        };
        // no newer token: the caller lives with its 401
        if self.terms.reason == Reason::Refused && !current.record.may_force(now) {
            return self.conclude(Ok(current));
        }
        let seen = Seen { generation: current.record.generation, incarnation };
        // a failover may be rolling the store back just now; who needs a token at once cannot wait for it to show, nor can a
        // grace period that has begun
        let wary =
            self.terms.nature.may_roll_back && self.terms.reason == Reason::Ahead && self.terms.rotates;
        match first {
            None if wary => {
                self.state = State::Settling(seen);
                Action::Sleep(SECOND_LOOK)
            }
            Some(first) if wary && first != seen => self.start_over(now),
            _ if self.terms.rotates => {
                self.state = State::Searching(current);
                Action::ReadJournal
            }
            _ => self.recheck(current, now),
        }
    }

    /// Whether what was begun has ended without a new pair, so that the token is renewed in its own time.
    fn has_nothing_to_take_up(&self, current: &Versioned, now: Moment) -> bool {
        let open = |intent: &Intent| intent.is_open(now) || intent.owner == self.terms.owner;
        self.terms.reason == Reason::Interrupted && !current.record.intent.as_ref().is_some_and(open)
    }

    fn judge(&mut self, found: Option<Versioned>, now: Moment) -> Finding {
        let newest = self.known.as_ref().map(|known| known.record.generation);
        match (&found, newest) {
            (None, Some(_)) => return Finding::Behind { found: 0 },
            (Some(found), Some(newest)) if found.record.generation < newest => {
                return Finding::Behind { found: found.version };
            }
            _ => {}
        }
        let found = match found {
            Some(found) => {
                self.note(&found);
                found
            }
            None if self.terms.rotates => return Finding::Nothing(Failure::NotSignedIn),
            // client credentials need no consent: the grant begins here. What was in no store can be lost by none
            None => Versioned { version: 0, record: Arc::new(Record::none(self.terms.family)) },
        };
        let record = &found.record;
        if record.generation > self.terms.beyond && record.is_usable(now) {
            return Finding::Newer(found);
        }
        if !self.terms.rotates {
            return Finding::Same(found);
        }
        if record.pair.is_none() {
            return Finding::Nothing(Failure::NotSignedIn);
        }
        if record.dead && !self.noted.as_ref().is_some_and(|noted| noted.renews(record)) {
            return Finding::Nothing(Failure::Ended { in_doubt: record.intent.is_some(), said: None });
        }
        if record.refresh_token().is_none() {
            return Finding::Nothing(Failure::NotRenewable);
        }
        Finding::Same(found)
    }

    /// Writes back what the store has lost: every process's memory is a copy that may do so.
    fn repair(&mut self, found: u64) -> Action {
        let Some(known) = self.known.clone() else {
            return self.fail(Failure::NotSignedIn);
        };
        tracing::warn!(
            generation = known.record.generation,
            "the store has lost a state of a grant: writing it back"
        );
        let version = self.after(known.version.max(found));
        self.state = State::Repairing;
        Action::Swap { expected: found, next: Versioned { version, record: known.record } }
    }

    /// Somebody else has the lease: wait for what comes of it.
    pub(super) fn poll(&mut self, now: Moment) -> Action {
        let patience = if self.terms.reason.is_ahead() { PATIENCE_AHEAD } else { PATIENCE };
        if now.since(self.started) > patience {
            return self.fail(Failure::Busy);
        }
        let pause = match self.terms.reason {
            // nobody waits for it, and many may have started at once
            Reason::Interrupted => CALM_POLL,
            _ => FIRST_POLL.saturating_mul(1 << self.polls.min(10)).min(LAST_POLL),
        };
        self.polls += 1;
        self.state = State::Polling;
        Action::Sleep(self.jittered(pause, self.polls))
    }

    /// An answer that was noted down and never read is as good as one that comes now.
    pub(super) fn searched(&mut self, current: Versioned, found: Option<Note>, now: Moment) -> Action {
        match found {
            Some(noted) if noted.renews(&current.record) => {
                self.journal = true;
                self.recover(current, noted.answer)
            }
            // it was committed before its note could be dropped
            Some(_) => {
                self.state = State::Clearing(current);
                Action::DropJournal
            }
            None => self.weigh(current, now),
        }
    }

    /// Takes up what was interrupted. To commit it takes no lease.
    fn recover(&mut self, current: Versioned, answer: RawAnswer) -> Action {
        let generation = current.record.generation;
        tracing::warn!(generation, "found the answer to a refresh that was interrupted");
        self.state = State::Recovering(current);
        Action::Read(answer)
    }

    pub(super) fn recovered(
        &mut self,
        current: Versioned,
        tokens: Result<Tokens, &'static str>,
        now: Moment,
    ) -> Action {
        match tokens {
            Ok(tokens) => self.begin_commit(&current, &tokens, now),
            // as if the answer had been lost on its way
            Err(_) if self.leased => self.weigh(current, now),
            Err(_) => self.look(),
        }
    }

    /// Was the refresh token on its way before?
    pub(super) fn weigh(&mut self, current: Versioned, now: Moment) -> Action {
        let before = current.record.intent.as_ref().filter(|intent| self.was_sent(intent));
        let Some(Intent { tries, answered: false, queued_until, .. }) = before else {
            self.excuse |= before.is_some();
            return self.intend(current, now);
        };
        // a clock that was set back must not hold a grant for ever
        let left = queued_until.saturating_sub(milliseconds(now.wall));
        let (tries, queued) = (*tries, (1..=milliseconds(QUEUE)).contains(&left));
        let ahead = self.terms.reason.is_ahead();
        let hold = match self.terms.in_doubt {
            _ if queued && self.terms.reason != Reason::Asked => true,
            // once more at once, and then only for somebody who cannot go on without
            InDoubt::RetryOnceNow => ahead && tries > 1,
            InDoubt::RetryAtExpiry => ahead,
            InDoubt::Ask => self.terms.reason != Reason::Asked,
        };
        let known = std::mem::replace(&mut self.doubt, true);
        if hold {
            return self.fail(Failure::Doubtful(None));
        }
        if known {
            return self.intend(current, now);
        }
        self.state = State::Doubting(current);
        Action::Tell(News::InDoubt)
    }

    /// Whether somebody may have sent the refresh token that this intent is about.
    pub(super) fn was_sent(&self, intent: &Intent) -> bool {
        intent.owner != self.terms.owner || self.doubt
    }

    pub(super) fn intend(&mut self, current: Versioned, now: Moment) -> Action {
        let mut record = Record::clone(&current.record);
        record.intent = Some(self.intent(&record, now));
        let expected = current.version;
        let next = Versioned { version: self.after(expected), record: Arc::new(record) };
        self.state = State::Intending(next.clone());
        Action::Swap { expected, next }
    }

    pub(super) fn open(&mut self, current: Versioned) -> Action {
        self.note(&current);
        self.journal = true;
        self.state = State::Opening(current);
        Action::OpenJournal
    }

    pub(super) fn recheck(&mut self, current: Versioned, now: Moment) -> Action {
        self.state = State::Rechecking(current);
        self.take_lease(now)
    }

    /// A process can be stopped at any moment (a laptop's lid, a debugger): what it knew of the lease is then old.
    pub(super) fn rechecked(&mut self, current: Versioned, now: Moment) -> Action {
        if self.is_stale(self.asked, now) {
            return self.start_over(now);
        }
        if !self.terms.rotates {
            return self.send(current);
        }
        self.state = State::Confirming(current, now);
        Action::Load
    }

    /// A lease that ran out, or whose lock file or key was removed, is given again as if nothing had happened. Somebody
    /// who had it in between has left a trace: another intent, or another pair.
    pub(super) fn confirmed(
        &mut self,
        current: Versioned,
        found: Option<Versioned>,
        checked: Moment,
        now: Moment,
    ) -> Action {
        let undisturbed = found.is_some_and(|found| found.version == current.version);
        match undisturbed && !self.is_stale(checked, now) {
            true => self.send(current),
            false => self.start_over(now),
        }
    }

    /// Whether the answer to a question of `asked` is old already.
    fn is_stale(&mut self, asked: Moment, now: Moment) -> bool {
        self.slow = Some(now.since(asked)).filter(|took| *took > STALE);
        self.slow.is_some()
    }

    fn send(&mut self, current: Versioned) -> Action {
        let refresh = current.record.refresh_token().filter(|_| self.terms.rotates).cloned();
        self.state = State::Sending(current);
        Action::Send { refresh }
    }
}
