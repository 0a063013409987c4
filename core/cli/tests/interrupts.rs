//! Signals that ask the command to end: what it leaves behind, and what it says before it goes.

#![cfg(unix)]
#![allow(
    clippy::expect_used,
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a test may panic and measure"
)]

mod support;

use std::io::{Read, Write};
use std::net::TcpListener;
use std::process::{Child, Command, Output, Stdio};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::thread;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};
use serde_json::Value;
use support::Place;

const CREATE: [&str; 6] = ["api", "accounts.create", "--name", "Once", "--currency", "SEK"];
/// More than a pipe holds.
const LONG: usize = 100_000;

/// A place whose commands heed signals, also where whoever runs the tests ignores them (`… &` in a script), which what it
/// starts would inherit: what is not ignored but handled is as it was by default in a new program.
fn place(name: &str) -> Place {
    for signal in [Signal::INT, Signal::TERM, Signal::HUP] {
        let always = Arc::new(AtomicBool::new(true));
        signal_hook::flag::register_conditional_default(signal.as_raw(), always).expect("a signal of ours");
    }
    Place::new(name)
}

/// How long a command may take to end.
fn patience() -> Duration {
    let ten_times = std::env::var("CI").is_ok_and(|ci| ci == "true");
    Duration::from_millis(if ten_times { 2_000 } else { 200 })
}

fn send(running: &Child, signal: Signal) {
    let pid = Pid::from_raw(running.id().try_into().expect("a pid")).expect("a pid");
    kill_process(pid, signal).expect("it is there");
}

/// Waits for the end of a command, which is killed where it does not come.
fn ended(mut running: Child, patience: Duration, what: &str) -> Output {
    let started = Instant::now();
    while running.try_wait().expect("it is ours").is_none() {
        if started.elapsed() > patience {
            let _ = running.kill();
            panic!("{what}: still there after {patience:?}");
        }
        thread::sleep(Duration::from_millis(1));
    }
    println!("{what}: ended after {:?}", started.elapsed());
    running.wait_with_output().expect("its output")
}

fn told(output: &Output) -> Value {
    let told: Value =
        serde_json::from_slice(&output.stderr).unwrap_or_else(|_| panic!("JSON, not {output:?}"));
    told["error"].clone()
}

/// Starts a command against a server that hangs, and waits until its request has arrived.
fn hanging(place: &Place, route: &str, command: &mut Command) -> Child {
    let control = |text: String| place.sandbox.command(&text).expect("a command");
    control(r#"{"do":"reset_counters"}"#.into());
    control(r#"{"do":"fault","match":{"path":"/Accounts"},"hang":true}"#.into());
    let running = command.stdout(Stdio::piped()).spawn().expect("the command runs");
    control(format!(r#"{{"do":"wait","counter":"{route}","at_least":1}}"#));
    running
}

/// What a command says that is ended by a signal while its server hangs.
fn interrupted(place: &Place, route: &str, arguments: &[&str], signal: Signal) -> Value {
    let running = hanging(place, route, place.command(arguments).stderr(Stdio::piped()));
    send(&running, signal);
    let output = ended(running, patience(), &format!("{signal:?} in {route}"));
    assert_eq!(output.status.code(), Some(128 + signal.as_raw()));
    told(&output)
}

#[test]
fn an_interrupted_call_says_what_is_known_of_it() {
    let place = place("interrupt");
    for signal in [Signal::INT, Signal::TERM, Signal::HUP] {
        let error = interrupted(&place, "GET /Accounts/{id}", &["api", "accounts.get", "7"], signal);
        assert_eq!((error["code"].as_str(), error["retryable"].as_bool()), (Some("cancelled"), Some(true)));
        assert!(error.get("idempotency_key").is_none());

        let error = interrupted(&place, "POST /Accounts", &CREATE, signal);
        assert_eq!(
            (error["code"].as_str(), error["operation"].as_str()),
            (Some("cancelled"), Some("accounts.create"))
        );
        assert!(error["message"].as_str().is_some_and(|message| message.contains("may have been executed")));
        let key = error["idempotency_key"].as_str().expect("a key");
        place.json(&[&CREATE[..], &["--idempotency-key", key]].concat());
    }
}

#[test]
fn an_interrupt_ends_it_while_nobody_reads_its_answer() {
    let place = place("unread");
    let name = "x".repeat(LONG);
    let create = ["api", "accounts.create", "--name", &name, "--currency", "SEK"];
    place.json(&create);
    let unread = |arguments: &[&str], what: &str| {
        let (reader, writer) = std::io::pipe().expect("a pipe");
        let running = place.command(arguments).stdout(writer).stderr(Stdio::piped()).spawn();
        let running = running.expect("the command runs");
        thread::sleep(Duration::from_millis(700)); // it has its answer, and stands in the middle of it
        send(&running, Signal::INT);
        let output = ended(running, patience(), what);
        drop(reader);
        assert_eq!(output.status.code(), Some(130));
        told(&output)
    };
    let error = unread(&create, "SIGINT in the answer of a POST");
    assert_eq!(
        (error["code"].as_str(), error["executed"].as_bool()),
        (Some("cancelled"), Some(true)),
        "{error}"
    );
    assert!(error["idempotency_key"].as_str().is_some_and(|key| key.len() == 36), "{error}");
    let error = unread(&["api", "accounts.list"], "SIGINT in the rows of a list");
    assert_eq!(error["code"], "cancelled", "{error}");
}

#[test]
fn a_second_interrupt_ends_it_on_the_spot_but_one_that_comes_twice_is_one() {
    let place = place("twice");
    let arguments = ["api", "accounts.get", "7"];
    let running = hanging(&place, "GET /Accounts/{id}", place.command(&arguments).stderr(Stdio::piped()));
    send(&running, Signal::INT);
    thread::sleep(Duration::from_millis(5)); // as a terminal and `npx` send it
    send(&running, Signal::INT);
    let output = ended(running, patience(), "SIGINT twice at once");
    assert_eq!((output.status.code(), told(&output)["code"].as_str()), (Some(130), Some("cancelled")));

    // what it says goes nowhere
    let (reader, mut writer) = std::io::pipe().expect("a pipe");
    rustix::fs::fcntl_setfl(&writer, rustix::fs::OFlags::NONBLOCK).expect("set");
    while writer.write(&[0; 4096]).is_ok() {}
    rustix::fs::fcntl_setfl(&writer, rustix::fs::OFlags::empty()).expect("set");
    let mut running = hanging(&place, "GET /Accounts/{id}", place.command(&arguments).stderr(writer));
    send(&running, Signal::INT);
    thread::sleep(Duration::from_millis(500));
    assert!(running.try_wait().expect("it is ours").is_none(), "it cannot say what it has to say");
    send(&running, Signal::INT);
    let output = ended(running, patience(), "a second SIGINT");
    assert_eq!(output.status.code(), Some(130));
    drop(reader);
}

#[test]
#[cfg(target_os = "linux")]
fn a_signal_that_was_ignored_is_ignored() {
    let place = place("ignored");
    for (traps, ignored) in [("INT", Signal::INT), ("HUP", Signal::HUP)] {
        let command = place.command(&["api", "accounts.get", "7"]);
        let mut shell = Command::new("/bin/sh");
        shell.args(["-c", &format!(r#"trap "" {traps}; exec "$@""#), "sh"]);
        shell.arg(command.get_program()).args(command.get_args()).env_clear();
        shell.envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))));
        let mut running = hanging(&place, "GET /Accounts/{id}", shell.stderr(Stdio::piped()));
        send(&running, ignored);
        thread::sleep(Duration::from_millis(300));
        assert!(
            running.try_wait().expect("it is ours").is_none(),
            "{ignored:?} was ignored by whoever started it"
        );
        send(&running, Signal::TERM);
        let output = ended(running, patience(), &format!("SIGTERM where {ignored:?} is ignored"));
        assert_eq!((output.status.code(), told(&output)["code"].as_str()), (Some(143), Some("cancelled")));
    }
}

/// A server of one file, of which half comes.
fn half_a_file() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a listener");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    thread::spawn(move || {
        let mut open = Vec::new();
        for stream in listener.incoming() {
            let mut stream = stream.expect("a connection");
            let _ = stream.read(&mut [0; 4096]);
            let _ = stream.write_all(
                b"HTTP/1.1 200 OK\r\ncontent-type: application/pdf\r\ncontent-length: 100\r\n\r\nhalf",
            );
            open.push(stream);
        }
    });
    url
}

#[test]
fn a_download_that_is_ended_leaves_nothing() {
    let place = place("draft");
    let url = half_a_file();
    let folder = place.home.join("files");
    std::fs::create_dir(&folder).expect("a folder");
    let names = || std::fs::read_dir(&folder).expect("a folder").count();
    let path = folder.join("invoice.pdf");
    let arguments = ["api", "invoices.download_pdf", "7", "--output", path.to_str().expect("a path")];
    for signal in [Signal::INT, Signal::TERM, Signal::HUP] {
        let mut command = place.command(&arguments);
        command.env("YOUNIUM_BASE_URL", &url).env("YOUNIUM_TOKEN", "a-token").stderr(Stdio::piped());
        let running = command.spawn().expect("the command runs");
        while names() == 0 {
            thread::sleep(Duration::from_millis(5));
        }
        thread::sleep(Duration::from_millis(100));
        send(&running, signal);
        let output = ended(running, patience(), &format!("{signal:?} in a download"));
        assert_eq!(output.status.code(), Some(128 + signal.as_raw()));
        assert_eq!(told(&output)["code"], "cancelled");
        assert_eq!(names(), 0, "{signal:?}");
    }
}
