//! The check that users run against stores of their own: it passes ours, and names each rule that a store can break.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use bytes::Bytes;
use yionstack::BoxFuture;
use yionstack::token::{Entry, FileStore, MemoryStore, Store, StoreError, StoreResult, check_store};

/// How a store breaks the contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fault {
    None,
    EmptyForMissing,
    WritesWhereNothingIs,
    OverwritesAtZero,
    IgnoresExpected,
    OwnVersions,
    NarrowVersions,
    Text,
    Short,
    Stripped(u8),
    ShortKeys,
    NotShared,
    LostUpdates,
    FalseUnderLoad,
    LeaseForAll,
    LeaseOncePerHandle,
    NoExtension,
    SameEndAfterExtension,
    NoExpiry,
    ReleaseByAnyone,
    ReleaseDoesNothing,
    LeaseIsAValue,
    LeaseRace,
    Unavailable,
}

#[derive(Default)]
struct Storage {
    entries: HashMap<String, Entry>,
    leases: HashMap<String, (String, Instant)>,
}

/// A store in memory whose leases run out: right in everything but its fault.
#[derive(Clone)]
struct Faulty(Fault, Arc<Mutex<Storage>>);

impl Faulty {
    fn key(&self, key: &str) -> String {
        key[..if self.0 == Fault::ShortKeys { 0 } else { 64 }].to_owned()
    }

    fn swap(&self, key: &str, expected: u64, mut next: Entry) -> StoreResult<bool> {
        let mut storage = self.1.lock().unwrap();
        if self.0 == Fault::LeaseIsAValue && storage.leases.contains_key(key) {
            return Ok(false);
        }
        let present = storage.entries.get(key).map_or(0, |entry| entry.version);
        match self.0 {
            Fault::OwnVersions => next.version = present + 1,
            Fault::NarrowVersions => next.version &= u64::from(u32::MAX),
            Fault::Text => next.value = String::from_utf8_lossy(&next.value).into_owned().into(),
            Fault::Short => next.value.truncate(65_535),
            Fault::Stripped(pad) => {
                let end = next.value.iter().rposition(|byte| *byte != pad).map_or(0, |at| at + 1);
                next.value.truncate(end);
            }
            _ => {}
        }
        let may = match self.0 {
            Fault::WritesWhereNothingIs if present == 0 => true,
            Fault::OverwritesAtZero if expected == 0 => true,
            Fault::IgnoresExpected if present > 0 && expected > 0 => true,
            _ => present == expected,
        };
        if may {
            storage.entries.insert(key.to_owned(), next);
        }
        Ok(may)
    }

    fn take(&self, key: &str, owner: &str, duration: Duration) -> bool {
        let mut storage = self.1.lock().unwrap();
        let now = Instant::now();
        let held =
            storage.leases.get(key).filter(|(_, end)| *end > now || self.0 == Fault::NoExpiry).cloned();
        let mut end = now + duration;
        if let Some((holder, old)) = held {
            let may = match self.0 {
                Fault::LeaseForAll => true,
                Fault::NoExtension => false,
                _ => holder == owner,
            };
            if !may {
                return false;
            }
            if self.0 == Fault::SameEndAfterExtension {
                end = old;
            }
        }
        storage.leases.insert(key.to_owned(), (owner.to_owned(), end));
        true
    }
}

impl Store for Faulty {
    fn load<'a>(&'a self, key: &'a str) -> BoxFuture<'a, StoreResult<Option<Entry>>> {
        Box::pin(async move {
            if self.0 == Fault::Unavailable {
                return Err(StoreError::unavailable("the cable is out"));
            }
            let found = self.1.lock().unwrap().entries.get(&self.key(key)).cloned();
            let empty = (self.0 == Fault::EmptyForMissing).then(|| Entry { version: 0, value: Bytes::new() });
            Ok(found.or(empty))
        })
    }

    fn compare_and_swap<'a>(
        &'a self,
        key: &'a str,
        expected: u64,
        next: Entry,
    ) -> BoxFuture<'a, StoreResult<bool>> {
        Box::pin(async move {
            let key = self.key(key);
            if self.0 == Fault::LostUpdates {
                let present = self.1.lock().unwrap().entries.get(&key).map_or(0, |entry| entry.version);
                if present != expected {
                    return Ok(false);
                }
                tokio::task::yield_now().await;
                self.1.lock().unwrap().entries.insert(key, next);
                return Ok(true);
            }
            if self.0 == Fault::FalseUnderLoad && expected > 100 && expected < 200 {
                return Ok(false);
            }
            self.swap(&key, expected, next)
        })
    }

    fn lease<'a>(
        &'a self,
        key: &'a str,
        owner: &'a str,
        duration: Duration,
    ) -> BoxFuture<'a, StoreResult<bool>> {
        Box::pin(async move {
            if self.0 == Fault::LeaseRace && owner.starts_with("owner-") {
                let held = self.1.lock().unwrap().leases.contains_key(key);
                tokio::task::yield_now().await;
                return Ok(!held && self.take(&format!("{key}{owner}"), owner, duration));
            }
            Ok(self.take(key, owner, duration))
        })
    }

    fn release<'a>(&'a self, key: &'a str, owner: &'a str) -> BoxFuture<'a, StoreResult<()>> {
        Box::pin(async move {
            let mut storage = self.1.lock().unwrap();
            let own = storage.leases.get(key).is_some_and(|(holder, _)| holder == owner);
            if self.0 != Fault::ReleaseDoesNothing && (own || self.0 == Fault::ReleaseByAnyone) {
                storage.leases.remove(key);
            }
            Ok(())
        })
    }
}

/// The rule that a store with this fault is told of; `None` when it passes.
async fn broken_rule(fault: Fault) -> Option<&'static str> {
    let shared = Faulty(fault, Arc::default());
    let checked = check_store(|| match fault {
        Fault::NotShared => Arc::new(Faulty(fault, Arc::default())),
        Fault::LeaseOncePerHandle => Arc::new(LeasePerHandle(shared.clone(), Faulty(fault, Arc::default()))),
        _ => Arc::new(shared.clone()),
    });
    checked.await.err().map(|error| {
        println!("{fault:?}: {error}");
        error.rule()
    })
}

/// Values are shared, leases are not.
struct LeasePerHandle(Faulty, Faulty);

impl Store for LeasePerHandle {
    fn load<'a>(&'a self, key: &'a str) -> BoxFuture<'a, StoreResult<Option<Entry>>> {
        self.0.load(key)
    }

    fn compare_and_swap<'a>(
        &'a self,
        key: &'a str,
        expected: u64,
        next: Entry,
    ) -> BoxFuture<'a, StoreResult<bool>> {
        self.0.compare_and_swap(key, expected, next)
    }

    fn lease<'a>(
        &'a self,
        key: &'a str,
        owner: &'a str,
        duration: Duration,
    ) -> BoxFuture<'a, StoreResult<bool>> {
        self.1.lease(key, owner, duration)
    }

    fn release<'a>(&'a self, key: &'a str, owner: &'a str) -> BoxFuture<'a, StoreResult<()>> {
        self.1.release(key, owner)
    }
}

#[tokio::test]
async fn each_broken_rule_is_named() {
    let expected = [
        (Fault::EmptyForMissing, "missing key"),
        (Fault::WritesWhereNothingIs, "missing key"),
        (Fault::OverwritesAtZero, "first write"),
        (Fault::IgnoresExpected, "conflict"),
        (Fault::OwnVersions, "versions"),
        (Fault::NarrowVersions, "versions"),
        (Fault::Text, "opaque bytes"),
        (Fault::Short, "opaque bytes"),
        (Fault::Stripped(0), "opaque bytes"),
        (Fault::Stripped(b' '), "opaque bytes"),
        (Fault::Stripped(b'\n'), "opaque bytes"),
        (Fault::ShortKeys, "keys apart"),
        (Fault::NotShared, "shared"),
        (Fault::LostUpdates, "lost updates"),
        (Fault::FalseUnderLoad, "conflict"),
        (Fault::LeaseForAll, "lease exclusion"),
        (Fault::LeaseOncePerHandle, "lease exclusion"),
        (Fault::NoExtension, "lease extension"),
        (Fault::SameEndAfterExtension, "lease extension"),
        (Fault::NoExpiry, "lease expiry"),
        (Fault::ReleaseByAnyone, "release by a stranger"),
        (Fault::ReleaseDoesNothing, "release"),
        (Fault::LeaseIsAValue, "lease and value"),
        (Fault::LeaseRace, "lease exclusion"),
        (Fault::Unavailable, "no error"),
    ];
    let checks: Vec<_> = expected
        .into_iter()
        .map(|(fault, rule)| (fault, rule, tokio::spawn(async move { broken_rule(fault).await })))
        .collect();
    for (fault, rule, check) in checks {
        assert_eq!(check.await.unwrap(), Some(rule), "{fault:?}");
    }
}

#[tokio::test]
async fn a_store_that_keeps_the_contract_passes() {
    assert_eq!(broken_rule(Fault::None).await, None);
}

#[tokio::test]
async fn our_stores_keep_the_contract() {
    let memory: Arc<dyn Store> = Arc::new(MemoryStore::new());
    check_store(|| memory.clone()).await.unwrap();
    let dir =
        PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("store-contract-{}", std::process::id()));
    check_store(|| Arc::new(FileStore::new(dir.join("state")).config_dir(dir.join("config")))).await.unwrap();
    std::fs::remove_dir_all(dir).unwrap();
}
