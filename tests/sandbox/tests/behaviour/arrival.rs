//! What a test can know of a request whose client still waits: that it arrived, and that it was done.

use std::{
    io::Write,
    net::TcpStream,
    thread,
    time::{Duration, Instant},
};

use serde_json::{Value, json};

use super::support::{INVOICES, TOKEN, World};

/// Sends a refresh and leaves the answer to whoever wants it.
fn send_refresh(world: &World, token: &Value) -> TcpStream {
    let body = json!({
        "grant_type": "refresh_token", "refresh_token": token,
        "client_id": "yion_sandbox", "client_secret": "ysk_sandbox_secret",
    });
    let request = world.request("POST", TOKEN, &[("content-type", "application/json")], &body.to_string());
    let mut stream = world.connect();
    stream.write_all(request.as_bytes()).unwrap();
    stream
}

fn wait(counter: &str, at_least: u64) -> Value {
    json!({"do": "wait", "counter": counter, "at_least": at_least, "timeout": 5})
}

#[test]
fn a_request_that_hangs_has_arrived_and_nothing_else() {
    let world = World::new();
    let tokens = world.issue_tokens();
    world.run(json!({"do": "fault", "match": {"path": TOKEN}, "hang": true}));
    let _hanging = send_refresh(&world, &tokens["refresh_token"]);
    let counters = world.run(wait("token_requests", 1));
    assert_eq!((&counters["token_requests"], &counters["refreshes"]), (&json!(1), &json!(0)));
    assert_eq!(world.refresh(&tokens["refresh_token"]).status, 200, "the token was not touched");
}

#[test]
fn a_request_that_hangs_after_processing_is_done() {
    let world = World::new();
    let tokens = world.issue_tokens();
    let fault = json!({"do": "fault", "match": {"path": TOKEN}, "hang": true, "after_processing": true});
    world.run(fault);
    let _hanging = send_refresh(&world, &tokens["refresh_token"]);
    let counters = world.run(wait("refreshes", 1));
    assert_eq!((&counters["token_requests"], &counters["refreshes"]), (&json!(1), &json!(1)));
    assert_eq!(world.run(json!({"do": "families"}))[0]["refreshes"], 1);
    assert_eq!(world.refresh(&tokens["refresh_token"]).status, 400, "it is spent");
    assert_eq!(world.counter("reuse_detected"), 1);
}

#[test]
fn half_a_request_has_not_arrived() {
    let world = World::new();
    let mut stream = world.connect();
    let head = format!(
        "POST {TOKEN} HTTP/1.1\r\nhost: {}\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{{",
        world.authority()
    );
    stream.write_all(head.as_bytes()).unwrap();
    world.send("GET", INVOICES, &[], ""); // by now the server has read what there is
    thread::sleep(Duration::from_millis(50));
    assert_eq!(world.counter("token_requests"), 0);
    stream.write_all(b"}").unwrap();
    assert_eq!(world.run(wait("token_requests", 1))["token_requests"], 1);
}

#[test]
fn a_wait_ends_when_the_counter_gets_there() {
    let world = &World::new();
    assert_eq!(world.run(wait("requests", 0))["requests"], 0);
    let elapsed = thread::scope(|scope| {
        // before the thread, which may begin late on a busy machine
        let started = Instant::now();
        let waiting = scope.spawn(move || {
            let counters = world.run(wait(&format!("GET {INVOICES}"), 2));
            assert_eq!(counters["unauthorized"], 1, "the second one has arrived, and has no answer yet");
            started.elapsed()
        });
        thread::sleep(Duration::from_millis(100));
        world.send("GET", INVOICES, &[], "");
        world.run(json!({"do": "fault", "delay_ms": 1000}));
        let mut stream = world.connect();
        stream.write_all(world.request("GET", INVOICES, &[], "").as_bytes()).unwrap();
        waiting.join().unwrap()
    });
    assert!((100..1000).contains(&elapsed.as_millis()), "{elapsed:?}");
}

#[test]
fn a_wait_over_http_holds_nobody_else_up() {
    let world = World::new();
    thread::scope(|scope| {
        let waiting = scope.spawn(|| {
            let command = wait("refreshes", 1).to_string();
            world.send("POST", "/__sandbox/command", &[], &command)
        });
        thread::sleep(Duration::from_millis(50));
        let tokens = world.issue_tokens();
        assert_eq!(world.refresh(&tokens["refresh_token"]).status, 200);
        let answer = waiting.join().unwrap();
        assert_eq!((answer.status, &answer.json()["refreshes"]), (200, &json!(1)));
    });
}

#[test]
fn a_wait_in_vain_ends_in_real_time_and_says_how_far_it_got() {
    let world = World::new();
    let command = r#"{"do":"wait","counter":"refreshes","at_least":2,"timeout":0.1}"#;
    let started = Instant::now();
    thread::scope(|scope| {
        scope.spawn(|| {
            thread::sleep(Duration::from_millis(20));
            world.advance(-86_400);
        });
        assert_eq!(world.refused(command), "time is up: refreshes is at 0, not 2");
    });
    assert!((100..5000).contains(&started.elapsed().as_millis()), "{:?}", started.elapsed());
    let answer = world.send("POST", "/__sandbox/command", &[], command);
    assert_eq!(answer.api_error(), (400, "bad_command".to_owned()));
}
