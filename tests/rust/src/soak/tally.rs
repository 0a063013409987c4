//! What a worker says of each second.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};

/// One second of work, as a line of JSON.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Second {
    /// Calls that succeeded with the right answer.
    pub ok: u64,
    /// Calls that failed, by the code of the error.
    pub failed: BTreeMap<String, u64>,
    /// The names of rows that were created, as far as the worker knows.
    pub created: Vec<String>,
    /// Those whose creation failed with an error that does not say that nothing was done.
    pub unknown: Vec<String>,
    /// What is not as it has to be: answers of others, events that must not happen.
    pub wrong: Vec<String>,
    /// 99 of 100 single calls that succeeded took no longer, in milliseconds.
    pub p99_ms: f64,
    /// The longest single call, whatever came of it, in milliseconds.
    pub longest_ms: f64,
}

/// Counts a second.
#[derive(Default)]
pub struct Tally(Mutex<(Second, Vec<f64>)>);

impl Tally {
    /// A single call that succeeded.
    pub fn took(&self, since: Instant, success: bool) {
        let taken = milliseconds(since.elapsed());
        self.count(|second, all| {
            second.longest_ms = second.longest_ms.max(taken);
            if success {
                all.push(taken);
            }
        });
    }

    /// Changes the counts.
    pub fn note(&self, change: impl FnOnce(&mut Second)) {
        self.count(|second, _| change(second));
    }

    /// The second, and begins another one.
    pub fn take(&self) -> Second {
        let (mut second, mut all) = std::mem::take(&mut *self.0.lock().unwrap());
        all.sort_by(f64::total_cmp);
        second.p99_ms = all.get(all.len() * 99 / 100).or(all.last()).copied().unwrap_or_default();
        second
    }

    fn count(&self, change: impl FnOnce(&mut Second, &mut Vec<f64>)) {
        let mut counts = self.0.lock().unwrap();
        let (second, all) = &mut *counts;
        change(second, all);
    }
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}
