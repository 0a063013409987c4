//! Processes that share the store with the workers and will not live long: they are stopped, and killed.

use crate::actor::Actor;

/// Some of them. Who is left is killed when this is dropped.
pub struct Mayflies {
    living: Vec<Actor>,
    still: bool,
    killed: usize,
}

impl Mayflies {
    /// Waits until all have begun with their work, and lets them go on.
    pub fn hatched(mut actors: Vec<Actor>) -> Self {
        for actor in &mut actors {
            actor.ready();
            actor.go();
        }
        Self { living: actors, still: false, killed: 0 }
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

    /// Kills those that are left, and says how many were killed in all.
    pub fn end(mut self) -> usize {
        while !self.living.is_empty() {
            self.kill();
        }
        self.killed
    }
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
