//! Does what the steps of `tests/cases/younium` say, through the calls by name that the typed ones are made of.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};
use yionstack::http::{Answers, Download, Given, Location, Operation, Receipt, Role};
use yionstack::list::{ListOptions, Pages};
use yionstack::model::{Fractions, Names, Units};
use yionstack::younium::{self, OPERATIONS};
use yionstack::{Client, Error};
use yionstack_sandbox::{Config, Sandbox};

use crate::expectation::{at, fill, learn, quoted, same};
use crate::younium_given::{call_options, condition_of, options};

/// Where tokens are given out.
const SIGN_INS: [&str; 3] = ["/auth/token", "/auth/v2/token", "/connect/token"];

/// One case's sandbox and clients, and what was saved so far.
#[derive(Debug)]
pub struct Runner {
    sandbox: Sandbox,
    clients: Vec<(String, Client)>,
    secrets: Vec<String>,
    saved: Mutex<Map<String, Value>>,
    /// How much later than its deadline each call that had one ended.
    late: Mutex<Vec<Duration>>,
}

/// How much later than its deadline a call may end.
pub fn tolerance() -> Duration {
    let ten_times = std::env::var("CI").is_ok_and(|ci| ci == "true");
    Duration::from_millis(if ten_times { 2_500 } else { 250 })
}

/// What a step gave.
#[derive(Debug, Default)]
struct Found {
    /// With numbers as their text.
    value: Value,
    status: Option<u16>,
    receipt: Option<Receipt>,
    /// Of the pages.
    sizes: Vec<u64>,
}

impl Runner {
    /// Starts the sandbox of a case and makes its clients.
    pub fn start(case: &Value) -> Arc<Self> {
        let sandbox = Sandbox::start(Config::default()).unwrap();
        let none = Map::new();
        let mut places = vec![("$base_url".to_owned(), sandbox.base_url().to_owned())];
        for (name, kind) in case["dead_ends"].as_object().unwrap_or(&none) {
            let answer = sandbox.command(&json!({"do": "dead_end", "kind": kind}).to_string()).unwrap();
            let answer: Value = serde_json::from_str(&answer).unwrap();
            places.push((format!("${name}"), answer["address"].as_str().unwrap().to_owned()));
        }
        let main = ("main", &case["client"]);
        let others = case["clients"].as_object().unwrap_or(&none).iter();
        let all = std::iter::once(main).chain(others.map(|(name, changes)| (name.as_str(), changes)));
        let (mut clients, mut secrets) = (Vec::new(), Vec::new());
        for (name, changes) in all {
            let (options, tenancy, secret) = options(&sandbox, changes.as_object().unwrap_or(&none), &places);
            clients.push((name.to_owned(), younium::client(options, tenancy).unwrap()));
            secrets.push(secret);
        }
        for (name, legal_entity) in case["legal_entities"].as_object().into_iter().flatten() {
            let client = clients[0].1.with_legal_entity(legal_entity.as_str().unwrap()).unwrap();
            clients.push((name.clone(), client));
        }
        let mut saved = Map::new();
        for (name, place) in places {
            let (_, port) = place.rsplit_once(':').expect("a port");
            saved.insert(format!("{}_port", &name[1..]), port.into());
            saved.insert(name[1..].to_owned(), place.into());
        }
        Arc::new(Self { sandbox, clients, secrets, saved: Mutex::new(saved), late: Mutex::default() })
    }

    /// Does a step, and checks what it expects.
    pub async fn run(self: Arc<Self>, step: Value, place: String) {
        if let Some(steps) = step["together"].as_array() {
            let start = |step: &Value| tokio::spawn(Arc::clone(&self).run_one(step.clone(), place.clone()));
            let running: Vec<_> = steps.iter().map(start).collect();
            for one in running {
                one.await.unwrap();
            }
            return;
        }
        self.run_one(step, place).await;
    }

    /// How much later than its deadline each call that had one ended.
    pub fn late(&self) -> Vec<Duration> {
        self.late.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    async fn run_one(self: Arc<Self>, step: Value, place: String) {
        let expect = &step["expect"];
        let before = self.log().len();
        let started = Instant::now();
        let outcome = self.act(&step).await;
        if let Some(deadline) = step["deadline"].as_f64().map(Duration::from_secs_f64) {
            let late = started.elapsed().saturating_sub(deadline);
            assert!(late <= tolerance(), "{place}: {late:?} later than its deadline of {deadline:?}");
            self.late.lock().unwrap_or_else(PoisonError::into_inner).push(late);
        }
        match (outcome, expect.get("error")) {
            (Err(error), Some(expected)) => self.check_error(&error, expected, &place),
            (Err(error), None) => panic!("{place}: {error} {:?}", error.fields()),
            (Ok(found), Some(_)) => panic!("{place}: {found:?}"),
            (Ok(found), None) => found.iter().for_each(|found| self.check(found, &step, &place)),
        }
        if let Some(expected) = expect.get("sent") {
            let sent: Value = self.log().split_off(before).into();
            self.same(&sent, expected, &format!("{place}: sent"));
        }
        for (path, value) in expect["counters"].as_object().into_iter().flatten() {
            let counters = self.command(&json!({"do": "counters"}));
            let found = at(&counters, path).unwrap_or(&json!(0)).clone();
            assert_eq!(&found, value, "{place}: counter {path}");
        }
    }

    /// Nothing for a command.
    async fn act(&self, step: &Value) -> Result<Option<Found>, Error> {
        if let Some(command) = step.get("command") {
            self.command(&self.filled(command));
            return Ok(None);
        }
        let by = step["by"].as_str().unwrap_or("main");
        let client = &self.clients.iter().find(|(name, _)| name == by).expect("a client").1;
        let given = self.filled(&step["options"]);
        let (mut options, list) = call_options(given.as_object().unwrap_or(&Map::new()));
        options.timeout = step["deadline"].as_f64().map(Duration::from_secs_f64);
        if let Some(path) = step.get("export") {
            let path = self.filled(path);
            let pages = client.export(path.as_str().unwrap(), options, list, Vec::new(), Units::Utf8)?;
            return self.rows(pages, step).await.map(Some);
        }
        let id = step["call"].as_str().expect("something to do");
        let operation = OPERATIONS.iter().find(|operation| operation.id == id).expect("an operation");
        let arguments = self.arguments(operation, step)?;
        let texts: Vec<Option<&str>> = arguments.iter().map(Option::as_deref).collect();
        match operation.answer {
            Answers::Pages { .. } => {
                let first = step["read"] == "first";
                let list = if first { ListOptions { limit: Some(1), prefetch: 0, ..list } } else { list };
                let pages = client.pages(operation, arguments, options, list, Units::Utf8)?;
                self.rows(pages, step).await.map(Some)
            }
            Answers::File => file(client.download(operation, &texts, options).await?).await.map(Some),
            Answers::Value(_) | Answers::AsItCame => {
                let body = step.get("body").map_or_else(|| json!({}), |body| self.filled(body));
                let given = |_| Given {
                    json: body.to_string().into(),
                    names: Names::Wire,
                    fractions: Fractions::Floats, // as in a language whose numbers are such
                };
                let body = operation.body.map(given);
                let outcome = client.invoke(operation, &texts, body, options, Units::Utf8).await?;
                Ok(Some(Found::answer(outcome)))
            }
        }
    }

    /// The arguments of a call, in the order of the operation's parameters.
    fn arguments(&self, operation: &Operation, step: &Value) -> Result<Vec<Option<String>>, Error> {
        let mut given = self.filled(&step["arguments"]);
        let filter = match step.get("where") {
            Some(condition) => {
                let rows = operation.answer.kind().expect("rows");
                Some(condition_of(&younium::filter::Path::of_kind(rows), &self.filled(condition))?)
            }
            None => None,
        };
        let mut argument = |param: &yionstack::http::Param| {
            if let (Role::Filter, Some(filter)) = (param.role, &filter) {
                return Some(filter.as_str().to_owned());
            }
            let value = given.as_object_mut()?.remove(param.wire)?;
            Some(value.as_str().map_or_else(|| value.to_string(), str::to_owned))
        };
        let arguments: Vec<_> = operation.params.iter().map(&mut argument).collect();
        let rest = given.as_object().is_none_or(Map::is_empty);
        assert!(rest, "{} has no {given}", operation.id);
        let path = operation.params.iter().filter(|param| param.location == Location::Path).count();
        assert!(arguments.iter().flatten().count() >= path, "{} lacks arguments", operation.id);
        Ok(arguments)
    }

    /// The rows of a list; between the first page and the second things may happen.
    async fn rows(&self, mut pages: Pages, step: &Value) -> Result<Found, Error> {
        let (mut rows, mut sizes) = (Vec::new(), Vec::new());
        while let Some(page) = pages.next().await? {
            let Value::Array(more) = quoted(&page.document.json()) else { panic!("rows") };
            rows.extend(more);
            sizes.push(page.rows());
            for command in
                step["after_first_page"].as_array().filter(|_| sizes.len() == 1).into_iter().flatten()
            {
                self.command(command);
            }
        }
        Ok(Found { value: rows.into(), sizes, ..Found::default() })
    }

    fn check(&self, found: &Found, step: &Value, place: &str) {
        let (expect, value) = (&step["expect"], &found.value);
        for (name, path) in step["save"].as_object().into_iter().flatten() {
            let kept = at(value, path.as_str().unwrap()).filter(|kept| !kept.is_null());
            let kept = kept.unwrap_or_else(|| panic!("{place}: nothing at {path} of {value}")).clone();
            self.saved().insert(name.clone(), kept);
        }
        if let Some(length) = expect["length"].as_u64() {
            assert_eq!(value.as_array().map(Vec::len), Some(length as usize), "{place}: {value}");
        }
        if let Some(sizes) = expect.get("pages") {
            assert_eq!(&json!(found.sizes), sizes, "{place}");
        }
        if let Some(item) = expect.get("item") {
            let first = value.as_array().map_or(value, |rows| rows.first().expect(place));
            self.same(first, item, place);
        }
        if let Some(rows) = expect.get("rows") {
            self.same(value, rows, place);
        }
        if let Some(status) = expect["status"].as_u64() {
            assert_eq!(found.status.map(u64::from), Some(status), "{place}: status");
        }
        if let Some(expected) = expect.get("receipt") {
            let receipt = found.receipt.as_ref().expect("a receipt");
            let members = json!({
                "status": receipt.status, "attempts": receipt.attempts, "replayed": receipt.replayed,
                "idempotency_key": receipt.idempotency_key,
            });
            self.same(&members, expected, place);
        }
    }

    fn check_error(&self, error: &Error, expected: &Value, place: &str) {
        let shown = format!("{error} {error:?} {:?}", error.cause());
        assert!(!self.secrets.iter().any(|secret| shown.contains(secret)), "{place}: a secret is shown");
        let fields: Vec<&str> = error.fields().iter().map(|(field, _)| field.as_str()).collect();
        let members = json!({
            "code": error.code().as_str(), "status": error.status(), "retryable": error.retryable(),
            "operation": error.operation(), "attempts": error.attempts(), "executed": error.executed(),
            "idempotency_key": error.idempotency_key(), "vendor_message": error.vendor_message(), "fields": fields,
            "request_id": error.request_id(), "retry_at": error.retry_at().map(|at| at.as_secs()),
        });
        for (name, value) in expected.as_object().unwrap() {
            let parts = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
            match name.as_str() {
                "message_contains" => {
                    let part = parts.iter().find(|part| !error.message().contains(part.as_str().unwrap()));
                    assert_eq!(part, None, "{place}: {error}");
                }
                name => {
                    self.same(members.get(name).expect(name), value, &format!("{place}: {error}: {name}"))
                }
            }
        }
    }

    /// The requests that arrived, but for those that ask for a token.
    fn log(&self) -> Vec<Value> {
        let Value::Array(mut all) = self.command(&json!({"do": "requests"})) else { panic!("a list") };
        all.retain(|sent| !SIGN_INS.contains(&sent["path"].as_str().unwrap()));
        for sent in &mut all {
            let query = sent["query"].as_str().unwrap_or_default().to_owned();
            let pairs = url::form_urlencoded::parse(query.as_bytes()).into_owned();
            sent["query"] =
                pairs.map(|(name, value)| (name, Value::from(value))).collect::<Map<_, _>>().into();
        }
        all
    }

    fn command(&self, command: &Value) -> Value {
        serde_json::from_str(&self.sandbox.command(&command.to_string()).unwrap()).unwrap()
    }

    fn saved(&self) -> std::sync::MutexGuard<'_, Map<String, Value>> {
        self.saved.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn filled(&self, value: &Value) -> Value {
        fill(value, &self.saved())
    }

    /// Compares; a `$name` that is new keeps what is found in its place.
    fn same(&self, found: &Value, expected: &Value, place: &str) {
        learn(found, expected, &mut self.saved());
        same(found, &self.filled(expected), place);
    }
}

impl Found {
    fn answer(outcome: yionstack::http::Outcome) -> Self {
        use yionstack::http::Value as Answered;
        let (value, status) = match outcome.value {
            Answered::Document(document) => (quoted(&document.json()), None),
            Answered::AsItCame(answer) if answer.body.is_empty() => (Value::Null, Some(answer.status)),
            Answered::AsItCame(answer) => {
                (quoted(std::str::from_utf8(&answer.body).unwrap()), Some(answer.status))
            }
        };
        Self { value, status, receipt: Some(outcome.receipt), sizes: Vec::new() }
    }
}

async fn file(mut download: Download) -> Result<Found, Error> {
    let mut content = Vec::new();
    while let Some(chunk) = download.chunk().await? {
        content.extend_from_slice(&chunk);
    }
    let start: String = content.iter().take(8).map(|byte| char::from(*byte)).collect();
    let digest: String = Sha256::digest(&content).iter().map(|byte| format!("{byte:02x}")).collect();
    let value = json!({
        "name": download.name, "content_type": download.content_type, "size": download.size,
        "length": content.len(), "start": start, "sha256": digest,
    });
    Ok(Found { value, ..Found::default() })
}
