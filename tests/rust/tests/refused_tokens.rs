//! An API that refuses every token, for ever: a wrong permission burns no refresh tokens, and no sign-ins.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use yionstack::http::{CallOptions, RawRequest};
use yionstack::{Client, Clock, Code};
use yionstack_tests::clients;
use yionstack_tests::clock::ManualClock;
use yionstack_tests::network::{self, Memory};

/// A network that refuses all tokens and gives out new ones, and when it was asked for those.
fn refusing(clock: &ManualClock) -> (Memory, Arc<Mutex<Vec<Duration>>>) {
    let (asked, clock) = (Arc::new(Mutex::new(Vec::new())), clock.clone());
    let times = asked.clone();
    let network = Memory::new(move |request| {
        if !request.url.path().ends_with("/token") {
            return network::now(network::json(401, r#"{"message":"no"}"#));
        }
        let mut times = times.lock().unwrap();
        times.push(clock.now().wall);
        let (access, refresh) = (format!("access-{}", times.len()), format!("refresh-{}", times.len()));
        network::now(network::json(200, network::tokens(&access, &refresh, 86_400)))
    });
    (network, asked)
}

fn request() -> RawRequest {
    let options = CallOptions { retries: Some(2), ..CallOptions::default() };
    RawRequest { options, ..network::request("GET", "/x") }
}

/// What ten minutes of a call each second came to.
fn check(times: &[Duration], network: &Memory, first: usize) {
    let forced = &times[first..];
    let minute = Duration::from_secs(60);
    let most = forced
        .iter()
        .map(|start| forced.iter().filter(|time| **time >= *start && **time < *start + minute).count());
    let most = most.max().unwrap_or(0);
    let calls = network.requests().len() - times.len();
    println!(
        "401 for ever: 600 calls, {calls} requests, {} new tokens, at most {most} in a minute",
        forced.len()
    );
    assert_eq!(most, 3);
    assert!((27..=30).contains(&forced.len()), "it goes on being tried: {}", forced.len());
    assert_eq!(calls, 600 + forced.len(), "one repetition for each new token, and no other");
}

/// A call each second for ten minutes: each is refused, and says from when on a new token is fetched again where none was.
async fn ten_minutes(client: &Client, clock: &ManualClock, times: &Mutex<Vec<Duration>>) {
    for _ in 0..600 {
        let before = times.lock().unwrap().len();
        let error = client.request(request()).await.expect_err("refused");
        assert_eq!(
            (error.code(), error.status(), error.retryable()),
            (Code::Authentication, Some(401), false)
        );
        let times = times.lock().unwrap();
        let none = times.len() == before;
        let not_before = none.then(|| times[before - 3] + Duration::from_secs(60));
        assert_eq!((error.retry_at(), error.message().contains("`retry_at`")), (not_before, none), "{error}");
        clock.advance(Duration::from_secs(1));
    }
}

#[tokio::test]
async fn three_refreshes_in_a_minute() {
    let clock = ManualClock::default();
    let (network, times) = refusing(&clock);
    let client = clients::app(&network, &clock).build().unwrap();
    let tokens = clients::tokens("access", "refresh", Duration::from_secs(86_400));
    client.auth().unwrap().adopt_tokens(&tokens).await.unwrap();
    ten_minutes(client.untyped(), &clock, &times).await;
    check(&times.lock().unwrap(), &network, 0);
    assert!(client.auth().unwrap().status().await.unwrap().renewable, "the grant goes on");
}

#[tokio::test]
async fn three_sign_ins_in_a_minute() {
    let clock = ManualClock::default();
    let (network, times) = refusing(&clock);
    let client = clients::younium(&network, &clock).legal_entity("Acme").build().unwrap();
    ten_minutes(client.untyped(), &clock, &times).await;
    // the first one was forced by nobody
    check(&times.lock().unwrap(), &network, 1);
}
