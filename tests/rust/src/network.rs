//! A network in memory: a function from requests to answers.

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use yionstack::BoxFuture;
use yionstack::http::{CallOptions, Outgoing, RawRequest, Reply, SendFault, Stage, Transport};

/// What an answering function gives back.
pub type Answered = Result<Reply, SendFault>;

type Handler = dyn Fn(&Outgoing) -> BoxFuture<'static, Answered> + Send + Sync;

/// A transport that asks a function and remembers every request.
#[derive(Clone)]
pub struct Memory {
    handler: Arc<Handler>,
    requests: Arc<Mutex<Vec<Outgoing>>>,
}

impl Memory {
    /// Answers each request with what `handler` makes of it.
    pub fn new(handler: impl Fn(&Outgoing) -> BoxFuture<'static, Answered> + Send + Sync + 'static) -> Self {
        Self { handler: Arc::new(handler), requests: Arc::default() }
    }

    /// Every request so far.
    pub fn requests(&self) -> Vec<Outgoing> {
        self.requests.lock().unwrap().clone()
    }

    /// How many requests went to paths that end so.
    pub fn count(&self, path: &str) -> usize {
        self.requests.lock().unwrap().iter().filter(|request| request.url.path().ends_with(path)).count()
    }
}

impl Transport for Memory {
    fn send(&self, request: Outgoing, _body_limit: usize) -> BoxFuture<'_, Answered> {
        let answer = (self.handler)(&request);
        self.requests.lock().unwrap().push(request);
        answer
    }
}

/// A complete answer with a JSON body.
pub fn json(status: u16, body: impl Into<String>) -> Answered {
    let mut headers = HeaderMap::new();
    headers.insert("content-type", "application/json".parse().unwrap());
    headers.insert("x-request-id", "req_memory".parse().unwrap());
    Ok(Reply { status: StatusCode::from_u16(status).unwrap(), headers, body: Ok(Bytes::from(body.into())) })
}

/// A request that did not get through.
pub fn fault(stage: Stage) -> Answered {
    Err(SendFault { stage, timed_out: false, message: "the test cut the line".to_owned() })
}

/// A function's answer, at once.
pub fn now(answer: Answered) -> BoxFuture<'static, Answered> {
    Box::pin(async { answer })
}

/// A request of one's own, without a body.
pub fn request(method: &str, path: &str) -> RawRequest {
    let (method, path) = (method.to_owned(), path.to_owned());
    RawRequest { method, path, query: vec![], json: None, options: CallOptions::default() }
}

/// A token endpoint's answer.
pub fn tokens(access: &str, refresh: &str, expires_in: u64) -> String {
    serde_json::json!({
        "access_token": access, "token_type": "bearer", "expires_in": expires_in, "refresh_token": refresh,
        "scope": "read:invoices"
    })
    .to_string()
}
