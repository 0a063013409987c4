//! What happens to this library in a process that was copied.

use std::sync::atomic::{AtomicUsize, Ordering};

use pyo3::prelude::*;

static FORKS: AtomicUsize = AtomicUsize::new(0);

/// Leaves everything that belongs to the parent process behind. Registered with `os.register_at_fork`.
#[pyfunction]
pub(crate) fn abandon_after_fork() {
    FORKS.fetch_add(1, Ordering::AcqRel);
    yionstack::abandon_after_fork();
}

/// Which process this is, counted in forks.
pub(crate) fn epoch() -> usize {
    FORKS.load(Ordering::Acquire)
}

/// A value that owns threads, locks or sockets: dropped by the process that made it, left alone by its copies.
pub(crate) struct Owned<T> {
    value: Option<T>,
    epoch: usize,
}

impl<T> Owned<T> {
    pub(crate) fn new(value: T) -> Self {
        Self { value: Some(value), epoch: epoch() }
    }

    /// The value, in the process that made it.
    pub(crate) fn get(&self) -> Option<&T> {
        self.value.as_ref().filter(|_| self.epoch == epoch())
    }
}

impl<T> Drop for Owned<T> {
    fn drop(&mut self) {
        if self.epoch != epoch() {
            std::mem::forget(self.value.take());
        }
    }
}
