//! What an actor says at its end.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

/// What became of an actor's work.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Report {
    /// How often each code came, or `ok`.
    pub outcomes: BTreeMap<String, usize>,
    /// What was said about those that failed.
    #[serde(default)]
    pub messages: BTreeSet<String>,
    /// SHA-256 of each access token that the API took.
    pub tokens: BTreeSet<String>,
    /// The events, in order.
    pub events: Vec<String>,
    /// From the start signal to the last answer, in milliseconds.
    pub last_ms: f64,
    /// From the start signal to the first lease, in milliseconds.
    #[serde(default)]
    pub leased_ms: Option<f64>,
}

impl Report {
    /// How often an outcome came.
    pub fn count(&self, outcome: &str) -> usize {
        self.outcomes.get(outcome).copied().unwrap_or(0)
    }

    /// How often an event came.
    pub fn heard(&self, event: &str) -> usize {
        self.events.iter().filter(|heard| *heard == event).count()
    }

    /// How many refreshes this process made.
    pub fn refreshes(&self) -> usize {
        self.heard("refreshed")
    }

    /// Whether everything went well.
    pub fn is_ok(&self) -> bool {
        self.outcomes.keys().all(|outcome| outcome == "ok")
    }
}
