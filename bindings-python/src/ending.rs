//! The end of the interpreter, so that it meets no thread of ours halfway.
//!
//! A thread that asks a finalizing interpreter for the GIL is killed in the middle of our code (Python up to 3.13) or
//! stands still for ever. So the exit hook, which runs while the interpreter is still whole, first gives refreshes the
//! time to end, then turns away whoever wants in, and waits until the last one is out.

use std::sync::atomic::{AtomicU8, Ordering};
use std::thread;
use std::time::Duration;

use pyo3::exceptions::PySystemExit;
use pyo3::prelude::*;
use yionstack::runtime;

use crate::fork::Count;

/// A refresh that is under way may take so long.
const REFRESH: Duration = Duration::from_secs(5);
/// Events that are on their way to the user.
const EVENTS: Duration = Duration::from_millis(500);
/// Threads on their way out of our code.
const LEAVING: Duration = Duration::from_secs(1);
const STEP: Duration = Duration::from_millis(2);

const ALIVE: u8 = 0;
/// Threads of ours are turned away, and those that wait for a call break off.
const ENDING: u8 = 1;
/// Nobody comes back any more.
const OVER: u8 = 2;

static PHASE: AtomicU8 = AtomicU8::new(ALIVE);
/// Threads of ours in the interpreter or on their way into it.
static INSIDE: Count = Count::new();
/// Python's threads that wait in our code and will come back to the interpreter.
static WAITING: Count = Count::new();
/// Events that the user has not heard of yet.
pub(crate) static UNHEARD: Count = Count::new();

fn phase() -> u8 {
    PHASE.load(Ordering::SeqCst)
}

/// Whether the interpreter goes on.
pub(crate) fn is_alive() -> bool {
    phase() == ALIVE
}

/// Attaches a thread of ours to the interpreter; `None` once that is ending.
pub(crate) fn attach<R>(work: impl for<'py> FnOnce(Python<'py>) -> R) -> Option<R> {
    // counted before it looks: the hook changes the phase before it counts
    let _inside = INSIDE.up();
    match phase() {
        ALIVE => Python::try_attach(work),
        _ => None,
    }
}

/// Detaches one of Python's threads for work that ends soon.
pub(crate) fn detach<R: Send>(py: Python<'_>, work: impl FnOnce() -> R + Send) -> PyResult<R> {
    let waiting = WAITING.up();
    // the thread that runs the exit hook may make calls to the very end: nobody ends the interpreter under it
    if phase() != ALIVE && !is_exiting() {
        return Err(PySystemExit::new_err(0));
    }
    let done = py.detach(move || {
        let done = work();
        while phase() == OVER && !is_exiting() {
            thread::park();
        }
        done
    });
    drop(waiting);
    Ok(done)
}

/// Waits until no refresh is under way.
#[pyfunction]
#[pyo3(name = "_settle")]
pub(crate) fn settle(py: Python<'_>) {
    py.detach(|| runtime::settle(REFRESH));
}

/// Called by `atexit`.
#[pyfunction]
#[pyo3(name = "_exiting")]
pub(crate) fn exiting(py: Python<'_>) {
    EXITING.with(|exiting| exiting.set(true));
    py.detach(|| {
        runtime::settle(REFRESH);
        until(EVENTS, || UNHEARD.get() == 0);
        PHASE.store(ENDING, Ordering::SeqCst);
        until(LEAVING, || INSIDE.get() + WAITING.get() == 0);
        PHASE.store(OVER, Ordering::SeqCst);
    });
}

thread_local! {
    static EXITING: std::cell::Cell<bool> = const { std::cell::Cell::new(false) };
}

fn is_exiting() -> bool {
    EXITING.with(std::cell::Cell::get)
}

fn until(limit: Duration, done: impl Fn() -> bool) {
    let mut waited = Duration::ZERO;
    while !done() && waited < limit {
        thread::sleep(STEP);
        waited += STEP;
    }
}
