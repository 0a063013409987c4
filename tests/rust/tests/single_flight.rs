//! One expiry is one refresh, whoever is cancelled.

use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Waker};
use std::time::Duration;

use yionstack::http::Outgoing;
use yionstack::token::{FileStore, MemoryStore, Store};
use yionstack::{Code, YionStackClient};
use yionstack_tests::clients;
use yionstack_tests::clock::ManualClock;
use yionstack_tests::disk::SlowDisk;
use yionstack_tests::network::{self, Memory};
use yionstack_tests::random::Seeded;

/// A server with rotating, single-use refresh tokens: `access-N` and `refresh-N`. Presenting a spent one ends the family.
#[derive(Default)]
struct Server {
    generation: AtomicUsize,
    refreshes: AtomicUsize,
    reuses: AtomicUsize,
}

impl Server {
    fn answer(&self, request: &Outgoing) -> network::Answered {
        let current = self.generation.load(Ordering::SeqCst);
        if request.url.path().ends_with("/oauth/token") {
            let body: serde_json::Value = serde_json::from_slice(&request.body).unwrap();
            if body["refresh_token"] != format!("refresh-{current}") {
                self.reuses.fetch_add(1, Ordering::SeqCst);
                return network::json(400, r#"{"error":"invalid_grant"}"#);
            }
            self.refreshes.fetch_add(1, Ordering::SeqCst);
            let next = self.generation.fetch_add(1, Ordering::SeqCst) + 1;
            return network::json(
                200,
                network::tokens(&format!("access-{next}"), &format!("refresh-{next}"), 3600),
            );
        }
        match request.headers["authorization"].to_str().unwrap() == format!("Bearer access-{current}") {
            true => network::json(200, "[]"),
            false => network::json(401, "{}"),
        }
    }
}

/// A signed-in client whose token endpoint takes `slow` turns of the executor to answer.
async fn signed_in(server: &Arc<Server>, clock: &ManualClock, slow: usize) -> (YionStackClient, Memory) {
    signed_in_at(Arc::new(MemoryStore::new()), server, clock, slow).await
}

/// The same, with its grant in a store.
async fn signed_in_at(
    store: Arc<dyn Store>,
    server: &Arc<Server>,
    clock: &ManualClock,
    slow: usize,
) -> (YionStackClient, Memory) {
    let server = server.clone();
    let network = Memory::new(move |request| {
        let answer = server.answer(request);
        let turns = if request.url.path().ends_with("/oauth/token") { slow } else { 0 };
        Box::pin(async move {
            for _ in 0..turns {
                tokio::task::yield_now().await;
            }
            answer
        })
    });
    let client = clients::app(&network, clock)
        .client_secret("secret")
        .store(store)
        .random(Arc::new(Seeded::from_env("single_flight")))
        .build()
        .unwrap();
    let tokens = clients::tokens("access-0", "refresh-0", Duration::from_secs(3600));
    client.auth().unwrap().adopt_tokens(&tokens).await.unwrap();
    (client, network)
}

async fn list(client: YionStackClient) -> Result<usize, Code> {
    client.invoices().list("b").await.map(|list| list.len()).map_err(|error| error.code())
}

#[tokio::test]
async fn ten_thousand_tasks_at_expiry_refresh_once() {
    let (server, clock) = (Arc::new(Server::default()), ManualClock::default());
    let (client, network) = signed_in(&server, &clock, 50).await;
    clock.advance(Duration::from_secs(3600));
    let tasks: Vec<_> = (0..10_000).map(|_| tokio::spawn(list(client.clone()))).collect();
    for task in tasks {
        assert_eq!(task.await.unwrap(), Ok(0));
    }
    assert_eq!(network.count("/oauth/token"), 1);
    assert_eq!(network.count("/invoices"), 10_000);
    assert_eq!(server.reuses.load(Ordering::SeqCst), 0);
}

#[tokio::test]
async fn a_thousand_401s_for_one_token_refresh_once() {
    let (server, clock) = (Arc::new(Server::default()), ManualClock::default());
    let (client, network) = signed_in(&server, &clock, 50).await;
    // the server revokes access-0 early: the client learns it from the answers
    client.auth().unwrap().refresh().await.unwrap();
    let stale = clients::tokens("revoked-early", "refresh-1", Duration::from_secs(3600));
    client.auth().unwrap().forget().await.unwrap();
    client.auth().unwrap().adopt_tokens(&stale).await.unwrap();
    let tasks: Vec<_> = (0..1_000).map(|_| tokio::spawn(list(client.clone()))).collect();
    for task in tasks {
        assert_eq!(task.await.unwrap(), Ok(0));
    }
    assert_eq!(network.count("/oauth/token"), 2, "one by hand, one for a thousand 401s");
    assert_eq!(server.reuses.load(Ordering::SeqCst), 0);
}

/// Turns that a refresh takes in the test of cancel points.
const SLOW: usize = 12;

/// Why a caller waits for a refresh.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Why {
    /// Its token has expired.
    Expired,
    /// Its token was answered with a 401.
    Refused,
    /// It asked for a refresh, of a token that is still good.
    Forced,
    /// The same, of a token that has expired.
    ForcedExpired,
    /// Its token will end soon: it goes on with it.
    Ageing,
}

/// Where the grant is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kept {
    /// In memory: nobody waits for the store.
    InMemory,
    /// In files, each step on which takes some turns: a caller can be dropped between any two of them.
    InFiles,
}

impl Kept {
    fn store(self) -> Arc<dyn Store> {
        match self {
            Self::InMemory => Arc::new(MemoryStore::new()),
            Self::InFiles => {
                let disk = Arc::new(SlowDisk::default());
                Arc::new(FileStore::new("/state").config_dir("/config").disk(disk))
            }
        }
    }
}

/// One caller, dropped after `polls` polls: the one that starts the refresh, or, `beside` another one of its kind, one
/// that joins it. Whether it had finished before.
async fn cancel(kept: Kept, why: Why, beside: bool, polls: usize) -> bool {
    let (server, clock) = (Arc::new(Server::default()), ManualClock::default());
    let (client, network) = signed_in_at(kept.store(), &server, &clock, SLOW).await;
    match why {
        Why::Expired | Why::ForcedExpired => clock.advance(Duration::from_secs(3600)),
        Why::Ageing => clock.advance(Duration::from_secs(3150)),
        Why::Refused => {
            // the server has revoked the access token early, and nobody knows
            let stale = clients::tokens("revoked-early", "refresh-0", Duration::from_secs(3600));
            client.auth().unwrap().forget().await.unwrap();
            client.auth().unwrap().adopt_tokens(&stale).await.unwrap();
        }
        Why::Forced => {}
    }
    let call = || {
        let client = client.clone();
        async move {
            match why {
                Why::Forced | Why::ForcedExpired => {
                    client.auth().unwrap().refresh().await.map(|_| 0).map_err(|error| error.code())
                }
                _ => list(client).await,
            }
        }
    };
    let named = format!("{kept:?}, {why:?}, beside another one: {beside}, after {polls} polls");
    let mut other = None;
    if beside {
        other = Some(tokio::spawn(call()));
        while network.count("/oauth/token") == 0 {
            tokio::task::yield_now().await;
        }
    }
    let finished = poll_and_drop(call(), polls).await;
    if let Some(other) = other {
        assert_eq!(other.await.unwrap(), Ok(0), "{named}");
    }
    for result in [list(client.clone()).await, list(client.clone()).await] {
        assert_eq!(result, Ok(0), "{named}");
    }
    // nobody waits for a refresh that nobody needs yet
    for _ in 0..40 * SLOW {
        tokio::task::yield_now().await;
    }
    // who is dropped before it is polled has asked for nothing
    let refreshes = usize::from(why != Why::Forced || beside || polls > 0);
    assert_eq!(network.count("/oauth/token"), refreshes, "{named}");
    assert_eq!(server.reuses.load(Ordering::SeqCst), 0, "{named}");
    assert_eq!(list(client).await, Ok(0), "{named}");
    finished
}

#[test]
fn cancelling_any_caller_at_every_point_changes_nothing() {
    every_point(Kept::InMemory, SLOW);
}

/// Reading, locking, the note of intent, the journal and the new grant are waited for one after the other.
#[test]
fn the_same_of_a_grant_in_files() {
    every_point(Kept::InFiles, 3 * SLOW);
}

/// Drops callers at each of their polls. Those that wait for a refresh have `least` of them at the least.
fn every_point(kept: Kept, least: usize) {
    let mut told = Vec::new();
    for why in [Why::Expired, Why::Refused, Why::Forced, Why::ForcedExpired, Why::Ageing] {
        for beside in [false, true] {
            let finished = |polls: &usize| {
                let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
                runtime.block_on(cancel(kept, why, beside, *polls))
            };
            let points = (0..1_000).find(finished).unwrap();
            // whose token is still good waits for its own answer only
            let least = if why == Why::Ageing { 1 } else { least };
            let too_few = format!("{kept:?}, {why:?}, {beside}: {points} points, not even {least}");
            // who joins a refresh comes when the request is under way, so that some of it is over
            assert!(points >= if beside { least.min(SLOW) } else { least }, "{too_few}");
            told.push(format!("{why:?} {} {points}", if beside { "joining" } else { "starting" }));
        }
    }
    println!("{kept:?}: cancel points, each enumerated: {}", told.join(", "));
}

/// Polls a future `polls` times, with turns for others in between, then drops it. Whether it had finished.
async fn poll_and_drop(future: impl Future, polls: usize) -> bool {
    let mut future = pin!(future);
    for _ in 0..polls {
        if future.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_ready() {
            return true;
        }
        tokio::task::yield_now().await;
    }
    false
}

#[tokio::test]
async fn cancelling_callers_at_random_changes_nothing() {
    let random = Seeded::from_env("cancelling_callers_at_random");
    let (server, clock) = (Arc::new(Server::default()), ManualClock::default());
    let (client, network) = signed_in(&server, &clock, 20).await;
    let mut rotations = 0;
    for _ in 0..200 {
        clock.advance(Duration::from_secs(3600));
        rotations += 1;
        let tasks: Vec<_> = (0..50).map(|_| tokio::spawn(list(client.clone()))).collect();
        for _ in 0..random.below(25) {
            tokio::task::yield_now().await;
        }
        let mut spared = Vec::new();
        for task in tasks {
            match random.below(2) {
                0 => task.abort(),
                _ => spared.push(task),
            }
        }
        for task in spared {
            assert_eq!(task.await.unwrap(), Ok(0));
        }
        assert_eq!(list(client.clone()).await, Ok(0));
        assert_eq!(network.count("/oauth/token"), rotations);
    }
    assert_eq!(server.reuses.load(Ordering::SeqCst), 0);
}

/// In the soft window the token is renewed behind the callers' backs, and trouble there fails nobody.
#[tokio::test]
async fn an_ageing_token_serves_while_it_is_renewed() {
    let (server, clock) = (Arc::new(Server::default()), ManualClock::default());
    let (client, network) = signed_in(&server, &clock, 3).await;
    clock.advance(Duration::from_secs(3150));
    assert_eq!(list(client.clone()).await, Ok(0));
    for _ in 0..20 {
        tokio::task::yield_now().await;
    }
    assert_eq!(network.count("/oauth/token"), 1);
    assert_eq!(client.auth().unwrap().status().await.unwrap().generation, 2);
    assert_eq!(list(client).await, Ok(0));
    assert_eq!(network.count("/oauth/token"), 1);
}

#[tokio::test]
async fn a_spent_refresh_token_ends_the_grant_once_and_for_all() {
    let (server, clock) = (Arc::new(Server::default()), ManualClock::default());
    let (client, network) = signed_in(&server, &clock, 0).await;
    server.generation.store(5, Ordering::SeqCst);
    clock.advance(Duration::from_secs(3600));
    for _ in 0..3 {
        assert_eq!(list(client.clone()).await, Err(Code::ReauthorizationRequired));
    }
    assert_eq!(network.count("/oauth/token"), 1, "a dead grant is not presented again");
    assert!(!client.auth().unwrap().status().await.unwrap().renewable);
}

/// A network that gives out new tokens and refuses all of them, and how often it was asked for some.
fn refusing() -> (Memory, Arc<AtomicUsize>) {
    let calls = Arc::new(AtomicUsize::new(0));
    let counted = calls.clone();
    let network = Memory::new(move |request| {
        let token = request.url.path().ends_with("/oauth/token");
        let n = counted.fetch_add(usize::from(token), Ordering::SeqCst);
        network::now(match token {
            true => network::json(200, network::tokens(&format!("a{n}"), &format!("r{n}"), 3600)),
            false => network::json(401, "{}"),
        })
    });
    (network, calls)
}

/// A permission error that looks like a 401 must not burn through the family (at most 3 refreshes in 60 s).
#[tokio::test]
async fn endless_401s_are_bounded() {
    let clock = ManualClock::default();
    let (network, calls) = refusing();
    let client = clients::app(&network, &clock).build().unwrap();
    client.auth().unwrap().adopt("r").await.unwrap();
    for _ in 0..20 {
        assert_eq!(list(client.clone()).await, Err(Code::Authentication));
    }
    assert_eq!(calls.load(Ordering::SeqCst), 1 + 3, "the first token, and three forced refreshes");
    clock.advance(Duration::from_secs(61));
    assert_eq!(list(client).await, Err(Code::Authentication));
    assert_eq!(calls.load(Ordering::SeqCst), 1 + 4);
}

/// The same limit holds for all processes that share the grant, not for each of them.
#[tokio::test]
async fn endless_401s_are_bounded_over_all_who_share_a_grant() {
    let (clock, store) = (ManualClock::default(), Arc::new(MemoryStore::new()));
    let (network, calls) = refusing();
    let client = || clients::app(&network, &clock).store(store.clone()).build().unwrap();
    let clients: Vec<_> = (0..8).map(|_| client()).collect();
    clients[0].auth().unwrap().adopt("r").await.unwrap();
    for _ in 0..5 {
        for client in &clients {
            assert_eq!(list(client.clone()).await, Err(Code::Authentication));
        }
    }
    assert_eq!(
        calls.load(Ordering::SeqCst),
        1 + 3,
        "the first token, and three forced refreshes of eight clients"
    );
    clock.advance(Duration::from_secs(61));
    assert_eq!(list(client()).await, Err(Code::Authentication));
    assert_eq!(calls.load(Ordering::SeqCst), 1 + 4);
}
