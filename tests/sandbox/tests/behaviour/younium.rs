//! Younium: three ways to sign in, and what a token is good for.

use serde_json::{Value, json};

use super::support::{Answer, World};

const FIRST: &str = "/auth/token";
const SECOND: &str = "/auth/v2/token";
const LEGACY: &str = "/connect/token";
const FORM: &str = "application/x-www-form-urlencoded";

fn post(world: &World, path: &str, body: &str) -> Answer {
    world.send("POST", path, &[("content-type", "application/json; charset=utf-8")], body)
}

fn sign_in(world: &World, path: &str) -> Value {
    let body = json!({"clientId": "younium_sandbox", "secret": "yns_sandbox_secret"});
    let answer = post(world, path, &body.to_string());
    assert_eq!((answer.status, answer.header("cache-control")), (200, Some("no-store")));
    answer.json()
}

/// The old sign-in; a field given replaces its own, one without value is the same as none.
fn legacy(world: &World, fields: &[(&str, &str)]) -> Answer {
    let own = [
        ("grant_type", "password"),
        ("username", "legacy@example.com"),
        ("password", "sandbox"),
        ("client_id", "apiclient"),
        ("scope", "openid youniumapi profile"),
        ("legal_entity", "Nordvik AB"),
    ];
    let kept = own.iter().filter(|(name, _)| !fields.iter().any(|(other, _)| other == name));
    let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(kept.chain(fields)).finish();
    world.send("POST", LEGACY, &[("content-type", FORM)], &body)
}

fn accounts(world: &World, token: &Value, legal_entity: Option<&str>) -> Answer {
    let bearer = format!("Bearer {}", token.as_str().unwrap());
    let mut headers = vec![("authorization", bearer.as_str())];
    headers.extend(legal_entity.map(|name| ("legal-entity", name)));
    world.send("GET", "/Accounts", &headers, "")
}

#[test]
fn both_versions_answer_as_documented() {
    let world = World::new();
    let (first, second) = (sign_in(&world, FIRST), sign_in(&world, SECOND));
    let keys = |answer: &Value| answer.as_object().unwrap().keys().cloned().collect::<Vec<_>>().join(" ");
    let sorted = |text: &str| {
        let mut words: Vec<_> = text.split(' ').collect();
        words.sort_unstable();
        words.join(" ")
    };
    assert_eq!(sorted(&keys(&first)), "accessToken expires expiresIn refreshToken");
    assert_eq!(sorted(&keys(&second)), "access_token expires expires_in refresh_token");
    assert_eq!((&first["expiresIn"], &second["expires_in"]), (&json!(86_400), &json!(86_400)));
    for token in [&first["accessToken"], &second["access_token"]] {
        let token = token.as_str().unwrap();
        assert!(token.starts_with("eyJhbGciOiJSUzI1NiIsInR5cC") && token.split('.').count() == 3, "{token}");
    }
    let refresh_token = first["refreshToken"].as_str().unwrap();
    assert_eq!((refresh_token.len(), &refresh_token[14..15]), (36, "4"), "{refresh_token}");
    assert_ne!(first["accessToken"], second["access_token"]);
    assert_eq!(world.counter("younium_token_requests"), 2);
}

#[test]
fn the_expiry_is_a_date_of_the_sandboxes_clock() {
    let world = World::new();
    let now = world.run(json!({"do": "now"}))["now"].as_i64().unwrap();
    world.advance(784_111_777 - 86_400 - now); // the example of RFC 9110, a day before
    let expires = sign_in(&world, FIRST)["expires"].as_str().unwrap().to_owned();
    assert!(expires.starts_with("Sun, 06 Nov 1994 08:49:") && expires.ends_with(" GMT"), "{expires}");
}

#[test]
fn a_token_lives_as_long_as_it_says() {
    let world = World::new();
    let (first, old) = (sign_in(&world, FIRST), legacy(&world, &[]).json());
    let status = |token: &Value| accounts(&world, token, Some("Nordvik AB")).status;
    world.advance(28_798);
    assert_eq!((status(&first["accessToken"]), status(&old["access_token"])), (200, 200));
    world.advance(2);
    assert_eq!((status(&first["accessToken"]), status(&old["access_token"])), (200, 401));
    world.advance(86_400 - 28_800);
    assert_eq!(status(&first["accessToken"]), 401);

    let lifetimes =
        json!({"do": "settings", "younium_token_lifetime": 20, "younium_legacy_token_lifetime": 10});
    world.run(lifetimes);
    let (second, old) = (sign_in(&world, SECOND), legacy(&world, &[]).json());
    assert_eq!((&second["expires_in"], &old["expires_in"]), (&json!(20), &json!(10)));
    world.advance(10);
    assert_eq!((status(&second["access_token"]), status(&old["access_token"])), (200, 401));
    world.run(json!({"do": "expire_access_tokens"}));
    assert_eq!(status(&second["access_token"]), 401);
}

#[test]
fn failures_come_in_either_shape() {
    let world = World::new();
    for path in [FIRST, SECOND] {
        for (body, status) in [
            (r#"{"clientId":"younium_sandbox","secret":"wrong"}"#, 401),
            (r#"{"clientId":"other","secret":"yns_sandbox_secret"}"#, 401),
            (r#"{"clientId":"younium_sandbox"}"#, 400),
            (r#"{"clientId":"","secret":"yns_sandbox_secret"}"#, 400),
            (r#"{"clientId":1,"secret":"yns_sandbox_secret"}"#, 400),
            ("CANARY", 400),
        ] {
            for shape in ["error", "errors"] {
                world.run(json!({"do": "settings", "younium_errors": shape}));
                let answer = post(&world, path, body);
                let text = if shape == "error" {
                    answer.json()["error"].clone()
                } else {
                    answer.json()["errors"][0].clone()
                };
                assert_eq!(answer.status, status, "{path} {body}");
                assert!(text.is_string() && answer.json().as_object().unwrap().len() == 1, "{}", answer.body);
                assert!(!answer.body.contains("CANARY"));
            }
        }
    }
    assert_eq!(world.send("POST", FIRST, &[("content-type", FORM)], "clientId=x").status, 400);
    assert_eq!(world.counter("younium_token_requests"), 25);
}

#[test]
fn the_old_sign_in_takes_a_form() {
    let world = World::new();
    let answer = legacy(&world, &[]);
    assert_eq!(answer.status, 200);
    assert_eq!(
        (&answer.json()["expires_in"], &answer.json()["token_type"]),
        (&json!(28_800), &json!("Bearer"))
    );
    assert_eq!(answer.json().get("refresh_token"), None);
    for (field, value, status, error) in [
        ("password", "wrong", 401, "invalid_grant"),
        ("username", "ada@example.com", 401, "invalid_grant"),
        ("username", "", 400, "invalid_request"),
        ("grant_type", "client_credentials", 400, "unsupported_grant_type"),
        ("client_id", "other", 400, "invalid_client"),
        ("scope", "openid", 400, "invalid_scope"),
        ("legal_entity", "Nobody Ltd", 400, "invalid_request"),
    ] {
        assert_eq!(legacy(&world, &[(field, value)]).oauth_error(), (status, error.to_owned()), "{field}");
    }
    assert_eq!(post(&world, LEGACY, "{}").oauth_error(), (400, "invalid_request".to_owned()));
    assert_eq!(world.counter("younium_token_requests"), 9);
}

#[test]
fn accounts_are_a_page_of_one_legal_entity() {
    let world = World::new();
    let token = sign_in(&world, FIRST)["accessToken"].clone();
    let answer = accounts(&world, &token, Some("Nordvik AB"));
    let page = answer.json();
    assert_eq!((answer.status, answer.header("content-type")), (200, Some("application/json")));
    let numbers =
        ["pageNumber", "pageSize", "totalPages", "totalCount"].map(|name| page[name].as_u64().unwrap());
    assert_eq!(numbers, [1, 100, 1, 25]);
    let rows = page["data"].as_array().unwrap();
    assert_eq!(rows.len(), 25);
    for row in rows {
        assert!(
            row["id"].is_string() && row["name"].is_string() && row["accountNumber"].is_string(),
            "{row}"
        );
        assert_eq!(row["legalEntity"], "Nordvik AB");
    }
    let entities = world.run(json!({"do": "legal_entities"}));
    assert_eq!(entities[1]["name"], "Nordvik Ltd");
    let by_id = accounts(&world, &token, entities[1]["id"].as_str()).json();
    assert_eq!((&by_id["totalCount"], &by_id["data"][0]["legalEntity"]), (&json!(25), &json!("Nordvik Ltd")));
    assert_eq!(world.send("GET", "/accounts", &[], "").status, 401, "its documentation writes both");
}

#[test]
fn token_and_legal_entity_are_checked_in_this_order() {
    let world = World::new();
    let token = sign_in(&world, FIRST)["accessToken"].clone();
    let yion = world.issue_tokens()["access_token"].clone();
    for wrong in [json!(""), json!("unknown"), yion] {
        let answer = accounts(&world, &wrong, Some("Nobody Ltd"));
        assert_eq!((answer.status, answer.header("www-authenticate")), (401, Some("Bearer")));
        assert!(answer.json()["errors"]["message"][0].is_string());
        assert_eq!(answer.json()["status"], 401);
        assert_eq!(answer.json()["traceId"].as_str().unwrap().len(), 55);
    }
    for wrong in [Some("Nobody Ltd"), Some(""), Some("nordvik ab"), None] {
        let answer = accounts(&world, &token, wrong);
        assert_eq!((answer.status, &answer.json()["status"]), (403, &json!(403)), "{wrong:?}");
    }
    let bound = legacy(&world, &[("legal_entity", "Nordvik Ltd")]).json()["access_token"].clone();
    assert_eq!(accounts(&world, &bound, None).json()["data"][0]["legalEntity"], "Nordvik Ltd");
    let free = legacy(&world, &[("legal_entity", "")]).json()["access_token"].clone();
    assert_eq!(accounts(&world, &free, None).status, 403);
}

#[test]
fn its_tokens_open_nothing_of_yionstack() {
    let world = World::new();
    let token = sign_in(&world, SECOND)["access_token"].clone();
    let answer = world.get(super::support::INVOICES, token.as_str().unwrap(), super::support::ADA);
    assert_eq!(answer.api_error(), (401, "unauthorized".to_owned()));
}

#[test]
fn faults_and_the_echo_reach_it() {
    let world = World::new();
    let token = sign_in(&world, FIRST)["accessToken"].clone();
    world.run(json!({"do": "settings", "echo": true}));
    assert_eq!(
        accounts(&world, &token, Some("Nordvik AB")).header("x-sandbox-legal-entity"),
        Some("Nordvik AB")
    );
    world.run(json!({"do": "fault", "match": {"path": "/auth"}, "respond": {"status": 503}}));
    assert_eq!(post(&world, FIRST, "{}").status, 503);
    assert_eq!(world.counter("younium_token_requests"), 2, "on arrival");
}
