//! Only the server's `invalid_grant` ends a grant: nothing else that comes back from a token endpoint does.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use yionstack::http::{BodyFault, Reply, SendFault, Stage};
use yionstack::{Clock, Code};
use yionstack_tests::clients;
use yionstack_tests::clock::ManualClock;
use yionstack_tests::network::{self, Answered, Memory};

const HTML: &str = "<html><body>invalid_grant</body></html>";
const GRANT: &str = r#"{"error":"invalid_grant"}"#;

/// Complete answers: status, type, body.
const ANSWERS: [(u16, &str, &str); 33] = [
    (200, "application/json", ""),
    (200, "application/json", "{}"),
    (200, "application/json", "null"),
    (200, "application/json", "[]"),
    (200, "application/json", GRANT),
    (200, "application/json", r#"{"access_token":null,"token_type":"bearer"}"#),
    (200, "application/json", r#"{"access_token":"a b","token_type":"bearer"}"#),
    (200, "application/json", r#"{"access_token":"a","token_type":"mac"}"#),
    (200, "application/json", r#"{"access_token":"a","token_type":"bearer""#),
    (200, "text/html", HTML),
    (202, "application/json", "{}"),
    (204, "application/json", ""),
    (301, "text/html", HTML),
    (302, "application/json", GRANT),
    (400, "application/json", ""),
    (400, "application/json", "{}"),
    (400, "application/json", r#"{"error":"invalid_request"}"#),
    (400, "application/json", r#"{"error":"Invalid_Grant"}"#),
    (400, "application/json", r#"{"error":{"code":"E1003","message":"invalid_grant"}}"#),
    (400, "application/json", r#""invalid_grant""#),
    (400, "text/html", HTML),
    (401, "application/json", r#"{"error":"invalid_client"}"#),
    (401, "text/html", HTML),
    (403, "application/json", GRANT),
    (404, "application/json", GRANT),
    (404, "text/html", HTML),
    (408, "text/plain", "invalid_grant"),
    (409, "application/json", GRANT),
    (429, "application/json", r#"{"error":"slow_down"}"#),
    (500, "application/json", GRANT),
    (502, "text/html", HTML),
    (503, "text/plain", ""),
    (504, "text/html", HTML),
];

fn complete((status, kind, body): (u16, &str, &str)) -> Answered {
    let mut headers = HeaderMap::new();
    headers.insert("content-type", kind.parse().unwrap());
    let body = Ok(Bytes::copy_from_slice(body.as_bytes()));
    Ok(Reply { status: StatusCode::from_u16(status).unwrap(), headers, body })
}

fn cut(status: u16, fault: BodyFault) -> Answered {
    let status = StatusCode::from_u16(status).unwrap();
    Ok(Reply { status, headers: HeaderMap::new(), body: Err(fault) })
}

/// Answers that are none.
fn broken() -> Vec<(String, Box<dyn Fn() -> Answered + Send + Sync>)> {
    let mut broken: Vec<(String, Box<dyn Fn() -> Answered + Send + Sync>)> = Vec::new();
    for stage in [Stage::Connect, Stage::Tls, Stage::Sent] {
        broken.push((format!("{stage:?}"), Box::new(move || network::fault(stage))));
    }
    let timeout =
        || Err(SendFault { stage: Stage::Sent, timed_out: true, message: "it took too long".into() });
    broken.push(("a timeout".into(), Box::new(timeout)));
    for (status, fault) in [(200, BodyFault::Cut), (200, BodyFault::TooLarge), (400, BodyFault::Stalled)] {
        broken.push((format!("{status} {fault:?}"), Box::new(move || cut(status, fault))));
    }
    broken
}

/// Refreshes against an answer, then against a server that works again. What became of the two.
async fn refresh_twice(answer: impl Fn() -> Answered + Send + Sync + 'static) -> (Code, Result<(), Code>) {
    let (works, clock) = (Arc::new(AtomicBool::new(false)), ManualClock::default());
    let switch = works.clone();
    let network = Memory::new(move |request| {
        if !switch.load(Ordering::SeqCst) {
            return network::now(answer());
        }
        let body: serde_json::Value = serde_json::from_slice(&request.body).unwrap();
        assert_eq!(body["refresh_token"], "refresh", "the token is as it was");
        network::now(network::json(200, network::tokens("new", "new-refresh", 3600)))
    });
    let client = clients::app(&network, &clock).build().unwrap();
    let auth = client.auth().unwrap();
    let tokens = clients::tokens("access", "refresh", Duration::from_secs(3600));
    auth.adopt_tokens(&tokens).await.unwrap();
    clock.advance(Duration::from_secs(60));
    let patience = tokio::spawn({
        let clock = clock.clone();
        async move {
            loop {
                // pauses between attempts to connect
                tokio::task::yield_now().await;
                clock.advance(Duration::from_millis(50));
            }
        }
    });
    let first = auth.refresh().await.expect_err("it is no answer").code();
    patience.abort();
    assert_eq!(auth.status().await.unwrap().renewable, first != Code::ReauthorizationRequired, "{first:?}");
    works.store(true, Ordering::SeqCst);
    clock.advance(Duration::from_secs(120));
    (first, auth.refresh().await.map_err(|error| error.code()))
}

#[tokio::test]
async fn forty_answers_that_end_no_grant() {
    let mut count = 0;
    for answer in ANSWERS {
        let (first, second) = refresh_twice(move || complete(answer)).await;
        assert_ne!(first, Code::ReauthorizationRequired, "{answer:?}");
        assert_eq!(second, Ok(()), "after {answer:?} the grant goes on");
        count += 1;
    }
    for (name, answer) in broken() {
        let (first, second) = refresh_twice(answer).await;
        assert_ne!(first, Code::ReauthorizationRequired, "{name}");
        assert_eq!(second, Ok(()), "after {name} the grant goes on");
        count += 1;
    }
    assert_eq!(count, 40);
}

/// An ordinary call needs a new token, and its refresh is answered so. How long it takes until such a call has its answer
/// again, when the server has been well since.
async fn recovery(answer: impl Fn() -> Answered + Send + Sync + 'static) -> Duration {
    let (works, clock) = (Arc::new(AtomicBool::new(false)), ManualClock::default());
    let switch = works.clone();
    let network = Memory::new(move |request| {
        network::now(match (request.url.path().ends_with("/token"), switch.load(Ordering::SeqCst)) {
            (true, false) => answer(),
            (true, true) => network::json(200, network::tokens("new", "new-refresh", 3600)),
            (false, _) => network::json(200, "{}"),
        })
    });
    let client = clients::app(&network, &clock).retries(0).build().unwrap();
    let tokens = clients::tokens("access", "refresh", Duration::from_secs(3600));
    client.auth().unwrap().adopt_tokens(&tokens).await.unwrap();
    clock.advance(Duration::from_secs(3600));
    let call = || {
        let (client, clock) = (client.clone(), clock.clone());
        async move {
            let call = client.request(network::request("GET", "/x"));
            tokio::pin!(call);
            loop {
                tokio::select! {
                    biased;
                    end = &mut call => return end,
                    // pauses within the refresh
                    () = tokio::task::yield_now() => clock.advance(Duration::from_millis(1)),
                }
            }
        }
    };
    call().await.expect_err("there is no token");
    works.store(true, Ordering::SeqCst);
    let began = clock.now();
    while let Err(error) = call().await {
        assert_ne!(error.code(), Code::ReauthorizationRequired, "{error}");
        assert!(clock.now().since(began) < Duration::from_secs(600), "{error}");
        clock.advance(Duration::from_secs(1));
    }
    clock.now().since(began)
}

/// Where the server may be at the refresh still (somebody gave up waiting for it) nobody asks again until it cannot be; behind
/// anything else the next call does.
#[tokio::test]
async fn calls_go_on_at_once_where_the_server_cannot_be_at_it_still() {
    const QUEUE: Duration = Duration::from_secs(180);
    // failed refreshes pause, a minute at most; the last pause may outlast the queue (and `recovery` looks once a second)
    const LONGEST_PAUSE: Duration = Duration::from_secs(61);
    let gateways = [520, 521, 522, 523, 524, 525, 530].map(|status| (status, "text/html", HTML));
    let expected =
        |gave_up| if gave_up { QUEUE..=QUEUE + LONGEST_PAUSE } else { Duration::ZERO..=QUEUE / 30 };
    for answer in ANSWERS.into_iter().chain(gateways) {
        let gave_up = matches!(answer.0, 408 | 504 | 522 | 524);
        let took = recovery(move || complete(answer)).await;
        assert!(expected(gave_up).contains(&took), "{answer:?}: {took:?}");
    }
    for (name, answer) in broken() {
        let gave_up = ["a timeout", "400 Stalled"].contains(&name.as_str());
        let took = recovery(answer).await;
        assert!(expected(gave_up).contains(&took), "{name}: {took:?}");
    }
}

#[tokio::test]
async fn the_real_thing_does() {
    for status in [400, 401] {
        let (first, second) = refresh_twice(move || complete((status, "application/json", GRANT))).await;
        assert_eq!(first, Code::ReauthorizationRequired);
        assert_eq!(second, Err(Code::ReauthorizationRequired), "a dead refresh token is not presented again");
    }
}
