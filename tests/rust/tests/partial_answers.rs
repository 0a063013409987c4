//! Answers that are not whole, or not the API's: what is taken from them, and what is not.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use bytes::Bytes;
use yionstack::http::{BodyFault, CallOptions, Outgoing, Reply};
use yionstack::model::Units;
use yionstack::{Clock, Code, SystemClock};
use yionstack_tests::network::{self, Answered, Memory};
use yionstack_tests::offer::CREATE;
use yionstack_tests::writing::{builder, create_with, given, scripted, with_key};

/// What the server asks for is in the head: a body that does not come whole takes nothing of it.
#[tokio::test]
async fn a_wait_is_known_from_the_head_alone() {
    for fault in [BodyFault::Cut, BodyFault::Stalled, BodyFault::TooLarge] {
        let answer = move |_: &Outgoing| {
            network::json(429, "").map(|mut reply| {
                reply.headers.insert("retry-after", "3600".parse().unwrap());
                reply.body = Err(fault);
                reply
            })
        };
        let network = Memory::new(move |request: &Outgoing| network::now(answer(request)));
        let client = builder().transport(Arc::new(network.clone())).build().unwrap();
        let read = client.request(network::request("GET", "/x")).await.unwrap_err();
        let written = create_with(&client, with_key("k")).await.unwrap_err();
        assert_eq!((read.code(), written.code()), (Code::RateLimited, Code::OutcomeUnknown), "{fault:?}");
        for error in [read, written] {
            let left = error.retry_at().unwrap().saturating_sub(SystemClock.now().wall);
            assert!((3_590..=3_600).contains(&left.as_secs()), "{fault:?} {left:?}: {error}");
            assert_eq!(error.attempts(), 1, "{fault:?}: {error}");
        }
        assert_eq!(network.requests().len(), 2);
    }
    // a cut answer comes again under its key, later
    let cut = |_: &Outgoing| {
        network::json(201, "").map(|mut reply| {
            reply.body = Err(BodyFault::Cut);
            reply
        })
    };
    let (client, _) = scripted(vec![cut]);
    let options = CallOptions { retries: Some(0), ..with_key("k") };
    let error = create_with(&client, options).await.unwrap_err();
    let left = error.retry_at().unwrap().saturating_sub(SystemClock.now().wall);
    assert!(error.retryable() && (4..=5).contains(&left.as_secs()), "{left:?}: {error}");
}

/// What answers with a page for people is not the API.
#[tokio::test]
async fn a_page_is_no_answer_to_a_write() {
    let page = |request: &Outgoing| {
        network::json(200, "<html>Please sign in</html>").map(|mut reply| {
            reply.headers.insert("content-type", "text/html; charset=utf-8".parse().unwrap());
            // somebody on the way who says what it was sent
            let token = request.headers["authorization"].to_str().unwrap().replace("Bearer ", "");
            assert!(token.starts_with("a-token-"));
            reply.headers.insert("x-request-id", token.parse().unwrap());
            reply
        })
    };
    let (client, network) = scripted(vec![page]);
    let error = create_with(&client, with_key("k")).await.unwrap_err();
    let said = (error.code(), error.executed(), error.retryable(), error.status());
    assert_eq!(said, (Code::OutcomeUnknown, None, false, Some(200)), "{error}");
    assert!(error.request_id().is_some() && !format!("{error} {error:?}").contains("a-token"), "{error}");
    assert_eq!((error.idempotency_key(), network.requests().len()), (Some("k"), 1), "{error}");
    // it was used, whatever became of it
    let other = Some(given(r#"{"name":"other"}"#));
    let again = client.untyped().invoke(&CREATE, &[], other, with_key("k"), Units::Utf8).await;
    assert_eq!(again.unwrap_err().code(), Code::Configuration);
}

/// What a write is asked to wait for is never less than the work on it may take, and a proxy in trouble says nothing of that.
#[tokio::test]
async fn nobody_is_invited_to_write_again_too_soon() {
    let asked =
        async |asked: &'static str, status: u16, kind: &'static str, body: Result<Bytes, BodyFault>| {
            let answer = move |_: &Outgoing| {
                network::json(status, "").map(|mut reply| {
                    reply.headers.insert("retry-after", asked.parse().unwrap());
                    reply.headers.insert("content-type", kind.parse().unwrap());
                    Reply { body: body.clone(), ..reply }
                })
            };
            let network = Memory::new(move |request: &Outgoing| network::now(answer(request)));
            let client = builder().transport(Arc::new(network)).build().unwrap();
            let options = CallOptions { retries: Some(0), ..with_key("k") };
            let error = create_with(&client, options).await.unwrap_err();
            let left =
                error.retry_at().map(|at| at.saturating_sub(SystemClock.now().wall).as_secs_f64().round());
            (error.retryable(), left)
        };
    let waits = async |status, kind, body| asked("2", status, kind, body).await;
    let whole = || Ok(Bytes::from_static(b"{}"));
    for nothing in ["soon", "-1", "1.5", "120s", ""] {
        assert_eq!(asked(nothing, 503, "application/json", whole()).await, (false, None), "{nothing:?}");
    }
    assert_eq!(waits(503, "application/json", whole()).await, (true, Some(5.0)));
    assert_eq!(waits(429, "application/json", whole()).await, (true, Some(2.0)), "it was not begun");
    for status in [408, 500, 502, 503, 504, 520, 524] {
        assert_eq!(waits(status, "text/html", whole()).await, (false, None), "{status}");
        for fault in [BodyFault::Cut, BodyFault::Stalled, BodyFault::TooLarge] {
            assert_eq!(
                waits(status, "application/json", Err(fault)).await,
                (false, None),
                "{status} {fault:?}"
            );
        }
    }
}

/// Where the words of a refusal may say that it is something else, one whose words did not come is asked for again; if they
/// never come, it is what its status says.
#[tokio::test]
async fn a_refusal_is_asked_for_its_words_where_they_matter() {
    let wordless = |status: u16, fault: BodyFault| {
        network::json(status, "").map(|mut reply| {
            reply.body = Err(fault);
            reply
        })
    };
    let client = |times: usize, status: u16, fault: BodyFault, then: fn() -> Answered| {
        let count = AtomicUsize::new(0);
        let network = Memory::new(move |_: &Outgoing| {
            let first = count.fetch_add(1, Ordering::SeqCst) < times;
            network::now(if first { wordless(status, fault) } else { then() })
        });
        builder().transport(Arc::new(network)).build().unwrap()
    };
    let well = || network::json(200, "{}");
    let empty =
        || network::json(400, r#"{"errors":{"message":["No accounts could be found"]},"status":400}"#);
    for fault in [BodyFault::Cut, BodyFault::Stalled, BodyFault::Damaged] {
        let read = async |times, status| {
            let read = client(times, status, fault, well).request(network::request("GET", "/x")).await;
            read.map(|answer| answer.attempts).map_err(|it| (it.code(), it.attempts(), it.retryable()))
        };
        assert_eq!(read(1, 403).await, Ok(2), "{fault:?}");
        assert_eq!(read(9, 403).await, Err((Code::Permission, 3, false)), "{fault:?}");
        for (status, code) in [(400, Code::Validation), (404, Code::NotFound), (409, Code::Conflict)] {
            assert_eq!(read(1, status).await, Err((code, 1, false)), "{fault:?}");
        }
        let list = client(1, 400, fault, empty).accounts().list().first().await;
        assert!(matches!(list, Ok(None)), "{fault:?}: {list:?}");
    }
}
