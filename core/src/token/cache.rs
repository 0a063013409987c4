//! The grant in use, as this process sees it.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use arc_swap::ArcSwapOption;

use super::Grant;
use crate::fork;

/// Read without a lock by every request, written by the one task that renews.
#[derive(Default)]
pub(crate) struct Cache {
    current: ArcSwapOption<Grant>,
    /// The process that got the grant.
    owner: AtomicUsize,
}

impl Cache {
    pub(crate) fn load(&self) -> Option<Arc<Grant>> {
        self.current.load_full()
    }

    /// Looks at the grant without cloning the `Arc`.
    pub(crate) fn with<T>(&self, read: impl FnOnce(&Grant) -> T) -> Option<T> {
        self.current.load().as_ref().map(|grant| read(grant))
    }

    /// Replaces whatever is there: a new consent.
    pub(crate) fn put(&self, grant: Arc<Grant>) {
        self.owner.store(fork::epoch(), Ordering::Release);
        self.current.store(Some(grant));
    }

    /// Forgets the grant.
    pub(crate) fn clear(&self) {
        self.current.store(None);
    }

    /// Takes the grant if it is newer than what is there: nobody may undo a newer rotation. Gives what is there then.
    pub(crate) fn advance(&self, grant: Arc<Grant>) -> Arc<Grant> {
        let newer = |present: &Grant| grant.order() > present.order();
        let before = self.current.rcu(|current| match current {
            Some(present) if !newer(present) => Some(present.clone()),
            _ => Some(grant.clone()),
        });
        match before {
            Some(present) if !newer(&present) => present,
            _ => {
                self.owner.store(fork::epoch(), Ordering::Release);
                grant
            }
        }
    }

    /// Whether another process, of which this one is a copy, got the grant.
    pub(crate) fn is_inherited(&self) -> bool {
        self.owner.load(Ordering::Acquire) != fork::epoch()
    }
}
