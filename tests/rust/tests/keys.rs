//! Idempotency keys: what they are used for, and how long.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tokio::sync::Notify;
use yionstack::auth::TokenProvider;
use yionstack::http::{CallOptions, Following, Outgoing, RawRequest, Stage, idempotency};
use yionstack::model::Units;
use yionstack::{BoxFuture, Clock, Code, Secret, SystemClock, YionStackClient, YouniumClient};
use yionstack_tests::clock::ManualClock;
use yionstack_tests::network::{self, Memory};
use yionstack_tests::offer::{CREATE, UPDATE};
use yionstack_tests::writing::{
    KEY, builder, create, create_with, given, kept, keys, lost, ok, scripted, with_key,
};

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
    // the newest ones that were given are remembered, whatever the SDK makes beside them
    for n in 0..9_999 {
        create(&client).await.unwrap();
        named("B", &format!("key-{n}")).await.unwrap();
    }
    assert!(named("C", "k").await.is_err());
    named("B", "one-more").await.unwrap();
    named("C", "k").await.unwrap();
    assert!(named("C", "key-9998").await.is_err());
}

#[tokio::test]
async fn a_key_that_the_server_did_not_take_is_as_good_as_new() {
    for status in [400, 401, 403, 404, 409, 429] {
        let refused = move |request: &Outgoing| match request.body.windows(3).any(|part| part == b"\"A\"") {
            true => network::json(status, "{}"),
            false => ok(request),
        };
        let network = Memory::new(move |request: &Outgoing| network::now(refused(request)));
        let client = builder().transport(Arc::new(network)).build().unwrap();
        let named = async |name: &str| {
            let body = Some(given(&format!(r#"{{"name":"{name}"}}"#)));
            let options = CallOptions { retries: Some(0), ..with_key("k") };
            client.untyped().invoke(&CREATE, &[], body, options, Units::Utf8).await
        };
        assert_eq!(named("A").await.unwrap_err().status(), Some(status));
        named("B").await.unwrap_or_else(|error| panic!("{status}: {error}"));
        assert_eq!(named("A").await.unwrap_err().code(), Code::Configuration, "{status}");
    }
    // it keeps its refusal, or nobody knows whether it was done
    for failure in
        [|request: &Outgoing| kept(request, 400, "{}"), |_: &Outgoing| network::json(500, "{}"), lost]
    {
        let (client, _) = scripted(vec![failure]);
        let options = CallOptions { retries: Some(0), ..with_key("k") };
        create_with(&client, options.clone()).await.unwrap_err();
        let body = Some(given(r#"{"name":"other"}"#));
        let again = client.untyped().invoke(&CREATE, &[], body, options, Units::Utf8).await.unwrap_err();
        assert_eq!(again.code(), Code::Configuration, "{again}");
    }
}

/// Whoever is first has the key until its call ends, or is dropped; what its end says then holds for the next.
#[tokio::test]
async fn a_key_is_in_one_call_at_a_time() {
    for dropped in [true, false] {
        let (refuse, calls) = (Arc::new(Notify::new()), Arc::new(AtomicUsize::new(0)));
        let (refused, counted) = (refuse.clone(), calls.clone());
        let network = Memory::new(move |request: &Outgoing| {
            let (refused, answer) = (refused.clone(), ok(request));
            match counted.fetch_add(1, Ordering::SeqCst) {
                0 => Box::pin(async move {
                    refused.notified().await;
                    network::json(429, "{}")
                }),
                _ => network::now(answer),
            }
        });
        let client = builder().transport(Arc::new(network)).build().unwrap();
        let call = |name: &str| {
            let body = Some(given(&format!(r#"{{"name":"{name}"}}"#)));
            let options = CallOptions { retries: Some(0), ..with_key("k") };
            let client = client.clone();
            async move { client.untyped().invoke(&CREATE, &[], body, options, Units::Utf8).await }
        };
        let first = tokio::spawn(call("A"));
        while calls.load(Ordering::SeqCst) == 0 {
            tokio::task::yield_now().await;
        }
        for name in ["A", "B", "A"] {
            let error = call(name).await.unwrap_err();
            assert_eq!((error.code(), error.executed()), (Code::Configuration, Some(false)), "{error}");
            assert_eq!(error.message().contains("under way"), name == "A", "{error}");
        }
        assert_eq!(calls.load(Ordering::SeqCst), 1);
        match dropped {
            true => {
                first.abort();
                assert!(first.await.unwrap_err().is_cancelled());
                assert_eq!(call("B").await.unwrap_err().code(), Code::Configuration);
                call("A").await.unwrap();
            }
            false => {
                refuse.notify_one();
                assert_eq!(first.await.unwrap().unwrap_err().code(), Code::RateLimited);
                call("B").await.unwrap();
            }
        }
    }
}

/// However many other keys are used meanwhile, and however often it is asked for.
#[tokio::test]
async fn a_call_has_its_key_until_it_ends() {
    let (end, calls) = (Arc::new(Notify::new()), Arc::new(AtomicUsize::new(0)));
    let (ended, counted) = (end.clone(), calls.clone());
    let network = Memory::new(move |request: &Outgoing| {
        let (ended, answer) = (ended.clone(), ok(request));
        match counted.fetch_add(1, Ordering::SeqCst) {
            0 => Box::pin(async move {
                ended.notified().await;
                network::json(429, "{}")
            }),
            _ => network::now(answer),
        }
    });
    let client = builder().transport(Arc::new(network)).build().unwrap();
    let call = |key: &str| {
        let (client, options) = (client.clone(), CallOptions { retries: Some(0), ..with_key(key) });
        async move { create_with(&client, options).await }
    };
    let first = tokio::spawn(call("k"));
    while calls.load(Ordering::SeqCst) == 0 {
        tokio::task::yield_now().await;
    }
    for n in 0..10_001 {
        call(&format!("key-{n}")).await.unwrap();
    }
    let error = call("k").await.unwrap_err();
    assert!(error.code() == Code::Configuration && error.message().contains("under way"), "{error}");
    end.notify_one();
    assert_eq!(first.await.unwrap().unwrap_err().code(), Code::RateLimited);
    call("k").await.unwrap();
    assert_eq!(calls.load(Ordering::SeqCst), 10_003);
}

/// Waits for ever the first time it is asked.
struct Hesitant(AtomicUsize);

impl TokenProvider for Hesitant {
    fn token(&self) -> BoxFuture<'_, yionstack::Result<Secret>> {
        let first = self.0.fetch_add(1, Ordering::SeqCst) == 0;
        Box::pin(async move {
            match first {
                true => std::future::pending().await,
                false => Ok("a-token".into()),
            }
        })
    }
}

#[tokio::test]
async fn a_call_that_is_dropped_before_it_is_sent_has_not_used_its_key() {
    let network = Memory::new(|request: &Outgoing| network::now(ok(request)));
    let builder =
        YouniumClient::builder().base_url("http://127.0.0.1:1").transport(Arc::new(network.clone()));
    let client = builder.token_provider(Arc::new(Hesitant(AtomicUsize::new(0)))).build().unwrap();
    let named = async |name: &str| {
        let body = Some(given(&format!(r#"{{"name":"{name}"}}"#)));
        client.untyped().invoke(&CREATE, &[], body, with_key("k"), Units::Utf8).await
    };
    let dropped = tokio::time::timeout(Duration::from_millis(20), named("A")).await;
    assert!(dropped.is_err() && network.requests().is_empty());
    named("B").await.unwrap();
    assert_eq!(named("A").await.unwrap_err().code(), Code::Configuration);
}

/// Clients with one token have one account, so they share what they know.
#[tokio::test]
async fn clients_with_the_same_token_share_their_keys() {
    let client = |token: &str| {
        let network = Memory::new(|request: &Outgoing| network::now(ok(request)));
        builder().token(token).transport(Arc::new(network)).build().unwrap()
    };
    let (one, twin, other) = (client("shared"), client("shared"), client("another"));
    create_with(&one, with_key("k")).await.unwrap();
    let call = |client: &YouniumClient| {
        let (client, body) = (client.clone(), Some(given(r#"{"name":"B"}"#)));
        async move { client.untyped().invoke(&CREATE, &[], body, with_key("k"), Units::Utf8).await }
    };
    assert_eq!(call(&twin).await.unwrap_err().code(), Code::Configuration);
    call(&other).await.unwrap();
}

#[tokio::test]
async fn a_made_key_that_an_error_told_is_for_that_request_alone() {
    let (client, _) = scripted(vec![lost]);
    let key = create(&client).await.unwrap_err().idempotency_key().unwrap().to_owned();
    let body = Some(given(r#"{"name":"other"}"#));
    let other = client.untyped().invoke(&CREATE, &[], body, with_key(&key), Units::Utf8).await;
    assert_eq!(other.unwrap_err().code(), Code::Configuration);
    assert_eq!(create_with(&client, with_key(&key)).await.unwrap_err().code(), Code::OutcomeUnknown);
}

/// A receipt tells it when the call went well, and whoever follows a call while it is under way.
#[tokio::test]
async fn a_made_key_is_for_its_request_alone_whoever_tells_it() {
    let other = async |client: &YouniumClient, key: &str| {
        let body = Some(given(r#"{"name":"other"}"#));
        let error =
            client.untyped().invoke(&CREATE, &[], body, with_key(key), Units::Utf8).await.unwrap_err();
        assert_eq!((error.code(), error.executed()), (Code::Configuration, Some(false)), "{error}");
        assert!(error.message().contains("another request"), "{error}");
    };
    let (client, network) = scripted(vec![ok]);
    create(&client).await.unwrap();
    let key = keys(&network).remove(0);
    other(&client, &key).await;
    create_with(&client, with_key(&key)).await.unwrap();
    assert_eq!(network.requests().len(), 2);

    let silent = Memory::new(|_: &Outgoing| Box::pin(std::future::pending()));
    let client = builder().transport(Arc::new(silent.clone())).build().unwrap();
    let following = Following::default();
    let (followed, calling) = (following.clone(), client.clone());
    let call = tokio::spawn(async move { followed.run(create(&calling)).await });
    while silent.requests().is_empty() {
        tokio::task::yield_now().await;
    }
    let key = following.interrupted().unwrap().idempotency_key().unwrap().to_owned();
    other(&client, &key).await;
    let error = create_with(&client, with_key(&key)).await.unwrap_err();
    assert!(error.code() == Code::Configuration && error.message().contains("under way"), "{error}");
    call.abort();
    assert!(call.await.unwrap_err().is_cancelled());
    other(&client, &key).await;
    assert_eq!(silent.requests().len(), 1);
}

#[tokio::test]
async fn a_key_of_any_form_is_used_for_as_long_as_the_server_knows_it() {
    let clock = ManualClock::default();
    let network = Memory::new(|request: &Outgoing| network::now(ok(request)));
    let client = builder().clock(Arc::new(clock.clone())).transport(Arc::new(network)).build().unwrap();
    create_with(&client, with_key("order-17")).await.unwrap();
    clock.advance(Duration::from_secs(46 * 3_600));
    create_with(&client, with_key("order-17")).await.unwrap();
    clock.advance(Duration::from_secs(2 * 3_600));
    let error = create_with(&client, with_key("order-17")).await.unwrap_err();
    assert!(error.code() == Code::Configuration && error.message().contains("47 hours"), "{error}");
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
    let raw = |method: &str| network::request(method, "/x");
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
