//! What happens to this library in a process that was copied.

use std::sync::OnceLock;
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

/// How many forks deep one process may stand under the one that loaded this library; beyond that, processes share.
const DEPTH: usize = 32;

/// One value for each process, made when it is first needed. A child never waits for a lock of its parent's.
pub(crate) struct PerProcess<T> {
    slots: [OnceLock<T>; DEPTH],
}

impl<T> PerProcess<T> {
    pub(crate) const fn new() -> Self {
        Self { slots: [const { OnceLock::new() }; DEPTH] }
    }

    pub(crate) fn get_or_init(&self, make: impl FnOnce() -> T) -> &T {
        self.slots[epoch().min(DEPTH - 1)].get_or_init(make)
    }
}

impl<T> Drop for PerProcess<T> {
    fn drop(&mut self) {
        for (at, slot) in self.slots.iter_mut().enumerate() {
            if at != epoch() {
                std::mem::forget(slot.take());
            }
        }
    }
}

/// Counts what is under way in this process. A child starts at zero.
pub(crate) struct Count(PerProcess<AtomicUsize>);

impl Count {
    pub(crate) const fn new() -> Self {
        Self(PerProcess::new())
    }

    pub(crate) fn get(&self) -> usize {
        self.0.get_or_init(AtomicUsize::default).load(Ordering::SeqCst)
    }

    /// Counts one more, until what it gives is dropped.
    pub(crate) fn up(&'static self) -> Counted {
        self.0.get_or_init(AtomicUsize::default).fetch_add(1, Ordering::SeqCst);
        Counted(self, epoch())
    }
}

/// One that is counted.
pub(crate) struct Counted(&'static Count, usize);

impl Drop for Counted {
    fn drop(&mut self) {
        // what a parent counted is none of its child's business
        if self.1 == epoch() {
            self.0.0.get_or_init(AtomicUsize::default).fetch_sub(1, Ordering::SeqCst);
        }
    }
}
