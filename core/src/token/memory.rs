//! A grant kept in memory.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};

use arc_swap::ArcSwapOption;

use super::Grant;
use crate::fork;

/// The store of one client: read without a lock by every request, written by the one refresh task.
#[derive(Default)]
pub(crate) struct MemoryStore {
    current: ArcSwapOption<Grant>,
    /// Generation whose refresh token the server has declared invalid; 0 for none.
    dead: AtomicU64,
    /// The process that got the grant.
    owner: AtomicUsize,
}

impl MemoryStore {
    pub(crate) fn load(&self) -> Option<Arc<Grant>> {
        self.current.load_full()
    }

    /// Looks at the grant without cloning the `Arc`.
    pub(crate) fn with<T>(&self, read: impl FnOnce(&Grant) -> T) -> Option<T> {
        self.current.load().as_ref().map(|grant| read(grant))
    }

    /// Replaces whatever is there: a new consent.
    pub(crate) fn put(&self, grant: Grant) {
        self.owner.store(fork::epoch(), Ordering::Release);
        self.current.store(Some(Arc::new(grant)));
    }

    /// Forgets the grant.
    pub(crate) fn clear(&self) {
        self.current.store(None);
    }

    /// Compare-and-set: keeps `grant` only if it comes right after `expected`, for nobody may undo a newer rotation.
    pub(crate) fn advance(&self, expected: u64, grant: Arc<Grant>) -> bool {
        let before = self.current.rcu(|current| match current {
            Some(present) if present.generation == expected => Some(grant.clone()),
            other => other.clone(),
        });
        before.is_some_and(|grant| grant.generation == expected)
    }

    pub(crate) fn mark_dead(&self, generation: u64) {
        self.dead.fetch_max(generation, Ordering::AcqRel);
    }

    pub(crate) fn is_dead(&self, generation: u64) -> bool {
        self.dead.load(Ordering::Acquire) >= generation
    }

    /// Whether another process, of which this one is a copy, got the grant.
    pub(crate) fn is_inherited(&self) -> bool {
        self.owner.load(Ordering::Acquire) != fork::epoch()
    }
}
