//! Runs `tests/cases/hostile` in Rust, and what no other language can make: each call ends by its deadline.

use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::time::{Duration, Instant};

use serde_json::Value;
use yionstack::http::{CallOptions, Following, RawRequest};
use yionstack::token::{Entry, MemoryStore, Store, StoreKey, StoreResult};
use yionstack::younium::Authentication;
use yionstack::younium::Builder;
use yionstack::{BoxFuture, Code, Error, YouniumClient};
use yionstack_sandbox::{Config, Sandbox};
use yionstack_tests::clients;
use yionstack_tests::network;
use yionstack_tests::younium_case::{Runner, tolerance};

#[tokio::test]
async fn every_call_ends_by_its_deadline() {
    let (cases, late) = run_file("slow.json").await;
    println!(
        "slow servers: {cases} kinds, {} calls with a deadline, at most {:?} late",
        late.len(),
        late.iter().max().unwrap_or(&Duration::ZERO)
    );
}

#[tokio::test]
async fn no_broken_answer_passes_for_a_success() {
    run_file("broken.json").await;
}

#[tokio::test]
async fn no_redirect_is_followed() {
    run_file("redirects.json").await;
}

/// Runs all cases of a file, and says at the end which ones failed.
async fn run_file(file: &str) -> (usize, Vec<Duration>) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../cases/hostile").join(file);
    let file: Value = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
    let cases = file["cases"].as_array().unwrap();
    assert!(cases.len() >= 12, "cases went missing: {}", cases.len());
    let (mut late, mut failed) = (Vec::new(), Vec::new());
    for case in cases {
        match tokio::spawn(run_case(case.clone())).await {
            Ok(more) => late.extend(more),
            Err(_) => failed.push(case["name"].to_string()),
        }
    }
    assert!(failed.is_empty(), "{} failed: {}", failed.len(), failed.join(", "));
    (cases.len(), late)
}

async fn run_case(case: Value) -> Vec<Duration> {
    let runner = Runner::start(&case);
    for (index, step) in case["steps"].as_array().unwrap().iter().enumerate() {
        let what = step["call"].as_str().or(step["export"].as_str()).unwrap_or_default();
        let place = format!("{}, step {} {what}", case["name"], index + 1);
        Arc::clone(&runner).run(step.clone(), place).await;
    }
    runner.late()
}

const DEADLINE: Duration = Duration::from_millis(500);

/// The error of a call that its deadline ends, in time.
async fn overdue(client: &YouniumClient, method: &str) -> Error {
    let options = CallOptions { timeout: Some(DEADLINE), ..CallOptions::default() };
    let json = (method == "POST").then(|| "{}".into());
    let request = RawRequest { json, options, ..network::request(method, "/Accounts") };
    let started = Instant::now();
    let error = client.untyped().request(request).await.unwrap_err();
    let late = started.elapsed().saturating_sub(DEADLINE);
    println!("{method}: {late:?} late: {error}");
    assert!(late <= tolerance(), "{late:?} late: {error}");
    error
}

/// A read and a write against a place that never lets the request through: nothing was sent.
async fn both_end(builder: Builder) {
    let client = builder.token("a-token").legal_entity("x").build().unwrap();
    let error = overdue(&client, "GET").await;
    assert_eq!((error.code(), error.retryable()), (Code::Timeout, true), "{error}");
    for method in ["POST", "PATCH", "DELETE"] {
        let error = overdue(&client, method).await;
        let known = (error.code(), error.executed(), error.retryable());
        assert_eq!(known, (Code::Timeout, Some(false), true), "{method}: {error}");
        assert_eq!(error.idempotency_key().is_some(), method == "POST", "{method}: {error}");
    }
}

fn dead_end(sandbox: &Sandbox, kind: &str) -> String {
    let answer = sandbox.command(&format!(r#"{{"do":"dead_end","kind":"{kind}"}}"#)).unwrap();
    serde_json::from_str::<Value>(&answer).unwrap()["address"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn a_connection_that_is_never_made() {
    let sandbox = Sandbox::start(Config::default()).unwrap();
    let place = dead_end(&sandbox, "black_hole");
    both_end(YouniumClient::builder().base_url(format!("http://{place}"))).await;
}

#[tokio::test]
async fn a_tls_handshake_that_hangs() {
    let sandbox = Sandbox::start(Config::default()).unwrap();
    let place = dead_end(&sandbox, "silent");
    both_end(YouniumClient::builder().base_url(format!("https://{place}"))).await;
}

/// A store that hangs, or a lease that somebody else holds for ever.
struct Stuck {
    kept: MemoryStore,
    hangs: bool,
}

impl Store for Stuck {
    fn load<'a>(&'a self, key: &'a str) -> BoxFuture<'a, StoreResult<Option<Entry>>> {
        match self.hangs {
            true => Box::pin(std::future::pending()),
            false => self.kept.load(key),
        }
    }

    fn compare_and_swap<'a>(
        &'a self,
        key: &'a str,
        expected: u64,
        next: Entry,
    ) -> BoxFuture<'a, StoreResult<bool>> {
        self.kept.compare_and_swap(key, expected, next)
    }

    fn lease<'a>(&'a self, _: &'a str, _: &'a str, _: Duration) -> BoxFuture<'a, StoreResult<bool>> {
        Box::pin(std::future::ready(Ok(false)))
    }

    fn release<'a>(&'a self, key: &'a str, owner: &'a str) -> BoxFuture<'a, StoreResult<()>> {
        self.kept.release(key, owner)
    }

    fn describe(&self) -> String {
        "a store that is stuck".to_owned()
    }
}

#[tokio::test]
async fn a_store_that_hangs_and_a_lease_that_nobody_gives_back() {
    let sandbox = Sandbox::start(Config::default()).unwrap();
    for hangs in [true, false] {
        let client = clients::of_sandbox(&sandbox, Authentication::V1)
            .store_key(StoreKey::Plaintext)
            .store(Arc::new(Stuck { kept: MemoryStore::new(), hangs }))
            .build()
            .unwrap();
        for method in ["GET", "POST"] {
            let error = overdue(&client, method).await;
            assert_eq!((error.code(), error.executed()), (Code::Timeout, Some(false)), "{error}");
        }
    }
}

/// Runs one test of this file alone, in a process of its own in which `STAGE` is set.
fn on_stage(command: &mut Command, test: &str) {
    let output = command
        .args(["--exact", test, "--nocapture"])
        .env("STAGE", "1")
        .output()
        .expect("the tests run once more");
    let text = String::from_utf8_lossy(&output.stdout);
    println!("{text}");
    assert!(
        output.status.success() && text.contains("1 passed"),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

/// Runs a future without waiting, at the end, for look-ups of names that hang.
fn run(work: impl Future<Output = ()>) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(work);
    runtime.shutdown_background();
}

#[test]
fn a_proxy_that_hangs() {
    if std::env::var_os("STAGE").is_some() {
        return run(both_end(YouniumClient::builder().base_url("https://api.example.com")));
    }
    let sandbox = Sandbox::start(Config::default()).unwrap();
    let proxy = format!("http://{}", dead_end(&sandbox, "silent"));
    let mut command = Command::new(std::env::current_exe().unwrap());
    on_stage(
        command.env("HTTPS_PROXY", proxy).env_remove("NO_PROXY").env_remove("no_proxy"),
        "a_proxy_that_hangs",
    );
}

/// In a network of its own, whose one name server hears questions and never answers.
#[cfg(target_os = "linux")]
#[test]
fn a_name_server_that_hangs() {
    if std::env::var_os("STAGE").is_some() {
        let _silent = std::net::UdpSocket::bind("127.0.0.1:53").unwrap();
        return run(both_end(YouniumClient::builder().base_url("https://api.hangs.example")));
    }
    let test = std::env::current_exe().unwrap();
    let file = std::env::temp_dir().join(format!("yionstack-resolv-{}", std::process::id()));
    std::fs::write(&file, "nameserver 127.0.0.1\n").unwrap();
    let stage = r#"ip link set lo up && mount --bind "$0" /etc/resolv.conf && exec env STAGE=1 "$@""#;
    let inside: [&[&str]; 2] = [&["unshare", "-rmn"], &["sudo", "-n", "unshare", "-mn"]];
    let works = |words: &&&[&str]| {
        let probe = r#"ip link set lo up && mount --bind "$0" /etc/resolv.conf"#;
        let tried = Command::new(words[0]).args(&words[1..]).args(["sh", "-c", probe]).arg(&file).output();
        tried.is_ok_and(|output| output.status.success())
    };
    match inside.iter().find(works) {
        Some(words) => {
            let mut command = Command::new(words[0]);
            command.args(&words[1..]).args(["sh", "-c", stage]).arg(&file).arg(&test);
            on_stage(&mut command, "a_name_server_that_hangs");
        }
        None => {
            assert_ne!(std::env::var("CI").as_deref(), Ok("true"), "no network of its own can be made");
            println!("skipped: no network of its own can be made here");
        }
    }
    let _ = std::fs::remove_file(&file);
}

/// What is known of a call that is dropped after a while.
async fn dropped(sandbox: &Sandbox, method: &str, hangs: &str) -> Error {
    sandbox.command(&format!(r#"{{"do":"fault","match":{{"path":"{hangs}"}},"hang":true}}"#)).unwrap();
    let client = clients::of_sandbox(sandbox, Authentication::V1).build().unwrap();
    let json = (method == "POST").then(|| r#"{"name":"Once","currency":"SEK"}"#.into());
    let request = RawRequest { json, ..network::request(method, "/Accounts") };
    let following = Following::default();
    assert!(following.interrupted().is_none(), "nothing has begun");
    let call = following.run(client.untyped().request(request));
    assert!(tokio::time::timeout(DEADLINE, call).await.is_err());
    following.interrupted().expect("it has begun")
}

#[tokio::test]
async fn a_dropped_call_tells_what_is_known_of_it() {
    let sandbox = Sandbox::start(Config::default()).unwrap();
    let known = |error: &Error| (error.code(), error.retryable(), error.executed(), error.attempts());
    let error = dropped(&sandbox, "POST", "/auth").await;
    assert_eq!(known(&error), (Code::Cancelled, true, Some(false), 0), "{error}");
    let error = dropped(&sandbox, "GET", "/Accounts").await;
    assert_eq!(known(&error), (Code::Cancelled, true, None, 1), "{error}");
    assert!(error.idempotency_key().is_none());
    let error = dropped(&sandbox, "POST", "/Accounts").await;
    assert_eq!(known(&error), (Code::Cancelled, false, None, 1), "{error}");
    assert_eq!(error.operation(), Some("request"));
    let sent: Value = serde_json::from_str(&sandbox.command(r#"{"do":"requests"}"#).unwrap()).unwrap();
    let key = &sent.as_array().unwrap().last().unwrap()["headers"]["younium-idempotency-key"];
    assert_eq!(key.as_str(), error.idempotency_key());
}
