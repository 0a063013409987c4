//! PKCE: optional, required, and on a server that does not want to hear of it.

use serde_json::json;
use yionstack_sandbox::{Config, Pkce};

use super::support::World;

const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"; // RFC 7636, appendix B
const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
const S256: [(&str, &str); 2] = [("code_challenge", CHALLENGE), ("code_challenge_method", "S256")];

fn with(pkce: Pkce) -> World {
    World::with(Config { pkce, ..Config::default() })
}

#[test]
fn the_verifier_opens_the_code() {
    let world = World::new();
    let code = world.consent(&S256).get("code").unwrap();
    assert_eq!(world.exchange(&code, json!({"code_verifier": VERIFIER})).status, 200);
    let plain = world.consent(&[("code_challenge", VERIFIER)]).get("code").unwrap();
    assert_eq!(world.exchange(&plain, json!({"code_verifier": VERIFIER})).status, 200);
}

#[test]
fn nothing_else_opens_it() {
    let world = World::new();
    let code = world.consent(&S256).get("code").unwrap();
    let (missing, wrong, short) =
        (json!({}), json!({"code_verifier": CHALLENGE}), json!({"code_verifier": "short"}));
    assert_eq!(world.exchange(&code, missing).oauth_error(), (400, "invalid_grant".to_owned()));
    assert_eq!(world.exchange(&code, wrong).oauth_error(), (400, "invalid_grant".to_owned()));
    assert_eq!(world.exchange(&code, short).oauth_error(), (400, "invalid_request".to_owned()));
    assert_eq!(world.exchange(&code, json!({"code_verifier": VERIFIER})).status, 200);
}

#[test]
fn a_verifier_without_challenge_is_a_downgrade() {
    let world = World::new();
    let answer = world.exchange(&world.code(), json!({"code_verifier": VERIFIER}));
    assert_eq!(answer.oauth_error(), (400, "invalid_grant".to_owned()));
}

#[test]
fn bad_challenges_are_told_to_the_app() {
    let world = World::new();
    for pairs in [
        vec![("code_challenge", "short")],
        vec![("code_challenge", CHALLENGE), ("code_challenge_method", "S512")],
        vec![("code_challenge_method", "S256")],
    ] {
        let callback = world.consent(&pairs);
        assert_eq!(callback.get("error").as_deref(), Some("invalid_request"), "{pairs:?}");
        assert_eq!(callback.get("state").as_deref(), Some("the state"));
    }
}

#[test]
fn it_can_be_required() {
    let world = with(Pkce::Required);
    assert_eq!(world.consent(&[]).get("error").as_deref(), Some("invalid_request"));
    assert!(world.consent(&S256).get("code").is_some());
}

#[test]
fn it_can_be_refused() {
    let world = with(Pkce::Refused);
    assert_eq!(world.consent(&S256).get("error").as_deref(), Some("invalid_request"));
    let code = world.code();
    let answer = world.exchange(&code, json!({"code_verifier": VERIFIER}));
    assert_eq!(answer.oauth_error(), (400, "invalid_request".to_owned()));
    assert!(answer.json()["error_description"].as_str().unwrap().contains("code_verifier"));
    assert_eq!(world.exchange(&code, json!({})).status, 200);
    world.run(json!({"do": "settings", "pkce": "optional"}));
    assert!(world.consent(&S256).get("code").is_some());
}
