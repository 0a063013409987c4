//! What a user's store says: its error is the source of ours, and once it is gone nobody waits for it.

use std::error::Error as _;
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use yionstack::token::{Entry, MemoryStore, Nature, Store, StoreError, StoreKey, StoreResult};
use yionstack::{BoxFuture, Cause, Code, YionStackClient};
use yionstack_tests::network::{self, Memory};

#[derive(Debug)]
struct DatabaseDown(&'static str);

impl fmt::Display for DatabaseDown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl std::error::Error for DatabaseDown {}

/// Keeps things until `swaps` of them were made, then fails.
struct Failing {
    kept: MemoryStore,
    swaps: AtomicUsize,
    gone: bool,
}

impl Failing {
    fn after(swaps: usize, gone: bool) -> Arc<Self> {
        Arc::new(Self { kept: MemoryStore::new(), swaps: AtomicUsize::new(swaps), gone })
    }

    fn check(&self) -> StoreResult<()> {
        if self.swaps.load(Ordering::SeqCst) > 0 {
            return Ok(());
        }
        let error = if self.gone { StoreError::gone } else { StoreError::unavailable };
        Err(error("the database is down").because(Cause::new(DatabaseDown("password=hunter2"))))
    }
}

impl Store for Failing {
    fn load<'a>(&'a self, key: &'a str) -> BoxFuture<'a, StoreResult<Option<Entry>>> {
        Box::pin(async move {
            self.check()?;
            self.kept.load(key).await
        })
    }

    fn compare_and_swap<'a>(
        &'a self,
        key: &'a str,
        expected: u64,
        next: Entry,
    ) -> BoxFuture<'a, StoreResult<bool>> {
        Box::pin(async move {
            self.check()?;
            self.swaps.fetch_sub(1, Ordering::SeqCst);
            self.kept.compare_and_swap(key, expected, next).await
        })
    }

    fn lease<'a>(
        &'a self,
        key: &'a str,
        owner: &'a str,
        duration: Duration,
    ) -> BoxFuture<'a, StoreResult<bool>> {
        self.kept.lease(key, owner, duration)
    }

    fn release<'a>(&'a self, key: &'a str, owner: &'a str) -> BoxFuture<'a, StoreResult<()>> {
        self.kept.release(key, owner)
    }

    fn nature(&self) -> Nature {
        Nature::default()
    }
}

/// A client whose store is down, at the latest, when the token endpoint is asked.
fn client(store: Arc<Failing>, journal: &std::path::Path) -> YionStackClient {
    let asked = store.clone();
    let network = Memory::new(move |request| {
        if request.url.path().ends_with("/oauth/token") {
            asked.swaps.store(0, Ordering::SeqCst);
        }
        let answer = match request.url.path().ends_with("/oauth/token") {
            true => network::json(200, network::tokens("access-1", "refresh-1", 3600)),
            false => network::json(200, "[]"),
        };
        Box::pin(async move { answer })
    });
    YionStackClient::builder()
        .base_url("http://127.0.0.1:1")
        .client_id("app")
        .client_secret("secret")
        .transport(Arc::new(network))
        .store(store)
        .store_key(StoreKey::Plaintext)
        .journal_dir(journal)
        .build()
        .unwrap()
}

/// A folder that is not there yet.
fn folder(name: &str) -> std::path::PathBuf {
    let path = std::env::temp_dir().join(format!("yionstack-own-store-{}-{name}", std::process::id()));
    let _ = std::fs::remove_dir_all(&path); // an earlier run with the same number
    path
}

#[tokio::test]
async fn the_error_of_a_store_is_the_source_of_ours() {
    let dir = folder("source");
    let client = client(Failing::after(1, false), &dir);
    client.auth().unwrap().adopt("refresh-0").await.unwrap();
    for _ in 0..2 {
        let error = client.invoices().list("business").await.unwrap_err();
        assert_eq!(error.code(), Code::StoreUnavailable);
        let source = error.source().and_then(|source| source.downcast_ref::<DatabaseDown>());
        assert_eq!(source.map(|down| down.0), Some("password=hunter2"));
        for text in [error.to_string(), format!("{error:?}")] {
            assert!(!text.contains("hunter2"), "{text}");
        }
    }
}

#[tokio::test]
async fn a_store_that_is_gone_is_not_waited_for() {
    let dir = folder("gone");
    let client = client(Failing::after(100, true), &dir);
    client.auth().unwrap().adopt("refresh-0").await.unwrap();
    client.invoices().list("business").await.unwrap();
    let settled = tokio::task::spawn_blocking(|| yionstack::runtime::settle(Duration::from_secs(3)));
    assert!(settled.await.unwrap(), "somebody still waits for the store");
    let journals = std::fs::read_dir(&dir).unwrap().count();
    assert_eq!(journals, 1, "the pair is nowhere");
    std::fs::remove_dir_all(dir).unwrap();
}
