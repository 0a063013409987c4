//! Many clients at once.

use std::{
    io::Write,
    net::TcpStream,
    thread,
    time::{Duration, Instant},
};

use super::support::{ADA, INVOICES, World, receive};

const CLIENTS: usize = 64;
const REQUESTS: usize = 100;

#[test]
fn sixty_four_clients_send_a_hundred_requests_each() {
    let world = World::new();
    let tokens = world.issue_tokens();
    let bearer = format!("Bearer {}", tokens["access_token"].as_str().unwrap());
    let headers = [("authorization", bearer.as_str()), ("x-business-id", ADA)];
    let request = world.request("GET", INVOICES, &headers, "");
    let ask = |stream: &mut TcpStream| {
        stream.write_all(request.as_bytes()).unwrap();
        assert_eq!(receive(stream).unwrap().status, 200);
    };

    let each_its_own = || (0..REQUESTS).for_each(|_| ask(&mut world.connect()));
    let kept_alive = || {
        let mut stream = world.connect();
        (0..REQUESTS).for_each(|_| ask(&mut stream));
    };
    for client in [&each_its_own as &(dyn Fn() + Sync), &kept_alive] {
        let started = Instant::now();
        thread::scope(|scope| (0..CLIENTS).for_each(|_| drop(scope.spawn(client))));
        let mean = started.elapsed() / (CLIENTS * REQUESTS) as u32;
        assert!(mean < Duration::from_millis(3), "{mean:?} a request");
    }
    assert_eq!(world.counter("requests"), 2 * (CLIENTS * REQUESTS) as u64);
}

/// Linux only: others let far fewer connections wait, whatever a server asks for.
#[test]
#[cfg(target_os = "linux")]
fn connections_wait_for_a_busy_server_instead_of_being_dropped() {
    let world = World::new();
    let tokens = world.issue_tokens();
    world.run(serde_json::json!({"do": "rows", "invoices": 150_000}));
    let bearer = format!("Bearer {}", tokens["access_token"].as_str().unwrap());
    let headers = [("authorization", bearer.as_str()), ("x-business-id", ADA)];
    let mut busy = world.connect();
    busy.write_all(world.request("GET", INVOICES, &headers, "").as_bytes()).unwrap();
    thread::sleep(Duration::from_millis(50));

    let started = Instant::now();
    let mut streams: Vec<TcpStream> = (0..300).map(|_| world.connect()).collect();
    let elapsed = started.elapsed();
    assert!(elapsed < Duration::from_millis(900), "a dropped SYN comes again after a second: {elapsed:?}");
    for stream in &mut streams {
        stream.write_all(world.request("GET", "/nothing", &[], "").as_bytes()).unwrap();
    }
    drop(busy); // nobody wants those rows
    for stream in &mut streams {
        assert_eq!(receive(stream).unwrap().status, 404);
    }
}
