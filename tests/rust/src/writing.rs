//! Writes of an imaginary API, as the tests of writes make them.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use http::HeaderMap;
use yionstack::http::{CallOptions, Given, Outcome, Outgoing, Stage};
use yionstack::model::{Fractions, Names, Units};
use yionstack::younium::Builder;
use yionstack::{BoxFuture, Clock, Error, Moment, SystemClock, YouniumClient};

use crate::network::{self, Answered, Memory};
use crate::offer::CREATE;
use crate::random::Seeded;

/// The header that carries a key.
pub const KEY: &str = "younium-idempotency-key";

/// Waits between repetitions are over at once; deadlines are real.
#[derive(Clone)]
pub struct Hasty;

impl Clock for Hasty {
    fn now(&self) -> Moment {
        SystemClock.now()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        if duration < Duration::from_secs(6) { Box::pin(async {}) } else { SystemClock.sleep(duration) }
    }
}

/// A client without a network, with a token of its own: those with the same one share what they know of keys.
pub fn builder() -> Builder {
    static TOKENS: AtomicUsize = AtomicUsize::new(0);
    let token = format!("a-token-{}", TOKENS.fetch_add(1, Ordering::Relaxed));
    YouniumClient::builder().base_url("http://127.0.0.1:1").token(token).clock(Arc::new(Hasty))
}

/// A client whose n-th request (from 0) is answered by `script`; the last entry answers all that follow.
pub fn scripted(script: Vec<fn(&Outgoing) -> Answered>) -> (YouniumClient, Memory) {
    let calls = AtomicUsize::new(0);
    let network = Memory::new(move |request: &Outgoing| {
        let n = calls.fetch_add(1, Ordering::SeqCst);
        network::now(script[n.min(script.len() - 1)](request))
    });
    let random = Arc::new(Seeded::from_env("writes"));
    (builder().transport(Arc::new(network.clone())).random(random).build().unwrap(), network)
}

/// A body in Python's names.
pub fn given(json: &str) -> Given {
    Given { json: json.to_owned().into(), names: Names::Snake, fractions: Fractions::Exact }
}

/// Creates something, with options.
///
/// # Errors
/// As the call.
pub async fn create_with(client: &YouniumClient, options: CallOptions) -> Result<Outcome, Error> {
    let body = Some(given(r#"{"name":"Acme","unit_price":12.50}"#));
    client.untyped().invoke(&CREATE, &[], body, options, Units::Utf8).await
}

/// Creates something.
///
/// # Errors
/// As the call.
pub async fn create(client: &YouniumClient) -> Result<Outcome, Error> {
    create_with(client, CallOptions::default()).await
}

/// Options with this key.
pub fn with_key(key: &str) -> CallOptions {
    CallOptions { idempotency_key: Some(key.into()), ..CallOptions::default() }
}

/// The key of each request.
pub fn keys(network: &Memory) -> Vec<String> {
    let key = |headers: &HeaderMap| {
        headers.get(KEY).map(|key| key.to_str().unwrap().to_owned()).unwrap_or_default()
    };
    network.requests().iter().map(|request| key(&request.headers)).collect()
}

/// It is done.
pub fn ok(_: &Outgoing) -> Answered {
    network::json(201, r#"{"id":"1"}"#)
}

/// The connection ends before an answer comes.
pub fn lost(_: &Outgoing) -> Answered {
    network::fault(Stage::Sent)
}

/// The answer that the server keeps under the request's key.
pub fn kept(request: &Outgoing, status: u16, body: &str) -> Answered {
    network::json(status, body).map(|mut reply| {
        reply.headers.insert(KEY, request.headers[KEY].clone());
        reply
    })
}
