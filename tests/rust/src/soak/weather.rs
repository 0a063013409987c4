//! What goes wrong, and when: a storm, then calm, again and again.

use std::time::Duration;

use serde_json::{Value, json};

use crate::random::Seeded;

/// A storm and the calm after it, drawn from a seed.
pub struct Weather {
    random: Seeded,
    /// How long a storm blows.
    pub storm: Duration,
    /// How long it is calm then.
    pub calm: Duration,
}

/// What the next moment of a storm brings.
#[derive(Debug)]
pub enum Phase {
    /// A fault for some of the next requests, as a command of the sandbox.
    Fault(Value),
    /// All access tokens end before their time.
    Expire,
    /// Nobody can be reached for so long.
    Down(Duration),
    /// A process that shares the store with others is killed.
    Kill,
}

impl Weather {
    /// From a seed that whoever starts it prints.
    pub fn new(seed: u64, storm: Duration, calm: Duration) -> Self {
        Self { random: Seeded::new(seed), storm, calm }
    }

    /// How long until the next blow of a storm.
    pub fn pause(&self) -> Duration {
        Duration::from_millis(20 + self.random.below(150))
    }

    /// The next blow.
    pub fn next(&self) -> Phase {
        match self.random.below(200) {
            0 => Phase::Down(Duration::from_millis(200 + self.random.below(2_500))),
            1 => Phase::Expire,
            2..6 => Phase::Kill,
            _ => Phase::Fault(self.fault()),
        }
    }

    fn fault(&self) -> Value {
        let some = |limit| self.random.below(limit);
        let status = [500, 502, 503, 504][some(4) as usize];
        let mut fault = match some(26) {
            0..4 => json!({"delay_ms": 20 + some(1_500)}),
            4 => json!({"drip": {"bytes_per_second": 1 + some(4_000)}}),
            5 => json!({"drip": {"bytes_per_second": 1 + some(400), "part": "body"}}),
            6 => json!({"respond": {"status": status, "body": "{}",
                "headers": {"content-type": "application/json"}}}),
            7 => json!({"respond": {"status": 503, "body": "<html>down</html>"}}),
            8 => json!({"respond": {"status": 429, "body": "{}", "headers": {"retry-after": "1"}}}),
            9 => json!({"hang": true}),
            10 => json!({"hang": true, "after_processing": true}),
            11 => json!({"no_read": true}),
            12 => json!({"reset": true}),
            13 => json!({"reset": true, "after_processing": true}),
            14 => json!({"stall_after_head": true}),
            15 => json!({"stall_after_bytes": some(3_000)}),
            16 => json!({"cut_after_bytes": some(3_000)}),
            17 => json!({"wrong_length": 1 + some(100)}),
            18 => json!({"bad_chunk": true}),
            19 => json!({"truncated_gzip": 1 + some(20)}),
            20 => json!({"garbage": 1 + some(2_000)}),
            21 => json!({"bomb": {"bytes": 1_u64 << (24 + some(8)), "layers": 1 + some(2)}}),
            22 => json!({"endless_informational": true}),
            23 => json!({"endless_headers": true}),
            24 => json!({"replace_body": "<html>not what you asked for</html>"}),
            _ => json!({"close_idle": true}),
        };
        fault["do"] = json!("fault");
        fault["times"] = json!(1 + some(3));
        fault
    }
}
