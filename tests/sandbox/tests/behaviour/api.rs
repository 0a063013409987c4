//! The resources, and who may read them.

use std::collections::HashSet;

use serde_json::{Value, json};

use super::support::{ADA, ADAS_SECOND, CONTACTS, GRACE, INVOICES, World};

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name].as_str().unwrap()
}

#[test]
fn lists_are_bare_arrays_with_the_documented_fields() {
    let world = World::new();
    let tokens = world.issue_tokens();
    let answer = world.get(INVOICES, text(&tokens, "access_token"), ADA);
    assert_eq!((answer.status, answer.header("content-type")), (200, Some("application/json")));
    let invoices = answer.json();
    assert_eq!(invoices.as_array().unwrap().len(), 25);
    assert!(text(&invoices[0], "id").starts_with("inv_"));
    assert_eq!(text(&invoices[0], "number"), "INV-2026-0001");
    assert_eq!(text(&invoices[0], "currency"), "GBP");
    let pence = |name: &str| text(&invoices[0], name).replace('.', "").parse::<u64>().unwrap();
    assert_eq!(pence("total"), pence("subtotal") + pence("taxTotal"));

    let contacts = world.get(CONTACTS, text(&tokens, "access_token"), ADA).json();
    assert_eq!(contacts.as_array().unwrap().len(), 40);
    let customer = text(&invoices[0], "customerId");
    let found = contacts.as_array().unwrap().iter().find(|contact| contact["id"] == customer).unwrap();
    let alone = world.get(&format!("{CONTACTS}/{customer}"), text(&tokens, "access_token"), ADA).json();
    assert_eq!(&alone, found);
}

#[test]
fn without_a_good_token_the_answer_is_401_with_a_challenge() {
    let world = World::new();
    let expired = world.run(json!({"do": "issue_tokens", "expires_in": 10}));
    world.advance(10);
    let revoked = world.issue_tokens();
    world.run(json!({"do": "revoke", "family": revoked["family"]}));
    let (expired, revoked) = (
        format!("Bearer {}", text(&expired, "access_token")),
        format!("Bearer {}", text(&revoked, "access_token")),
    );
    for value in ["", "Bearer", "Bearer nobodys", "Basic eA==", &expired, &revoked] {
        let answer = world.send("GET", INVOICES, &[("authorization", value), ("x-business-id", ADA)], "");
        assert_eq!(answer.status, 401, "{value}");
        assert!(answer.header("www-authenticate").unwrap().starts_with("Bearer error=\"invalid_token\""));
        assert!(!answer.body.contains("eyJ"), "the token is not quoted");
    }
    assert_eq!(world.send("GET", INVOICES, &[("x-business-id", ADA)], "").status, 401);
    assert_eq!(world.counter("unauthorized"), 7);
}

#[test]
fn a_token_lives_exactly_as_long_as_it_says() {
    let world = World::new();
    let token = world.run(json!({"do": "issue_tokens", "expires_in": 100}));
    world.advance(98);
    assert_eq!(world.get(INVOICES, text(&token, "access_token"), ADA).status, 200);
    world.advance(2);
    assert_eq!(world.get(INVOICES, text(&token, "access_token"), ADA).status, 401);
}

#[test]
fn access_tokens_can_be_expired_alone() {
    let world = World::new();
    let old = world.issue_tokens();
    world.run(json!({"do": "expire_access_tokens"}));
    assert_eq!(world.get(INVOICES, text(&old, "access_token"), ADA).status, 401);
    let new = world.refresh(&old["refresh_token"]).json();
    assert_eq!(world.get(INVOICES, text(&new, "access_token"), ADA).status, 200);
}

#[test]
fn a_scope_opens_its_own_resource_only() {
    let world = World::new();
    let tokens = world.run(json!({"do": "issue_tokens", "scopes": ["read:contacts"]}));
    let answer = world.get(INVOICES, text(&tokens, "access_token"), ADA);
    assert_eq!(answer.api_error(), (403, "insufficient_scope".to_owned()));
    let challenge = r#"Bearer error="insufficient_scope", scope="read:invoices""#;
    assert_eq!(answer.header("www-authenticate"), Some(challenge));
    assert_eq!(world.get(CONTACTS, text(&tokens, "access_token"), ADA).status, 200);
}

#[test]
fn a_token_belongs_to_one_business() {
    let world = World::new();
    let tokens = world.issue_tokens();
    let token = text(&tokens, "access_token");
    for other in [ADAS_SECOND, GRACE, "00000000-0000-0000-0000-000000000000"] {
        assert_eq!(world.get(INVOICES, token, other).api_error(), (403, "business_not_allowed".to_owned()));
    }
    for bad in ["", "1", "5f0c8b1e2d644c1a9a376b1f0e9d4a01", "5f0c8b1e-2d64-4c1a-9a37-6b1f0e9d4a0g"] {
        assert_eq!(
            world.get(INVOICES, token, bad).api_error(),
            (400, "business_invalid".to_owned()),
            "{bad}"
        );
    }
    assert_eq!(world.get(INVOICES, token, &ADA.to_uppercase()).status, 200);
    let bearer = format!("bearer {token}");
    let missing = world.send("GET", INVOICES, &[("authorization", &bearer)], "");
    assert_eq!(missing.api_error(), (400, "business_required".to_owned()));
    let twice = [("authorization", bearer.as_str()), ("x-business-id", ADA), ("x-business-id", GRACE)];
    assert_eq!(world.send("GET", INVOICES, &twice, "").api_error(), (400, "business_invalid".to_owned()));
}

#[test]
fn businesses_do_not_share_contacts() {
    let world = World::new();
    let (ada, grace) = (world.issue_tokens(), world.run(json!({"do": "issue_tokens", "business": GRACE})));
    let contacts = world.get(CONTACTS, text(&ada, "access_token"), ADA).json();
    let path = format!("{CONTACTS}/{}", text(&contacts[0], "id"));
    assert_eq!(world.get(&path, text(&ada, "access_token"), ADA).status, 200);
    assert_eq!(
        world.get(&path, text(&grace, "access_token"), GRACE).api_error(),
        (404, "not_found".to_owned())
    );
}

#[test]
fn the_number_of_rows_is_per_business() {
    let world = World::new();
    world.run(json!({"do": "rows", "business": ADA, "invoices": 3, "contacts": 0}));
    let tokens = world.issue_tokens();
    let count = |path| world.get(path, text(&tokens, "access_token"), ADA).json().as_array().unwrap().len();
    assert_eq!((count(INVOICES), count(CONTACTS)), (3, 0));
    let rows = world.run(json!({"do": "rows", "business": GRACE, "contacts": 1}));
    assert_eq!(rows[GRACE], json!({"invoices": 25, "contacts": 1}));
    assert_eq!(rows[ADA], json!({"invoices": 3, "contacts": 0}));
    assert!(world.refused(r#"{"do":"rows","business":"x"}"#).contains("businesses"));
    assert!(world.refused(r#"{"do":"rows","invoices":1000001}"#).contains("1000000"));
}

#[test]
fn the_same_seed_gives_the_same_rows() {
    let rows = |seed| {
        let world = World::with(yionstack_sandbox::Config { seed, ..Default::default() });
        let tokens = world.issue_tokens();
        world.get(INVOICES, text(&tokens, "access_token"), ADA).body
    };
    assert_eq!(rows(1), rows(1));
    assert_ne!(rows(1), rows(2));
}

#[test]
fn unknown_paths_and_methods_are_json_too_and_every_answer_has_its_own_id() {
    let world = World::new();
    let answers = [
        world.send("GET", "/api/v1/nothing", &[], ""),
        world.send("DELETE", INVOICES, &[], ""),
        world.send("GET", "/api/v1/oauth/token", &[], ""),
        world.send("GET", "/sign-in", &[], ""),
        world.send("POST", "/api/v1/oauth/token", &[], ""),
    ];
    assert_eq!(answers[0].api_error(), (404, "not_found".to_owned()));
    assert_eq!(answers[1].api_error(), (405, "method_not_allowed".to_owned()));
    assert_eq!(answers[1].header("allow"), Some("GET,HEAD"));
    assert_eq!(answers[2].api_error(), (405, "method_not_allowed".to_owned()));
    let ids: HashSet<_> = answers.iter().map(|answer| answer.header("x-request-id").unwrap()).collect();
    assert_eq!(ids.len(), answers.len());
}

#[test]
fn a_hundred_thousand_rows_are_made_on_demand() {
    let world = World::new();
    world.run(json!({"do": "rows", "invoices": 100_000}));
    let tokens = world.issue_tokens();
    let body = world.get(INVOICES, text(&tokens, "access_token"), ADA).body;
    assert!(body.contains("\"INV-2026-100000\"") && body.ends_with("}]"));
}
