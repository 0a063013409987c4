//! Writes of both APIs whose connection is cut at every byte of the request and of the answer, in front of the sandbox:
//! nothing is done twice, and what is said of it is true.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use yionstack::auth::TokenProvider;
use yionstack::http::{CallOptions, RawRequest};
use yionstack::model::Units;
use yionstack::{
    BoxFuture, Clock, Code, Error, Secret, SystemClock, YionStackClient, YouniumClient, younium,
};
use yionstack_sandbox::{Config, Sandbox};
use yionstack_tests::random::Seeded;
use yionstack_tests::writing::{Hasty, KEY, given};
use yionstack_tests::younium_case::tolerance;

/// Where an exchange ends early: so many bytes are let through.
#[derive(Debug, Clone, Copy, Serialize)]
#[serde(tag = "part", content = "after", rename_all = "snake_case")]
enum Cut {
    Request(usize),
    Answer(usize),
}

/// How it ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
enum How {
    Close,
    Reset,
    Stall,
}

/// What went through the sandbox's proxy.
#[derive(Debug, Deserialize)]
struct Exchange {
    headers: HashMap<String, String>,
    authorization_sha256: Option<String>,
    #[serde(rename = "request_bytes")]
    request: usize,
    #[serde(rename = "answer_bytes")]
    answer: usize,
    #[serde(rename = "answer_head_bytes")]
    head: Option<usize>,
    reused: bool,
}

/// A write of one of the APIs.
#[derive(Debug, Clone, Copy)]
struct Write {
    younium: bool,
    method: &'static str,
    /// Through the operation that the SDK knows, not by method and path.
    typed: bool,
}

impl Write {
    const fn of(younium: bool, method: &'static str, typed: bool) -> Self {
        Self { younium, method, typed }
    }

    /// Whether it carries a key.
    fn keyed(self) -> bool {
        self.younium && self.method == "POST"
    }

    fn path(self) -> &'static str {
        match (self.younium, self.method) {
            (true, "POST") => "/Accounts",
            (true, _) => "/Accounts/17",
            (false, _) => "/api/v1/crm/contacts",
        }
    }

    fn body(self) -> Option<&'static str> {
        (self.method != "DELETE").then_some(r#"{"name":"Once","currency":"SEK"}"#)
    }
}

const WRITES: [Write; 9] = [
    Write::of(true, "POST", true),
    Write::of(true, "PATCH", true),
    Write::of(true, "DELETE", true),
    Write::of(true, "POST", false),
    Write::of(true, "PUT", false),
    Write::of(false, "POST", false),
    Write::of(false, "PUT", false),
    Write::of(false, "PATCH", false),
    Write::of(false, "DELETE", false),
];

/// What came of a write.
type Done = Result<u32, Error>;

/// The server, the address that cuts the way to it, and tokens for both APIs.
struct Stage {
    sandbox: Sandbox,
    /// The base URL of the proxy.
    proxy: String,
    tokens: [Secret; 2],
    younium_token: Secret,
    random: Arc<Seeded>,
}

/// Gives one token after the other.
struct Next([Secret; 2], AtomicUsize);

impl TokenProvider for Next {
    fn token(&self) -> BoxFuture<'_, Result<Secret, Error>> {
        let at = self.1.fetch_add(1, Ordering::SeqCst).min(1);
        Box::pin(std::future::ready(Ok(self.0[at].clone())))
    }
}

enum Client {
    Younium(YouniumClient),
    YionStack(YionStackClient),
}

impl Stage {
    async fn new() -> Self {
        let sandbox = Sandbox::start(Config::default()).unwrap();
        let proxy: Value =
            serde_json::from_str(&sandbox.command(r#"{"do":"cutting_proxy"}"#).unwrap()).unwrap();
        let proxy = proxy["base_url"].as_str().unwrap().to_owned();
        let issue = || {
            let answer: Value =
                serde_json::from_str(&sandbox.command(r#"{"do":"issue_tokens"}"#).unwrap()).unwrap();
            Secret::from(answer["access_token"].as_str().unwrap())
        };
        let tokens = [issue(), issue()];
        let younium_token = younium_token(sandbox.base_url()).await;
        let random = Arc::new(Seeded::from_env("cut_writes"));
        let stage = Self { sandbox, proxy, tokens, younium_token, random };
        // the sandbox carries out what Younium's description has; the others are answered, too
        for method in ["PUT", "PATCH", "DELETE"] {
            stage.answered(method, 200, "always");
        }
        stage
    }

    /// Requests of this method get an answer of this kind.
    fn answered(&self, method: &str, status: u16, times: impl Into<Value>) {
        self.command(json!({
            "do": "fault", "match": {"method": method, "path": "/"}, "times": times.into(),
            "respond": {"status": status, "headers": {"content-type": "application/json"}, "body": r#"{"id":"17"}"#}
        }));
    }

    /// Cuts the next exchanges, so many or "always", on connections old and new, and forgets those before.
    fn cut(&self, cut: Cut, how: How, times: impl Into<Value>) {
        let mut command = json!(cut);
        command["do"] = json!("cut");
        command["proxy"] = json!(self.proxy);
        command["how"] = json!(how);
        command["times"] = times.into();
        self.command(command);
    }

    /// Cuts nothing, and forgets the exchanges before.
    fn clear_cut(&self) {
        self.command(json!({"do": "clear_cut", "proxy": self.proxy}));
    }

    /// All exchanges since then, in order.
    fn exchanges(&self) -> Vec<Exchange> {
        serde_json::from_value(self.command(json!({"do": "exchanges", "proxy": self.proxy}))).unwrap()
    }

    fn command(&self, command: Value) -> Value {
        serde_json::from_str(&self.sandbox.command(&command.to_string()).unwrap()).unwrap()
    }

    /// A client that does not wait before it repeats something.
    fn client(&self, write: Write) -> Client {
        self.client_with(write, Arc::new(Hasty))
    }

    fn client_with(&self, write: Write, clock: Arc<dyn Clock>) -> Client {
        let base_url = self.proxy.as_str();
        match write.younium {
            true => {
                let builder = YouniumClient::builder().base_url(base_url).legal_entity("Nordvik AB");
                let builder = builder.token(self.younium_token.clone()).clock(clock);
                Client::Younium(builder.random(self.random.clone()).build().unwrap())
            }
            false => {
                let next = Arc::new(Next(self.tokens.clone(), AtomicUsize::new(0)));
                let builder = YionStackClient::builder().base_url(base_url).token_provider(next);
                let builder = builder.clock(clock).random(self.random.clone());
                Client::YionStack(builder.build().unwrap())
            }
        }
    }

    /// How many requests came to the server whole, and how many POSTs of Younium it carried out.
    fn counted(&self) -> (u64, u64) {
        let counters = self.command(json!({"do": "counters"}));
        let executions = counters["younium_executions"].as_object().unwrap();
        (counters["requests"].as_u64().unwrap(), executions.values().filter_map(Value::as_u64).sum())
    }
}

/// A token, for whoever asks as the documents say.
async fn younium_token(base_url: &str) -> Secret {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let body = r#"{"clientId":"younium_sandbox","secret":"yns_sandbox_secret"}"#;
    let request = format!(
        "POST /auth/token HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\nconnection: close\r\n\
         content-length: {}\r\n\r\n{body}",
        body.len()
    );
    let mut stream = tokio::net::TcpStream::connect(base_url.trim_start_matches("http://")).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    let answer: Value = serde_json::from_str(answer.split_once("\r\n\r\n").unwrap().1).unwrap();
    answer["accessToken"].as_str().unwrap_or_else(|| panic!("{answer}")).into()
}

impl Client {
    /// Sends it, and says in how many attempts.
    async fn send(&self, write: Write, timeout: Option<Duration>) -> Done {
        let options = CallOptions { timeout, ..CallOptions::default() };
        if let (Self::Younium(client), true) = (self, write.typed) {
            let id = match write.method {
                "POST" => "accounts.create",
                "PATCH" => "accounts.update",
                _ => "accounts.delete",
            };
            let operation = younium::OPERATIONS.iter().find(|known| known.id == id).unwrap();
            let arguments: &[Option<&str>] = if write.method == "POST" { &[] } else { &[Some("17")] };
            let body = match write.method {
                "POST" => write.body().map(given),
                "PATCH" => Some(given(r#"{"name":"Once"}"#)),
                _ => None,
            };
            let call = client.untyped().invoke(operation, arguments, body, options, Units::Utf8);
            return call.await.map(|outcome| outcome.receipt.attempts);
        }
        self.request(write.method, write.path(), write.body(), options).await
    }

    /// Something harmless, so that there is a connection.
    async fn warm_up(&self, write: Write) {
        let path = if write.younium { "/Accounts?PageSize=1" } else { "/api/v1/crm/contacts" };
        // refused or not: what matters is the answer
        let _ = self.request("GET", path, None, CallOptions::default()).await;
    }

    async fn request(&self, method: &str, path: &str, body: Option<&str>, options: CallOptions) -> Done {
        let json = body.map(|body| body.to_owned().into());
        let request = RawRequest { method: method.into(), path: path.into(), query: vec![], json, options };
        let answer = match self {
            Self::Younium(client) => client.request(request).await,
            Self::YionStack(client) => client.request(request).await,
        };
        answer.map(|answer| answer.attempts)
    }
}

/// On which connection, and how often, it is cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    /// On a new connection, once.
    Once,
    /// On a connection that was used before, once.
    Reused,
    /// Each time.
    Always,
}

const WAYS: [(Way, How); 6] = [
    (Way::Once, How::Close),
    (Way::Reused, How::Reset),
    (Way::Always, How::Close),
    (Way::Once, How::Reset),
    (Way::Reused, How::Close),
    (Way::Always, How::Reset),
];

/// Cuts a write, and checks all that can be seen of it. Says whether the connection was a used one.
async fn cut(stage: &Stage, write: Write, cut: Cut, way: Way, how: How) -> bool {
    let place = format!("{write:?} {cut:?} {way:?} {how:?}");
    let client = stage.client(write);
    if way == Way::Reused {
        stage.clear_cut();
        client.warm_up(write).await;
    }
    stage.command(json!({"do": "reset_counters"}));
    stage.cut(cut, how, if way == Way::Always { json!("always") } else { json!(1) });
    let done = client.send(write, None).await;
    let exchanges = stage.exchanges();
    check(stage, write, cut, way == Way::Always, &done, &exchanges, &place);
    exchanges[0].reused
}

fn check(
    stage: &Stage,
    write: Write,
    cut: Cut,
    always: bool,
    done: &Done,
    exchanges: &[Exchange],
    place: &str,
) {
    let (arrived, executions) = stage.counted();
    let whole = matches!(cut, Cut::Answer(_));
    let said = done.as_ref().map_err(|error| (error.code(), error.executed()));
    if write.keyed() {
        let keys: Vec<_> = exchanges.iter().filter_map(|exchange| exchange.headers.get(KEY)).collect();
        assert!(keys.iter().all(|key| *key == keys[0]), "{place}: {keys:?}");
        assert_eq!(executions, u64::from(whole || !always), "{place}: executions, {said:?}");
        match always {
            false => assert_eq!(said, Ok(&2), "{place}"),
            true => {
                let error = done.as_ref().unwrap_err();
                honest(error, &exchanges[exchanges.len() - 1], place);
                assert_eq!((exchanges.len(), error.attempts()), (3, 3), "{place}");
                // all of the key, where all of it was sent
                let key = error.idempotency_key().unwrap();
                assert!(keys.iter().all(|sent| key == *sent), "{place}: {keys:?} {key}");
            }
        }
        return;
    }
    // no second one, whatever came of the first
    assert_eq!(exchanges.len(), 1, "{place}: {said:?}");
    assert_eq!(arrived, u64::from(whole), "{place}: {said:?}");
    let error = done.as_ref().unwrap_err();
    honest(error, &exchanges[0], place);
    assert_eq!((error.attempts(), error.retryable(), error.idempotency_key()), (1, false, None), "{place}");
}

/// Nobody knows, or a status of success came.
fn honest(error: &Error, exchange: &Exchange, place: &str) {
    let said = (error.code(), error.executed());
    match exchange.head {
        Some(_) => assert_eq!(said, (Code::Decode, Some(true)), "{place}: {error}"),
        None => assert_eq!(said, (Code::OutcomeUnknown, None), "{place}: {error}"),
    }
}

/// How long the request of a write is, and its answer.
async fn lengths(stage: &Stage, write: Write) -> (usize, usize) {
    stage.clear_cut();
    let done = stage.client(write).send(write, None).await;
    let exchanges = stage.exchanges();
    let last = exchanges.last().unwrap();
    assert_eq!(done.ok(), Some(exchanges.len() as u32), "{write:?}");
    // an answer may hold times and numbers that are longer the next time: the last bytes are left out
    (exchanges[0].request, last.answer - 8)
}

async fn at_every_byte(write: Write) {
    let stage = Stage::new().await;
    if !write.younium && write.method == "POST" {
        stage.answered("POST", 201, "always");
    }
    let (request, answer) = lengths(&stage, write).await;
    let cuts = (0..request).map(Cut::Request).chain((0..answer).map(Cut::Answer));
    let (mut offsets, mut calls, mut reused, mut fresh) = (0, 0, 0, 0);
    let started = Instant::now();
    for place in cuts {
        offsets += 1;
        for (way, how) in WAYS {
            calls += 1;
            let used = cut(&stage, write, place, way, how).await;
            reused += usize::from(used && way == Way::Reused);
            fresh += usize::from(!used && way == Way::Reused);
        }
    }
    assert!(fresh * 10 <= reused, "{fresh} connections were not used again, {reused} were");
    println!(
        "{write:?}: cut at {offsets} bytes, {request} of the request and {answer} of the answer; {calls} calls, {reused} on a \
         used connection: nothing twice, in {:?}",
        started.elapsed()
    );
}

#[tokio::test]
async fn posts_of_younium() {
    at_every_byte(WRITES[0]).await;
    at_every_byte(WRITES[3]).await;
}

#[tokio::test]
async fn other_writes_of_younium() {
    for write in WRITES.into_iter().filter(|write| write.younium && write.method != "POST") {
        at_every_byte(write).await;
    }
}

#[tokio::test]
async fn writes_of_yionstack() {
    for write in WRITES.into_iter().filter(|write| !write.younium) {
        at_every_byte(write).await;
    }
}

/// A refusal says that nothing was executed only when all of it came.
#[tokio::test]
async fn refusals_that_are_cut() {
    let stage = Stage::new().await;
    let write = Write::of(false, "POST", false);
    for status in [401, 429] {
        let refuse = || {
            stage.command(json!({"do": "clear_faults"}));
            stage.answered("POST", status, 1);
            stage.answered("POST", 201, "always");
            stage.command(json!({"do": "reset_counters"}));
        };
        // a complete one: once more, and it is done
        refuse();
        stage.clear_cut();
        assert_eq!(stage.client(write).send(write, None).await.ok(), Some(2), "{status}");
        let exchanges = stage.exchanges();
        assert_eq!((exchanges.len(), stage.counted().0), (2, 2), "{status}");
        let tokens = [0, 1].map(|at: usize| exchanges[at].authorization_sha256.as_ref().unwrap());
        assert_eq!(tokens[0] != tokens[1], status == 401);
        let length = exchanges[0].answer;
        for at in 0..length {
            for how in [How::Close, How::Reset] {
                refuse();
                stage.cut(Cut::Answer(at), how, 1);
                let error = stage.client(write).send(write, None).await.map(|_| ()).unwrap_err();
                let said = (error.code(), error.executed(), error.retryable());
                assert_eq!(said, (Code::OutcomeUnknown, None, false), "{status} {at} {how:?}: {error}");
                let exchanges = stage.exchanges();
                assert_eq!((exchanges.len(), stage.counted().0), (1, 1), "{status} {at} {how:?}: {error}");
            }
        }
        println!("a refusal with {status}: cut at {length} bytes, repeated when whole and never when cut");
    }
}

/// Nothing more comes, and nobody says so: the deadline ends it, and nobody knows.
#[tokio::test]
async fn a_way_that_stalls() {
    let deadline = Duration::from_millis(300);
    let mut late = Duration::ZERO;
    let mut calls = 0;
    for write in WRITES {
        let stage = Stage::new().await;
        if !write.younium && write.method == "POST" {
            stage.answered("POST", 201, "always");
        }
        let (request, answer) = lengths(&stage, write).await;
        let cuts = [
            Cut::Request(0),
            Cut::Request(request / 2),
            Cut::Request(request - 1),
            Cut::Answer(0),
            Cut::Answer(answer - 1),
        ];
        for cut in cuts {
            calls += 1;
            let place = format!("{write:?} {cut:?}");
            stage.command(json!({"do": "reset_counters"}));
            stage.cut(cut, How::Stall, "always");
            let client = stage.client_with(write, Arc::new(SystemClock));
            let started = Instant::now();
            let error = client.send(write, Some(deadline)).await.map(|_| ()).unwrap_err();
            late = late.max(started.elapsed().saturating_sub(deadline));
            let said = (error.code(), error.executed(), error.retryable());
            assert_eq!(said, (Code::OutcomeUnknown, None, false), "{place}: {error}");
            let exchanges = stage.exchanges();
            assert_eq!((exchanges.len(), error.attempts()), (1, 1), "{place}: {error}");
            assert!(stage.counted().0 <= 1, "{place}");
        }
    }
    println!("{calls} calls whose way stalls: at most {late:?} late");
    assert!(late <= tolerance());
}
