//! Token answers by the hundred, each with what becomes of the tokens. The file of vectors is read by the tests in
//! Python and Node too.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use yionstack::http::{CallOptions, RawRequest, Reply};
use yionstack::{Code, token};
use yionstack_tests::clients;
use yionstack_tests::clock::ManualClock;
use yionstack_tests::network::{self, Answered, Memory};
use yionstack_tests::vectors::check_file;
use yionstack_tests::vectors::tokens::{self, Kind, Tokens, Vector};

fn answered(body: &[u8]) -> Answered {
    let mut headers = HeaderMap::new();
    headers.insert("content-type", "application/json".parse().unwrap());
    Ok(Reply { status: StatusCode::OK, headers, body: Ok(Bytes::copy_from_slice(body)) })
}

/// Time that passes while somebody waits.
fn patience(clock: &ManualClock) -> tokio::task::JoinHandle<()> {
    let clock = clock.clone();
    tokio::spawn(async move {
        loop {
            tokio::task::yield_now().await;
            clock.advance(Duration::from_millis(50));
        }
    })
}

fn shown(tokens: &token::Tokens) -> Tokens {
    Tokens {
        access_token: tokens.access_token.expose().to_owned(),
        refresh_token: tokens.refresh_token.as_ref().map(|token| token.expose().to_owned()),
        expires_in: tokens.expires_in.map(|left| left.as_secs()),
        scope: tokens.scope.clone(),
    }
}

async fn refresh(vector: &Vector) {
    let (body, clock) = (vector.body.bytes(), ManualClock::default());
    let network = Memory::new(move |_| network::now(answered(&body)));
    let client = clients::app(&network, &clock).build().unwrap();
    let auth = client.auth().unwrap();
    let old = token::Tokens {
        scope: Some("read:invoices".into()),
        ..clients::tokens("old-access", "old-refresh", Duration::from_secs(1_000_000))
    };
    auth.adopt_tokens(&old).await.unwrap();
    let (name, before) = (&vector.name, shown(&old));
    match &vector.tokens {
        Some(expected) => {
            auth.refresh().await.unwrap_or_else(|error| panic!("{name}: {error}"));
            let mut found = shown(&auth.tokens().await.unwrap().unwrap());
            // without a lifetime of its own, a token is used until it is refused
            if expected.expires_in.is_none() {
                found.expires_in = None;
            }
            assert_eq!(&found, expected, "{name}");
        }
        None => {
            let waiting = patience(&clock);
            let error = auth.refresh().await.expect_err(name);
            waiting.abort();
            assert_ne!(error.code(), Code::ReauthorizationRequired, "{name}: {error}");
            let texts = format!("{error} {error:?}");
            assert!(!texts.contains("new-access") && !texts.contains("new-refresh"), "{name}: {texts}");
            let found = shown(&auth.tokens().await.unwrap().unwrap());
            let same = Tokens { expires_in: before.expires_in, ..found };
            assert_eq!(same, before, "{name}: the grant goes on");
            assert!(auth.status().await.unwrap().renewable, "{name}");
        }
    }
}

async fn sign_in(vector: &Vector) {
    let (body, clock) = (vector.body.bytes(), ManualClock::default());
    let calls = Arc::new(AtomicUsize::new(0));
    let counted = calls.clone();
    let network = Memory::new(move |request| {
        if request.url.path().ends_with("/token") {
            return network::now(answered(&body));
        }
        counted.fetch_add(1, Ordering::SeqCst);
        network::now(network::json(200, "{}"))
    });
    let client = clients::younium(&network, &clock).legal_entity("Acme").build().unwrap();
    let options = CallOptions { retries: Some(0), ..CallOptions::default() };
    let request = RawRequest { options, ..network::request("GET", "/x") };
    let waiting = patience(&clock);
    let outcome = client.request(request).await;
    waiting.abort();
    let name = &vector.name;
    match &vector.tokens {
        Some(expected) => {
            outcome.unwrap_or_else(|error| panic!("{name}: {error}"));
            let sent = network.requests().into_iter().find(|request| request.url.path() == "/x").unwrap();
            assert_eq!(sent.headers["authorization"], format!("Bearer {}", expected.access_token), "{name}");
        }
        None => {
            let error = outcome.map(drop).expect_err(name);
            assert!(matches!(error.code(), Code::Authentication), "{name}: {error}");
            assert_eq!(calls.load(Ordering::SeqCst), 0, "{name}: nothing is sent without a token");
        }
    }
}

#[test]
fn the_file_is_what_the_rules_make() {
    let about = "Answers of token endpoints with the status 200, and the tokens that there are afterwards; `null` where the answer is refused and everything stays as it was.";
    check_file("tokens/answers.json", about, &tokens::written());
}

#[tokio::test]
async fn every_answer_is_read_as_it_should_be() {
    let vectors = tokens::all();
    let mut refused = 0;
    for vector in &vectors {
        refused += usize::from(vector.tokens.is_none());
        match vector.kind {
            Kind::Refresh => refresh(vector).await,
            Kind::SignIn => sign_in(vector).await,
        }
    }
    println!("token answers: {} as they should be, {refused} of them refused", vectors.len());
    assert!(vectors.len() >= 300, "vectors went missing: {}", vectors.len());
}
