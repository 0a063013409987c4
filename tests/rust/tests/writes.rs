//! Writes: what is sent, and what comes back.

use std::sync::Arc;
use std::time::Duration;

use yionstack::Code;
use yionstack::http::{CallOptions, Given, Operation, Outgoing, Receipt, Value};
use yionstack::model::Units;
use yionstack_tests::network::{self, Memory};
use yionstack_tests::offer::{CREATE, POST, UPDATE};
use yionstack_tests::writing::{KEY, builder, create, given, kept, ok, scripted};

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
        let client = builder().token("a-token").transport(Arc::new(network)).build().unwrap();
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
