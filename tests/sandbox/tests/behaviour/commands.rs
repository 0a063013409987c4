//! The command endpoint, the clock, the counters and the log; and who may not reach them.

use serde_json::{Value, json};

use super::support::{ADA, INVOICES, World};

const COMMAND: &str = "/__sandbox/command";

#[test]
fn commands_work_over_http_as_by_call() {
    let world = World::new();
    let command = json!({"do": "businesses"});
    let answer = world.send("POST", COMMAND, &[], &command.to_string());
    assert_eq!((answer.status, answer.json()), (200, world.run(command)));
    assert_eq!(answer.json()[4]["user"], "grace@example.com");
    let bad = world.send("POST", COMMAND, &[], "{\"do\":\"dance\"}");
    assert_eq!(bad.api_error(), (400, "bad_command".to_owned()));
}

#[test]
fn mistakes_name_the_remedy() {
    let world = World::new();
    for (command, hint) in [
        ("dance", r#"{"do":"now"}"#),
        ("{}", "name the command"),
        (r#"{"do":"dance"}"#, "`issue_tokens`"),
        (r#"{"do":"now","zone":"UTC"}"#, "unknown field `zone`"),
        (r#"{"do":"settings","rotation":false}"#, "`rotate`"),
        (r#"{"do":"policy","reuse":"lax"}"#, "`revoke_family`"),
        (r#"{"do":"policy","reuse":"grace","grace_seconds":-1}"#, "negative"),
        (r#"{"do":"advance","seconds":1e300}"#, "seconds"),
        (r#"{"do":"settings","revocation":"maybe"}"#, "`refresh_tokens_only`"),
        (r#"{"do":"settings","iss":"left"}"#, "`wrong`"),
        (r#"{"do":"settings","younium_errors":"none"}"#, "`errors`"),
        (r#"{"do":"settings","younium_token_lifetime":-1}"#, "negative"),
        (r#"{"do":"wait","counter":"dances","at_least":1}"#, "counters"),
        (r#"{"do":"wait","counter":"by_route","at_least":1}"#, "a route"),
        (r#"{"do":"wait","counter":"refreshes","at_least":1,"timeout":-1}"#, "negative"),
        (r#"{"do":"revoke"}"#, "all"),
        (r#"{"do":"revoke","family":7}"#, "families"),
        (r#"{"do":"issue_tokens","scopes":["write:all"]}"#, "read:invoices"),
        (r#"{"do":"issue_tokens","client_id":"x"}"#, "yion_sandbox"),
        (r#"{"do":"register_app","name":"A","redirect_uris":["/relative"]}"#, "absolute"),
        (r#"{"do":"register_app","name":"A","redirect_uris":[],"client_id":"yion_sandbox"}"#, "taken"),
    ] {
        let message = world.refused(command);
        assert!(message.contains(hint), "{command}: {message}");
    }
}

#[test]
fn only_loopback_names_are_answered() {
    let world = World::new();
    let port = world.authority().split_once(':').unwrap().1.to_owned();
    for host in ["evil.example", &format!("evil.example:{port}"), "127.0.0.1.evil.example"] {
        for (method, path) in [("POST", COMMAND), ("GET", "/"), ("GET", "/sign-in"), ("GET", INVOICES)] {
            let answer = world.send(method, path, &[("host", host)], r#"{"do":"now"}"#);
            assert_eq!(answer.api_error(), (403, "host_not_allowed".to_owned()), "{host} {path}");
        }
    }
    for host in [format!("localhost:{port}"), format!("[::1]:{port}")] {
        assert_eq!(world.send("POST", COMMAND, &[("host", &host)], r#"{"do":"now"}"#).status, 200);
    }
}

#[test]
fn other_web_pages_cannot_command() {
    let world = World::new();
    for origin in ["https://evil.example", "null", "file://"] {
        let answer = world.send("POST", COMMAND, &[("origin", origin)], r#"{"do":"reset_counters"}"#);
        assert_eq!(answer.api_error(), (403, "origin_not_allowed".to_owned()), "{origin}");
    }
    let own = world.0.base_url().to_owned();
    assert_eq!(world.send("POST", COMMAND, &[("origin", &own)], r#"{"do":"now"}"#).status, 200);
}

#[test]
fn the_clock_moves_everything() {
    let world = World::new();
    let before = world.run(json!({"do": "now"}))["now"].as_i64().unwrap();
    let after = world.run(json!({"do": "advance", "seconds": 86_400}))["now"].as_i64().unwrap();
    assert!((86_400..86_410).contains(&(after - before)));
    let date = |world: &World| world.send("GET", "/", &[], "").header("date").unwrap().to_owned();
    let today = date(&world);
    world.run(json!({"do": "advance", "seconds": -86_400 * 3}));
    assert_ne!(today[..16], date(&world)[..16], "the Date header follows");
}

#[test]
fn settings_answer_with_what_holds_now() {
    let world = World::new();
    let mut settings = world
        .run(json!({"do": "settings", "access_token_lifetime": 90, "code_lifetime": 5, "rotate": false}));
    let rows = settings.as_object_mut().unwrap().remove("younium_rows").unwrap();
    assert_eq!((&rows["accounts"], &rows["invoices"]), (&json!(25), &json!(60)));
    let expected = json!({
        "reuse": "revoke_family", "grace_seconds": 60.0, "access_token_lifetime": 90.0, "code_lifetime": 5.0,
        "pkce": "optional", "rotate": false, "revocation": "supported", "iss": "none", "echo": false,
        "younium_token_lifetime": 86_400.0, "younium_legacy_token_lifetime": 28_800.0, "younium_errors": "error",
        "younium_work": 0.0,
    });
    assert_eq!(settings, expected);
    assert_eq!(world.issue_tokens()["expires_in"], 90);
    let policy = world.run(json!({"do": "policy", "reuse": "grace", "grace_seconds": 2.5}));
    assert_eq!((&policy["reuse"], &policy["grace_seconds"]), (&json!("grace"), &json!(2.5)));
}

#[test]
fn counters_count_requests_but_not_commands() {
    let world = World::new();
    let tokens = world.issue_tokens();
    world.get(INVOICES, tokens["access_token"].as_str().unwrap(), ADA);
    world.get("/api/v1/crm/contacts/cont_1", "x", ADA);
    world.get("/api/v1/crm/contacts/cont_2", "x", ADA);
    world.refresh(&tokens["refresh_token"]);
    world.send("POST", COMMAND, &[], r#"{"do":"now"}"#);
    let expected = json!({
        "requests": 4, "token_requests": 1, "refreshes": 1, "code_exchanges": 0, "reuse_detected": 0,
        "reuse_in_grace": 0, "revocations": 0, "mixups": 0, "younium_token_requests": 0, "unauthorized": 2,
        "younium_executions": {}, "younium_replays": 0,
        "by_route": {
            "GET /api/v1/accounting/invoices": 1,
            "GET /api/v1/crm/contacts/{id}": 2,
            "POST /api/v1/oauth/token": 1,
        },
    });
    assert_eq!(world.run(json!({"do": "counters"})), expected);
    world.run(json!({"do": "reset_counters"}));
    assert_eq!((world.counter("requests"), world.counter("refreshes")), (0, 0));
}

#[test]
fn the_log_shows_what_was_sent_but_no_secret() {
    let world = World::new();
    let headers =
        [("authorization", "Bearer CANARY"), ("cookie", "CANARY"), ("x-business-id", ADA), ("x-a", "1")];
    world.send("GET", &format!("{INVOICES}?page=2"), &headers, "");
    world.send("GET", INVOICES, &[("authorization", "Bearer CANARY")], "");
    world.send("GET", INVOICES, &[("authorization", "Bearer OTHER")], "");
    world.refresh(&json!("CANARY"));
    let log = world.run(json!({"do": "requests"}));
    assert!(!log.to_string().contains("CANARY"));
    assert_eq!(
        (&log[0]["method"], &log[0]["path"], &log[0]["query"]),
        (&json!("GET"), &json!(INVOICES), &json!("page=2"))
    );
    assert_eq!((&log[0]["headers"]["x-business-id"], &log[0]["headers"]["x-a"]), (&json!(ADA), &json!("1")));
    let prints: Vec<&Value> = (0..4).map(|index| &log[index]["authorization_sha256"]).collect();
    assert_eq!(prints[0], prints[1]);
    assert_ne!(prints[0], prints[2]);
    assert_eq!(prints[3], &Value::Null);
    assert_eq!(prints[0].as_str().unwrap().len(), 16);
}

#[test]
fn the_log_is_bounded() {
    let world = World::new();
    for index in 0..210 {
        world.send("GET", &format!("/{index}"), &[], "");
    }
    let log = world.run(json!({"do": "requests"}));
    assert_eq!((log.as_array().unwrap().len(), &log[0]["path"]), (200, &json!("/10")));
}
