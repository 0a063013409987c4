//! Writes: what is sent, when it may be sent again, and what is known afterwards.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use http::HeaderMap;
use yionstack::auth::TokenProvider;
use yionstack::http::{
    BodyFault, CallOptions, Given, Operation, Outcome, Outgoing, RawRequest, Receipt, SendFault, Stage,
    Value, idempotency,
};
use yionstack::model::{Fractions, Names, Units};
use yionstack::{
    BoxFuture, Cause, Clock, Code, Error, Moment, Secret, SystemClock, YionStackClient, YouniumClient,
    younium,
};
use yionstack_sandbox::{Config, Sandbox};
use yionstack_tests::network::{self, Answered, Memory};
use yionstack_tests::offer::{CREATE, POST, UPDATE};
use yionstack_tests::random::Seeded;
use yionstack_tests::raw_server::{Cut, RawServer};

const KEY: &str = "younium-idempotency-key";

/// Waits between repetitions are over at once; deadlines are real.
#[derive(Clone)]
struct Hasty;

impl Clock for Hasty {
    fn now(&self) -> Moment {
        SystemClock.now()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        if duration < Duration::from_secs(6) { Box::pin(async {}) } else { SystemClock.sleep(duration) }
    }
}

fn builder() -> yionstack::younium::Builder {
    YouniumClient::builder().base_url("http://127.0.0.1:1").token("a-token").clock(Arc::new(Hasty))
}

/// A client whose n-th request (from 0) is answered by `script`; the last entry answers all that follow.
fn scripted(script: Vec<fn(&Outgoing) -> Answered>) -> (YouniumClient, Memory) {
    let calls = AtomicUsize::new(0);
    let network = Memory::new(move |request: &Outgoing| {
        let n = calls.fetch_add(1, Ordering::SeqCst);
        network::now(script[n.min(script.len() - 1)](request))
    });
    let random = Arc::new(Seeded::from_env("writes"));
    (builder().transport(Arc::new(network.clone())).random(random).build().unwrap(), network)
}

fn given(json: &str) -> Given {
    Given { json: json.to_owned().into(), names: Names::Snake, fractions: Fractions::Exact }
}

async fn create_with(client: &YouniumClient, options: CallOptions) -> Result<Outcome, Error> {
    let body = Some(given(r#"{"name":"Acme","unit_price":12.50}"#));
    client.untyped().invoke(&CREATE, &[], body, options, Units::Utf8).await
}

async fn create(client: &YouniumClient) -> Result<Outcome, Error> {
    create_with(client, CallOptions::default()).await
}

fn with_key(key: &str) -> CallOptions {
    CallOptions { idempotency_key: Some(key.into()), ..CallOptions::default() }
}

fn keys(network: &Memory) -> Vec<String> {
    let key = |headers: &HeaderMap| {
        headers.get(KEY).map(|key| key.to_str().unwrap().to_owned()).unwrap_or_default()
    };
    network.requests().iter().map(|request| key(&request.headers)).collect()
}

fn ok(_: &Outgoing) -> Answered {
    network::json(201, r#"{"id":"1"}"#)
}

fn lost(_: &Outgoing) -> Answered {
    network::fault(Stage::Sent)
}

/// The answer that the server keeps under the request's key.
fn kept(request: &Outgoing, status: u16, body: &str) -> Answered {
    network::json(status, body).map(|mut reply| {
        reply.headers.insert(KEY, request.headers[KEY].clone());
        reply
    })
}

#[tokio::test]
async fn names_types_and_headers_are_those_of_the_wire() {
    let (client, network) = scripted(vec![ok]);
    let outcome = create(&client).await.unwrap();
    assert!(matches!(&outcome.value, Value::AsItCame(answer) if answer.body == r#"{"id":"1"}"#));
    let patch = Some(given(r#"{"name":null}"#));
    client.untyped().invoke(&UPDATE, &[Some("7")], patch, CallOptions::default(), Units::Utf8).await.unwrap();
    let [create, update] = &network.requests()[..] else { panic!("two requests") };
    assert_eq!(create.body, r#"{"name":"Acme","unitPrice":12.50}"#);
    assert_eq!(create.headers["content-type"], "application/json");
    assert_eq!(create.headers["api-version"], "2.1");
    assert_eq!((update.body.as_ref(), update.url.path()), (&br#"{"name":null}"#[..], "/Orders/7"));
    assert_eq!(update.headers["content-type"], "application/merge-patch+json");
    assert!(!update.headers.contains_key(KEY), "only POST carries a key");
}

#[tokio::test]
async fn what_is_wrong_with_a_body_is_said_before_anything_is_sent() {
    let (client, network) = scripted(vec![ok]);
    let untyped = client.untyped();
    let refusal = async |operation: &'static Operation, body: Option<Given>| {
        let arguments = vec![Some("7"); operation.params.len()];
        let options = CallOptions::default();
        untyped.invoke(operation, &arguments, body, options, Units::Utf8).await.unwrap_err()
    };
    let error = refusal(&CREATE, Some(given(r#"{"name":"s3cret","unit_price":1.5e0}"#))).await;
    assert_eq!((error.code(), error.executed()), (Code::Validation, Some(false)));
    assert!(!error.retryable() && error.status().is_none());
    assert_eq!(error.fields()[0].0, "unit_price");
    assert!(error.message().contains("unit_price: a float is not exact"), "{error}");
    assert!(!format!("{error} {error:?}").contains("s3cret"));
    assert_eq!(refusal(&CREATE, Some(given("{}"))).await.fields()[0].0, "name");
    assert_eq!(refusal(&CREATE, None).await.code(), Code::Configuration);
    assert_eq!(refusal(&POST, Some(given("{}"))).await.code(), Code::Configuration);
    assert!(network.requests().is_empty());
}

#[tokio::test]
async fn a_write_with_a_key_is_repeated_with_that_key() {
    let again: [fn(&Outgoing) -> Answered; 6] = [
        lost,
        |_| network::json(503, "{}"),
        |_| network::json(502, "<html>"),
        |_| network::json(429, "{}"),
        |_| network::fault(Stage::Connect),
        |_| {
            network::json(201, "").map(|mut reply| {
                reply.body = Err(yionstack::http::BodyFault::Cut);
                reply
            })
        },
    ];
    for (index, failure) in again.into_iter().enumerate() {
        let (client, network) = scripted(vec![failure, ok]);
        let receipt = create(&client).await.unwrap_or_else(|error| panic!("{index}: {error}")).receipt;
        let keys = keys(&network);
        assert_eq!((keys.len(), receipt.attempts), (2, 2), "{index}");
        assert_eq!(keys[0], keys[1], "{index}");
        assert_eq!(receipt.idempotency_key.as_ref(), Some(&keys[0]));
        let age = idempotency::age(&keys[0], SystemClock.now().wall).unwrap();
        assert!(age < Duration::from_secs(60), "{age:?}");
        // the next call is another one
        create(&client).await.unwrap();
        assert_ne!(self::keys(&network)[2], keys[0]);
    }
}

/// Nobody has said yet that the work is over: the server may know the key only when it is.
#[tokio::test]
async fn a_write_that_may_still_be_at_work_is_not_repeated() {
    fn silence(_: &Outgoing) -> Answered {
        network::fault(Stage::Sent).map_err(|fault| SendFault { timed_out: true, ..fault })
    }
    fn stalled(status: u16) -> Answered {
        network::json(status, "").map(|mut reply| {
            reply.body = Err(BodyFault::Stalled);
            reply
        })
    }
    let silences: [fn(&Outgoing) -> Answered; 6] = [
        silence,
        |_| network::json(504, "{}"),
        |_| network::json(408, "{}"),
        |_| stalled(201),
        |_| stalled(500),
        |_| {
            network::json(504, "").map(|mut reply| {
                reply.body = Err(BodyFault::Cut);
                reply
            })
        },
    ];
    for (index, silence) in silences.into_iter().enumerate() {
        for options in [CallOptions::default(), with_key("order-17")] {
            let (client, network) = scripted(vec![silence, ok]);
            let error = create_with(&client, options).await.unwrap_err();
            assert_eq!((network.requests().len(), error.retryable()), (1, false), "{index}: {error}");
            assert_eq!(error.idempotency_key(), Some(keys(&network)[0].as_str()), "{index}");
            let expected = match index {
                3 => (Code::Decode, Some(true)),
                _ => (Code::OutcomeUnknown, None),
            };
            assert_eq!((error.code(), error.executed()), expected, "{index}: {error}");
            assert!(error.message().to_lowercase().contains("later"), "{index}: {error}");
        }
    }
    // what is kept under the key is over
    let (client, _) = scripted(vec![|request| kept(request, 504, "{}")]);
    assert_eq!(create(&client).await.unwrap_err().code(), Code::Server);
}

/// The sandbox keeps the answer when the work is done, and does the work again for the same key until then.
#[tokio::test]
async fn a_slow_server_does_the_work_once() {
    let config = Config { younium_work: Duration::from_secs(2), ..Config::default() };
    let sandbox = Sandbox::start(config).unwrap();
    let client = YouniumClient::builder()
        .base_url(sandbox.base_url())
        .client_id("younium_sandbox")
        .secret("yns_sandbox_secret")
        .legal_entity("Nordvik AB")
        .read_timeout(Duration::from_millis(300))
        .build()
        .unwrap();
    let operation = younium::OPERATIONS.iter().find(|known| known.id == "accounts.create").unwrap();
    let create = async || {
        let body = Some(given(r#"{"name":"Slow","currency":"SEK"}"#));
        client.untyped().invoke(operation, &[], body, with_key("order-17"), Units::Utf8).await
    };
    let executions = || {
        let counters = sandbox.command(r#"{"do":"counters"}"#).unwrap();
        let counters: serde_json::Value = serde_json::from_str(&counters).unwrap();
        counters["younium_executions"]["POST /Accounts"].as_u64()
    };
    let error = create().await.unwrap_err();
    assert_eq!(
        (error.code(), error.attempts(), error.retryable()),
        (Code::OutcomeUnknown, 1, false),
        "{error}"
    );
    tokio::time::sleep(Duration::from_secs(3)).await;
    assert_eq!(executions(), Some(1));
    assert_eq!(create().await.unwrap().receipt.attempts, 1);
    assert_eq!(executions(), Some(1));
}

#[tokio::test]
async fn a_write_without_a_key_is_not() {
    for failure in [lost as fn(&Outgoing) -> Answered, |_| network::json(503, "{}")] {
        let (client, network) = scripted(vec![failure, ok]);
        let patch = Some(given("{}"));
        let call = client.untyped().invoke(&UPDATE, &[Some("7")], patch, CallOptions::default(), Units::Utf8);
        let error = call.await.unwrap_err();
        assert_eq!((network.requests().len(), error.executed(), error.retryable()), (1, None, false));
        assert_eq!(error.idempotency_key(), None);
    }
}

#[tokio::test]
async fn what_the_server_keeps_under_the_key_is_final() {
    for status in [500, 503, 429, 400] {
        let network = Memory::new(move |request: &Outgoing| network::now(kept(request, status, "{}")));
        let client = builder().transport(Arc::new(network.clone())).build().unwrap();
        let error = create(&client).await.unwrap_err();
        assert_eq!((network.requests().len(), error.status()), (1, Some(status)), "{status}");
        assert!(!error.retryable(), "{status}");
        assert_eq!(error.idempotency_key(), Some(keys(&network)[0].as_str()));
    }
}

#[tokio::test]
async fn when_repetitions_are_used_up_nobody_knows() {
    let (client, network) = scripted(vec![lost]);
    let error = create(&client).await.unwrap_err();
    assert_eq!((network.requests().len(), error.code(), error.executed()), (3, Code::OutcomeUnknown, None));
    assert_eq!(error.idempotency_key(), Some(keys(&network)[0].as_str()));
    assert!(error.message().contains("idempotency key"), "{error}");
    // a caller who repeats without the key would do it twice; one who gave it would not
    assert!(!error.retryable());
    assert!(create_with(&client, with_key("order-17")).await.unwrap_err().retryable());
    assert_eq!(keys(&network)[3..], ["order-17", "order-17", "order-17"]);
}

#[tokio::test]
async fn a_later_failure_tells_nothing_of_a_lost_answer() {
    // nothing was sent the second time, but the first time it may have been executed
    let (client, _) = scripted(vec![lost, |_| network::fault(Stage::Connect)]);
    let error = create(&client).await.unwrap_err();
    assert_eq!((error.code(), error.executed()), (Code::OutcomeUnknown, None));
    for status in [401, 403, 429] {
        let calls = AtomicUsize::new(0);
        let network = Memory::new(move |_: &Outgoing| {
            network::now(match calls.fetch_add(1, Ordering::SeqCst) {
                0 => network::fault(Stage::Sent),
                _ => network::json(status, "{}"),
            })
        });
        let client = builder().transport(Arc::new(network)).build().unwrap();
        let error = create(&client).await.unwrap_err();
        assert_eq!((error.code(), error.executed()), (Code::OutcomeUnknown, None), "{status}");
        assert_eq!(error.status(), Some(status));
    }
    // refused as a duplicate: of the first request, perhaps
    let (client, _) = scripted(vec![lost, |_| network::json(400, r#"{"message":"exists"}"#)]);
    let error = create(&client).await.unwrap_err();
    assert_eq!(
        (error.code(), error.executed(), error.vendor_message()),
        (Code::Validation, None, Some("exists"))
    );
    // the answer that the server kept speaks for both
    let (client, _) = scripted(vec![lost, |request| kept(request, 400, r#"{"message":"no"}"#)]);
    let error = create(&client).await.unwrap_err();
    assert_eq!((error.code(), error.executed()), (Code::Validation, Some(false)));
}

/// Gives one token, and none after that.
struct Once(AtomicUsize);

impl TokenProvider for Once {
    fn token(&self) -> BoxFuture<'_, Result<Secret, Error>> {
        let first = self.0.fetch_add(1, Ordering::SeqCst) == 0;
        Box::pin(async move {
            match first {
                true => Ok("a-token".into()),
                false => Err(Error::no_token("out of tokens").because(Some(Cause::new(std::fmt::Error)))),
            }
        })
    }
}

#[tokio::test]
async fn that_no_token_is_left_tells_nothing_of_a_lost_answer() {
    let outcome = async |first: fn(&Outgoing) -> Answered| {
        let calls = AtomicUsize::new(0);
        let network = Memory::new(move |request: &Outgoing| {
            network::now(match calls.fetch_add(1, Ordering::SeqCst) {
                0 => first(request),
                _ => network::json(401, "{}"),
            })
        });
        let client = YouniumClient::builder()
            .base_url("http://127.0.0.1:1")
            .token_provider(Arc::new(Once(AtomicUsize::new(0))))
            .clock(Arc::new(Hasty))
            .transport(Arc::new(network));
        create_with(&client.build().unwrap(), with_key("order-17")).await.unwrap_err()
    };
    let error = outcome(lost).await;
    assert_eq!((error.code(), error.executed(), error.retryable()), (Code::OutcomeUnknown, None, false));
    assert_eq!((error.idempotency_key(), error.attempts()), (Some("order-17"), 2));
    assert!(error.message().contains("out of tokens") && error.cause().is_some(), "{error}");
    assert_eq!(outcome(|_| network::json(401, "{}")).await.code(), Code::Authentication);
}

#[tokio::test]
async fn a_key_is_for_one_request() {
    let (client, network) = scripted(vec![|_| network::fault(Stage::Connect), ok]);
    let named = async |name: &str, key: &str| {
        let options = CallOptions { retries: Some(0), ..with_key(key) };
        let body = Some(given(&format!(r#"{{"name":"{name}"}}"#)));
        client.untyped().invoke(&CREATE, &[], body, options, Units::Utf8).await
    };
    // nothing was sent: the key is new still
    assert_eq!(named("A", "k").await.unwrap_err().code(), Code::Connection);
    named("B", "k").await.unwrap();
    named("B", "k").await.unwrap();
    let error = named("C", "k").await.unwrap_err();
    assert_eq!((error.code(), error.executed()), (Code::Configuration, Some(false)), "{error}");
    let other = client.with_legal_entity("Other AB").unwrap();
    let body = Some(given(r#"{"name":"B"}"#));
    let call = other.untyped().invoke(&CREATE, &[], body, with_key("k"), Units::Utf8);
    assert_eq!(call.await.unwrap_err().code(), Code::Configuration);
    assert_eq!(network.requests().len(), 3);
    // the newest ones are remembered
    for n in 0..10_000 {
        named("B", &format!("key-{n}")).await.unwrap();
    }
    named("C", "k").await.unwrap();
    assert!(named("C", "key-9999").await.is_err());
}

#[tokio::test]
async fn keys_are_checked_before_they_are_sent() {
    let (client, network) = scripted(vec![ok]);
    let now = SystemClock.now().wall;
    let aged = |hours: u64| {
        let millis = (now - Duration::from_secs(hours * 3_600)).as_millis() as u64;
        format!("{:08x}-{:04x}-7000-8000-000000000000", millis >> 16, millis & 0xffff)
    };
    for (key, part) in [
        ("".to_owned(), "1 to 255"),
        ("with space".to_owned(), "1 to 255"),
        ("é".to_owned(), "1 to 255"),
        ("x".repeat(256), "1 to 255"),
        (aged(48), "more than 47 hours ago"),
    ] {
        let error = create_with(&client, with_key(&key)).await.unwrap_err();
        assert_eq!(error.code(), Code::Configuration, "{key}");
        assert!(error.message().contains(part), "{error}");
    }
    let patch = Some(given("{}"));
    let call = client.untyped().invoke(&UPDATE, &[Some("7")], patch, with_key("a"), Units::Utf8);
    assert_eq!(call.await.unwrap_err().code(), Code::Configuration);
    let both = CallOptions { headers: vec![(KEY.into(), "b".into())], ..with_key("a") };
    assert_eq!(create_with(&client, both).await.unwrap_err().code(), Code::Configuration);
    assert!(network.requests().is_empty());
    create_with(&client, with_key(&aged(46))).await.unwrap();
    let header = CallOptions { headers: vec![(KEY.into(), "as-a-header".into())], ..CallOptions::default() };
    create_with(&client, header).await.unwrap();
    let own = idempotency::new_idempotency_key().unwrap();
    assert!(idempotency::age(&own, SystemClock.now().wall).unwrap() < Duration::from_secs(60));
    assert_ne!(own, idempotency::new_idempotency_key().unwrap());
    create_with(&client, with_key(&own)).await.unwrap();
    assert_eq!(keys(&network), [aged(46), "as-a-header".to_owned(), own]);
}

#[tokio::test]
async fn requests_of_ones_own_carry_a_key_where_the_api_knows_it() {
    let raw = |method: &str| RawRequest {
        method: method.into(),
        path: "/x".into(),
        query: vec![],
        json: None,
        options: CallOptions::default(),
    };
    let (client, network) = scripted(vec![lost, ok]);
    client.request(raw("POST")).await.unwrap();
    let (_, receipt) = client.untyped().request_with_receipt(raw("post")).await.unwrap();
    client.request(raw("PUT")).await.unwrap();
    let keys = keys(&network);
    assert!(keys[0] == keys[1] && keys[1] != keys[2] && keys[3].is_empty(), "{keys:?}");
    assert_eq!(receipt.idempotency_key.as_ref(), Some(&keys[2]));

    let network = Memory::new(|request: &Outgoing| network::now(ok(request)));
    let other = YionStackClient::builder().base_url("http://127.0.0.1:1").token("a-token");
    let other = other.transport(Arc::new(network.clone())).build().unwrap();
    other.request(raw("POST")).await.unwrap();
    assert!(!network.requests()[0].headers.contains_key(KEY));
    let options = with_key("a");
    assert_eq!(
        other.request(RawRequest { options, ..raw("POST") }).await.unwrap_err().code(),
        Code::Configuration
    );
}

#[tokio::test]
async fn a_receipt_says_whether_the_answer_is_an_old_one() {
    let seen = async |expires: &'static str, hours: &'static str, date: &'static str| -> Receipt {
        let network = Memory::new(move |request: &Outgoing| {
            network::now(kept(request, 201, "{}").map(|mut reply| {
                let headers = [("younium-idempotency-expires", expires), ("date", date)];
                let hours = [("younium-idempotency-durationinhours", hours)];
                for (name, value) in headers.into_iter().chain(hours).filter(|(_, value)| !value.is_empty()) {
                    reply.headers.insert(name, value.parse().unwrap());
                }
                reply
            }))
        });
        let client = builder().transport(Arc::new(network)).build().unwrap();
        create(&client).await.unwrap().receipt
    };
    let date = "Sun, 22 Nov 2026 10:00:00 GMT";
    let receipt = seen("Tue, 24 Nov 2026 10:00:00 GMT", "48", date).await;
    assert_eq!((receipt.replayed, receipt.status, receipt.attempts), (Some(false), 201, 1));
    assert_eq!(receipt.expires, Some(Duration::from_secs(1_795_514_400)));
    assert_eq!(receipt.request_id.as_deref(), Some("req_memory"));
    assert_eq!(seen("2026-11-24T09:58:00Z", "48", date).await.replayed, Some(true));
    assert_eq!(seen("2026-11-24T10:30:00Z", "48", date).await.replayed, None);
    assert_eq!(seen("", "48", date).await.replayed, None);
    assert_eq!(seen("2026-11-24T10:00:00Z", "", date).await.replayed, None);
    assert_eq!(seen("soon", "48", date).await.replayed, None);
    // without the server's clock, by ours
    assert_eq!(seen("2020-01-01T00:00:00Z", "48", "").await.replayed, Some(true));
}

#[tokio::test]
async fn a_success_of_http_may_be_a_failure_in_the_body() {
    let answered = async |body: &'static str| {
        let network = Memory::new(move |_: &Outgoing| network::now(network::json(200, body)));
        let client = builder().transport(Arc::new(network)).build().unwrap();
        client.untyped().invoke(&POST, &[Some("7")], None, CallOptions::default(), Units::Utf8).await
    };
    let error =
        answered(r#"{"id":"7","message":"locked \u001b[0m a-token","successful":false}"#).await.unwrap_err();
    assert_eq!((error.code(), error.status(), error.executed()), (Code::Validation, Some(200), Some(false)));
    assert_eq!(error.vendor_message(), Some("locked \\u{1b}[0m [redacted]"));
    assert!(error.body().is_some_and(|body| body.starts_with(b"{\"id\"")));
    assert!(error.message().contains("200") && !error.retryable() && error.idempotency_key().is_some());
    for body in [r#"{"id":"7","successful":true}"#, r#"{"id":"7"}"#, r#"{"successful":null}"#] {
        assert!(matches!(answered(body).await.unwrap().value, Value::Document(_)), "{body}");
    }
}

/// The answer to a new key, as bytes.
fn created(key: &str) -> Vec<u8> {
    let body = r#"{"id":"17","name":"Acme"}"#;
    format!(
        "HTTP/1.1 201 Created\r\ncontent-type: application/json\r\n{KEY}: {key}\r\ncontent-length: {}\r\n\
         connection: close\r\n\r\n{body}",
        body.len()
    )
    .into_bytes()
}

async fn against(server: &RawServer) -> Result<Outcome, Error> {
    let random = Arc::new(Seeded::new(7));
    let client = builder().base_url(&server.base_url).random(random).build().unwrap();
    create_with(&client, CallOptions { timeout: Some(Duration::from_secs(20)), ..CallOptions::default() })
        .await
}

/// The connection is cut at every byte of the request and of the answer, once and for good: the work is never done
/// twice, and when it is cut only once it is done.
#[tokio::test]
async fn cut_at_every_byte_a_write_is_executed_once_at_most() {
    let server = RawServer::start(|_| Cut::None, created).await;
    against(&server).await.unwrap();
    let (request, answer) = {
        let seen = server.seen();
        (seen.request, seen.answer)
    };
    assert!(request > 100 && answer > 100);
    let cuts = (0..request).map(Cut::Request).chain((0..answer).map(Cut::Answer));
    for cut in cuts {
        let server = RawServer::start(move |n| if n == 0 { cut } else { Cut::None }, created).await;
        let outcome = against(&server).await.unwrap_or_else(|error| panic!("{cut:?}: {error}"));
        let executions = server.seen().executions;
        let keys = server.seen().keys.clone();
        assert_eq!((executions, outcome.receipt.attempts), (1, 2), "{cut:?}");
        assert!(keys.windows(2).all(|keys| keys[0] == keys[1] && !keys[0].is_empty()), "{cut:?}");

        let server = RawServer::start(move |_| cut, created).await;
        let error = against(&server).await.map(|_| ()).unwrap_err();
        let executions = server.seen().executions;
        assert_eq!(executions, usize::from(matches!(cut, Cut::Answer(_))), "{cut:?}");
        let honest = match error.executed() {
            None => error.code() == Code::OutcomeUnknown,
            Some(true) => executions == 1,
            Some(false) => false,
        };
        assert!(honest && error.idempotency_key().is_some(), "{cut:?}: {error}");
    }
}
