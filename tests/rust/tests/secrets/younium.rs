//! What a client of Younium holds and is told: `tests/cases/younium/secrets.json`.

use std::sync::Arc;

use serde_json::Value;
use yionstack::YouniumClient;
use yionstack::http::{CallOptions, RawRequest};
use yionstack::younium::Authentication;
use yionstack_tests::case::Runner;

use crate::{Evidence, Records};

/// Planted as the other marker is: it shows that each sink has what Younium's clients write.
pub const MARKER: &str = "harmless-younium-marker-4712";
const SECRETS: [&str; 4] = ["younium_secret", "password", "jwt", "webhook"];

/// Lives all steps, each with a client of its own.
pub async fn live(runner: &mut Runner, evidence: &mut Evidence, records: &Records) {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../cases/younium/secrets.json");
    let file: Value = serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
    assert_eq!(file["secrets"].as_object().unwrap().len(), SECRETS.len());
    for name in SECRETS {
        runner.note(name, file["secrets"][name].as_str().unwrap());
    }
    for step in file["steps"].as_array().unwrap() {
        let what = step["what"].as_str().unwrap();
        for fault in step["faults"].as_array().unwrap() {
            let mut fault = fault.clone();
            fault["do"] = "fault".into();
            runner.command(&fault).await;
        }
        let is_legacy = step["client"] == "legacy";
        let secret = file["secrets"][if is_legacy { "password" } else { "younium_secret" }].as_str().unwrap();
        let client = client(runner, is_legacy, secret, records);
        evidence.object(&(&client, client.auth().unwrap()));
        if step["call"] == "webhooks.get" {
            match client.webhooks().get(file["webhook"].as_str().unwrap().parse().unwrap()).await {
                Ok(webhook) => evidence.object(&webhook),
                Err(error) => evidence.error(&error),
            }
        } else {
            let headers = vec![("x-own".into(), secret.into())];
            let request = RawRequest {
                method: "GET".into(),
                path: format!("/{MARKER}"),
                query: vec![("token".into(), secret.into())],
                json: None,
                options: CallOptions { headers, ..Default::default() },
            };
            evidence.error(&client.request(request).await.expect_err(what));
        }
        evidence.object(&(&client, client.auth().unwrap().status().await));
    }
}

fn client(runner: &Runner, is_legacy: bool, secret: &str, records: &Records) -> YouniumClient {
    let builder = YouniumClient::builder()
        .base_url(runner.sandbox.base_url())
        .client_id("canary")
        .secret(secret)
        .legal_entity("Nordvik AB")
        .retries(0)
        .observer(Arc::new(records.clone()));
    let token_url = Some(format!("{}/connect/token", runner.sandbox.base_url()));
    let builder = match is_legacy {
        true => builder.authentication(Authentication::Legacy { token_url }),
        false => builder,
    };
    builder.build().unwrap()
}
