//! Ctrl-C, and what else asks the command to end: SIGTERM, and SIGHUP of a terminal that goes. A call ends at once, and
//! says what is known of it; anything else of the command just ends.
//!
//! Only a refresh of a grant that is under way is waited for, since its answer is worth more than the wait, and not beyond
//! a second Ctrl-C. That ends the process on the spot, whatever it is at.

use std::io;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, LazyLock};
use std::thread;
use std::time::Duration;

use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::flag;
use yionstack::http::Following;

use crate::failure::Failure;

/// How often a call looks up.
const STEP: Duration = Duration::from_millis(20);
/// What comes within this time is the same interrupt: a terminal sends one to all it runs, and `npx` hands on its own.
const SAME: Duration = Duration::from_millis(100);

/// Whether an interrupt ends the process on the spot.
static DEADLY: LazyLock<Arc<AtomicBool>> = LazyLock::new(|| Arc::new(AtomicBool::new(true)));
/// The number of the last one.
static SEEN: LazyLock<Arc<AtomicUsize>> = LazyLock::new(Arc::default);

/// A signal that asked the command to end.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Interrupt(usize);

impl Interrupt {
    /// What shells show of a command that it ended.
    pub(crate) fn status(self) -> u8 {
        u8::try_from(128 + self.0).unwrap_or(u8::MAX)
    }

    fn seen() -> Option<Self> {
        Some(SEEN.load(Ordering::SeqCst)).filter(|&number| number != 0).map(Self)
    }
}

/// Takes interrupts over from whoever runs the command.
pub(crate) fn take_over() -> Result<(), Failure> {
    static TAKEN: LazyLock<io::Result<()>> = LazyLock::new(|| {
        for signal in wanted() {
            let number = usize::try_from(signal).unwrap_or_default();
            let status = Interrupt(number).status().into();
            flag::register_conditional_shutdown(signal, status, DEADLY.clone())?;
            flag::register_usize(signal, SEEN.clone(), number)?;
        }
        Ok(())
    });
    TAKEN.as_ref().copied().map_err(unwatched)
}

fn unwatched(error: &io::Error) -> Failure {
    Failure::Usage(format!("interrupts cannot be watched: {error}"))
}

/// The signals that end the command: those which whoever started it had it ignore stay ignored (`nohup`, `… &` in a
/// script). Where it cannot be known, SIGHUP is left as it is, for `nohup` is what it is ignored by.
fn wanted() -> Vec<i32> {
    #[cfg(unix)]
    if let Some(ignored) = ignored() {
        let all = [SIGINT, SIGTERM, signal_hook::consts::SIGHUP];
        return all.into_iter().filter(|signal| ignored >> (signal - 1) & 1 == 0).collect();
    }
    vec![SIGINT, SIGTERM]
}

/// The signals that this process ignores, a bit for each. Linux tells in a file; elsewhere only `unsafe` code may ask.
#[cfg(unix)]
fn ignored() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:"))?;
    u64::from_str_radix(mask.trim(), 16).ok()
}

/// Runs a call until it ends or is interrupted.
pub(crate) async fn watched(call: impl Future<Output = Result<(), Failure>>) -> Result<(), Failure> {
    let following = Following::default();
    let watch = thread::Builder::new().name("interrupts".to_owned()).spawn(make_the_next_one_deadly);
    watch.map_err(|error| unwatched(&error))?;
    DEADLY.store(false, Ordering::SeqCst);
    tokio::select! {
        outcome = following.run(call) => {
            DEADLY.store(true, Ordering::SeqCst);
            outcome
        }
        interrupt = seen() => Err(Failure::Interrupted(interrupt, following.interrupted().map(Box::new))),
    }
}

async fn seen() -> Interrupt {
    loop {
        match Interrupt::seen() {
            Some(interrupt) => return interrupt,
            None => tokio::time::sleep(STEP).await,
        }
    }
}

/// On a thread of its own: the one that makes the call may stand still, as in a line that nobody reads.
fn make_the_next_one_deadly() {
    while Interrupt::seen().is_none() {
        thread::sleep(STEP);
    }
    thread::sleep(SAME);
    DEADLY.store(true, Ordering::SeqCst);
}
