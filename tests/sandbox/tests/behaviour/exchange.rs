//! The token endpoint: the authorization code grant, and what it thinks of bad requests.

use serde_json::json;

use super::support::{ADA, INVOICES, TOKEN, World};

const JSON: (&str, &str) = ("content-type", "application/json");

#[test]
fn a_code_gives_the_documented_answer() {
    let world = World::new();
    let answer = world.exchange(&world.code(), json!({}));
    assert_eq!(answer.status, 200, "{answer:?}");
    assert_eq!(answer.header("cache-control"), Some("no-store"));
    assert_eq!(answer.header("content-type"), Some("application/json"));
    let tokens = answer.json();
    assert_eq!(tokens.as_object().unwrap().len(), 5);
    assert_eq!(tokens["token_type"], "bearer");
    assert_eq!(tokens["expires_in"], 3600);
    assert_eq!(tokens["scope"], "read:invoices read:contacts");
    let access_token = tokens["access_token"].as_str().unwrap();
    assert!(access_token.starts_with("eyJ") && access_token.split('.').count() == 3);
    assert!(tokens["refresh_token"].as_str().unwrap().len() >= 43);
    assert_eq!(world.get(INVOICES, access_token, ADA).status, 200);
    assert_eq!((world.counter("code_exchanges"), world.counter("token_requests")), (1, 1));
}

#[test]
fn a_code_that_comes_twice_revokes_what_it_gave() {
    let world = World::new();
    let code = world.code();
    let tokens = world.exchange(&code, json!({})).json();
    let bystander = world.issue_tokens();
    assert_eq!(world.exchange(&code, json!({})).oauth_error(), (400, "invalid_grant".to_owned()));
    assert_eq!(world.get(INVOICES, tokens["access_token"].as_str().unwrap(), ADA).status, 401);
    assert_eq!(world.refresh(&tokens["refresh_token"]).oauth_error(), (400, "invalid_grant".to_owned()));
    assert_eq!(world.get(INVOICES, bystander["access_token"].as_str().unwrap(), ADA).status, 200);
    assert_eq!(world.counter("reuse_detected"), 1);
}

#[test]
fn a_code_expires() {
    let world = World::new();
    let (early, late) = (world.code(), world.code());
    world.advance(58);
    assert_eq!(world.exchange(&early, json!({})).status, 200);
    world.advance(2);
    assert_eq!(world.exchange(&late, json!({})).oauth_error(), (400, "invalid_grant".to_owned()));
}

#[test]
fn a_code_is_bound_to_client_and_redirect_uri() {
    let world = World::new();
    let other =
        world.run(json!({"do": "register_app", "name": "Other", "redirect_uris": ["https://o.example/"]}));
    let code = world.code();
    let theirs = json!({"client_id": other["client_id"], "client_secret": other["client_secret"]});
    assert_eq!(world.exchange(&code, theirs).oauth_error(), (400, "invalid_grant".to_owned()));
    let elsewhere = json!({"redirect_uri": "http://127.0.0.1:5000/callback2"});
    assert_eq!(world.exchange(&code, elsewhere).oauth_error(), (400, "invalid_grant".to_owned()));
    assert_eq!(world.exchange(&code, json!({})).status, 200, "neither attempt spent the code");
    assert_eq!(world.exchange("nobody's", json!({})).oauth_error(), (400, "invalid_grant".to_owned()));
}

#[test]
fn a_wrong_secret_is_invalid_client_and_spends_nothing() {
    let world = World::new();
    let code = world.code();
    for wrong in [json!({"client_secret": "ysk_sandbox_secreT"}), json!({"client_id": "yion_nobody"})] {
        let answer = world.exchange(&code, wrong);
        assert_eq!(answer.oauth_error(), (401, "invalid_client".to_owned()));
        assert_eq!(answer.header("cache-control"), Some("no-store"));
    }
    assert_eq!(world.exchange(&code, json!({})).status, 200);
    assert_eq!(world.counter("unauthorized"), 2);
}

#[test]
fn only_json_is_taken() {
    let world = World::new();
    let form = "grant_type=refresh_token&refresh_token=x&client_id=yion_sandbox&client_secret=y";
    let answer = world.send("POST", TOKEN, &[("content-type", "application/x-www-form-urlencoded")], form);
    assert_eq!(answer.oauth_error(), (415, "invalid_request".to_owned()));
    assert_eq!(world.send("POST", TOKEN, &[], "{}").oauth_error(), (415, "invalid_request".to_owned()));
    let with_charset = [("content-type", "Application/JSON; charset=utf-8")];
    let answer = world.send("POST", TOKEN, &with_charset, "{}");
    assert_eq!(answer.oauth_error(), (400, "invalid_request".to_owned()));
}

#[test]
fn malformed_bodies_are_refused_without_being_quoted() {
    let world = World::new();
    let credentials = r#""client_id":"yion_sandbox","client_secret":"ysk_sandbox_secret""#;
    for body in [
        "",
        "[]",
        "{\"refresh_token\":\"CANARY\"",
        &format!(
            r#"{{"grant_type":"refresh_token","refresh_token":"CANARY","refresh_token":"CANARY",{credentials}}}"#
        ),
        &format!(r#"{{"grant_type":"refresh_token","refresh_token":["CANARY"],{credentials}}}"#),
        &format!(r#"{{"grant_type":"refresh_token","refresh_token":"",{credentials}}}"#),
        &format!(r#"{{"grant_type":"refresh_token",{credentials}}}"#),
        &format!(r#"{{"refresh_token":"CANARY",{credentials}}}"#),
        r#"{"grant_type":"refresh_token","refresh_token":"CANARY","client_id":"yion_sandbox"}"#,
    ] {
        let answer = world.send("POST", TOKEN, &[JSON], body);
        assert_eq!(answer.oauth_error(), (400, "invalid_request".to_owned()), "{body}");
        assert!(!answer.body.contains("CANARY"), "{}", answer.body);
    }
}

#[test]
fn other_grants_are_unsupported_and_unknown_fields_ignored() {
    let world = World::new();
    let answer = world.token(json!({"grant_type": "client_credentials"}));
    assert_eq!(answer.oauth_error(), (400, "unsupported_grant_type".to_owned()));
    assert_eq!(world.exchange(&world.code(), json!({"audience": ["x"]})).status, 200);
}
