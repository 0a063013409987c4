//! Time comes in as an argument: tests and simulations bring a clock of their own.

use std::future::Future;
use std::pin::Pin;
use std::time::{Duration, SystemTime};

/// A boxed future, as the traits of this crate hand out.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// One moment on two clocks. Neither is enough alone: the wall clock can be set, and the monotonic one stands still
/// while the machine sleeps. What expires is over when either says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// Time since the Unix epoch.
    pub wall: Duration,
    /// Time since an arbitrary start, never running backwards.
    pub steady: Duration,
}

impl Moment {
    /// How long ago `earlier` was, on the clock that ran further.
    pub fn since(&self, earlier: Moment) -> Duration {
        self.wall.saturating_sub(earlier.wall).max(self.steady.saturating_sub(earlier.steady))
    }
}

/// A source of time.
pub trait Clock: Send + Sync + 'static {
    /// The present moment.
    fn now(&self) -> Moment;
    /// Completes after `duration` of this clock's time.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()>;
}

/// The clocks of this machine.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[allow(clippy::disallowed_methods, reason = "the one place where the core reads the machine's clocks")]
    fn now(&self) -> Moment {
        let wall = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        Moment { wall, steady: steady() }
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(duration))
    }
}

/// A clock that goes on while the machine sleeps: `Instant` stands still then, and what was asked of a lease before
/// would look fresh afterwards.
#[cfg(any(target_os = "linux", target_os = "android"))]
fn steady() -> Duration {
    let now = rustix::time::clock_gettime(rustix::time::ClockId::Boottime);
    Duration::new(u64::try_from(now.tv_sec).unwrap_or(0), u32::try_from(now.tv_nsec).unwrap_or(0))
}

/// The clock that goes on while the machine sleeps, by Apple's name.
#[cfg(target_vendor = "apple")]
fn steady() -> Duration {
    let now = rustix::time::clock_gettime(rustix::time::ClockId::Monotonic);
    Duration::new(u64::try_from(now.tv_sec).unwrap_or(0), u32::try_from(now.tv_nsec).unwrap_or(0))
}

/// Where there is nothing better.
#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
#[allow(clippy::disallowed_methods, reason = "the one place where the core reads the machine's clocks")]
fn steady() -> Duration {
    static START: std::sync::OnceLock<std::time::Instant> = std::sync::OnceLock::new();
    START.get_or_init(std::time::Instant::now).elapsed()
}
