//! Runs `tests/cases/younium` in Rust.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use serde_json::Value;
use yionstack::younium::OPERATIONS;
use yionstack_tests::published::{YOUNIUM, document};
use yionstack_tests::younium_case::Runner;

/// The cases of the folder's files, by the file's name.
fn files() -> Vec<(String, Vec<Value>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../cases/younium");
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| {
            let entry = entry.unwrap();
            let file: Value = serde_json::from_slice(&std::fs::read(entry.path()).unwrap()).unwrap();
            let cases = file["cases"].as_array().cloned().unwrap_or_default();
            (entry.file_name().into_string().unwrap(), cases)
        })
        .collect();
    files.sort_by(|(left, _), (right, _)| left.cmp(right));
    files
}

/// Runs all cases of a file, and says at the end which ones failed.
async fn run_file(file: &str) {
    let files = files();
    let cases = &files.iter().find(|(name, _)| name == file).unwrap().1;
    let mut failed = Vec::new();
    for case in cases {
        if tokio::spawn(run(case.clone())).await.is_err() {
            failed.push(case["name"].to_string());
        }
    }
    println!("{} cases of {file}", cases.len());
    assert!(failed.is_empty(), "{} failed: {}", failed.len(), failed.join(", "));
}

async fn run(case: Value) {
    let runner = Runner::start(&case);
    for (index, step) in case["steps"].as_array().unwrap().iter().enumerate() {
        let what = step["call"].as_str().or(step["export"].as_str()).unwrap_or_default();
        let place = format!("{}, step {} {what}", case["name"], index + 1);
        Arc::clone(&runner).run(step.clone(), place).await;
    }
}

#[tokio::test]
async fn operations() {
    run_file("operations.json").await;
}

#[tokio::test]
async fn rate() {
    run_file("rate.json").await;
}

#[tokio::test]
async fn mistakes() {
    run_file("mistakes.json").await;
}

#[tokio::test]
async fn lists() {
    run_file("lists.json").await;
}

#[tokio::test]
async fn refusals() {
    run_file("refusals.json").await;
}

#[tokio::test]
async fn retries() {
    run_file("retries.json").await;
}

#[tokio::test]
async fn writes() {
    run_file("writes.json").await;
}

#[test]
fn every_operation_is_called_with_success() {
    let files = files();
    let known = [
        "lists.json",
        "mistakes.json",
        "operations.json",
        "rate.json",
        "refusals.json",
        "retries.json",
        "writes.json",
    ];
    let with_cases: Vec<_> =
        files.iter().filter(|(_, cases)| !cases.is_empty()).map(|(name, _)| name).collect();
    assert_eq!(with_cases, known, "each file has a test of its own above");
    let cases = &files.iter().find(|(name, _)| name == "operations.json").unwrap().1;
    let steps = cases.iter().flat_map(|case| case["steps"].as_array().unwrap());
    let well = steps.filter(|step| step["expect"].get("error").is_none());
    let called: BTreeSet<&str> = well.filter_map(|step| step["call"].as_str()).collect();
    let all = OPERATIONS.iter().map(|operation| operation.id);
    let without: Vec<&str> = all.filter(|id| !called.contains(id)).collect();
    assert!(
        without.is_empty(),
        "no case of tests/cases/younium/operations.json calls these with success: {}",
        without.join(", ")
    );
    assert!(files.iter().map(|(_, cases)| cases.len()).sum::<usize>() >= 80, "cases went missing");
}

#[test]
fn no_published_operation_is_missing() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../cases/younium/published.json");
    let file: Value = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
    let published = file["operations"].as_object().unwrap();
    let ours: BTreeSet<(&str, String)> =
        OPERATIONS.iter().map(|one| (one.id, format!("{} {}", one.method, one.path))).collect();
    let published = published.iter().map(|(id, place)| (id.as_str(), place.as_str().unwrap().to_owned()));
    let missing: Vec<_> = published.clone().filter(|one| !ours.contains(one)).collect();
    assert!(missing.is_empty(), "published operations that are gone, or are elsewhere: {missing:?}");
    assert_eq!(published.count(), 159);
}

#[test]
fn the_list_of_published_operations_is_the_vendors() {
    let Some(file) = document(YOUNIUM, "the list of operations") else { return };
    let text = std::fs::read(file).unwrap();
    let shape = |method: &str, path: &str| {
        let named =
            |segment: &str| if segment.starts_with('{') { "{}".into() } else { segment.to_lowercase() };
        let segments: Vec<String> = path.split('/').map(named).collect();
        format!("{} {}", method.to_uppercase(), segments.join("/"))
    };
    let described: Value = serde_json::from_slice(&text).unwrap();
    let mut published: Vec<String> = Vec::new();
    for (path, item) in described["paths"].as_object().unwrap() {
        let methods = item.as_object().unwrap().keys();
        let methods =
            methods.filter(|name| ["get", "post", "put", "patch", "delete"].contains(&name.as_str()));
        published.extend(methods.map(|method| shape(method, path)));
    }
    let ours: BTreeSet<String> =
        OPERATIONS.iter().map(|operation| shape(operation.method.as_str(), operation.path)).collect();
    let missing: Vec<&String> = published.iter().filter(|one| !ours.contains(*one)).collect();
    assert!(missing.is_empty(), "published, but not here: {missing:?}");
    assert_eq!(published.len(), 159);
}
