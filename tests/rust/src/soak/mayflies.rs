//! Processes that share the store with the workers and will not live long: they are stopped, and killed.

use std::thread;
use std::time::{Duration, Instant};

use crate::actor::{Actor, READY};

/// What they may take to begin: longer than their own patience.
const PATIENCE: Duration = Duration::from_secs(60);

/// Some of them. Who is left is killed when this is dropped.
pub struct Mayflies {
    living: Vec<Actor>,
    still: bool,
    killed: usize,
    stillborn: usize,
}

impl Mayflies {
    /// Waits until they have begun with their work, and lets them go on.
    pub fn hatched(actors: Vec<Actor>) -> Self {
        let (began, hoped) = (Instant::now(), actors.len());
        let mut living: Vec<Actor> = actors.into_iter().filter(|actor| begins(actor, began)).collect();
        living.iter_mut().for_each(Actor::go);
        Self { stillborn: hoped - living.len(), living, still: false, killed: 0 }
    }

    /// Kills one, whatever it is doing.
    pub fn kill(&mut self) {
        self.killed += usize::from(self.living.pop().is_some());
    }

    /// Makes one stand still, with whatever it holds, or lets it go on.
    pub fn pause(&mut self) {
        self.still = !self.still;
        if let Some(actor) = self.living.first() {
            halt(actor.id(), self.still);
        }
    }

    /// Kills those that are left, and says how many were killed in all, and how many never began.
    pub fn end(mut self) -> (usize, usize) {
        while !self.living.is_empty() {
            self.kill();
        }
        (self.killed, self.stillborn)
    }
}

fn begins(actor: &Actor, began: Instant) -> bool {
    while began.elapsed() < PATIENCE {
        if actor.said().iter().any(|line| line == READY) {
            return true;
        }
        thread::sleep(Duration::from_millis(20));
    }
    false
}

#[cfg(unix)]
fn halt(process: u32, still: bool) {
    use rustix::process::{Pid, Signal, kill_process};
    let process = i32::try_from(process).ok().and_then(Pid::from_raw);
    // one that has ended on its own stands still anyway
    let _ = process.map(|process| kill_process(process, if still { Signal::STOP } else { Signal::CONT }));
}

/// There is no such signal.
#[cfg(not(unix))]
fn halt(_: u32, _: bool) {}
