//! Waiting for a call on the caller's thread.

use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Duration;

use pyo3::prelude::*;
use yionstack::{Code, runtime};

use crate::call::{Outcome, Work};
use crate::python::Import;
use crate::watch::Mailbox;
use crate::{ending, error};

/// Who hears signals.
static MAIN_THREAD: Import = Import::new("threading", "main_thread");
static CURRENT_THREAD: Import = Import::new("threading", "current_thread");

/// How often a waiting thread looks for signals, and for the end of the interpreter.
const PATIENCE: Duration = Duration::from_millis(50);

/// Runs `work` on the runtime thread and waits for it without the GIL. A signal's exception ends the call; so does, for a
/// daemon thread, the end of the interpreter: with `SystemExit`, which ends a thread without a word.
///
/// What is seen of the call meanwhile is handed out on this thread.
pub(crate) fn wait(py: Python<'_>, work: Work, mailbox: Option<&Mailbox>) -> PyResult<Outcome> {
    let outcome = waited(py, work, mailbox);
    if let Some(mailbox) = mailbox {
        mailbox.leave(py);
    }
    outcome
}

fn waited(py: Python<'_>, work: Work, mailbox: Option<&Mailbox>) -> PyResult<Outcome> {
    let (tell, mut answer) = mpsc::sync_channel(1);
    let spawned = ending::detach(py, || {
        runtime::spawn(async move {
            // nobody listens any more when a signal has ended the wait
            let _ = tell.send(work.await);
        })
    })?;
    let task = spawned.map_err(|failure| error::exception(py, &failure))?;
    let mut deaf = false;
    loop {
        let received;
        (answer, received) = ending::detach(py, move || {
            loop {
                let received = answer.recv_timeout(PATIENCE);
                // without the GIL: a thousand threads that ask for it again and again would be in everybody's way
                let nothing = matches!(received, Err(RecvTimeoutError::Timeout));
                if !(deaf && nothing && ending::is_alive()) {
                    return (answer, received);
                }
            }
        })
        .inspect_err(|_| task.abort())?;
        match received {
            Ok(outcome) => return Ok(outcome),
            Err(RecvTimeoutError::Timeout) => {
                py.check_signals().inspect_err(|_| task.abort())?;
                if let Some(mailbox) = mailbox {
                    mailbox.empty(py);
                }
                // who has a mailbox has it emptied in time
                deaf = mailbox.is_none() && !is_main_thread(py).inspect_err(|_| task.abort())?;
            }
            Err(RecvTimeoutError::Disconnected) => {
                return Err(error::new(py, Code::Cancelled, "the call was stopped before it had an answer"));
            }
        }
    }
}

/// Whether this thread is the one that hears signals.
fn is_main_thread(py: Python<'_>) -> PyResult<bool> {
    Ok(MAIN_THREAD.get(py)?.call0()?.is(&CURRENT_THREAD.get(py)?.call0()?))
}
