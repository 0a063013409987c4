//! Ctrl-C. A call ends at once, and says what is known of it; anything else of the command just ends.
//!
//! Only a refresh of a grant that is under way is waited for, since its answer is worth more than the wait, and not beyond
//! a second Ctrl-C.

use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use signal_hook::consts::SIGINT;
use signal_hook::flag;
use yionstack::http::Following;

use crate::failure::Failure;

/// What shells show of a command that an interrupt ended.
pub(crate) const STATUS: u8 = 130;
/// How often a call looks up.
const STEP: Duration = Duration::from_millis(20);

/// Whether an interrupt ends the process on the spot.
static DEADLY: LazyLock<Arc<AtomicBool>> = LazyLock::new(|| Arc::new(AtomicBool::new(true)));
static SEEN: LazyLock<Arc<AtomicBool>> = LazyLock::new(Arc::default);

/// Takes interrupts over from whoever runs the command.
pub(crate) fn take_over() -> Result<(), Failure> {
    static TAKEN: LazyLock<io::Result<()>> = LazyLock::new(|| {
        flag::register_conditional_shutdown(SIGINT, i32::from(STATUS), DEADLY.clone())?;
        flag::register(SIGINT, SEEN.clone())?;
        Ok(())
    });
    TAKEN.as_ref().copied().map_err(|error| Failure::Usage(format!("interrupts cannot be watched: {error}")))
}

/// Runs a call until it ends or is interrupted.
pub(crate) async fn watched(call: impl Future<Output = Result<(), Failure>>) -> Result<(), Failure> {
    let following = Following::default();
    DEADLY.store(false, Ordering::SeqCst);
    let outcome = tokio::select! {
        outcome = following.run(call) => outcome,
        () = seen() => Err(Failure::Interrupted(following.interrupted().map(Box::new))),
    };
    DEADLY.store(true, Ordering::SeqCst);
    outcome
}

async fn seen() {
    while !SEEN.load(Ordering::SeqCst) {
        tokio::time::sleep(STEP).await;
    }
}
