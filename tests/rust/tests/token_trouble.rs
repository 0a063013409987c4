//! A token endpoint in trouble: slow, failing, cutting the line, or answering for somebody who has gone.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use serde_json::{Value, json};
use tokio::sync::Notify;
use yionstack::http::{Outgoing, SendFault, Stage};
use yionstack::token::Tokens;
use yionstack::{Code, YionStackClient};
use yionstack_sandbox::{Config, Sandbox};
use yionstack_tests::clients;
use yionstack_tests::clock::ManualClock;
use yionstack_tests::network::{self, Answered, Memory};
use yionstack_tests::random::Seeded;

fn is_token_call(request: &Outgoing) -> bool {
    request.url.path().ends_with("/oauth/token")
}

fn tokens(access: &str, refresh: &str) -> Tokens {
    clients::tokens(access, refresh, Duration::from_secs(3600))
}

/// A client without a grant, over `network`.
fn client(network: &Memory, clock: &ManualClock) -> YionStackClient {
    clients::app(network, clock)
        .retries(0)
        .random(Arc::new(Seeded::from_env("token_trouble")))
        .build()
        .unwrap()
}

/// A signed-in client whose API answers everybody and whose token endpoint answers as `trouble` does.
async fn in_trouble(trouble: fn() -> Answered) -> (YionStackClient, Memory, ManualClock) {
    let network = Memory::new(move |request| {
        network::now(if is_token_call(request) { trouble() } else { network::json(200, "[]") })
    });
    let clock = ManualClock::default();
    let client = client(&network, &clock);
    client.auth().unwrap().adopt_tokens(&tokens("access", "refresh")).await.unwrap();
    (client, network, clock)
}

async fn list_often(client: &YionStackClient, times: usize) -> Vec<Result<usize, Code>> {
    let mut outcomes = Vec::new();
    for _ in 0..times {
        outcomes.push(client.invoices().list("b").await.map(|list| list.len()).map_err(|error| error.code()));
        tokio::task::yield_now().await;
    }
    outcomes
}

fn timed_out() -> Answered {
    Err(SendFault { stage: Stage::Sent, timed_out: true, message: "the server stopped answering".into() })
}

/// While the access token is good, an outage of the token endpoint fails nobody, and nobody storms it.
#[tokio::test]
async fn an_outage_ahead_of_time_is_neither_seen_nor_made_worse() {
    let (client, network, clock) = in_trouble(|| network::json(503, "{}")).await;
    clock.advance(Duration::from_secs(3150));
    for outcome in list_often(&client, 1_000).await {
        assert_eq!(outcome, Ok(0));
    }
    assert_eq!(network.count("/oauth/token"), 1, "one refresh, then a pause of at least five seconds");
    clock.advance(Duration::from_secs(11));
    list_often(&client, 1_000).await;
    assert_eq!(network.count("/oauth/token"), 2);
}

/// A refresh whose answer is lost is sent once more, at once, and then not again while the access token is good.
#[tokio::test]
async fn a_lost_answer_ahead_of_time_costs_two_sends_at_the_most() {
    let (client, network, clock) = in_trouble(|| network::fault(Stage::Sent)).await;
    clock.advance(Duration::from_secs(3150));
    for _ in 0..10 {
        list_often(&client, 100).await;
        clock.advance(Duration::from_secs(30));
    }
    assert_eq!(network.count("/oauth/token"), 2);
}

/// Our own impatience is no sign that the server is done: the first request may still stand in its queue.
#[tokio::test]
async fn after_a_timeout_the_token_is_not_sent_again() {
    let (client, network, clock) = in_trouble(timed_out).await;
    clock.advance(Duration::from_secs(3600));
    assert_eq!(list_often(&client, 1).await, [Err(Code::RefreshOutcomeUnknown)]);
    assert_eq!(network.count("/oauth/token"), 1);
}

/// Callers who cannot go on without a token share an error for a moment instead of each asking again.
#[tokio::test]
async fn an_outage_at_expiry_is_not_stormed() {
    let (client, network, clock) = in_trouble(|| network::json(503, "{}")).await;
    clock.advance(Duration::from_secs(3600));
    assert!(list_often(&client, 1_000).await.iter().all(|outcome| *outcome == Err(Code::Server)));
    assert_eq!(
        network.count("/oauth/token"),
        2,
        "the first failure may be repeated at once, the second closes the door"
    );
    clock.advance(Duration::from_secs(1));
    list_often(&client, 1).await;
    assert_eq!(network.count("/oauth/token"), 3);
}

/// The real transport, a client in a hurry, and a token endpoint that is slower than the client's read timeout.
#[tokio::test]
async fn a_slow_token_endpoint_is_waited_for() {
    let sandbox = Sandbox::start(Config::default()).unwrap();
    let command = |wanted: Value| -> Value {
        serde_json::from_str(&sandbox.command(&wanted.to_string()).unwrap()).unwrap()
    };
    let issued = command(json!({"do": "issue_tokens"}));
    let client = YionStackClient::builder()
        .base_url(sandbox.base_url())
        .client_id("yion_sandbox")
        .client_secret("ysk_sandbox_secret")
        .read_timeout(Duration::from_millis(300))
        .build()
        .unwrap();
    client.auth().unwrap().adopt(issued["refresh_token"].as_str().unwrap()).await.unwrap();
    command(json!({"do": "fault", "match": {"grant_type": "refresh_token"}, "delay_ms": 1_200}));
    client.auth().unwrap().refresh().await.unwrap();
    let counters = command(json!({"do": "counters"}));
    assert_eq!((&counters["refreshes"], &counters["reuse_detected"]), (&json!(1), &json!(0)));
    client.invoices().list(issued["business"].as_str().unwrap()).await.unwrap();
}

/// While one user's refresh runs, another takes over the client: neither harms the other.
#[tokio::test]
async fn a_new_grant_is_not_touched_by_the_refresh_of_the_old_one() {
    for old_fails in [false, true] {
        let gate = Arc::new(Notify::new());
        let handler_gate = gate.clone();
        let network = Memory::new(move |request| {
            let (token, gate) = (is_token_call(request), handler_gate.clone());
            let body: Value = serde_json::from_slice(&request.body).unwrap_or_default();
            let old = body["refresh_token"] == "old";
            Box::pin(async move {
                match (token, old) {
                    (false, _) => return network::json(200, "[]"),
                    (true, false) => return network::json(200, network::tokens("new-access", "new-2", 3600)),
                    (true, true) => gate.notified().await,
                }
                match old_fails {
                    true => network::json(400, r#"{"error":"invalid_grant","code":"E1001"}"#),
                    false => network::json(200, network::tokens("old-access", "old-2", 3600)),
                }
            })
        });
        let client = client(&network, &ManualClock::default());
        let auth = client.auth().unwrap();
        auth.adopt("old").await.unwrap();
        let first = tokio::spawn({
            let auth = auth.clone();
            async move { auth.refresh().await.map_err(|error| error.code()) }
        });
        while network.count("/oauth/token") == 0 {
            tokio::task::yield_now().await;
        }
        auth.forget().await.unwrap();
        auth.adopt("new").await.unwrap();
        gate.notify_one();
        assert_eq!(list_often(&client, 1).await, [Ok(0)]);
        // whoever waited for the old grant goes on with what the client holds now
        assert_eq!(first.await.unwrap(), Ok(()));
        assert_eq!(auth.tokens().await.unwrap().unwrap().access_token.expose(), "new-access");
        assert_eq!(auth.tokens().await.unwrap().unwrap().refresh_token.unwrap().expose(), "new-2");
    }
}

/// A call that was begun in one user's name does not go on in another's.
#[tokio::test]
async fn a_call_is_not_repeated_with_another_users_token() {
    let gate = Arc::new(Notify::new());
    let (handler_gate, writes) = (gate.clone(), Arc::new(AtomicUsize::new(0)));
    let counted = writes.clone();
    let network = Memory::new(move |_| {
        let first = counted.fetch_add(1, Ordering::SeqCst) == 0;
        let gate = handler_gate.clone();
        Box::pin(async move {
            if first {
                gate.notified().await;
            }
            network::json(401, "{}")
        })
    });
    let client = client(&network, &ManualClock::default());
    let auth = client.auth().unwrap();
    auth.adopt_tokens(&tokens("ada", "ada-refresh")).await.unwrap();
    let call = tokio::spawn({
        let client = client.clone();
        async move { client.invoices().list("b").await.map_err(|error| error.code()).map(drop) }
    });
    while writes.load(Ordering::SeqCst) == 0 {
        tokio::task::yield_now().await;
    }
    auth.forget().await.unwrap();
    auth.adopt_tokens(&tokens("grace", "grace-refresh")).await.unwrap();
    gate.notify_one();
    assert_eq!(call.await.unwrap(), Err(Code::Authentication));
    assert_eq!(writes.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn a_second_grant_and_a_malformed_token_are_refused() {
    let (client, ..) = in_trouble(|| network::json(503, "{}")).await;
    let auth = client.auth().unwrap();
    assert_eq!(auth.adopt("another").await.unwrap_err().code(), Code::Configuration);
    assert_eq!(
        auth.tokens().await.unwrap().unwrap().access_token.expose(),
        "access",
        "the grant in use is kept"
    );
    auth.forget().await.unwrap();
    for bad in ["", " ", "token\n", "to ken", "é"] {
        assert_eq!(auth.adopt(bad).await.unwrap_err().code(), Code::Configuration, "{bad:?}");
    }
    auth.adopt("another").await.unwrap();
}

/// A closed client sends nothing, also where it has never sent anything before.
#[tokio::test]
async fn a_closed_client_renews_nothing() {
    let (client, network, _clock) = in_trouble(|| network::json(200, network::tokens("a", "r", 3600))).await;
    let auth = client.auth().unwrap();
    client.close();
    assert_eq!(auth.refresh().await.unwrap_err().code(), Code::Configuration);
    assert_eq!(network.requests().len(), 0);
}

/// The next caller does not join a request that may still stand in the server's queue; a user who asks for it does.
#[tokio::test]
async fn a_request_that_may_be_queued_is_left_alone_for_minutes() {
    let (client, network, clock) = in_trouble(timed_out).await;
    clock.advance(Duration::from_secs(3600));
    for _ in 0..5 {
        assert_eq!(list_often(&client, 3).await, [Err(Code::RefreshOutcomeUnknown); 3]);
        clock.advance(Duration::from_secs(35));
    }
    assert_eq!(network.count("/oauth/token"), 1);
    clock.advance(Duration::from_secs(30));
    list_often(&client, 1).await;
    assert_eq!(network.count("/oauth/token"), 2, "now it cannot be there any more");
    clock.advance(Duration::from_secs(61));
    let _ = client.auth().unwrap().refresh().await;
    assert_eq!(network.count("/oauth/token"), 3);
}
