//! Waiting for a call on the caller's thread.

use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Duration;

use pyo3::prelude::*;
use yionstack::{Code, runtime};

use crate::call::{Outcome, Work};
use crate::watch::Mailbox;
use crate::{ending, error};

/// How often a waiting thread looks for signals, and for the end of the interpreter.
const PATIENCE: Duration = Duration::from_millis(100);

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
    loop {
        let received;
        (answer, received) = ending::detach(py, move || {
            let received = answer.recv_timeout(PATIENCE);
            (answer, received)
        })
        .inspect_err(|_| task.abort())?;
        match received {
            Ok(outcome) => return Ok(outcome),
            Err(RecvTimeoutError::Timeout) => {
                py.check_signals().inspect_err(|_| task.abort())?;
                if let Some(mailbox) = mailbox {
                    mailbox.empty(py);
                }
            }
            Err(RecvTimeoutError::Disconnected) => {
                return Err(error::new(py, Code::Cancelled, "the call was stopped before it had an answer"));
            }
        }
    }
}
