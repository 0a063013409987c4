//! Faults: what a client sees, and what the server did nevertheless.

use std::{
    io::{ErrorKind, Read, Write},
    net::Shutdown,
    thread,
    time::{Duration, Instant},
};

use serde_json::{Value, json};

use super::support::{ADA, Answer, CONTACTS, INVOICES, TOKEN, World, receive};

/// A world with a fault, and a token to run into it.
fn with_fault(mut fault: Value) -> (World, String) {
    let world = World::new();
    fault["do"] = json!("fault");
    world.run(fault);
    let tokens = world.issue_tokens();
    let token = tokens["access_token"].as_str().unwrap().to_owned();
    (world, token)
}

fn try_get(world: &World, token: &str) -> std::io::Result<Answer> {
    let bearer = format!("Bearer {token}");
    world.try_send("GET", INVOICES, &[("authorization", &bearer), ("x-business-id", ADA)], "")
}

#[test]
fn an_answer_can_be_put_in_the_servers_mouth() {
    let respond = json!({"status": 502, "headers": {"content-type": "text/html", "retry-after": "7"}, "body": "<html>"});
    let (world, token) = with_fault(json!({"respond": respond}));
    let answer = world.get(INVOICES, &token, ADA);
    assert_eq!((answer.status, answer.body.as_str()), (502, "<html>"));
    assert_eq!(answer.header("content-type"), Some("text/html"));
    assert_eq!(answer.header("retry-after"), Some("7"));
    assert!(answer.header("x-request-id").is_some());
    assert_eq!(world.get(INVOICES, &token, ADA).status, 200, "once is once");
}

#[test]
fn faults_hit_what_they_match_as_often_as_they_say() {
    let hits = json!({"method": "get", "path": "/api/v1/crm"});
    let (world, token) = with_fault(json!({"match": hits, "times": 2, "respond": {"status": 503}}));
    assert_eq!(world.get(INVOICES, &token, ADA).status, 200);
    assert_eq!(world.send("POST", CONTACTS, &[], "").status, 405);
    for expected in [503, 503, 200] {
        assert_eq!(world.get(CONTACTS, &token, ADA).status, expected);
    }
    world.run(json!({"do": "fault", "times": "always", "respond": {"status": 500}}));
    world.run(json!({"do": "fault", "times": 4, "respond": {"status": 501}}));
    for _ in 0..5 {
        assert_eq!(world.get(INVOICES, &token, ADA).status, 500, "the oldest fault comes first");
    }
    assert_eq!(world.run(json!({"do": "clear_faults"})), json!({"cleared": 2}));
    assert_eq!(world.get(INVOICES, &token, ADA).status, 200);
}

#[test]
fn a_grant_type_matches_token_requests_only() {
    let (world, token) = with_fault(
        json!({"match": {"grant_type": "refresh_token"}, "times": "always", "respond": {"status": 503}}),
    );
    assert_eq!(world.get(INVOICES, &token, ADA).status, 200);
    assert_eq!(world.exchange(&world.code(), json!({})).status, 200);
    assert_eq!(world.refresh(&json!("x")).status, 503);
}

#[test]
fn before_processing_the_refresh_token_survives() {
    let (world, _) = with_fault(json!({"match": {"path": TOKEN}, "respond": {"status": 502}}));
    let tokens = world.issue_tokens();
    assert_eq!(world.refresh(&tokens["refresh_token"]).status, 502);
    assert_eq!(world.counter("refreshes"), 0);
    assert_eq!(world.refresh(&tokens["refresh_token"]).status, 200);
}

#[test]
fn after_processing_the_refresh_token_is_spent() {
    let (world, _) =
        with_fault(json!({"match": {"path": TOKEN}, "after_processing": true, "respond": {"status": 502}}));
    let tokens = world.issue_tokens();
    assert_eq!(world.refresh(&tokens["refresh_token"]).status, 502);
    assert_eq!(world.counter("refreshes"), 1);
    assert_eq!(world.refresh(&tokens["refresh_token"]).oauth_error(), (400, "invalid_grant".to_owned()));
    assert_eq!(world.counter("reuse_detected"), 1);
}

#[test]
fn a_cut_body_has_its_full_length_declared_and_the_exact_bytes_sent() {
    for bytes in [0, 1, 1000] {
        let (world, token) = with_fault(json!({"cut_after_bytes": bytes}));
        let mut stream = world.connect();
        let bearer = format!("Bearer {token}");
        let headers = [("authorization", bearer.as_str()), ("x-business-id", ADA)];
        stream.write_all(world.request("GET", INVOICES, &headers, "").as_bytes()).unwrap();
        let mut all = Vec::new();
        stream.read_to_end(&mut all).unwrap();
        let whole = world.get(INVOICES, &token, ADA).body;
        let head_end = all.windows(4).position(|window| window == b"\r\n\r\n").unwrap() + 4;
        let head = String::from_utf8(all[..head_end].to_vec()).unwrap();
        assert!(head.contains(&format!("content-length: {}\r\n", whole.len())), "{head}");
        assert_eq!(&all[head_end..], &whole.as_bytes()[..bytes]);
    }
}

#[test]
fn a_cut_refresh_has_rotated() {
    let (world, _) = with_fault(json!({"match": {"path": TOKEN}, "cut_after_bytes": 20}));
    let tokens = world.issue_tokens();
    let body = json!({
        "grant_type": "refresh_token", "refresh_token": tokens["refresh_token"],
        "client_id": "yion_sandbox", "client_secret": "ysk_sandbox_secret",
    });
    let headers = [("content-type", "application/json")];
    let error = world.try_send("POST", TOKEN, &headers, &body.to_string()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::UnexpectedEof);
    assert_eq!(world.counter("refreshes"), 1);
}

#[test]
fn a_cut_behind_the_end_cuts_nothing_not_even_the_next_answer() {
    let (world, _) = with_fault(json!({"cut_after_bytes": 200}));
    let mut stream = world.connect();
    for _ in 0..3 {
        stream.write_all(world.request("GET", INVOICES, &[], "").as_bytes()).unwrap();
        let answer = receive(&mut stream).unwrap();
        assert!(answer.status == 401 && answer.body.len() < 200, "{answer:?}");
    }
}

#[test]
fn a_reset_comes_before_the_first_byte() {
    let (world, token) = with_fault(json!({"reset": true}));
    assert_eq!(try_get(&world, &token).unwrap_err().kind(), ErrorKind::ConnectionReset);
    assert_eq!(try_get(&world, &token).unwrap().status, 200);
}

#[test]
fn a_reset_after_processing_has_rotated() {
    let (world, _) = with_fault(json!({"match": {"path": TOKEN}, "after_processing": true, "reset": true}));
    let tokens = world.issue_tokens();
    let body = json!({
        "grant_type": "refresh_token", "refresh_token": tokens["refresh_token"],
        "client_id": "yion_sandbox", "client_secret": "ysk_sandbox_secret",
    });
    assert!(
        world.try_send("POST", TOKEN, &[("content-type", "application/json")], &body.to_string()).is_err()
    );
    assert_eq!(world.counter("refreshes"), 1);
}

#[test]
fn a_hanging_request_gets_nothing_while_others_are_served() {
    let (world, token) = with_fault(json!({"hang": true}));
    let mut stream = world.connect();
    stream.set_read_timeout(Some(Duration::from_millis(200))).unwrap();
    stream.write_all(world.request("GET", INVOICES, &[], "").as_bytes()).unwrap();
    let mut byte = [0];
    let error = stream.read(&mut byte).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut), "{error}");
    assert_eq!(world.get(INVOICES, &token, ADA).status, 200);
}

#[test]
fn a_delay_delays() {
    let (world, token) = with_fault(json!({"delay_ms": 150}));
    let started = Instant::now();
    assert_eq!(world.get(INVOICES, &token, ADA).status, 200);
    assert!(started.elapsed() >= Duration::from_millis(150));
}

#[test]
fn a_client_that_hangs_up_does_not_undo_its_request() {
    let (world, _) = with_fault(json!({"match": {"path": TOKEN}, "delay_ms": 100}));
    let tokens = world.issue_tokens();
    let body = json!({
        "grant_type": "refresh_token", "refresh_token": tokens["refresh_token"],
        "client_id": "yion_sandbox", "client_secret": "ysk_sandbox_secret",
    });
    let mut stream = world.connect();
    let request = world.request("POST", TOKEN, &[("content-type", "application/json")], &body.to_string());
    stream.write_all(request.as_bytes()).unwrap();
    thread::sleep(Duration::from_millis(30));
    stream.shutdown(Shutdown::Both).unwrap();
    drop(stream);
    let deadline = Instant::now() + Duration::from_secs(5);
    while world.counter("refreshes") == 0 {
        assert!(Instant::now() < deadline, "the refresh was never done");
        thread::sleep(Duration::from_millis(5));
    }
}

#[test]
fn a_replaced_body_keeps_the_status_and_has_done_the_work() {
    let (world, _) = with_fault(json!({"match": {"path": TOKEN}, "replace_body": "{\"expires_in\":1e300}"}));
    let tokens = world.issue_tokens();
    let answer = world.refresh(&tokens["refresh_token"]);
    assert_eq!((answer.status, answer.body.as_str()), (200, "{\"expires_in\":1e300}"));
    assert_eq!(answer.header("cache-control"), Some("no-store"));
    assert_eq!(world.counter("refreshes"), 1);
}

#[test]
fn a_connection_is_good_again_after_a_fault_that_left_it_alone() {
    let (world, _) = with_fault(json!({"respond": {"status": 503, "body": "busy"}}));
    let mut stream = world.connect();
    for expected in [503, 401, 401] {
        stream.write_all(world.request("GET", INVOICES, &[], "").as_bytes()).unwrap();
        assert_eq!(receive(&mut stream).unwrap().status, expected);
    }
}

#[test]
fn faults_that_make_no_sense_are_refused() {
    let world = World::new();
    for (fault, hint) in [
        (r#"{"do":"fault"}"#, "delay_ms"),
        (r#"{"do":"fault","hang":true,"reset":true}"#, "only one of"),
        (r#"{"do":"fault","hang":true,"times":0}"#, "from 1"),
        (r#"{"do":"fault","hang":true,"times":"often"}"#, "always"),
        (r#"{"do":"fault","respond":{"status":99}}"#, "200 to 599"),
        (r#"{"do":"fault","respond":{"status":200,"headers":{"a":"b\r\nc: d"}}}"#, "header"),
        (r#"{"do":"fault","cut_after_bytes":1,"after_processing":false}"#, "leave after_processing out"),
        (r#"{"do":"fault","match":{"url":"/"},"hang":true}"#, "`path`"),
    ] {
        let message = world.refused(fault);
        assert!(message.contains(hint), "{fault}: {message}");
    }
}
