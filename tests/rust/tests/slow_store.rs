//! A store whose answers are old when they come: nothing is sent on them, and the error says why.

use std::sync::Arc;
use std::time::Duration;

use yionstack::token::{Entry, MemoryStore, Store, StoreKey, StoreResult};
use yionstack::{BoxFuture, Code};
use yionstack_tests::clients;
use yionstack_tests::clock::ManualClock;
use yionstack_tests::network::{self, Memory};

/// Every call takes so long.
struct Slow {
    kept: MemoryStore,
    clock: ManualClock,
    takes: Duration,
}

impl Store for Slow {
    fn load<'a>(&'a self, key: &'a str) -> BoxFuture<'a, StoreResult<Option<Entry>>> {
        self.clock.advance(self.takes);
        self.kept.load(key)
    }

    fn compare_and_swap<'a>(
        &'a self,
        key: &'a str,
        expected: u64,
        next: Entry,
    ) -> BoxFuture<'a, StoreResult<bool>> {
        self.clock.advance(self.takes);
        self.kept.compare_and_swap(key, expected, next)
    }

    fn lease<'a>(
        &'a self,
        key: &'a str,
        owner: &'a str,
        duration: Duration,
    ) -> BoxFuture<'a, StoreResult<bool>> {
        self.clock.advance(self.takes);
        self.kept.lease(key, owner, duration)
    }

    fn release<'a>(&'a self, key: &'a str, owner: &'a str) -> BoxFuture<'a, StoreResult<()>> {
        self.kept.release(key, owner)
    }

    fn describe(&self) -> String {
        "the store far away".to_owned()
    }
}

#[tokio::test]
async fn a_store_that_is_too_slow_is_told_so() {
    for takes in [499, 620] {
        let clock = ManualClock::default();
        let store =
            Slow { kept: MemoryStore::new(), clock: clock.clone(), takes: Duration::from_millis(takes) };
        let network = Memory::new(|request| {
            network::now(match request.url.path().ends_with("/oauth/token") {
                true => network::json(200, network::tokens("access-1", "refresh-1", 3600)),
                false => network::json(200, "[]"),
            })
        });
        let client = clients::app(&network, &clock)
            .client_secret("secret")
            .store(Arc::new(store))
            .store_key(StoreKey::Plaintext)
            .build()
            .unwrap();
        client.auth().unwrap().adopt("refresh-0").await.unwrap();
        let outcome = client.invoices().list("business").await;
        if takes < 500 {
            assert_eq!(outcome.unwrap().len(), 0);
            continue;
        }
        let error = outcome.unwrap_err();
        assert_eq!((error.code(), error.retryable()), (Code::StoreUnavailable, true), "{error}");
        assert!(error.message().contains("the store far away answered after 620 ms"), "{error}");
        assert!(error.message().contains("within 500 ms"), "{error}");
        assert_eq!(network.count("/oauth/token"), 0, "nothing is sent on what is old");
    }
}
