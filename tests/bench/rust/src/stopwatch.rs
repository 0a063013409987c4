//! Time on the clock, and time that this process used.

use std::time::{Duration, Instant};

use rustix::time::{ClockId, clock_gettime};

/// Both, since a moment.
#[derive(Debug, Clone, Copy)]
pub struct Stopwatch {
    wall: Instant,
    cpu: Duration,
}

impl Stopwatch {
    /// Starts.
    #[allow(clippy::disallowed_methods, reason = "a benchmark measures the real time")]
    pub fn start() -> Self {
        Self { wall: Instant::now(), cpu: cpu() }
    }

    /// Time on the clock.
    pub fn wall(&self) -> Duration {
        self.wall.elapsed()
    }

    /// CPU time of all threads, user and system.
    pub fn cpu(&self) -> Duration {
        cpu().saturating_sub(self.cpu)
    }
}

fn cpu() -> Duration {
    Duration::try_from(clock_gettime(ClockId::ProcessCPUTime)).unwrap_or_default()
}
