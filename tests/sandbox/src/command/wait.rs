//! Waiting until a counter has got somewhere, in real time.

use std::{thread, time::Duration};

use serde::Deserialize;

use super::{settings, to_json};
use crate::{server::Shared, world::World};

/// How long until the next look.
const STEP: Duration = Duration::from_millis(1);
const TIMEOUT: f64 = 10.0;

/// Waits for a counter.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Wait {
    counter: String,
    at_least: u64,
    timeout: Option<f64>,
}

/// A wait that has begun.
#[derive(Debug)]
pub(super) struct Waiting {
    counter: String,
    at_least: u64,
    /// By the sandbox's uptime, because a command may move its clock meanwhile.
    deadline: Duration,
}

impl Wait {
    pub(super) fn start(self, world: &World) -> Result<Waiting, String> {
        let timeout = settings::duration("timeout", self.timeout.unwrap_or(TIMEOUT))?;
        let deadline = world.clock.uptime().saturating_add(timeout);
        Ok(Waiting { counter: self.counter, at_least: self.at_least, deadline })
    }
}

impl Waiting {
    /// Waits with this thread.
    pub(super) fn block(self, shared: &Shared) -> Result<String, String> {
        loop {
            if let Some(answer) = self.look(&shared.world()) {
                return answer;
            }
            thread::sleep(STEP);
        }
    }

    /// Waits as a task.
    pub(super) async fn finish(self, shared: &Shared) -> Result<String, String> {
        loop {
            if let Some(answer) = self.look(&shared.world()) {
                return answer;
            }
            tokio::time::sleep(STEP).await;
        }
    }

    fn look(&self, world: &World) -> Option<Result<String, String>> {
        let counters = &world.traffic.counters;
        let Some(count) = counters.get(&self.counter) else {
            let remedy = "use one that the command counters shows, or a route of its by_route";
            return Some(Err(format!("there is no counter {:?}: {remedy}", self.counter)));
        };
        if count >= self.at_least {
            return Some(Ok(to_json(counters).to_string()));
        }
        let late = world.clock.uptime() >= self.deadline;
        late.then(|| Err(format!("time is up: {} is at {count}, not {}", self.counter, self.at_least)))
    }
}
