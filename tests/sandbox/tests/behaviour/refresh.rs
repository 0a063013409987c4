//! Rotation and the three policies for a refresh token that comes twice.

use serde_json::{Value, json};

use super::support::{ADA, INVOICES, World};

fn works(world: &World, tokens: &Value) -> bool {
    world.get(INVOICES, tokens["access_token"].as_str().unwrap(), ADA).status == 200
}

#[test]
fn a_refresh_gives_a_new_pair_and_the_old_access_token_lives_on() {
    let world = World::new();
    let first = world.issue_tokens();
    let answer = world.refresh(&first["refresh_token"]);
    assert_eq!(answer.status, 200);
    let second = answer.json();
    assert_ne!(first["refresh_token"], second["refresh_token"]);
    assert_ne!(first["access_token"], second["access_token"]);
    assert_eq!(second["scope"], "read:invoices read:contacts");
    assert!(works(&world, &first) && works(&world, &second));
    assert_eq!((world.counter("refreshes"), world.counter("reuse_detected")), (1, 0));
}

#[test]
fn reuse_revokes_the_family_by_default_and_no_other_one() {
    let world = World::new();
    let (first, other) = (world.issue_tokens(), world.issue_tokens());
    let second = world.refresh(&first["refresh_token"]).json();
    assert_eq!(world.refresh(&first["refresh_token"]).oauth_error(), (400, "invalid_grant".to_owned()));
    assert_eq!(world.refresh(&second["refresh_token"]).oauth_error(), (400, "invalid_grant".to_owned()));
    assert!(!works(&world, &first) && !works(&world, &second) && works(&world, &other));
    assert_eq!(world.refresh(&other["refresh_token"]).status, 200);
    assert_eq!(world.counter("reuse_detected"), 1);
}

#[test]
fn strict_refuses_the_reused_token_only() {
    let world = World::new();
    world.run(json!({"do": "policy", "reuse": "strict"}));
    let first = world.issue_tokens();
    let second = world.refresh(&first["refresh_token"]).json();
    assert_eq!(world.refresh(&first["refresh_token"]).oauth_error(), (400, "invalid_grant".to_owned()));
    assert!(works(&world, &second));
    assert_eq!(world.refresh(&second["refresh_token"]).status, 200);
    assert_eq!(world.counter("reuse_detected"), 1);
}

#[test]
fn grace_takes_the_preceding_token_again_and_again_until_the_period_ends() {
    let world = World::new();
    world.run(json!({"do": "policy", "reuse": "grace", "grace_seconds": 30}));
    let first = world.issue_tokens();
    for _ in 0..3 {
        assert_eq!(world.refresh(&first["refresh_token"]).status, 200);
        world.advance(9);
    }
    world.advance(3);
    assert_eq!(world.refresh(&first["refresh_token"]).oauth_error(), (400, "invalid_grant".to_owned()));
    assert_eq!((world.counter("refreshes"), world.counter("reuse_detected")), (3, 1));
}

#[test]
fn grace_is_for_the_immediately_preceding_token_only() {
    let world = World::new();
    world.run(json!({"do": "policy", "reuse": "grace"}));
    let first = world.issue_tokens();
    let second = world.refresh(&first["refresh_token"]).json();
    let third = world.refresh(&second["refresh_token"]).json();
    assert_eq!(world.refresh(&first["refresh_token"]).oauth_error(), (400, "invalid_grant".to_owned()));
    assert_eq!(world.refresh(&second["refresh_token"]).status, 200);
    assert_eq!(world.refresh(&third["refresh_token"]).status, 200, "the family is alive");
}

#[test]
fn without_rotation_the_token_stays_and_is_not_sent_again() {
    let world = World::new();
    world.run(json!({"do": "settings", "rotate": false}));
    let first = world.issue_tokens();
    for _ in 0..3 {
        let answer = world.refresh(&first["refresh_token"]).json();
        assert!(answer["access_token"].is_string());
        assert_eq!(answer.get("refresh_token"), None);
    }
    assert_eq!(world.counter("reuse_detected"), 0);
}

#[test]
fn a_token_of_another_app_is_unknown_and_stays_unspent() {
    let world = World::new();
    let other =
        world.run(json!({"do": "register_app", "name": "Other", "redirect_uris": ["https://o.example/"]}));
    let tokens = world.issue_tokens();
    let stolen = world.token(json!({
        "grant_type": "refresh_token",
        "refresh_token": tokens["refresh_token"],
        "client_id": other["client_id"],
        "client_secret": other["client_secret"],
    }));
    assert_eq!(stolen.oauth_error(), (400, "invalid_grant".to_owned()));
    assert_eq!(world.refresh(&tokens["refresh_token"]).status, 200);
}

#[test]
fn revoked_and_unknown_tokens_are_refused() {
    let world = World::new();
    let (first, second) = (world.issue_tokens(), world.issue_tokens());
    world.run(json!({"do": "revoke", "family": first["family"]}));
    assert_eq!(world.refresh(&first["refresh_token"]).oauth_error(), (400, "invalid_grant".to_owned()));
    assert!(!works(&world, &first) && works(&world, &second));
    world.run(json!({"do": "revoke", "all": true}));
    assert!(!works(&world, &second));
    assert_eq!(world.refresh(&json!("nobody's")).oauth_error(), (400, "invalid_grant".to_owned()));
    assert_eq!(world.counter("reuse_detected"), 0);
}
