//! Runs `tests/cases` in Rust.

use std::path::PathBuf;
use std::time::Duration;

use serde::Deserialize;
use serde_json::{Map, Value};
use url::Url;
use yionstack::auth::{Auth, Pending, Pkce};
use yionstack::http::{CallOptions, RawRequest};
use yionstack::model::{Document, Slot, Units};
use yionstack::{Client, Error, Options, yionstack as api};
use yionstack_sandbox::{Config, ReusePolicy, Sandbox};

#[derive(Deserialize)]
struct File {
    cases: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    #[serde(rename = "why")]
    _why: Option<String>,
    #[serde(default)]
    sandbox: Map<String, Value>,
    #[serde(default)]
    client: Map<String, Value>,
    steps: Vec<Step>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Step {
    command: Option<Value>,
    sign_in: Option<SignIn>,
    call: Option<String>,
    #[serde(default)]
    arguments: Vec<String>,
    request: Option<(String, String)>,
    #[serde(default)]
    expect: Expect,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SignIn {
    #[serde(default)]
    scopes: Vec<String>,
    decision: Option<String>,
    #[serde(default)]
    tamper_url: Map<String, Value>,
    #[serde(default)]
    tamper_callback: Map<String, Value>,
    wait: Option<u64>,
    #[serde(default)]
    twice: bool,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct Expect {
    error: Option<Map<String, Value>>,
    length: Option<usize>,
    item: Option<Map<String, Value>>,
    counters: Option<Map<String, Value>>,
}

/// What a step gave: nothing to look at, or an answer.
type Outcome = Result<Option<Document>, Error>;

#[tokio::test]
async fn all_cases() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../cases");
    let mut run = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "json") {
            let file: File = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
            for case in file.cases {
                run_case(&case).await;
                run += 1;
            }
        }
    }
    println!("{run} cases");
    assert!(run >= 30, "cases went missing: {run}");
}

async fn run_case(case: &Case) {
    let sandbox = start(&case.sandbox);
    let client = client(&sandbox, &case.client);
    for (number, step) in case.steps.iter().enumerate() {
        let place = format!("{}, step {}", case.name, number + 1);
        let outcome = run_step(&sandbox, &client, step).await;
        check(&place, &step.expect, outcome);
        if let Some(expected) = &step.expect.counters {
            let counters = command(&sandbox, &serde_json::json!({"do": "counters"}));
            for (name, value) in expected {
                assert_eq!(&counters[name], value, "{place}: counter {name} of {counters}");
            }
        }
    }
}

fn start(options: &Map<String, Value>) -> Sandbox {
    let mut config = Config::default();
    for (name, value) in options {
        match name.as_str() {
            "policy" => config.policy = serde_json::from_value::<ReusePolicy>(value.clone()).unwrap(),
            "invoices" => config.invoices_per_business = value.as_u64().unwrap() as usize,
            other => panic!("unknown sandbox option {other}"),
        }
    }
    Sandbox::start(config).unwrap()
}

fn client(sandbox: &Sandbox, changes: &Map<String, Value>) -> Client {
    let mut options = Options {
        base_url: Some(sandbox.base_url().to_owned()),
        client_id: Some("yion_sandbox".into()),
        client_secret: Some("ysk_sandbox_secret".into()),
        redirect_uri: Some("https://yourapp.com/callback".into()),
        retries: Some(0),
        timeout: Some(Duration::from_secs(20)),
        ..Options::default()
    };
    for (name, value) in changes {
        match name.as_str() {
            "client_secret" => options.client_secret = Some(value.as_str().unwrap().into()),
            "retries" => options.retries = Some(value.as_u64().unwrap() as u32),
            "pkce" => options.pkce = Some(if value == "off" { Pkce::Off } else { Pkce::S256 }),
            other => panic!("unknown client option {other}"),
        }
    }
    api::client(options).unwrap()
}

async fn run_step(sandbox: &Sandbox, client: &Client, step: &Step) -> Outcome {
    if let Some(wanted) = &step.command {
        command(sandbox, wanted);
    } else if let Some(wanted) = &step.sign_in {
        sign_in(sandbox, client.auth().unwrap(), wanted).await?;
    } else if let Some(id) = &step.call {
        let operation = api::OPERATIONS.iter().find(|operation| operation.id == id).expect("an operation");
        let arguments: Vec<String> =
            step.arguments.iter().map(|argument| resolve(sandbox, argument)).collect();
        let arguments: Vec<Option<&str>> = arguments.iter().map(|argument| Some(argument.as_str())).collect();
        return client.document(operation, &arguments, CallOptions::default(), Units::Utf8).await.map(Some);
    } else if let Some((method, path)) = &step.request {
        let (method, path) = (method.clone(), path.clone());
        client
            .request(RawRequest { method, path, query: vec![], json: None, options: CallOptions::default() })
            .await?;
    } else {
        panic!("a step without anything to do");
    }
    Ok(None)
}

async fn sign_in(sandbox: &Sandbox, auth: &Auth, wanted: &SignIn) -> Result<(), Error> {
    let scopes: Vec<&str> = wanted.scopes.iter().map(String::as_str).collect();
    let scopes = if scopes.is_empty() { vec!["read:invoices", "read:contacts"] } else { scopes };
    let pending = auth.begin(&scopes)?;
    let mut consent =
        serde_json::json!({"do": "authorize", "url": tamper(pending.url(), &wanted.tamper_url)});
    if let Some(decision) = &wanted.decision {
        consent["decision"] = decision.as_str().into();
    }
    let callback = command(sandbox, &consent)["callback"].as_str().unwrap().to_owned();
    let callback = tamper(&callback, &wanted.tamper_callback);
    if let Some(seconds) = wanted.wait {
        command(sandbox, &serde_json::json!({"do": "advance", "seconds": seconds}));
    }
    if wanted.twice {
        auth.finish(Pending::load(&pending.save())?, &callback).await.expect("the first time");
    }
    auth.finish(pending, &callback).await.map(drop)
}

/// Replaces query parameters of a URL; `null` removes one.
fn tamper(url: &str, changes: &Map<String, Value>) -> String {
    let mut url = Url::parse(url).unwrap();
    let pairs: Vec<(String, String)> = url.query_pairs().into_owned().collect();
    let kept = pairs.into_iter().filter_map(|(name, value)| match changes.get(&name) {
        Some(Value::String(other)) => Some((name, other.clone())),
        Some(_) => None,
        None => Some((name, value)),
    });
    let kept: Vec<_> = kept.collect();
    url.query_pairs_mut().clear().extend_pairs(kept);
    url.into()
}

fn resolve(sandbox: &Sandbox, argument: &str) -> String {
    let businesses = || command(sandbox, &serde_json::json!({"do": "businesses"}));
    match argument {
        "$business" => businesses()[0]["id"].as_str().unwrap().to_owned(),
        "$other_business" => businesses()[1]["id"].as_str().unwrap().to_owned(),
        other => other.to_owned(),
    }
}

fn command(sandbox: &Sandbox, wanted: &Value) -> Value {
    serde_json::from_str(&sandbox.command(&wanted.to_string()).unwrap()).unwrap()
}

fn check(place: &str, expect: &Expect, outcome: Outcome) {
    if let Some(expected) = &expect.error {
        let error = outcome.map(drop).expect_err(place);
        for (name, value) in expected {
            let found = match name.as_str() {
                "code" => Value::from(error.code().as_str()),
                "status" => error.status().into(),
                "retryable" => error.retryable().into(),
                "operation" => error.operation().into(),
                "message_contains" => {
                    assert!(error.message().contains(value.as_str().unwrap()), "{place}: {error}");
                    continue;
                }
                other => panic!("{place}: unknown expectation {other}"),
            };
            assert_eq!(&found, value, "{place}: {name} of {error:?}");
        }
        return;
    }
    let document = outcome.unwrap_or_else(|error| panic!("{place}: {error}"));
    let rows: Vec<String> = match document.as_ref().map(Document::root) {
        Some(Slot::List(items)) => items.iter().filter_map(json).collect(),
        Some(slot) => json(slot).into_iter().collect(),
        None => Vec::new(),
    };
    if let Some(length) = expect.length {
        assert_eq!(rows.len(), length, "{place}");
    }
    if let Some(expected) = &expect.item {
        let first: Value = serde_json::from_str(rows.first().expect(place)).unwrap();
        for (name, value) in expected {
            assert_eq!(&first[name], value, "{place}: {name} of {first}");
        }
    }
}

fn json(slot: Slot<'_>) -> Option<String> {
    match slot {
        Slot::Object(row) => Some(row.json()),
        _ => None,
    }
}
