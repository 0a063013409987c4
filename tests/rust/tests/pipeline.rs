//! Deadlines, repetitions and what is known of a request that got no answer.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use yionstack::http::{Answer, BodyFault, Outgoing, Stage};
use yionstack::{Code, Error, YionStackClient};
use yionstack_tests::clock::ManualClock;
use yionstack_tests::network::{self, Answered, Memory};
use yionstack_tests::random::Seeded;

/// A client whose n-th request (from 0) is answered by `script`; the last entry answers all that follow.
fn scripted(script: Vec<fn() -> Answered>) -> (YionStackClient, Memory, ManualClock) {
    let calls = AtomicUsize::new(0);
    let network = Memory::new(move |_: &Outgoing| {
        let n = calls.fetch_add(1, Ordering::SeqCst);
        network::now(script[n.min(script.len() - 1)]())
    });
    let (client, clock) = client(&network);
    (client, network, clock)
}

fn client(network: &Memory) -> (YionStackClient, ManualClock) {
    let clock = ManualClock::default();
    let client = YionStackClient::builder()
        .base_url("http://127.0.0.1:1")
        .token("a-token")
        .transport(Arc::new(network.clone()))
        .clock(Arc::new(clock.clone()))
        .random(Arc::new(Seeded::from_env("pipeline")))
        .build()
        .unwrap();
    (client, clock)
}

async fn send(client: &YionStackClient, clock: &ManualClock, method: &str) -> Result<Answer, Error> {
    let (client, request) = (client.clone(), network::request(method, "/x"));
    let call = tokio::spawn(async move { client.request(request).await });
    // time passes in steps of 50 ms as long as the call waits
    for _ in 0..4_000 {
        for _ in 0..5 {
            tokio::task::yield_now().await;
        }
        if call.is_finished() {
            break;
        }
        clock.advance(Duration::from_millis(50));
    }
    call.await.unwrap()
}

fn ok() -> Answered {
    network::json(200, "{}")
}

fn unavailable() -> Answered {
    network::json(503, r#"{"message":"busy"}"#)
}

fn unavailable_for(seconds: &str) -> Answered {
    unavailable().map(|mut reply| {
        reply.headers.insert("retry-after", seconds.parse().unwrap());
        reply
    })
}

fn body(fault: BodyFault) -> Answered {
    network::json(200, "").map(|mut reply| {
        reply.body = Err(fault);
        reply
    })
}

fn cut(status: u16) -> Answered {
    network::json(status, "").map(|mut reply| {
        reply.body = Err(BodyFault::Cut);
        reply
    })
}

#[tokio::test]
async fn reads_are_repeated_twice_and_no_more() {
    let (client, network, clock) = scripted(vec![unavailable, unavailable, ok]);
    assert_eq!(send(&client, &clock, "GET").await.unwrap().attempts, 3);
    assert_eq!(network.requests().len(), 3);

    let (client, network, clock) = scripted(vec![unavailable]);
    let error = send(&client, &clock, "GET").await.unwrap_err();
    assert_eq!(
        (error.code(), error.status(), error.attempts(), error.retryable()),
        (Code::Server, Some(503), 3, true)
    );
    assert_eq!((error.vendor_message(), error.request_id()), (Some("busy"), Some("req_memory")));
    assert_eq!(network.requests().len(), 3);

    for status in 400..600 {
        let network = Memory::new(move |_| network::now(network::json(status, "{}")));
        let (client, clock) = self::client(&network);
        let error = send(&client, &clock, "GET").await.unwrap_err();
        let passes = matches!(status, 408 | 429 | 500 | 502 | 503 | 504 | 520..=529);
        let requests = if passes { 3 } else { 1 };
        assert_eq!((network.requests().len(), error.retryable()), (requests, passes), "{status}: {error}");
    }
}

#[tokio::test]
async fn writes_are_repeated_only_when_nothing_was_executed() {
    type Row = (&'static str, fn() -> Answered, Result<u32, (Code, usize)>);
    let table: Vec<Row> = vec![
        ("no connection", || network::fault(Stage::Connect), Ok(2)),
        ("a proxy that refuses", || network::fault(Stage::Proxy), Err((Code::Connection, 1))),
        ("429", || network::json(429, "{}"), Ok(2)),
        ("503", unavailable, Err((Code::OutcomeUnknown, 1))),
        ("503 with Retry-After", || unavailable_for("1"), Err((Code::Server, 1))),
        ("501", || network::json(501, "{}"), Err((Code::Server, 1))),
        ("TLS", || network::fault(Stage::Tls), Err((Code::Tls, 1))),
        ("cut while sending", || network::fault(Stage::Sent), Err((Code::OutcomeUnknown, 1))),
        ("200, body cut", || body(BodyFault::Cut), Err((Code::Decode, 1))),
        ("400", || network::json(400, "{}"), Err((Code::Validation, 1))),
        ("401, body cut", || cut(401), Err((Code::OutcomeUnknown, 1))),
        ("409", || network::json(409, "{}"), Err((Code::Conflict, 1))),
        // somebody on the way has lost patience, and the server may be at it still
        ("408", || network::json(408, "{}"), Err((Code::OutcomeUnknown, 1))),
        ("502", || network::json(502, "{}"), Err((Code::OutcomeUnknown, 1))),
        ("504", || network::json(504, "{}"), Err((Code::OutcomeUnknown, 1))),
        ("520", || network::json(520, "{}"), Err((Code::OutcomeUnknown, 1))),
        ("529", || network::json(529, "{}"), Err((Code::OutcomeUnknown, 1))),
    ];
    for (what, first, expected) in table {
        for method in ["POST", "PUT", "PATCH", "DELETE"] {
            let (client, network, clock) = scripted(vec![first, ok]);
            let outcome = send(&client, &clock, method).await;
            let found = outcome.map(|answer| answer.attempts).map_err(|error| {
                assert!(!error.retryable(), "{method}, {what}");
                (error.code(), network.requests().len())
            });
            assert_eq!(found, expected, "{method}, {what}");
        }
    }
}

#[tokio::test]
async fn what_is_known_of_a_write_is_said() {
    for (first, executed) in [
        (body as fn(BodyFault) -> Answered, Some(true)),
        (|_| network::fault(Stage::Sent), None),
        (|_| network::fault(Stage::Tls), Some(false)),
        (|_| network::fault(Stage::Proxy), Some(false)),
        (|_| network::json(422, "{}"), Some(false)),
        (|_| network::json(500, "{}"), None),
    ] {
        let network = Memory::new(move |_| network::now(first(BodyFault::Cut)));
        let (client, clock) = client(&network);
        assert_eq!(send(&client, &clock, "POST").await.unwrap_err().executed(), executed);
    }
}

#[tokio::test]
async fn retry_after_is_never_undercut() {
    let (client, network, clock) = scripted(vec![|| unavailable_for("7"), ok]);
    assert!(send(&client, &clock, "GET").await.is_ok());
    assert_eq!(network.requests().len(), 2);
    assert!(clock.elapsed() >= Duration::from_secs(7), "{:?}", clock.elapsed());

    let (client, network, clock) = scripted(vec![|| unavailable_for("3600"), ok]);
    let error = send(&client, &clock, "GET").await.unwrap_err();
    assert_eq!(network.requests().len(), 1, "an hour is longer than anybody waits");
    assert!(clock.elapsed() < Duration::from_secs(1), "{:?}", clock.elapsed());
    assert!(error.retry_at().unwrap() > Duration::from_secs(1_790_003_599));
}

#[tokio::test]
async fn a_call_ends_by_its_deadline() {
    for (method, code) in [("GET", Code::Timeout), ("POST", Code::OutcomeUnknown)] {
        let network = Memory::new(|_| Box::pin(std::future::pending()));
        let (client, clock) = client(&network);
        let error = send(&client, &clock, method).await.unwrap_err();
        assert_eq!((error.code(), error.attempts()), (code, 1));
        assert!(clock.elapsed() <= Duration::from_secs(61), "{:?}", clock.elapsed());
    }
}

#[tokio::test]
async fn closing_ends_running_calls_and_refuses_new_ones() {
    let network = Memory::new(|_| Box::pin(std::future::pending()));
    let (client, _clock) = client(&network);
    let running = tokio::spawn({
        let client = client.clone();
        async move { client.invoices().list("b").await }
    });
    while network.requests().is_empty() {
        tokio::task::yield_now().await;
    }
    client.close();
    assert_eq!(running.await.unwrap().unwrap_err().code(), Code::Cancelled);
    assert_eq!(client.invoices().list("b").await.unwrap_err().code(), Code::Configuration);
    assert_eq!(network.requests().len(), 1);
}

#[tokio::test]
async fn options_of_a_call_beat_the_clients() {
    let (client, network, _clock) = scripted(vec![ok]);
    let call = client.invoices().list("b").header("x-trace", "t1").timeout(Duration::ZERO);
    assert_eq!(call.await.unwrap_err().code(), Code::Configuration);
    let _ = client.invoices().list("b").header("x-trace", "t1").await;
    assert_eq!(network.requests()[0].headers["x-trace"], "t1");
    assert_eq!(network.requests()[0].headers["x-business-id"], "b");
}

#[tokio::test]
async fn a_secret_in_a_file_is_read_when_it_is_needed() {
    let network = Memory::new(|_| network::now(network::json(200, network::tokens("a", "r", 3600))));
    let folder = std::env::temp_dir().join(format!("yionstack-pipeline-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join("secret");
    std::fs::write(&file, "first\n").unwrap();
    let make = |path: &Path| {
        let builder = YionStackClient::builder()
            .base_url("http://127.0.0.1:1")
            .client_id("app")
            .client_secret_file(path);
        builder.transport(Arc::new(network.clone())).build().unwrap()
    };
    let client = make(&file);
    client.auth().unwrap().adopt("refresh").await.unwrap();
    client.auth().unwrap().refresh().await.unwrap();
    std::fs::write(&file, "second").unwrap();
    client.auth().unwrap().refresh().await.unwrap();
    let sent: Vec<serde_json::Value> =
        network.requests().iter().map(|request| serde_json::from_slice(&request.body).unwrap()).collect();
    assert_eq!((&sent[0]["client_secret"], &sent[1]["client_secret"]), (&"first".into(), &"second".into()));

    let client = make(&folder.join("none"));
    client.auth().unwrap().adopt("refresh").await.unwrap();
    let error = client.auth().unwrap().refresh().await.unwrap_err();
    assert_eq!(error.code(), Code::Configuration);
    assert!(error.message().contains("none"), "{error}");
    std::fs::remove_dir_all(&folder).unwrap();
    assert_eq!(network.requests().len(), 2);
}
