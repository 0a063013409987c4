//! Waiting for a call on the caller's thread.

use std::sync::OnceLock;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread::{self, ThreadId};
use std::time::Duration;

use pyo3::prelude::*;
use yionstack::{Code, runtime};

use crate::call::{Outcome, Work};
use crate::error;

/// How often a waiting thread looks for signals.
const PATIENCE: Duration = Duration::from_millis(100);

/// The thread that runs the interpreter's end, once it has begun.
static EXITING: OnceLock<ThreadId> = OnceLock::new();

/// Called by `atexit`. From now on threads that wait for a call do not come back to the interpreter.
#[pyfunction]
#[pyo3(name = "_exiting")]
pub(crate) fn exiting() {
    let _ = EXITING.set(thread::current().id());
}

/// Runs `work` on the runtime thread and waits for it without the GIL. A signal's exception ends the call.
pub(crate) fn wait(py: Python<'_>, work: Work) -> PyResult<Outcome> {
    let (tell, mut answer) = mpsc::sync_channel(1);
    let task = py
        .detach(|| {
            runtime::spawn(async move {
                // nobody listens any more when a signal has ended the wait
                let _ = tell.send(work.await);
            })
        })
        .map_err(|failure| error::exception(py, &failure))?;
    loop {
        let received;
        (answer, received) = py.detach(move || {
            let received = answer.recv_timeout(PATIENCE);
            stay_away_from_a_dying_interpreter();
            (answer, received)
        });
        match received {
            Ok(outcome) => return Ok(outcome),
            Err(RecvTimeoutError::Timeout) => py.check_signals().inspect_err(|_| task.abort())?,
            Err(RecvTimeoutError::Disconnected) => {
                return Err(error::new(py, Code::Cancelled, "the call was stopped before it had an answer"));
            }
        }
    }
}

/// A daemon thread that asks a finalizing interpreter for the GIL is killed in the middle of our code (Python up to
/// 3.13), so it waits for the end of the process instead.
fn stay_away_from_a_dying_interpreter() {
    while EXITING.get().is_some_and(|exiting| *exiting != thread::current().id()) {
        thread::park();
    }
}
