//! Grants that end with their process.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::{Entry, Nature, Store, StoreResult};
use crate::clock::BoxFuture;
use crate::error::Error;
use crate::fork::ForkLocal;

/// Keeps grants in memory: they are lost with the process, and a process that was forked from this one must not renew
/// them. For tests, scripts, and credentials that need no person.
#[derive(Default)]
pub struct MemoryStore {
    kept: ForkLocal<Mutex<Kept>>,
}

#[derive(Default)]
struct Kept {
    entries: HashMap<String, Entry>,
    /// Who renews which grant. Whoever does lives as long as this memory, so no lease runs out.
    leases: HashMap<String, String>,
}

impl MemoryStore {
    /// An empty store.
    pub fn new() -> Self {
        Self::default()
    }

    fn kept(&self) -> StoreResult<MutexGuard<'_, Kept>> {
        let unavailable = |error: Error| super::StoreError::unavailable(error.message());
        let kept = self.kept.get_or_init(Mutex::default).map_err(unavailable)?;
        Ok(kept.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn swap(&self, key: &str, expected: u64, next: Entry) -> StoreResult<bool> {
        let mut kept = self.kept()?;
        let present = kept.entries.get(key).map_or(0, |entry| entry.version);
        if present == expected {
            kept.entries.insert(key.to_owned(), next);
        }
        Ok(present == expected)
    }

    fn take(&self, key: &str, owner: &str) -> StoreResult<bool> {
        let mut kept = self.kept()?;
        Ok(kept.leases.entry(key.to_owned()).or_insert_with(|| owner.to_owned()) == owner)
    }

    fn give_back(&self, key: &str, owner: &str) -> StoreResult<()> {
        let mut kept = self.kept()?;
        if kept.leases.get(key).is_some_and(|holder| holder == owner) {
            kept.leases.remove(key);
        }
        Ok(())
    }
}

impl Store for MemoryStore {
    fn load<'a>(&'a self, key: &'a str) -> BoxFuture<'a, StoreResult<Option<Entry>>> {
        Box::pin(async move { Ok(self.kept()?.entries.get(key).cloned()) })
    }

    fn compare_and_swap<'a>(
        &'a self,
        key: &'a str,
        expected: u64,
        next: Entry,
    ) -> BoxFuture<'a, StoreResult<bool>> {
        Box::pin(async move { self.swap(key, expected, next) })
    }

    fn lease<'a>(
        &'a self,
        key: &'a str,
        owner: &'a str,
        _duration: Duration,
    ) -> BoxFuture<'a, StoreResult<bool>> {
        Box::pin(async move { self.take(key, owner) })
    }

    fn release<'a>(&'a self, key: &'a str, owner: &'a str) -> BoxFuture<'a, StoreResult<()>> {
        Box::pin(async move { self.give_back(key, owner) })
    }

    fn abandon(&self, key: &str, owner: &str) {
        let _ = self.give_back(key, owner);
    }

    fn nature(&self) -> Nature {
        Nature::volatile()
    }

    fn describe(&self) -> String {
        "memory".to_owned()
    }
}
