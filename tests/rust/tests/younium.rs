//! Younium's client: where it calls, about which legal entity, and with what.

use std::sync::Arc;

use serde_json::json;
use yionstack::http::{Answers, CallOptions, Outgoing, RawRequest};
use yionstack::model::{Document, Lookup, Patch, Units};
use yionstack::younium::{
    AccountType, AccountUpdate, Authentication, CurrencyCreate, Environment, OPERATIONS, Region,
};
use yionstack::{Code, YionStackClient, YouniumClient};
use yionstack_tests::network::{self, Memory};

const ID: &str = "67e55044-10b1-426f-9247-bb680e5fe0c8";

fn builder(network: &Memory) -> yionstack::younium::Builder {
    YouniumClient::builder().token("a-token").transport(Arc::new(network.clone()))
}

fn answering(status: u16, body: &'static str) -> Memory {
    Memory::new(move |_: &Outgoing| network::now(network::json(status, body)))
}

fn get() -> RawRequest {
    network::request("GET", "/Accounts")
}

#[test]
fn environments_and_regions_have_names() {
    let network = answering(200, "{}");
    for (environment, region, expected) in [
        ("production", "eu", "https://api.younium.com"),
        ("sandbox", "eu", "https://api.sandbox.younium.com"),
        ("production", "us", "https://api.us.younium.com"),
        ("sandbox", "us", "https://api.sandbox.us.younium.com"),
    ] {
        let environment: Environment = environment.parse().unwrap();
        let region: Region = region.parse().unwrap();
        let client = builder(&network).environment(environment).region(region).build().unwrap();
        assert_eq!(client.base_url(), expected);
    }
    assert_eq!(builder(&network).build().unwrap().base_url(), "https://api.younium.com");
    assert_eq!("Production".parse::<Environment>().unwrap_err().code(), Code::Configuration);
    assert!("de".parse::<Region>().is_err());
    let both = builder(&network).base_url("https://x.example").region(Region::Us).build().unwrap_err();
    assert!(both.code() == Code::Configuration && both.message().contains("base_url"), "{both}");
}

#[tokio::test]
async fn secrets_of_answers_are_read_and_not_shown() {
    let json = r#"{"id":"67e55044-10b1-426f-9247-bb680e5fe0c8","url":"https://x.example","token":"whk-secret-4711"}"#;
    let client = builder(&answering(200, json)).build().unwrap();
    let webhook = client.webhooks().get(ID.parse().unwrap()).await.unwrap();
    let shown = format!("{webhook:?} {webhook:#?}");
    assert!(shown.contains("x.example") && !shown.contains("4711"), "{shown}");
    assert_eq!(webhook.token.as_ref().map(|token| token.expose()), Some("whk-secret-4711"));
    let get = OPERATIONS.iter().find(|operation| operation.id == "webhooks.get").unwrap();
    let Answers::Value(kind) = get.answer else { panic!("a value") };
    let document = Document::decode(json.as_bytes(), kind, Units::Utf8).unwrap();
    let shown = format!("{document:?} {:?}", document.root());
    assert!(shown.contains("Document") && !shown.contains("4711"), "{shown}");
}

#[tokio::test]
async fn the_legal_entity_belongs_to_the_call_or_to_the_client() {
    let network = answering(200, r#"{"id":"67e55044-10b1-426f-9247-bb680e5fe0c8"}"#);
    let client = builder(&network).legal_entity("Acme AB").build().unwrap();
    client.request(get()).await.unwrap();
    client.currencies().get(ID.parse().unwrap()).legal_entity("Acme Oy").await.unwrap();
    let other = client.with_legal_entity("Acme GmbH").unwrap();
    other.request(get()).await.unwrap();
    client.request(get()).await.unwrap();
    let sent: Vec<_> =
        network.requests().iter().map(|request| request.headers["legal-entity"].clone()).collect();
    assert_eq!(sent, ["Acme AB", "Acme Oy", "Acme GmbH", "Acme AB"]);
    assert!(network.requests().iter().all(|request| request.headers["api-version"] == "2.1"));
    let versioned = builder(&network).api_version("2.0").build().unwrap();
    versioned.request(get()).await.unwrap();
    assert_eq!(network.requests()[4].headers["api-version"], "2.0");

    assert_eq!(client.with_legal_entity("a\nb").unwrap_err().code(), Code::Configuration);
    let options = CallOptions {
        legal_entity: Some("a".into()),
        headers: vec![("Legal-Entity".into(), "b".into())],
        ..CallOptions::default()
    };
    let twice = client.request(RawRequest { options, ..get() }).await.unwrap_err();
    assert_eq!(twice.code(), Code::Configuration);
    let legacy = YouniumClient::builder()
        .client_id("user")
        .secret("password")
        .legal_entity("Acme AB")
        .authentication(Authentication::Legacy { token_url: None })
        .transport(Arc::new(network.clone()))
        .build()
        .unwrap();
    assert!(legacy.with_legal_entity("other").unwrap_err().message().contains("another client"));
    let options =
        CallOptions { headers: vec![("Legal-Entity".into(), "b".into())], ..CallOptions::default() };
    let as_header = legacy.request(RawRequest { options, ..get() }).await.unwrap_err();
    assert!(as_header.message().contains("another client"), "{as_header}");
    let options = CallOptions { legal_entity: Some("a".into()), ..CallOptions::default() };
    let yionstack =
        YionStackClient::builder().token("t").transport(Arc::new(network.clone())).build().unwrap();
    let refused = yionstack.request(RawRequest { options, ..get() }).await.unwrap_err();
    assert!(refused.message().contains("Younium only"), "{refused}");
}

#[tokio::test]
async fn an_address_that_is_too_long_is_not_sent() {
    let network = answering(200, "[]");
    let client = builder(&network).base_url("https://api.example.com").build().unwrap();
    let asked = |length: usize| {
        let start = "https://api.example.com/Accounts?Filter=".len();
        let query = vec![("Filter".to_owned(), "x".repeat(length - start))];
        client.request(RawRequest { query, ..get() })
    };
    asked(8_000).await.unwrap();
    let error = asked(8_001).await.unwrap_err();
    assert!(error.code() == Code::Configuration && error.message().contains("split the filter"), "{error}");
    let filter = format!("name eq '{}'", "x".repeat(8_000));
    let error = client.accounts().list().filter_raw(filter).all().await.unwrap_err();
    assert!(error.code() == Code::Configuration && error.message().contains("split the filter"), "{error}");
    assert_eq!(network.requests().len(), 1);
}

#[tokio::test]
async fn only_the_client_that_was_made_closes() {
    let network = answering(200, "{}");
    let client = builder(&network).build().unwrap();
    let other = client.with_legal_entity("Acme GmbH").unwrap();
    other.close();
    other.clone().with_legal_entity("Third").unwrap().close();
    client.request(get()).await.unwrap();
    other.request(get()).await.unwrap();
    client.clone().close();
    for closed in [&client, &other] {
        assert_eq!(closed.request(get()).await.unwrap_err().code(), Code::Configuration);
    }
    let made =
        YionStackClient::builder().client_id("app").client_secret("s").redirect_uri("http://127.0.0.1:1/cb");
    let made = made.base_url("http://127.0.0.1:1").build().unwrap();
    let ada = made.with_subject("ada").unwrap();
    ada.close();
    let refusal = made.request(get()).await.unwrap_err();
    assert!(!refusal.message().contains("closed"), "{refusal}");
    made.close();
    let refusal = ada.request(get()).await.unwrap_err();
    assert!(refusal.message().contains("closed"), "{refusal}");
}

#[tokio::test]
async fn a_refused_legal_entity_has_a_code_of_its_own() {
    for (body, code) in [
        (r#"{"errors":{"message":["Legal entity is invalid"]},"status":403}"#, Code::LegalEntity),
        (r#"{"errors":{"legal-entity":["is empty"]}}"#, Code::LegalEntity),
        (r#"{"message":"The user lacks the permission Invoice View"}"#, Code::Permission),
        ("", Code::Permission),
    ] {
        let client = builder(&answering(403, body)).build().unwrap();
        let error = client.request(get()).await.unwrap_err();
        assert_eq!(error.code(), code, "{body}");
        assert!(error.message().contains("legal") && error.status() == Some(403), "{error}");
    }
}

#[tokio::test]
async fn typed_calls_send_what_was_given_and_nothing_else() {
    let network = answering(200, r#"{"id":"67e55044-10b1-426f-9247-bb680e5fe0c8","code":"SEK"}"#);
    let client = builder(&network).build().unwrap();
    let patch = AccountUpdate::new()
        .name("Acme \"north\"")
        .account_type(AccountType::from("Customer"))
        .our_reference(Patch::Null)
        .your_reference(Patch::Keep)
        .currency(Lookup::by("code", "SEK"));
    let (answer, receipt) =
        client.accounts().update(ID.parse().unwrap(), patch).with_receipt().await.unwrap();
    assert!(answer.status == 200 && receipt.idempotency_key.is_none());
    let request = network.requests()[0].clone();
    assert_eq!((request.method.as_str(), request.url.path()), ("PATCH", format!("/Accounts/{ID}").as_str()));
    let sent: serde_json::Value = serde_json::from_slice(&request.body).unwrap();
    let expected = json!({
        "name": "Acme \"north\"", "accountType": "Customer", "ourReference": null,
        "currency": {"key": "code", "value": "SEK"}
    });
    assert_eq!(sent, expected);
    let call = client.currencies().create(CurrencyCreate::new("SEK")).idempotency_key("currency-1");
    let (currency, receipt) = call.with_receipt().await.unwrap();
    assert_eq!(currency.id.to_string(), ID);
    assert_eq!(receipt.idempotency_key.as_deref(), Some("currency-1"));
    assert_eq!(network.requests()[1].headers["younium-idempotency-key"], "currency-1");
}

#[test]
fn every_post_carries_a_key() {
    assert!(OPERATIONS.iter().all(|operation| operation.idempotent == (operation.method == "POST")));
    let bodies = OPERATIONS.iter().filter_map(|operation| operation.body.as_ref());
    assert!(bodies.clone().count() > 40 && bodies.clone().any(|body| body.merge_patch));
}
