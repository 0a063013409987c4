//! Writing the new pair: compare-and-set on the generation, not on who holds the lease. A valid pair is never thrown
//! away because a lease ran out.

use std::sync::Arc;
use std::time::Duration;

use super::{Action, Event, Failure, LAST_RETRY, News, RESTARTS, Reason, Renewal, STALE, State, Versioned};
use crate::clock::Moment;
use crate::token::Tokens;
use crate::token::record::Record;

/// A pair on its way into the store.
#[derive(Debug)]
pub(super) struct Commit {
    /// The new state.
    next: Arc<Record>,
    /// The version that it should replace.
    expected: u64,
    /// Its own version, once it is on its way.
    version: u64,
    step: Step,
    failures: u32,
    /// How often it was looked whether it is still there.
    looks: u32,
    /// The store will never answer again: the journal keeps the pair for the next process.
    gone: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    Writing,
    /// It is written: whoever waits gets it.
    Offering,
    /// Is it still there? Asked at this moment.
    Confirming(Moment),
    /// Something else is in the store.
    Looking,
    /// The winner of a race gets our pair as its second one.
    Handing,
    /// The store is in trouble: the user is told …
    Telling,
    /// … and gets the token from memory …
    Publishing,
    /// … until it can be written.
    Waiting,
    /// Keeping the lease meanwhile: somebody else would find the intent and present the spent token.
    Holding,
}

impl Commit {
    fn at_its_version(self) -> Versioned {
        Versioned { version: self.version, record: self.next }
    }
}

impl Renewal {
    pub(super) fn begin_commit(&mut self, current: &Versioned, tokens: &Tokens, now: Moment) -> Action {
        let next = Arc::new(current.record.renewed(tokens, self.terms.reason == Reason::Refused, now));
        // from now on this process knows better than the store
        self.known = Some(Versioned { version: current.version, record: next.clone() });
        let (expected, step) = (current.version, Step::Writing);
        self.write(Commit { next, expected, version: 0, step, failures: 0, looks: 0, gone: false })
    }

    fn write(&mut self, commit: Commit) -> Action {
        let (expected, version) = (commit.expected, self.after(commit.expected));
        let next = Versioned { version, record: commit.next.clone() };
        self.state = State::Committing(Commit { step: Step::Writing, version, ..commit });
        Action::Swap { expected, next }
    }

    fn go_on(&mut self, commit: Commit, step: Step, action: Action) -> Action {
        self.state = State::Committing(Commit { step, ..commit });
        action
    }

    pub(super) fn commit(&mut self, commit: Commit, event: Event, now: Moment) -> Action {
        match (commit.step, event) {
            (Step::Writing, Event::Swapped(true)) => self.written(commit, now),
            (Step::Offering, Event::Told) => self.go_on(commit, Step::Confirming(now), Action::Load),
            (Step::Confirming(asked), Event::Loaded { found, .. }) => self.confirm(commit, found, asked, now),
            (Step::Confirming(_), Event::Failed(_)) => self.keep_from_others(commit),
            (Step::Writing | Step::Handing, Event::Swapped(false)) => {
                self.go_on(commit, Step::Looking, Action::Load)
            }
            (Step::Looking, Event::Loaded { found, .. }) => self.compare(commit, found, now),
            (Step::Handing, Event::Swapped(true)) => self.tidy(),
            (Step::Telling, Event::Told) => {
                let record = commit.next.clone();
                self.go_on(commit, Step::Publishing, Action::Publish(record))
            }
            (Step::Publishing, Event::Told) if commit.gone => self.leave(),
            (Step::Publishing, Event::Told) => self.pause(commit),
            (Step::Waiting, Event::Slept) if self.leased => {
                let lease = self.take_lease(now);
                self.go_on(commit, Step::Holding, lease)
            }
            (Step::Waiting, Event::Slept) => self.go_on(commit, Step::Looking, Action::Load),
            // another attempt, from a look at what is there: a write may have gone through although it seemed to fail
            (Step::Holding, Event::Leased(_) | Event::Failed(_)) => {
                self.go_on(commit, Step::Looking, Action::Load)
            }
            (_, Event::Failed(error)) if commit.failures == 0 => {
                let commit = Commit { failures: 1, gone: error.is_gone(), ..commit };
                self.go_on(commit, Step::Telling, Action::Tell(News::Unwritten))
            }
            (_, Event::Failed(error)) if error.is_gone() => self.leave(),
            (_, Event::Failed(_)) => {
                let failures = commit.failures.saturating_add(1);
                self.pause(Commit { failures, ..commit })
            }
            (_, _) => self.pause(commit),
        }
    }

    /// Whoever has the lease next finds what is there. Where a failover may have taken the new pair back while this process
    /// stood still, that is looked at first, and what was seen has to be new: the lease would go to somebody who presents
    /// the spent token.
    fn written(&mut self, commit: Commit, now: Moment) -> Action {
        if !(self.terms.nature.may_roll_back && self.terms.rotates && self.leased) {
            return self.committed(commit.at_its_version());
        }
        let commit = Commit { looks: commit.looks + 1, ..commit };
        match commit.looks {
            1 => {
                let record = commit.next.clone();
                self.go_on(commit, Step::Offering, Action::Publish(record))
            }
            looks if looks <= RESTARTS => self.go_on(commit, Step::Confirming(now), Action::Load),
            _ => self.keep_from_others(commit),
        }
    }

    /// What the store shows is ours, and that is new; or it is not.
    fn confirm(&mut self, commit: Commit, found: Option<Versioned>, asked: Moment, now: Moment) -> Action {
        match found {
            Some(found) if *found.record == *commit.next => match now.since(asked) > STALE {
                true => self.written(commit, now),
                false => self.committed(found),
            },
            found => self.compare(commit, found, now),
        }
    }

    /// The store did not say whether the new pair is still there, which is how a failover begins. The lease is not given
    /// back: it runs out, or this machine's next renewal gives it back, and by then what was lost is written again.
    fn keep_from_others(&mut self, commit: Commit) -> Action {
        self.leased = false;
        self.committed(commit.at_its_version())
    }

    fn pause(&mut self, commit: Commit) -> Action {
        let pause = Duration::from_millis(50 << commit.failures.min(6)).min(LAST_RETRY);
        let pause = self.jittered(pause, commit.failures);
        self.go_on(commit, Step::Waiting, Action::Sleep(pause))
    }

    /// The end without the store. What is in the journal stays there.
    fn leave(&mut self) -> Action {
        self.leased = false;
        self.outcome = self.known.take().map(Ok);
        self.finished()
    }

    /// Something else is in the store: who is right?
    fn compare(&mut self, commit: Commit, found: Option<Versioned>, now: Moment) -> Action {
        let Some(found) = found else {
            return self.write(Commit { expected: 0, ..commit });
        };
        let (ours, theirs) = (&commit.next, &found.record);
        if **theirs == **ours {
            // it was written after all
            return self.written(Commit { version: found.version, ..commit }, now);
        }
        if theirs.generation < ours.generation {
            return self.write(Commit { expected: found.version, ..commit });
        }
        // theirs came of the same race, and the server has refused it since: ours is the one that lasts
        if theirs.dead && theirs.generation == ours.generation && theirs.family == ours.family {
            let mut next = Record::clone(ours);
            next.generation = next.generation.saturating_add(1);
            let next = Arc::new(next);
            self.known = Some(Versioned { version: found.version, record: next.clone() });
            return self.write(Commit { next, expected: found.version, ..commit });
        }
        self.known = Some(found.clone());
        // another consent, or a sign-out: that is what the user wants now
        if theirs.family != ours.family || theirs.pair.is_none() {
            let failure = theirs.pair.is_none().then_some(Failure::NotSignedIn);
            self.outcome = Some(failure.map_or(Ok(found), Err));
            return self.tidy();
        }
        // Ours came to the store some other way, or was renewed since: a spent token must not come back as the second one.
        let ours_too = theirs.refresh_token() == ours.refresh_token();
        if ours_too || theirs.generation > ours.generation {
            self.outcome = Some(Ok(found));
            return self.tidy();
        }
        // Somebody presented the same refresh token under a grace period: which of the two pairs will last is the
        // server's secret. The other one is kept until one of them has been renewed.
        self.outcome = Some(Ok(found.clone()));
        if theirs.alternate.is_some() || !self.terms.rotates {
            return self.tidy();
        }
        let mut record = Record::clone(theirs);
        record.alternate = ours.pair.clone();
        let expected = found.version;
        let next = Versioned { version: self.after(expected), record: Arc::new(record) };
        self.go_on(commit, Step::Handing, Action::Swap { expected, next })
    }

    fn committed(&mut self, written: Versioned) -> Action {
        self.known = Some(written.clone());
        self.outcome = Some(Ok(written));
        // A failover may take this back, and a crash the memory of it: then the note is the only copy. The next renewal
        // clears it away.
        self.journal &= !self.terms.nature.may_roll_back;
        self.tidy()
    }
}
