//! Waiting for a call on the caller's thread.

use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::time::Duration;

use pyo3::prelude::*;
use yionstack::{Code, runtime};

use crate::call::{Outcome, Work};
use crate::python::Import;
use crate::watch::{Mailbox, first_of};
use crate::{ending, error};

/// Who hears signals.
static MAIN_THREAD: Import = Import::new("threading", "main_thread");
static CURRENT_THREAD: Import = Import::new("threading", "current_thread");

/// How often a waiting thread looks for signals, and for the end of the interpreter.
const PATIENCE: Duration = Duration::from_millis(50);

/// What a waiting thread is woken by.
pub(crate) enum Woken {
    /// There are notices of the call.
    Told,
    Ended(Outcome),
    /// Its task is gone, with an answer or without.
    Over,
}

/// Says that a task is over, even if it panics.
struct Task(Sender<Woken>);

impl Drop for Task {
    fn drop(&mut self) {
        let _ = self.0.send(Woken::Over); // who has the answer waits no more
    }
}

/// Runs `work` on the runtime thread and waits for it without the GIL. A signal's exception ends the call; so does, for a
/// daemon thread, the end of the interpreter: with `SystemExit`, which ends a thread without a word.
///
/// What is seen of the call meanwhile is handed out on this thread. What a hook raises that is no `Exception` ends the call too.
pub(crate) fn wait(py: Python<'_>, work: Work, mailbox: Option<&Mailbox>) -> PyResult<Outcome> {
    let outcome = waited(py, work, mailbox);
    match mailbox {
        Some(mailbox) => first_of(py, outcome, mailbox.leave(py)),
        None => outcome,
    }
}

fn waited(py: Python<'_>, work: Work, mailbox: Option<&Mailbox>) -> PyResult<Outcome> {
    let (tell, mut answer) = mpsc::channel();
    if let Some(mailbox) = mailbox {
        mailbox.waited_for(tell.clone());
    }
    let over = Task(tell);
    let spawned = ending::detach(py, || {
        runtime::spawn(async move {
            let outcome = work.await;
            // nobody listens any more when a signal has ended the wait
            let _ = over.0.send(Woken::Ended(outcome));
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
            Ok(Woken::Ended(outcome)) => return Ok(outcome),
            Ok(Woken::Told) => {
                let told = mailbox.map_or(Ok(()), |mailbox| mailbox.empty(py));
                told.inspect_err(|_| task.abort())?;
            }
            Err(RecvTimeoutError::Timeout) => {
                py.check_signals().inspect_err(|_| task.abort())?;
                deaf = !is_main_thread(py).inspect_err(|_| task.abort())?;
            }
            Ok(Woken::Over) | Err(RecvTimeoutError::Disconnected) => {
                return Err(error::new(py, Code::Cancelled, "the call was stopped before it had an answer"));
            }
        }
    }
}

/// Whether this thread is the one that hears signals.
fn is_main_thread(py: Python<'_>) -> PyResult<bool> {
    Ok(MAIN_THREAD.get(py)?.call0()?.is(&CURRENT_THREAD.get(py)?.call0()?))
}
