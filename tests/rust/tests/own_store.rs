//! What a user's store says: its error is the source of ours, once it is gone nobody waits for it, and tokens that it does
//! not take are held in memory, aloud.

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
    /// Whether it can be read all the same.
    readable: bool,
}

impl Failing {
    fn after(swaps: usize, gone: bool) -> Arc<Self> {
        Arc::new(Self { kept: MemoryStore::new(), swaps: AtomicUsize::new(swaps), gone, readable: false })
    }

    /// It takes nothing, until `swaps` is above 0.
    fn read_only() -> Arc<Self> {
        Arc::new(Self { kept: MemoryStore::new(), swaps: AtomicUsize::new(0), gone: false, readable: true })
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
            if !self.readable {
                self.check()?;
            }
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
        if request.url.path().ends_with("/oauth/token") && !asked.readable {
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
        .redirect_uri("http://127.0.0.1/callback")
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
    let names = std::fs::read_dir(&dir).unwrap().map(|entry| entry.unwrap().path());
    let journals = names.filter(|name| name.extension().is_some_and(|ending| ending == "journal")).count();
    assert_eq!(journals, 1, "the pair is nowhere");
    std::fs::remove_dir_all(dir).unwrap();
}

/// A sign-in whose tokens nobody wrote down is no quiet success, and no loss either.
#[tokio::test]
async fn tokens_that_cannot_be_written_are_held_aloud() {
    for (way, begins) in [("finish", true), ("adopt", false)] {
        let (dir, store) = (folder(way), Failing::read_only());
        let client = client(store.clone(), &dir);
        let auth = client.auth().unwrap();
        let outcome = match begins {
            true => {
                let pending = auth.begin(&[]).unwrap();
                let callback = format!("{}?code=x&state={}", "http://127.0.0.1/callback", pending.state());
                auth.finish(pending, &callback).await.map(drop)
            }
            false => auth.adopt("refresh-0").await,
        };
        let error = outcome.expect_err(way);
        assert_eq!((error.code(), error.retryable()), (Code::StoreUnavailable, false), "{way}: {error}");
        let source = error.source().and_then(|source| source.downcast_ref::<DatabaseDown>());
        assert!(source.is_some(), "{way}: the store's own error is kept");
        for part in ["signed in", "the database is down", "held in memory", "do not sign in again"] {
            assert!(error.message().contains(part), "{way}: {error}");
        }
        assert!(auth.status().await.unwrap().generation > 0, "{way}: it is held");
        if begins {
            client.invoices().list("business").await.expect("the tokens are in use");
        }
        store.swaps.store(100, Ordering::SeqCst);
        let another = self::client(store.clone(), &dir);
        for round in 0.. {
            if another.auth().unwrap().status().await.unwrap().renewable {
                break;
            }
            assert!(round < 500, "{way}: it is never written");
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }
}

/// A program that adopts at every start may do so again while the store is away: what came of the token stays.
#[tokio::test]
async fn a_second_adoption_brings_no_spent_token_back() {
    let (dir, store) = (folder("again"), Failing::after(100, false));
    let client = client(store.clone(), &dir);
    let auth = client.auth().unwrap();
    auth.adopt("refresh-0").await.unwrap();
    client.invoices().list("business").await.unwrap();
    let error = auth.adopt("refresh-0").await.unwrap_err();
    assert_eq!(error.code(), Code::StoreUnavailable);
    let kept = auth.tokens().await.unwrap().and_then(|tokens| tokens.refresh_token).unwrap();
    store.swaps.store(100, Ordering::SeqCst); // for the tasks that want to write it
    assert_eq!(kept.expose(), "refresh-1", "the first one is spent");
}
