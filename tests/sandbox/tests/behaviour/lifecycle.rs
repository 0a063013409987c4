//! Starting and stopping.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use serde_json::json;
use yionstack_sandbox::{Config, Sandbox};

use super::support::{INVOICES, World, receive};

#[test]
fn stopping_is_prompt_and_drops_open_connections() {
    let world = World::new();
    world.run(json!({"do": "fault", "hang": true}));
    let mut hanging = world.connect();
    hanging.write_all(world.request("GET", INVOICES, &[], "").as_bytes()).unwrap();
    let mut idle = world.connect();
    idle.write_all(world.request("GET", "/", &[], "").as_bytes()).unwrap();
    receive(&mut idle).unwrap();
    while world.counter("requests") < 2 {
        std::thread::sleep(Duration::from_millis(1));
    }

    let authority = world.authority().to_owned();
    let started = Instant::now();
    world.0.stop();
    assert!(started.elapsed() < Duration::from_secs(1));
    for mut stream in [hanging, idle] {
        assert!(matches!(stream.read(&mut [0]), Ok(0) | Err(_)));
    }
    assert!(TcpStream::connect(authority).is_err());
}

#[test]
fn a_taken_port_is_an_error() {
    let world = World::new();
    let port = world.authority().split_once(':').unwrap().1.parse().unwrap();
    assert!(Sandbox::start(Config { port, ..Config::default() }).is_err());
    drop(world);
    assert!(Sandbox::start(Config { port, ..Config::default() }).is_ok(), "the port is free again");
}

#[test]
fn connections_are_kept_alive() {
    let world = World::new();
    let mut stream = world.connect();
    for _ in 0..3 {
        stream.write_all(world.request("GET", INVOICES, &[], "").as_bytes()).unwrap();
        assert_eq!(receive(&mut stream).unwrap().status, 401);
    }
}

#[test]
fn sandboxes_share_nothing() {
    let (one, two) = (World::new(), World::new());
    let tokens = one.issue_tokens();
    one.advance(1000);
    assert_ne!(one.0.base_url(), two.0.base_url());
    assert_eq!(two.refresh(&tokens["refresh_token"]).status, 400);
    assert_eq!((one.counter("requests"), two.counter("requests")), (0, 1));
}

#[test]
fn debug_output_names_the_address_and_nothing_else() {
    let world = World::new();
    assert_eq!(format!("{:?}", world.0), format!("Sandbox {{ base_url: {:?}, .. }}", world.0.base_url()));
}

#[test]
fn the_command_prints_its_address_and_ends_with_its_input() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_yionstack-sandbox"));
    command.args(["--until-stdin-closes", "--seed=7"]).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut process = command.spawn().unwrap();
    let lines = BufReader::new(process.stdout.take().unwrap()).lines().map(Result::unwrap);
    let printed: Vec<String> = lines.take_while(|line| line != "Ctrl-C stops it.").collect();
    let authority =
        printed.iter().find_map(|line| line.trim().strip_prefix("base URL       http://")).unwrap();
    assert!(TcpStream::connect(authority).is_ok());
    for text in ["yion_sandbox", "ysk_sandbox_secret", "ada@example.com", super::support::GRACE, "authorize?"]
    {
        assert!(printed.iter().any(|line| line.contains(text)), "{text}");
    }
    drop(process.stdin.take());
    assert!(process.wait().unwrap().success());
    assert!(TcpStream::connect(authority).is_err());
}

#[test]
fn the_command_explains_itself() {
    let run =
        |argument| Command::new(env!("CARGO_BIN_EXE_yionstack-sandbox")).arg(argument).output().unwrap();
    let help = run("--help");
    assert!(help.status.success() && String::from_utf8(help.stdout).unwrap().contains("--access-token-life"));
    let mistake = run("--prot");
    assert_eq!(mistake.status.code(), Some(2));
    assert!(String::from_utf8(mistake.stderr).unwrap().contains("--prot"));
}
