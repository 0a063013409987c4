//! Runs `tests/cases` in Rust.

use serde_json::{Map, Value, json};
use yionstack::Error;
use yionstack::model::{Document, Slot};
use yionstack_tests::case::{self, Case, Expect, Runner};

#[tokio::test]
async fn all_cases() {
    let cases = case::load("cases");
    for case in &cases {
        run(case).await;
    }
    println!("{} cases", cases.len());
    assert!(cases.len() >= 30, "cases went missing: {}", cases.len());
}

async fn run(case: &Case) {
    let mut runner = Runner::start(case, None, |_| {});
    for (number, step) in case.steps.iter().enumerate() {
        let place = format!("{}, step {}", case.name, number + 1);
        runner.seen.lock().unwrap().clear();
        let outcome = runner.act(step).await;
        check(&place, &step.expect, outcome);
        if let Some(expected) = &step.expect.seen {
            check_seen(&place, expected, &runner);
        }
        if let Some(expected) = &step.expect.counters {
            let counters = runner.command(&json!({"do": "counters"})).await;
            for (name, value) in expected {
                assert_eq!(&counters[name], value, "{place}: counter {name} of {counters}");
            }
        }
    }
}

fn check_seen(place: &str, expected: &[Map<String, Value>], runner: &Runner) {
    let seen = runner.seen.lock().unwrap().clone();
    assert_eq!(seen.len(), expected.len(), "{place}: {seen:?}");
    for (end, expected) in seen.iter().zip(expected) {
        let found = json!({
            "operation": end.request.operation,
            "method": end.request.method,
            "url": end.request.url.replace(runner.sandbox.base_url(), "$base_url"),
            "attempt": end.request.attempt,
            "status": end.status,
            "request_id": end.request_id,
            "error": end.error.map(|code| code.as_str()),
        });
        for (name, value) in expected {
            assert_eq!(&found[name], value, "{place}: {name} of {end:?}");
        }
    }
}

fn check(place: &str, expect: &Expect, outcome: Result<Option<Document>, Error>) {
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
        Some(Slot::List(items)) => items.iter().filter_map(row_json).collect(),
        Some(slot) => row_json(slot).into_iter().collect(),
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

fn row_json(slot: Slot<'_>) -> Option<String> {
    match slot {
        Slot::Object(row) => Some(row.json()),
        _ => None,
    }
}
