//! The authorization endpoint, by URL and by command.

use serde_json::json;

use super::support::{ADAS_SECOND, Answer, CALLBACK, Callback, GRACE, World};

fn open(world: &World, url: &str) -> Answer {
    world.send("GET", url.strip_prefix(world.0.base_url()).unwrap(), &[], "")
}

#[test]
fn a_good_request_goes_on_to_the_consent_page_with_all_it_has() {
    let world = World::new();
    let url = world.authorize_url(&[("ui_locales", "cy")]);
    let answer = open(&world, &url);
    assert_eq!(answer.status, 303);
    let query = url.split_once('?').unwrap().1;
    assert_eq!(answer.header("location"), Some(format!("/consent?{query}").as_str()));
    assert_eq!(answer.header("cache-control"), Some("no-store"));
}

#[test]
fn a_stranger_is_never_redirected_to() {
    let world = World::new();
    for pairs in [
        [("client_id", "yion_nobody")],
        [("client_id", "")],
        [("redirect_uri", "https://evil.example/callback")],
        [("redirect_uri", "https://yourapp.com/callback/../evil")],
        [("redirect_uri", "http://127.0.0.1:5000/#fragment")],
        [("redirect_uri", "javascript:alert(1)")],
        [("redirect_uri", "")],
    ] {
        let url = world.authorize_url(&pairs);
        let answer = open(&world, &url);
        assert_eq!((answer.status, answer.header("location")), (400, None), "{pairs:?}");
        assert_eq!(answer.header("content-type"), Some("text/html; charset=utf-8"));
        assert!(!world.refused(&json!({"do": "authorize", "url": url}).to_string()).is_empty());
    }
    let twice = world.authorize_url(&[]) + "&redirect_uri=https%3A%2F%2Fevil.example%2F";
    assert_eq!(open(&world, &twice).status, 400);
}

#[test]
fn other_mistakes_go_back_to_the_app_with_its_state() {
    let world = World::new();
    for (pairs, error) in [
        ([("response_type", "token")], "unsupported_response_type"),
        ([("response_type", "")], "invalid_request"),
        ([("scope", "read:invoices delete:everything")], "invalid_scope"),
        ([("scope", "")], "invalid_scope"),
    ] {
        let url = world.authorize_url(&pairs);
        let answer = open(&world, &url);
        assert_eq!(answer.status, 303);
        let callback = Callback(answer.header("location").unwrap().to_owned());
        assert!(callback.0.starts_with(CALLBACK));
        assert_eq!(callback.get("error").as_deref(), Some(error));
        assert_eq!(callback.get("state").as_deref(), Some("the state"));
        assert_eq!(world.consent(&pairs).0, callback.0, "the command agrees with the page");
    }
    let twice = world.authorize_url(&[]) + "&scope=read%3Ainvoices";
    let location = open(&world, &twice).header("location").unwrap().to_owned();
    assert_eq!(Callback(location).get("error").as_deref(), Some("invalid_request"));
}

#[test]
fn the_callback_keeps_the_query_of_the_redirect_uri() {
    let world = World::new();
    let callback = world.consent(&[("redirect_uri", "http://localhost/cb?tenant=7&x=a%20b")]);
    assert!(callback.0.starts_with("http://localhost/cb?tenant=7&x=a%20b&code="), "{}", callback.0);
    let without_state = world.consent(&[("state", "")]);
    assert!(without_state.get("code").is_some() && !without_state.0.contains("state"));
}

#[test]
fn the_command_decides_for_the_user() {
    let world = World::new();
    let decide = |more: serde_json::Value| {
        let mut command = json!({"do": "authorize", "url": world.authorize_url(&[])});
        command.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        Callback(world.run(command)["callback"].as_str().unwrap().to_owned())
    };
    assert_eq!(
        decide(json!({"decision": "deny"})).0,
        format!("{CALLBACK}?error=access_denied&state=the+state")
    );
    decide(json!({"business": ADAS_SECOND}));
    for (fields, user, business) in [
        (json!({"business": ADAS_SECOND}), "ada@example.com", ADAS_SECOND),
        (json!({"user": "grace@example.com"}), "grace@example.com", GRACE),
        (json!({"business": GRACE}), "grace@example.com", GRACE),
    ] {
        let code = decide(fields).get("code").unwrap();
        assert_eq!(world.exchange(&code, json!({})).status, 200);
        let families = world.run(json!({"do": "families"}));
        let newest = families.as_array().unwrap().last().unwrap().clone();
        assert_eq!((newest["user"].as_str(), newest["business"].as_str()), (Some(user), Some(business)));
    }
    let url = world.authorize_url(&[]);
    let stranger = json!({"do": "authorize", "url": url, "user": "ada@example.com", "business": GRACE});
    assert!(world.refused(&stranger.to_string()).contains(ADAS_SECOND));
    let elsewhere = json!({"do": "authorize", "url": format!("{}/login", world.0.base_url())});
    assert!(world.refused(&elsewhere.to_string()).contains("/api/v1/oauth/authorize"));
}

#[test]
fn the_issuer_is_named_when_the_server_does_so() {
    let world = World::new();
    let answers = || {
        let url = world.authorize_url(&[]);
        let denied = world.run(json!({"do": "authorize", "url": url, "decision": "deny"}));
        let denied = Callback(denied["callback"].as_str().unwrap().to_owned());
        [world.consent(&[]), denied, world.consent(&[("scope", "write:all")])]
    };
    assert!(answers().iter().all(|callback| callback.get("iss").is_none()));
    world.run(json!({"do": "settings", "iss": "right"}));
    for callback in answers() {
        assert_eq!(callback.get("iss").as_deref(), Some(world.0.base_url()), "{callback:?}");
        assert_eq!(callback.get("state").as_deref(), Some("the state"));
    }
    world.run(json!({"do": "settings", "iss": "wrong"}));
    for callback in answers() {
        let issuer = callback.get("iss").unwrap();
        assert!(issuer.starts_with("https://") && issuer != world.0.base_url(), "{callback:?}");
    }
}
