//! A store on another machine: one copy that answers, and one that may take its place without the last write.

use std::collections::HashMap;
use std::time::Duration;

use yionstack::token::Entry;

/// What both copies agree on, as a rule.
#[derive(Debug, Clone, Default)]
pub struct Redis {
    entries: HashMap<String, Entry>,
    /// Who holds which lease until when.
    leases: HashMap<String, (String, Duration)>,
    incarnation: u64,
}

impl Redis {
    /// What a key holds.
    pub fn load(&self, key: &str) -> Option<Entry> {
        self.entries.get(key).cloned()
    }

    /// Compare and swap.
    pub fn swap(&mut self, key: &str, expected: u64, next: Entry) -> bool {
        let same = self.entries.get(key).map_or(0, |entry| entry.version) == expected;
        if same {
            self.entries.insert(key.to_owned(), next);
        }
        same
    }

    /// Takes or extends a lease.
    pub fn lease(&mut self, key: &str, owner: &str, until: Duration, now: Duration) -> bool {
        let free = self.leases.get(key).is_none_or(|(holder, end)| holder == owner || *end <= now);
        if free {
            self.leases.insert(key.to_owned(), (owner.to_owned(), until));
        }
        free
    }

    /// Gives a lease back.
    pub fn release(&mut self, key: &str, owner: &str) {
        if self.leases.get(key).is_some_and(|(holder, _)| holder == owner) {
            self.leases.remove(key);
        }
    }

    /// Names this incarnation of the data.
    pub fn incarnation(&self) -> String {
        self.incarnation.to_string()
    }

    /// The other copy takes over, as it was at `before`.
    pub fn fail_over(&mut self, before: Self) {
        let incarnation = self.incarnation + 1;
        *self = Self { incarnation, ..before };
    }
}
