//! The one runtime thread of a process, for hosts that have none: it owns connections, timers and refreshes of every
//! client in the process. It starts with the first call, never at import or in a constructor.

use std::future::Future;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::time::Duration;

use tokio::runtime::{Builder, Handle};

use crate::clock::BoxFuture;
use crate::error::{Code, Error, Result};
use crate::fork::ForkLocal;
use crate::observe;

/// Work that must come to its end: refreshes, and writing their tokens.
static BUSY: ForkLocal<AtomicUsize> = ForkLocal::new();

/// Where refreshes run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Background {
    /// On a thread of the SDK's own, started with the first refresh: a runtime of yours may end when it likes.
    #[default]
    OwnThread,
    /// On the runtime of whoever needs the token, for tests with a clock of their own. A refresh ends with that runtime.
    Ambient,
}

impl Background {
    /// Starts a task that nobody owns.
    pub(crate) fn spawn(self, task: BoxFuture<'static, ()>) -> Result<()> {
        // whoever needs it first sees what it does
        let task = observe::inherited(task);
        match self {
            Self::OwnThread => spawn(task).map(drop),
            Self::Ambient => {
                tokio::spawn(task);
                Ok(())
            }
        }
    }
}

/// Counts a piece of work that must come to its end, until it is dropped.
pub(crate) fn busy() -> Busy {
    if let Ok(busy) = BUSY.get_or_init(AtomicUsize::default) {
        busy.fetch_add(1, Ordering::AcqRel);
    }
    Busy(crate::fork::epoch())
}

/// A piece of work under way.
pub(crate) struct Busy(usize);

impl Drop for Busy {
    fn drop(&mut self) {
        if self.0 != crate::fork::epoch() {
            return;
        }
        if let Ok(busy) = BUSY.get_or_init(AtomicUsize::default) {
            busy.fetch_sub(1, Ordering::AcqRel);
        }
    }
}

/// Waits, blocking this thread, until no refresh is under way, but not longer than `limit`. For the end of a program:
/// what is still under way then leaves a note in its store, and the next process goes on from there. The bindings call it
/// on their own. Gives whether all work has ended.
pub fn settle(limit: Duration) -> bool {
    const STEP: Duration = Duration::from_millis(2);
    let mut waited = Duration::ZERO;
    loop {
        let busy = BUSY.get_or_init(AtomicUsize::default).map_or(0, |busy| busy.load(Ordering::Acquire));
        if busy == 0 || waited >= limit {
            return busy == 0;
        }
        std::thread::sleep(STEP);
        waited += STEP;
    }
}

/// Runs a future on this process's runtime thread, starting the thread if need be.
///
/// # Errors
/// `configuration` when the operating system gives no thread.
pub fn spawn<F>(future: F) -> Result<tokio::task::JoinHandle<F::Output>>
where
    F: Future + Send + 'static,
    F::Output: Send + 'static,
{
    static RUNTIME: ForkLocal<Option<Handle>> = ForkLocal::new();
    match RUNTIME.get_or_init(start)? {
        Some(handle) => Ok(handle.spawn(future)),
        None => {
            Err(Error::new(Code::Configuration, "the operating system refused to start the runtime thread"))
        }
    }
}

fn start() -> Option<Handle> {
    let (ready, started) = mpsc::channel();
    std::thread::Builder::new()
        .name("yionstack".to_owned())
        .spawn(move || {
            let runtime = Builder::new_current_thread().enable_all().build();
            if let Ok(runtime) = runtime {
                let _ = ready.send(runtime.handle().clone());
                // never ends: the thread goes with the process
                runtime.block_on(std::future::pending::<()>());
            }
        })
        .ok()?;
    started.recv().ok()
}
