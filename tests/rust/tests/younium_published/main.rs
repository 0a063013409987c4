//! All of Younium in Rust: every method once with every argument, against a mock of what the vendor publishes; and
//! every member of every answer.

#[path = "../generated/younium/answers.rs"]
mod answers;
#[path = "../generated/younium/calls.rs"]
mod calls;
#[path = "../generated/younium/inputs.rs"]
mod inputs;
mod made;
mod members;
mod mock;
mod shown;

use serde_json::Value;
use yionstack::YouniumClient;
use yionstack::younium::OPERATIONS;

use mock::Mock;

/// `tests/cases/younium/…`.
fn cases(name: &str) -> Value {
    let path = format!("{}/../cases/younium/{name}", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

#[tokio::test]
async fn every_operation_fits_what_is_published() {
    let Some(mock) = Mock::start() else { return };
    let client = YouniumClient::builder().base_url(&mock.url).token("token").legal_entity("Acme").retries(0);
    let client = client.build().unwrap();
    let mut failed = Vec::new();
    for operation in OPERATIONS {
        let made = calls::call(&client, operation.id).expect(operation.id).await;
        if let Err(error) = made {
            failed.push(format!("{}: {error} {:?}", operation.id, error.vendor_message()));
        }
    }
    assert!(failed.is_empty(), "{} of {}:\n{}", failed.len(), OPERATIONS.len(), failed.join("\n"));
}
