//! What goes wrong, and when: a storm, then calm, again and again.

use std::cell::Cell;
use std::time::Duration;

use serde_json::{Value, json};

use crate::random::Seeded;

/// A client asks for three new tokens in any minute because old ones are refused, and no more. Weather that refuses more
/// tokens than that makes calls fail until the minute is over, as promised, which would be no fault in a calm.
const REFUSED: u32 = 3;
const MINUTE: Duration = Duration::from_secs(60);
/// Where YionStack's tokens are renewed.
const TOKENS: &str = "/api/v1/oauth/token";

/// A storm and the calm after it, drawn from a seed.
pub struct Weather {
    random: Seeded,
    /// How long a storm blows.
    pub storm: Duration,
    /// How long it is calm then.
    pub calm: Duration,
    /// How many tokens may still be refused in this storm.
    refusals: Cell<u32>,
}

/// What the next moment of a storm brings.
#[derive(Debug)]
pub enum Phase {
    /// A fault for some of the next requests, or another way of the server, as a command of the sandbox.
    Command(Value),
    /// Nobody can be reached for so long.
    Down(Duration),
    /// All connections are reset.
    Reset,
    /// A process that shares the store with others is killed.
    Kill,
    /// One stands still, or goes on.
    Pause,
}

impl Weather {
    /// From a seed that whoever starts it prints.
    pub fn new(seed: u64, storm: Duration, calm: Duration) -> Self {
        Self { random: Seeded::new(seed), storm, calm, refusals: Cell::new(0) }
    }

    /// A storm begins.
    pub fn begin(&self) {
        // storms that are nearer to each other than a minute share what the minute allows
        self.refusals.set(if self.storm + self.calm < MINUTE { 1 } else { REFUSED });
    }

    /// How long until the next blow of a storm.
    pub fn pause(&self) -> Duration {
        Duration::from_millis(20 + self.random.below(150))
    }

    /// The next blow.
    pub fn next(&self) -> Phase {
        match self.random.below(200) {
            0 => Phase::Down(Duration::from_millis(200 + self.random.below(2_500))),
            1 => Phase::Reset,
            2..6 => Phase::Kill,
            6..10 => Phase::Pause,
            10..14 => Phase::Command(self.way()),
            14 => self.refused(json!({"do": "expire_access_tokens"})),
            // a clock that is set: tokens end earlier for the server than for its clients
            15 => self.refused(json!({"do": "advance", "seconds": 1 + self.random.below(10)})),
            16 => self.refused(
                json!({"do": "fault", "match": {"method": "GET"}, "respond": {"status": 401, "body": "{}"}}),
            ),
            _ => Phase::Command(self.fault()),
        }
    }

    /// What makes clients ask for a new token, or something else when they have asked often enough.
    fn refused(&self, command: Value) -> Phase {
        match self.refusals.get() {
            0 => Phase::Command(self.fault()),
            left => {
                self.refusals.set(left - 1);
                Phase::Command(command)
            }
        }
    }

    /// Another way of the server, until the storm is over: a renewal without a new refresh token, work that takes its
    /// time and goes on without the client, failures in other words.
    fn way(&self) -> Value {
        match self.random.below(4) {
            0 => json!({"do": "settings", "rotate": false}),
            1 => json!({"do": "settings", "younium_errors": "errors"}),
            _ => json!({"do": "settings", "younium_work": self.random.below(1_000) as f64 / 1_000.0}),
        }
    }

    /// The way of the server when nothing is wrong.
    pub fn fair() -> Value {
        json!({"do": "settings", "rotate": true, "younium_errors": "error", "younium_work": 0.0})
    }

    fn fault(&self) -> Value {
        let some = |limit| self.random.below(limit);
        let status = [500, 503][some(2) as usize];
        let gateway = [502, 504][some(2) as usize];
        let calls = [json!({"method": "GET"}), json!({"path": "/Accounts"})][some(2) as usize].clone();
        let redirect = [301, 302, 303, 307, 308][some(5) as usize];
        let mut fault = match some(34) {
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
            25 => json!({"redirect": {"status": redirect, "location": "http://localhost:9/elsewhere"}}),
            26 => json!({"large_header": 1 + some(1 << 20)}),
            27 => json!({"trailing_garbage": 1 + some(2_000)}),
            28 => json!({"two_lengths": true}),
            29 => json!({"length_and_chunked": true}),
            30 => json!({"no_length": true}),
            31 => json!({"wrong_length": -1 - some(100) as i64}),
            // a renewal whose gateway gave up may still be under way, and for three minutes nobody sends another
            32 => json!({"respond": {"status": gateway, "body": "{}"}, "match": calls}),
            _ => json!({"close_idle": true}),
        };
        fault["do"] = json!("fault");
        fault["times"] = json!(1 + some(3));
        // renewals are rare among all requests, and what is lost there is lost for good
        if some(10) == 0 && fault.get("match").is_none() {
            fault["match"] = json!({"path": TOKENS});
        }
        fault
    }
}
