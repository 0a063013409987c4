//! What tests about tenants need: requests whose token and business disagree, and what the server saw.

use serde_json::json;
use sha2::{Digest, Sha256};

use super::support::{ADA, ADAS_SECOND, GRACE, INVOICES, World};

#[test]
fn mixups_are_counted_whatever_they_are_answered() {
    let world = World::new();
    let tokens = world.run(json!({"do": "issue_tokens", "scopes": ["read:contacts"]}));
    let token = tokens["access_token"].as_str().unwrap();
    let mixups = || world.run(json!({"do": "mixups"}))["mixups"].as_u64().unwrap();
    world.get("/api/v1/crm/contacts", token, ADA);
    world.get("/api/v1/crm/contacts", token, &ADA.to_uppercase());
    world.get(INVOICES, "unknown", GRACE);
    world.get(INVOICES, token, "no business id");
    world.send("GET", INVOICES, &[("x-business-id", ADA)], "");
    assert_eq!(mixups(), 0);
    assert_eq!(world.get("/api/v1/crm/contacts", token, GRACE).status, 403);
    assert_eq!(world.get(INVOICES, token, ADAS_SECOND).api_error().1, "insufficient_scope");
    world.run(json!({"do": "expire_access_tokens"}));
    assert_eq!(world.get(INVOICES, token, ADAS_SECOND).status, 401);
    world.run(json!({"do": "fault", "respond": {"status": 503}}));
    assert_eq!(world.get(INVOICES, token, ADAS_SECOND).status, 503);
    assert_eq!((mixups(), world.counter("mixups")), (4, 4));
    world.run(json!({"do": "reset_counters"}));
    assert_eq!(mixups(), 0);
}

#[test]
fn the_echo_says_what_the_server_saw_and_only_on_request() {
    let world = World::new();
    let tokens = world.issue_tokens();
    let token = tokens["access_token"].as_str().unwrap();
    let quiet = world.get(INVOICES, token, ADA);
    assert!(!quiet.headers.iter().any(|(name, _)| name.starts_with("x-sandbox")), "{:?}", quiet.headers);

    world.run(json!({"do": "settings", "echo": true}));
    let print: String = Sha256::digest(token).iter().map(|byte| format!("{byte:02x}")).collect();
    let seen = |answer: &super::support::Answer| {
        let header = |name| answer.header(name).map(str::to_owned);
        (header("x-sandbox-business"), header("x-sandbox-token-sha256"))
    };
    assert_eq!(seen(&world.get(INVOICES, token, ADA)), (Some(ADA.to_owned()), Some(print.clone())));
    let refused = world.get(INVOICES, token, GRACE);
    assert_eq!((refused.status, seen(&refused)), (403, (Some(GRACE.to_owned()), Some(print.clone()))));
    world.run(json!({"do": "fault", "respond": {"status": 503, "body": "busy"}}));
    let busy = world.get(INVOICES, token, ADA);
    assert_eq!((busy.status, seen(&busy)), (503, (Some(ADA.to_owned()), Some(print))));
    assert_eq!(seen(&world.send("GET", INVOICES, &[], "")), (None, None));
}
