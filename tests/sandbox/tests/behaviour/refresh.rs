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
fn every_use_in_grace_gives_a_pair_of_its_own_and_all_of_them_work() {
    let world = World::new();
    world.run(json!({"do": "policy", "reuse": "grace"}));
    let first = world.issue_tokens();
    let pairs: Vec<Value> = (0..3).map(|_| world.refresh(&first["refresh_token"]).json()).collect();
    for (one, other) in [(0, 1), (1, 2), (0, 2)] {
        assert_ne!(pairs[one]["access_token"], pairs[other]["access_token"]);
        assert_ne!(pairs[one]["refresh_token"], pairs[other]["refresh_token"]);
    }
    assert!(pairs.iter().all(|pair| works(&world, pair)));
    assert_eq!((world.counter("refreshes"), world.counter("reuse_in_grace")), (3, 2));
    for pair in &pairs {
        assert_eq!(world.refresh(&pair["refresh_token"]).status, 200, "a sibling is not a predecessor");
    }
    assert_eq!(world.refresh(&first["refresh_token"]).oauth_error(), (400, "invalid_grant".to_owned()));
    assert_eq!((world.counter("reuse_in_grace"), world.counter("reuse_detected")), (2, 1));
}

#[test]
fn reuse_is_counted_under_every_policy() {
    for (policy, counter) in [
        (json!({"reuse": "grace"}), "reuse_in_grace"),
        (json!({"reuse": "grace", "grace_seconds": 0}), "reuse_detected"),
        (json!({"reuse": "strict"}), "reuse_detected"),
        (json!({"reuse": "revoke_family"}), "reuse_detected"),
    ] {
        let world = World::new();
        let mut command = policy.clone();
        command["do"] = json!("policy");
        world.run(command);
        let first = world.issue_tokens();
        for uses in 0..4 {
            assert_eq!(world.counter(counter), u64::saturating_sub(uses, 1), "{policy}");
            world.refresh(&first["refresh_token"]);
        }
        assert_eq!(world.counter("reuse_in_grace") + world.counter("reuse_detected"), 3, "{policy}");
    }
}

#[test]
fn a_family_tells_how_often_it_was_refreshed_and_whether_a_token_is_left() {
    let world = World::new();
    let (first, _) = (world.issue_tokens(), world.issue_tokens());
    let row = |index: usize| {
        let family = &world.run(json!({"do": "families"}))[index];
        (family["refreshes"].clone(), family["unspent"].clone(), family["revoked"].clone())
    };
    assert_eq!(row(0), (json!(0), json!(true), json!(false)));
    let second = world.refresh(&first["refresh_token"]).json();
    assert_eq!(row(0), (json!(1), json!(true), json!(false)));
    world.refresh(&first["refresh_token"]);
    assert_eq!(row(0), (json!(1), json!(true), json!(true)), "refused, but the new token was never used");
    assert_eq!(row(1), (json!(0), json!(true), json!(false)), "the other family");
    world.refresh(&second["refresh_token"]);
    assert_eq!(row(0), (json!(1), json!(true), json!(true)));

    let third = world.issue_tokens();
    world.run(json!({"do": "fault", "after_processing": true, "replace_body": "{}"}));
    world.refresh(&third["refresh_token"]);
    assert_eq!(row(2), (json!(1), json!(true), json!(false)), "the pair is there, though nobody has it");
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
