//! Many processes that need the same token at the same moment.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use crate::actor::{Actor, Order, Place};
use crate::stage::{Counted, Stage};

/// What became of a herd.
#[derive(Debug, Default)]
pub struct Round {
    /// How often each code came, or `ok`.
    pub outcomes: BTreeMap<String, usize>,
    /// What was said about failures.
    pub messages: BTreeSet<String>,
    /// SHA-256 of each token that the API took.
    pub tokens: BTreeSet<String>,
    /// How many refreshes the processes say that they made.
    pub refreshed: usize,
    /// What the processes heard that refreshed, or heard anything else.
    pub heard: Vec<Vec<String>>,
    /// From the start signal of the first to the report of the last.
    pub span: Duration,
}

/// Lets processes that are ready go all at once, and waits for their reports.
pub fn fire(mut actors: Vec<Actor>) -> Round {
    actors.iter().for_each(Actor::ready);
    let start = Instant::now();
    actors.iter_mut().for_each(Actor::go);
    let mut round = Round::default();
    for actor in &actors {
        let report = actor.report();
        round.refreshed += report.refreshes();
        for (outcome, times) in report.outcomes {
            *round.outcomes.entry(outcome).or_default() += times;
        }
        round.messages.extend(report.messages);
        if !report.events.is_empty() {
            round.heard.push(report.events);
        }
        round.tokens.extend(report.tokens);
    }
    round.span = start.elapsed();
    round
}

/// Starts an actor that shares no directory with others: as on a host of its own.
pub fn on_its_own(program: &Path, order: &Order, dir: &Path) -> Actor {
    let mut order = order.clone();
    if let Place::Redis { journal, .. } = &mut order.place {
        *journal = dir.join("journal");
    }
    std::fs::create_dir_all(dir).unwrap();
    let mut command = Command::new(program);
    command.args(order.arguments()).current_dir(dir).env("HOME", dir);
    command.env_remove("XDG_STATE_HOME").env_remove("XDG_CONFIG_HOME");
    Actor::spawn(command)
}

impl Round {
    /// Whether everybody got the same token out of as many refreshes as it takes.
    ///
    /// # Errors
    /// What is not as it should be.
    pub fn check(&self, stage: &Stage, answers: usize, refreshes: u64) -> Result<(), String> {
        let counted = stage.counted();
        let wanted = Counted { requests: refreshes, refreshes, reuse: 0, in_grace: 0, unauthorized: 0 };
        let outcomes = BTreeMap::from([("ok".to_owned(), answers)]);
        let good = counted == wanted
            && self.outcomes == outcomes
            && self.tokens.len() == 1
            && self.refreshed as u64 == refreshes;
        if good {
            Ok(())
        } else {
            Err(format!("wanted {answers} answers and {wanted:?}: {counted:?}, {self:?}"))
        }
    }
}
