//! Writes whose fate is not known: when they may be sent again, and what is known afterwards.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use yionstack::auth::TokenProvider;
use yionstack::http::{BodyFault, CallOptions, Outcome, Outgoing, SendFault, Stage, idempotency};
use yionstack::model::Units;
use yionstack::younium::Authentication;
use yionstack::{BoxFuture, Cause, Clock, Code, Error, Secret, SystemClock, YouniumClient, younium};
use yionstack_sandbox::{Config, Sandbox};
use yionstack_tests::clients;
use yionstack_tests::network::{self, Answered, Memory};
use yionstack_tests::offer::{POST, UPDATE};
use yionstack_tests::random::Seeded;
use yionstack_tests::raw_server::{Cut, RawServer, WORK};
use yionstack_tests::writing::{
    Hasty, KEY, builder, create, create_with, given, kept, keys, lost, ok, scripted, with_key,
};

#[tokio::test]
async fn a_write_with_a_key_is_repeated_with_that_key() {
    let again: [fn(&Outgoing) -> Answered; 4] = [
        lost,
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
    /// What a proxy says that has waited long enough.
    fn page(status: u16) -> Answered {
        network::json(status, "<html>timeout</html>").map(|mut reply| {
            reply.headers.insert("content-type", "text/html; charset=utf-8".parse().unwrap());
            reply
        })
    }
    fn bare(status: u16) -> Answered {
        network::json(status, "").map(|mut reply| {
            reply.headers.remove("content-type");
            reply
        })
    }
    let silences: [fn(&Outgoing) -> Answered; 15] = [
        silence,
        |_| network::json(504, "{}"),
        |_| network::json(408, "{}"),
        |_| stalled(201),
        |_| stalled(500),
        |_| network::json(502, "{}"),
        |_| network::json(524, "{}"),
        |_| network::json(500, "{}"),
        |_| network::json(503, "{}"),
        |_| page(500),
        |_| page(502),
        |_| page(503),
        |_| bare(500),
        |_| bare(503),
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
    for status in [500, 502, 504] {
        let network = Memory::new(move |request: &Outgoing| network::now(kept(request, status, "{}")));
        let client = builder().transport(Arc::new(network)).build().unwrap();
        assert_eq!(create(&client).await.unwrap_err().code(), Code::Server);
    }
}

#[tokio::test]
async fn a_success_that_denies_itself_tells_nothing_of_a_lost_answer() {
    const DENIED: &str = r#"{"id":"7","message":"posted already","successful":false}"#;
    let outcome = async |script: Vec<fn(&Outgoing) -> Answered>| {
        let (client, _) = scripted(script);
        let call = client.untyped().invoke(&POST, &[Some("7")], None, with_key("order-17"), Units::Utf8);
        let error = call.await.unwrap_err();
        assert_eq!((error.code(), error.vendor_message()), (Code::Validation, Some("posted already")));
        (error.attempts(), error.executed(), error.retryable())
    };
    // the first request may have been the one that posted it
    assert_eq!(outcome(vec![lost, |_| network::json(200, DENIED)]).await, (2, None, false));
    // the answer that the server kept speaks for both
    assert_eq!(outcome(vec![lost, |request| kept(request, 200, DENIED)]).await, (2, Some(false), false));
    assert_eq!(outcome(vec![|_| network::json(200, DENIED)]).await, (1, Some(false), false));
}

/// The sandbox keeps the answer when the work is done, and does the work again for the same key until then.
#[tokio::test]
async fn a_slow_server_does_the_work_once() {
    let config = Config { younium_work: Duration::from_secs(2), ..Config::default() };
    let sandbox = Sandbox::start(config).unwrap();
    let client = clients::of_sandbox(&sandbox, Authentication::V1)
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
            // it ended before anything was written
            Some(false) => {
                cut == Cut::Request(0) && (error.code(), error.retryable()) == (Code::Connection, true)
            }
        };
        assert!(honest && error.idempotency_key().is_some(), "{cut:?}: {error}");
    }
}

/// Somebody on the way gives up, in JSON or without a word, while the server is still at it and does not know the key
/// yet. A repetition now would do the work twice.
#[tokio::test]
async fn what_is_still_worked_on_is_not_done_again() {
    const PAGES: [&str; 2] =
        [r#"{"statusCode":500,"message":"Internal server error"}"#, r#"{"message":"Service Unavailable"}"#];
    async fn outcome(said: &'static [u8]) -> (Result<Outcome, Error>, usize) {
        let server =
            RawServer::start(move |n| if n == 0 { Cut::AtWork(said) } else { Cut::None }, created).await;
        let client = builder().clock(Arc::new(SystemClock)).base_url(&server.base_url).build().unwrap();
        let outcome = create_with(&client, with_key("order-17")).await;
        tokio::time::sleep(WORK).await;
        let executions = server.seen().executions;
        (outcome, executions)
    }
    for (status, page) in [500, 503].into_iter().zip(PAGES) {
        let said = format!(
            "HTTP/1.1 {status} Sorry\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{page}",
            page.len()
        );
        let (outcome, executions) = outcome(said.leak().as_bytes()).await;
        let error = outcome.map(|_| ()).unwrap_err();
        let told = (error.code(), error.attempts(), error.executed(), error.retryable());
        assert_eq!(told, (Code::OutcomeUnknown, 1, None, false), "{error}");
        assert_eq!(executions, 1, "{status}");
    }
    // a broken connection is given time, and then the key brings the answer
    let (outcome, executions) = outcome(b"").await;
    assert_eq!((outcome.unwrap().receipt.attempts, executions), (2, 1));
}
