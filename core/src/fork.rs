//! What happens to a process that was copied.
//!
//! After `fork` only the calling thread exists in the child. Runtime threads are gone, locks that they held stay
//! locked for ever, and sockets are shared with the parent. So a child never touches what the parent made: everything
//! that owns a thread, a lock or a socket lives in a [`ForkLocal`], which has a fresh, empty slot for each process.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, AtomicUsize, Ordering};

use crate::disk;
use crate::error::{Code, Error, Result};

/// How many forks deep one process may stand under the one that loaded this library.
const DEPTH: usize = 32;

static EPOCH: AtomicUsize = AtomicUsize::new(0);
static PROCESS: AtomicU32 = AtomicU32::new(0);

/// Leaves everything that belongs to the parent process behind. To be called in the child after `fork`; the bindings
/// do so on their own. It waits for no lock, drops nothing but the copies of the parent's file locks, which would
/// otherwise outlive the parent, and is safe to call twice.
pub fn abandon_after_fork() {
    let process = std::process::id();
    if PROCESS.swap(process, Ordering::AcqRel) != process {
        EPOCH.fetch_add(1, Ordering::AcqRel);
    }
    disk::abandon_locks();
}

/// Which process this is, counted in forks. Notices a fork that nobody told us of.
pub(crate) fn epoch() -> usize {
    let process = std::process::id();
    match PROCESS.compare_exchange(0, process, Ordering::AcqRel, Ordering::Acquire) {
        Ok(_) => {}
        Err(known) if known == process => {}
        Err(_) => abandon_after_fork(),
    }
    EPOCH.load(Ordering::Acquire)
}

/// One value for each process, made when it is first needed.
pub(crate) struct ForkLocal<T> {
    slots: [OnceLock<T>; DEPTH],
}

impl<T> ForkLocal<T> {
    pub(crate) const fn new() -> Self {
        Self { slots: [const { OnceLock::new() }; DEPTH] }
    }

    /// This process's value.
    pub(crate) fn get_or_init(&self, make: impl FnOnce() -> T) -> Result<&T> {
        let slot = self.slots.get(epoch()).ok_or_else(|| {
            Error::new(
                Code::Configuration,
                format!("this process stands more than {DEPTH} forks under its ancestor"),
            )
        })?;
        Ok(slot.get_or_init(make))
    }
}

impl<T> Default for ForkLocal<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T> Drop for ForkLocal<T> {
    /// A child forgets what its ancestors made: dropping it could wait for their locks or touch their sockets.
    fn drop(&mut self) {
        let own = epoch();
        for (at, slot) in self.slots.iter_mut().enumerate() {
            if at != own {
                std::mem::forget(slot.take());
            }
        }
    }
}
