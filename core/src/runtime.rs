//! The one runtime thread of a process, for hosts that have none: it owns connections, timers and refreshes of every
//! client in the process. It starts with the first call, never at import or in a constructor.

use std::future::Future;
use std::sync::mpsc;

use tokio::runtime::{Builder, Handle};

use crate::error::{Code, Error, Result};
use crate::fork::ForkLocal;

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
