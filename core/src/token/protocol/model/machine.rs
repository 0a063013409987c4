//! One machine: carries the protocol's actions out in the model's world, or crashes.

use shuttle::thread;

use super::super::{Action, Answer, Event, Note, Versioned};
use super::{Loss, Plan, State, World, refresh, tokens};
use crate::clock::Moment;
use crate::error::{Code, Error};

/// What carries a machine's actions out.
pub(super) struct Body<'a> {
    pub(super) world: &'a World,
    pub(super) host: usize,
    pub(super) owner: String,
    pub(super) plan: Plan,
    pub(super) steps: usize,
    /// How often it has asked the server.
    pub(super) asked: usize,
    /// As its last intent says.
    pub(super) tries: u32,
    /// When it last looked at its lease …
    pub(super) looked: Moment,
    /// … and whether it was its own then.
    pub(super) leased: bool,
}

impl Body<'_> {
    /// `None`: it crashed.
    fn pass(&mut self) -> Option<()> {
        self.world.pass();
        self.steps += 1;
        (self.plan.crash != Some(self.steps)).then_some(())
    }

    pub(super) fn act(&mut self, action: Action) -> Option<Event> {
        self.pass()?;
        let mut state = self.world.state();
        if std::env::var_os("SCHEDULE_TRACE").is_some() {
            eprintln!("{}: {action:?}", self.owner);
        }
        Some(match action {
            Action::Load => {
                let incarnation = Some(state.incarnation.to_string());
                Event::Loaded { found: state.entry.clone(), incarnation }
            }
            Action::Lease(_) => {
                // the lease of somebody who is gone runs out some day
                let free = state
                    .lease
                    .as_ref()
                    .is_none_or(|holder| *holder == self.owner || state.gone.contains(holder));
                if free {
                    state.lease = Some(self.owner.clone());
                }
                self.leased = free;
                Event::Leased(free)
            }
            Action::Release => {
                if state.lease.as_ref() == Some(&self.owner) {
                    state.lease = None;
                }
                Event::Released
            }
            Action::Sleep(pause) => {
                state.now += pause;
                drop(state);
                thread::yield_now();
                Event::Slept
            }
            Action::Swap { expected, next } => Event::Swapped(self.swap(&mut state, expected, next)),
            Action::ReadJournal => Event::Found(state.journals.get(&self.host).cloned()),
            Action::OpenJournal => Event::Opened,
            Action::Send { refresh } => {
                drop(state);
                let token = refresh.map(|token| token.expose().to_owned()).unwrap_or_default();
                Event::Answered(self.send(&token)?)
            }
            Action::Note { generation, family, answer } => {
                state.journals.insert(self.host, Note { family, generation, answer });
                // nobody else can read it, when this machine goes and another host takes its place
                if self.plan.crash.is_none() || self.plan.next_host == self.host {
                    state.delivered = state.delivered.max(generation + 1);
                }
                Event::Noted
            }
            Action::Read(answer) => {
                let number = std::str::from_utf8(&answer).ok().and_then(|text| text.parse().ok());
                Event::Read(number.map(tokens).ok_or("is no number"))
            }
            Action::Tell(_) | Action::Publish(_) => Event::Told,
            Action::DropJournal => {
                state.journals.remove(&self.host);
                Event::Dropped
            }
            Action::Finish(_) => unreachable!("handled by the caller"),
        })
    }

    fn swap(&mut self, state: &mut State, expected: u64, next: Versioned) -> bool {
        let present = state.entry.as_ref().map_or(0, |entry| entry.version);
        if present != expected {
            return false;
        }
        if let Some(entry) = &state.entry {
            let (old, new) = (&entry.record, &next.record);
            let story = &self.world.story;
            assert!(
                new.generation >= old.generation,
                "{} overwrites version {} of generation {} with version {} of generation {}: {story:?}",
                self.owner,
                entry.version,
                old.generation,
                next.version,
                new.generation
            );
            assert!(
                new.generation > old.generation || refresh(new) == refresh(old),
                "another pair of the same generation overwrites one that was committed: {story:?}"
            );
        }
        assert!(
            !next.record.dead || state.committed <= next.record.generation,
            "dead, though it has a successor"
        );
        if let Some(intent) = &next.record.intent {
            self.tries = intent.tries;
        }
        state.committed = state.committed.max(next.record.generation);
        let before = state.entry.replace(next);
        state.past.push(before);
        true
    }

    /// Three steps: it leaves, the server works, the answer arrives.
    fn send(&mut self, token: &str) -> Option<Answer> {
        self.asked += 1;
        let loss = self.plan.loss.filter(|_| self.asked == 1);
        let error = || Error::new(Code::RefreshOutcomeUnknown, "lost");
        if loss == Some(Loss::Connect) {
            return Some(Answer::NotSent { error: error(), again: true });
        }
        {
            let mut state = self.world.state();
            state.uses += 1;
            *state.unexplained.entry(token.to_owned()).or_default() += usize::from(self.tries < 2);
        }
        self.pass()?;
        let said = match loss {
            Some(Loss::Before) => None,
            _ => Some(self.world.state().server.ask(token)),
        };
        self.pass()?;
        Some(match (loss, said) {
            (Some(Loss::Before | Loss::After), _) | (_, None) => {
                Answer::Lost { error: error(), closed: true }
            }
            (Some(Loss::Error), _) => Answer::Unclear(error()),
            (_, Some(Ok(answer))) => Answer::Success(answer.into()),
            (_, Some(Err(()))) => Answer::InvalidGrant(None),
        })
    }
}
