//! One expiry is one refresh, whoever is cancelled.

use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Waker};
use std::time::Duration;

use yionstack::http::Outgoing;
use yionstack::runtime::Background;
use yionstack::token::{MemoryStore, Tokens};
use yionstack::{Code, YionStackClient};
use yionstack_tests::clock::ManualClock;
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
    let client = YionStackClient::builder()
        .base_url("http://127.0.0.1:1")
        .client_id("app")
        .client_secret("secret")
        .transport(Arc::new(network.clone()))
        .background(Background::Ambient)
        .clock(Arc::new(clock.clone()))
        .random(Arc::new(Seeded::from_env("single_flight")))
        .build()
        .unwrap();
    let tokens = Tokens {
        access_token: "access-0".into(),
        refresh_token: Some("refresh-0".into()),
        expires_in: Some(Duration::from_secs(3600)),
        scope: None,
    };
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
    let stale = Tokens {
        access_token: "revoked-early".into(),
        refresh_token: Some("refresh-1".into()),
        expires_in: Some(Duration::from_secs(3600)),
        scope: None,
    };
    client.auth().unwrap().forget().await.unwrap();
    client.auth().unwrap().adopt_tokens(&stale).await.unwrap();
    let tasks: Vec<_> = (0..1_000).map(|_| tokio::spawn(list(client.clone()))).collect();
    for task in tasks {
        assert_eq!(task.await.unwrap(), Ok(0));
    }
    assert_eq!(network.count("/oauth/token"), 2, "one by hand, one for a thousand 401s");
    assert_eq!(server.reuses.load(Ordering::SeqCst), 0);
}

/// The first caller, the one that starts the refresh, is dropped after each possible number of polls.
#[test]
fn cancelling_the_first_caller_at_every_point_changes_nothing() {
    let mut points = 0;
    for polls in 0.. {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let finished = runtime.block_on(async {
            let (server, clock) = (Arc::new(Server::default()), ManualClock::default());
            let (client, network) = signed_in(&server, &clock, 7).await;
            clock.advance(Duration::from_secs(3600));
            let finished = poll_and_drop(list(client.clone()), polls).await;
            for result in [list(client.clone()).await, list(client.clone()).await] {
                assert_eq!(result, Ok(0), "after {polls} polls");
            }
            assert_eq!(network.count("/oauth/token"), 1, "after {polls} polls");
            assert_eq!(server.reuses.load(Ordering::SeqCst), 0, "after {polls} polls");
            finished
        });
        points = polls;
        if finished {
            break;
        }
    }
    assert!(points > 7, "the refresh takes seven turns, so there are more cancel points than that: {points}");
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

/// A permission error that looks like a 401 must not burn through the family (at most 3 refreshes in 60 s).
#[tokio::test]
async fn endless_401s_are_bounded() {
    let clock = ManualClock::default();
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
    let client = YionStackClient::builder()
        .base_url("http://127.0.0.1:1")
        .client_id("app")
        .transport(Arc::new(network))
        .background(Background::Ambient)
        .clock(Arc::new(clock.clone()))
        .build()
        .unwrap();
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
    let client = || {
        let builder = YionStackClient::builder().base_url("http://127.0.0.1:1").client_id("app");
        let builder =
            builder.store(store.clone()).transport(Arc::new(network.clone())).clock(Arc::new(clock.clone()));
        builder.background(Background::Ambient).build().unwrap()
    };
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
