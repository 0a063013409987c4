//! Two processes that share a grant: who is late takes what the other one has, and nobody's lease runs out early.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use yionstack::token::{Entry, MemoryStore, Nature, Store, StoreError, StoreKey, StoreResult, Tokens};
use yionstack::{BoxFuture, YionStackClient};
use yionstack_tests::clients;
use yionstack_tests::disk::MemoryDisk;
use yionstack_tests::network::{self, Memory};
use yionstack_tests::simulation::time::{Time, WorldClock};

/// Keeps what it is given, and remembers for how long leases were asked for.
#[derive(Default)]
struct Shared {
    memory: MemoryStore,
    leases: Mutex<Vec<Duration>>,
}

impl Store for Shared {
    fn load<'a>(&'a self, key: &'a str) -> BoxFuture<'a, StoreResult<Option<Entry>>> {
        self.memory.load(key)
    }

    fn compare_and_swap<'a>(
        &'a self,
        key: &'a str,
        expected: u64,
        next: Entry,
    ) -> BoxFuture<'a, StoreResult<bool>> {
        self.memory.compare_and_swap(key, expected, next)
    }

    fn lease<'a>(
        &'a self,
        key: &'a str,
        owner: &'a str,
        duration: Duration,
    ) -> BoxFuture<'a, StoreResult<bool>> {
        self.leases.lock().unwrap().push(duration);
        self.memory.lease(key, owner, duration)
    }

    fn release<'a>(&'a self, key: &'a str, owner: &'a str) -> BoxFuture<'a, StoreResult<()>> {
        self.memory.release(key, owner)
    }
}

/// A server whose API takes the newest token only, and whose token endpoint takes `slow` to answer.
fn server(time: &Time, slow: Duration) -> Memory {
    let (time, newest) = (time.clone(), Arc::new(AtomicUsize::new(0)));
    Memory::new(move |request| {
        if request.url.path().ends_with("/oauth/token") {
            let n = newest.fetch_add(1, Ordering::SeqCst) + 1;
            let body: serde_json::Value = serde_json::from_slice(&request.body).unwrap();
            assert_eq!(body["refresh_token"], format!("refresh-{}", n - 1), "each once");
            let time = time.clone();
            return Box::pin(async move {
                time.sleep(slow).await;
                network::json(200, network::tokens(&format!("access-{n}"), &format!("refresh-{n}"), 3600))
            });
        }
        let newest = format!("Bearer access-{}", newest.load(Ordering::SeqCst));
        let good = request.headers["authorization"].to_str().unwrap() == newest;
        network::now(network::json(if good { 200 } else { 401 }, if good { "[]" } else { "{}" }))
    })
}

fn client(time: &Time, network: &Memory, store: &Arc<Shared>) -> YionStackClient {
    clients::app(network, &WorldClock(time.clone()))
        .store(store.clone())
        .store_key(StoreKey::Plaintext)
        .disk(Arc::new(MemoryDisk::default()))
        .journal_dir("/journal")
        .build()
        .unwrap()
}

fn first() -> Tokens {
    clients::tokens("access-0", "refresh-0", Duration::from_secs(3600))
}

/// The other process renews, and again right after that: whoever is late needs no refresh of its own, however often.
#[test]
fn after_a_401_a_newer_token_in_the_store_is_used() {
    let time = Time::default();
    let own = time.clone();
    time.run(async move {
        let (network, store) = (server(&own, Duration::ZERO), Arc::new(Shared::default()));
        let (early, late) = (client(&own, &network, &store), client(&own, &network, &store));
        early.auth().unwrap().adopt_tokens(&first()).await.unwrap();
        late.invoices().list("b").await.unwrap();
        for rotations in 1..=6 {
            early.auth().unwrap().refresh().await.unwrap();
            let before = network.count("/invoices");
            late.invoices().list("b").await.unwrap();
            assert_eq!(network.count("/invoices") - before, 2, "a 401, and one repetition");
            assert_eq!(network.count("/oauth/token"), rotations, "no refresh of its own");
            own.sleep(Duration::from_secs(25)).await;
        }
    });
}

/// A lease that ends while the answer is on its way lets somebody else present the same refresh token.
#[test]
fn a_lease_is_not_shortened_while_the_request_runs() {
    let time = Time::default();
    let own = time.clone();
    time.run(async move {
        let (network, store) = (server(&own, Duration::from_secs(40)), Arc::new(Shared::default()));
        let client = client(&own, &network, &store);
        client.auth().unwrap().adopt_tokens(&first()).await.unwrap();
        client.auth().unwrap().refresh().await.unwrap();
        let leases = store.leases.lock().unwrap().clone();
        assert!(leases.len() > 8, "taken, looked at again, and extended every five seconds: {leases:?}");
        assert!(leases.iter().all(|lease| *lease >= Duration::from_secs(250)), "{leases:?}");
    });
}

/// Who begins in the middle of somebody else's refresh looks after it in the background, and gives that up soon. Who is refused
/// meanwhile waits for as long as it takes.
#[test]
fn a_401_in_the_middle_of_somebody_elses_refresh_waits_for_its_end() {
    let time = Time::default();
    let own = time.clone();
    time.run(async move {
        let (network, store) = (server(&own, Duration::from_secs(60)), Arc::new(Shared::default()));
        let (early, late) = (client(&own, &network, &store), client(&own, &network, &store));
        early.auth().unwrap().adopt_tokens(&first()).await.unwrap();
        let refresh = tokio::spawn(async move { early.auth().unwrap().refresh().await });
        own.sleep(Duration::from_secs(1)).await;
        late.invoices().list("b").await.unwrap();
        assert_eq!(network.count("/invoices"), 2, "a 401, and one repetition");
        assert_eq!(network.count("/oauth/token"), 1, "no refresh of its own");
        refresh.await.unwrap().unwrap();
    });
}

/// One place, and a failover that takes the write of the new pair back before the next step.
#[derive(Default)]
struct FailingOver {
    entry: Mutex<Option<Entry>>,
    swaps: AtomicUsize,
    /// Whether it is gone for good then.
    goes_away: bool,
    /// What was there whenever a lease was given back.
    given_back_at: Mutex<Vec<u64>>,
}

/// The consent, the intent, and then the new pair.
const NEW_PAIR: usize = 3;

impl Store for FailingOver {
    fn load<'a>(&'a self, _: &'a str) -> BoxFuture<'a, StoreResult<Option<Entry>>> {
        let entry = self.entry.lock().unwrap().clone();
        let away = self.goes_away && self.swaps.load(Ordering::SeqCst) >= NEW_PAIR;
        Box::pin(async move { if away { Err(StoreError::unavailable("it is away")) } else { Ok(entry) } })
    }

    fn compare_and_swap<'a>(
        &'a self,
        _: &'a str,
        expected: u64,
        next: Entry,
    ) -> BoxFuture<'a, StoreResult<bool>> {
        let mut entry = self.entry.lock().unwrap();
        let same = entry.as_ref().map_or(0, |entry| entry.version) == expected;
        if same && self.swaps.fetch_add(1, Ordering::SeqCst) + 1 != NEW_PAIR {
            *entry = Some(next);
        }
        Box::pin(async move { Ok(same) })
    }

    fn lease<'a>(&'a self, _: &'a str, _: &'a str, _: Duration) -> BoxFuture<'a, StoreResult<bool>> {
        Box::pin(async { Ok(true) })
    }

    fn release<'a>(&'a self, _: &'a str, _: &'a str) -> BoxFuture<'a, StoreResult<()>> {
        let version = self.entry.lock().unwrap().as_ref().map_or(0, |entry| entry.version);
        self.given_back_at.lock().unwrap().push(version);
        Box::pin(async { Ok(()) })
    }

    fn nature(&self) -> Nature {
        Nature::replicated()
    }
}

fn client_of_failing_over(time: &Time, network: &Memory, store: &Arc<FailingOver>) -> YionStackClient {
    clients::app(network, &WorldClock(time.clone()))
        .store(store.clone())
        .store_key(StoreKey::Plaintext)
        .disk(Arc::new(MemoryDisk::default()))
        .journal_dir("/journal")
        .build()
        .unwrap()
}

/// Whoever gets the lease next must not find the intent and a spent token.
#[test]
fn a_new_pair_that_a_failover_took_back_is_written_again_before_the_lease_goes() {
    let time = Time::default();
    let own = time.clone();
    time.run(async move {
        let (network, store) = (server(&own, Duration::ZERO), Arc::new(FailingOver::default()));
        let client = client_of_failing_over(&own, &network, &store);
        client.auth().unwrap().adopt_tokens(&first()).await.unwrap();
        client.auth().unwrap().refresh().await.unwrap();
        let written = store.entry.lock().unwrap().as_ref().unwrap().version;
        assert_eq!(store.swaps.load(Ordering::SeqCst), NEW_PAIR + 1, "once more");
        assert_eq!(*store.given_back_at.lock().unwrap(), [written], "and then the lease is given back");
    });
}

/// A failover begins with a store that does not answer. The token is there for those who wait, and the lease runs out.
#[test]
fn a_lease_is_kept_where_nobody_can_say_whether_the_new_pair_is_still_there() {
    let time = Time::default();
    let own = time.clone();
    time.run(async move {
        let network = server(&own, Duration::ZERO);
        let store = Arc::new(FailingOver { goes_away: true, ..FailingOver::default() });
        let client = client_of_failing_over(&own, &network, &store);
        client.auth().unwrap().adopt_tokens(&first()).await.unwrap();
        client.auth().unwrap().refresh().await.unwrap();
        client.invoices().list("b").await.unwrap();
        assert_eq!(network.count("/oauth/token"), 1);
        assert!(store.given_back_at.lock().unwrap().is_empty());
    });
}
