//! Revocation (RFC 7009).

use std::io::ErrorKind;

use serde_json::{Value, json};

use super::support::{ADA, Answer, INVOICES, REVOKE, World};

fn revoke(world: &World, token: &Value) -> Answer {
    world.post_as_app(REVOKE, json!({"token": token}))
}

fn works(world: &World, tokens: &Value) -> bool {
    world.get(INVOICES, tokens["access_token"].as_str().unwrap(), ADA).status == 200
}

#[test]
fn a_refresh_token_takes_its_family_with_it_and_no_other() {
    let world = World::new();
    let (first, other) = (world.issue_tokens(), world.issue_tokens());
    let second = world.refresh(&first["refresh_token"]).json();
    let answer = revoke(&world, &second["refresh_token"]);
    assert_eq!((answer.status, answer.body.as_str()), (200, ""));
    assert_eq!(answer.header("cache-control"), Some("no-store"));
    assert!(!works(&world, &first) && !works(&world, &second) && works(&world, &other));
    assert_eq!(world.refresh(&second["refresh_token"]).oauth_error(), (400, "invalid_grant".to_owned()));
    assert_eq!(world.refresh(&other["refresh_token"]).status, 200);
    assert_eq!(world.counter("revocations"), 1);
    assert_eq!(world.run(json!({"do": "families"}))[0]["revoked"], true);
}

#[test]
fn a_spent_refresh_token_still_names_its_family() {
    let world = World::new();
    let first = world.issue_tokens();
    let second = world.refresh(&first["refresh_token"]).json();
    assert_eq!(revoke(&world, &first["refresh_token"]).status, 200);
    assert!(!works(&world, &second));
}

#[test]
fn an_access_token_goes_alone() {
    let world = World::new();
    let first = world.issue_tokens();
    let second = world.refresh(&first["refresh_token"]).json();
    assert_eq!(revoke(&world, &second["access_token"]).status, 200);
    assert!(works(&world, &first) && !works(&world, &second));
    assert_eq!(world.refresh(&second["refresh_token"]).status, 200);
    assert_eq!(world.counter("revocations"), 1);
}

#[test]
fn what_is_unknown_or_dead_is_a_success_that_ends_nothing() {
    let world = World::new();
    let tokens = world.issue_tokens();
    assert_eq!(revoke(&world, &json!("nobody's")).status, 200);
    for _ in 0..2 {
        assert_eq!(revoke(&world, &tokens["refresh_token"]).status, 200);
        assert_eq!(revoke(&world, &tokens["access_token"]).status, 200);
    }
    assert_eq!(world.counter("revocations"), 1);
}

#[test]
fn a_form_works_as_well_and_a_wrong_hint_does_no_harm() {
    let world = World::new();
    let tokens = world.issue_tokens();
    let token = tokens["refresh_token"].as_str().unwrap();
    let credentials = "client_id=yion_sandbox&client_secret=ysk_sandbox_secret";
    let form = |extra: &str| {
        let headers = [("content-type", "application/x-www-form-urlencoded; charset=utf-8")];
        world.send("POST", REVOKE, &headers, &format!("{credentials}&token={token}{extra}"))
    };
    assert_eq!(form("&token=again").oauth_error(), (400, "invalid_request".to_owned()));
    assert!(works(&world, &tokens));
    assert_eq!(form("&token_type_hint=access_token").status, 200);
    assert!(!works(&world, &tokens));
}

#[test]
fn nobody_revokes_without_the_right_credentials() {
    let world = World::new();
    let tokens = world.issue_tokens();
    let other =
        world.run(json!({"do": "register_app", "name": "Other", "redirect_uris": ["https://o.example/"]}));
    let refused = |fields: Value| world.post_as_app(REVOKE, fields).oauth_error();
    for token in [&tokens["refresh_token"], &tokens["access_token"]] {
        let wrong = json!({"token": token, "client_secret": "wrong"});
        assert_eq!(refused(wrong), (401, "invalid_client".to_owned()));
        let stolen = json!({
            "token": token, "client_id": other["client_id"], "client_secret": other["client_secret"],
        });
        assert_eq!(refused(stolen), (400, "invalid_grant".to_owned()));
    }
    assert_eq!(refused(json!({})), (400, "invalid_request".to_owned()));
    assert_eq!(refused(json!({"token": 1})), (400, "invalid_request".to_owned()));
    let untyped = world.send("POST", REVOKE, &[], "token=x");
    assert_eq!(untyped.oauth_error(), (415, "invalid_request".to_owned()));
    assert!(works(&world, &tokens));
    assert_eq!((world.refresh(&tokens["refresh_token"]).status, world.counter("revocations")), (200, 0));
}

#[test]
fn a_server_may_take_refresh_tokens_only_or_have_no_such_endpoint() {
    let world = World::new();
    let tokens = world.issue_tokens();
    world.run(json!({"do": "settings", "revocation": "absent"}));
    assert_eq!(revoke(&world, &tokens["refresh_token"]).api_error(), (404, "not_found".to_owned()));
    world.run(json!({"do": "settings", "revocation": "refresh_tokens_only"}));
    let refused = revoke(&world, &tokens["access_token"]);
    assert_eq!(refused.oauth_error(), (400, "unsupported_token_type".to_owned()));
    assert!(works(&world, &tokens));
    assert_eq!(revoke(&world, &tokens["refresh_token"]).status, 200);
    assert!(!works(&world, &tokens));
}

#[test]
fn faults_hit_it_like_everything_else() {
    let world = World::new();
    let tokens = world.issue_tokens();
    let respond = json!({"status": 503, "headers": {"retry-after": "7"}});
    world.run(json!({"do": "fault", "match": {"path": REVOKE}, "respond": respond}));
    let busy = revoke(&world, &tokens["refresh_token"]);
    assert_eq!((busy.status, busy.header("retry-after")), (503, Some("7")));
    assert!(works(&world, &tokens));

    world.run(json!({"do": "fault", "match": {"path": REVOKE}, "after_processing": true, "reset": true}));
    let body = json!({
        "token": tokens["refresh_token"], "client_id": "yion_sandbox", "client_secret": "ysk_sandbox_secret",
    });
    let headers = [("content-type", "application/json")];
    let reset = world.try_send("POST", REVOKE, &headers, &body.to_string()).unwrap_err();
    assert_eq!(reset.kind(), ErrorKind::ConnectionReset);
    assert!(!works(&world, &tokens));
    assert_eq!(world.counter("revocations"), 1);
}
