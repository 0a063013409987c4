//! A server that ends idle connections: nothing is done twice, and nobody hears of it where nothing was sent.

use std::collections::HashMap;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use yionstack::http::{CallOptions, RawRequest};
use yionstack::{Code, Error, YionStackClient, YouniumClient};
use yionstack_tests::random::Seeded;
use yionstack_tests::writing;

/// Answers, keeps the connection, and ends it after a while without a request.
#[derive(Clone, Default)]
struct Server {
    base_url: String,
    /// Executions by the header `x-call`.
    executed: Arc<Mutex<HashMap<String, usize>>>,
    connections: Arc<AtomicUsize>,
    ended: Arc<AtomicUsize>,
}

impl Server {
    /// `patience` gives how long a connection is kept.
    fn start(patience: impl Fn() -> Duration + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let base_url = format!("http://{}", listener.local_addr().unwrap());
        let server = Self { base_url, ..Self::default() };
        let (serving, patience) = (server.clone(), Arc::new(patience));
        thread::spawn(move || {
            for stream in listener.incoming() {
                let (server, patience) = (serving.clone(), patience.clone());
                server.connections.fetch_add(1, Ordering::SeqCst);
                thread::spawn(move || server.serve(stream.unwrap(), &*patience));
            }
        });
        server
    }

    fn serve(&self, mut stream: TcpStream, patience: &dyn Fn() -> Duration) {
        stream.set_nodelay(true).unwrap();
        while let Some(call) = read(&mut stream) {
            *self.executed.lock().unwrap().entry(call).or_default() += 1;
            let answer = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}";
            if stream.write_all(answer.as_bytes()).is_err() {
                break;
            }
            thread::sleep(patience());
            stream.set_nonblocking(true).unwrap();
            let idle = stream.peek(&mut [0]).is_err();
            stream.set_nonblocking(false).unwrap();
            if idle {
                break;
            }
        }
        drop(stream);
        self.ended.fetch_add(1, Ordering::SeqCst);
    }

    fn executions(&self, call: &str) -> usize {
        self.executed.lock().unwrap().get(call).copied().unwrap_or(0)
    }
}

/// One request; what it calls itself.
fn read(stream: &mut TcpStream) -> Option<String> {
    let mut request = Vec::new();
    loop {
        let mut bytes = [0; 4096];
        match stream.read(&mut bytes) {
            Ok(more @ 1..) => request.extend_from_slice(&bytes[..more]),
            _ => return None,
        }
        let text = String::from_utf8_lossy(&request).to_lowercase();
        let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
        let header = |name: &str| {
            head.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": ").map(str::to_owned))
        };
        let length = header("content-length").map_or(0, |length| length.parse().unwrap());
        if body.len() >= length {
            return header("x-call");
        }
    }
}

/// Sends a call and says how often it was carried out.
async fn call(client: &Kind, server: &Server, method: &str, number: usize) -> (Result<(), Error>, usize) {
    let name = format!("{method}-{number}");
    let request = RawRequest {
        method: method.into(),
        path: "/x".into(),
        query: vec![],
        json: (method == "POST").then(|| r#"{"a":1}"#.into()),
        options: CallOptions { headers: vec![("x-call".into(), name.clone())], ..CallOptions::default() },
    };
    let outcome = match client {
        Kind::WithoutKeys(client) => client.request(request).await,
        Kind::WithKeys(client) => client.request(request).await,
    };
    (outcome.map(drop), server.executions(&name.to_lowercase()))
}

enum Kind {
    WithoutKeys(YionStackClient),
    WithKeys(YouniumClient),
}

fn kinds(server: &Server, retries: u32) -> [(&'static str, Kind, &'static str); 3] {
    let plain = || YionStackClient::builder().base_url(&server.base_url).token("t").retries(retries);
    // repeated as in life, but without the seconds in between
    let keyed = writing::builder().base_url(&server.base_url).legal_entity("A").retries(retries);
    [
        ("GET", Kind::WithoutKeys(plain().build().unwrap()), "GET"),
        ("POST without a key", Kind::WithoutKeys(plain().build().unwrap()), "POST"),
        ("POST with a key", Kind::WithKeys(keyed.build().unwrap()), "POST"),
    ]
}

fn rounds() -> usize {
    std::env::var("ROUNDS").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(1_000)
}

/// The server has ended the connection before the call begins: whatever the call, even without repetitions, it goes out
/// on a new one.
#[tokio::test]
async fn a_connection_that_was_ended_while_idle_is_nobodys_business() {
    let server = Server::start(|| Duration::from_micros(100));
    for (what, client, method) in kinds(&server, 0) {
        let before = server.connections.load(Ordering::SeqCst);
        let (mut twice, mut errors) = (0, 0);
        for number in 0..rounds() {
            let number = server.connections.load(Ordering::SeqCst) * 10_000 + number;
            let (outcome, executions) = call(&client, &server, method, number).await;
            twice += usize::from(executions > 1);
            errors += usize::from(outcome.is_err() || executions != 1);
            while server.ended.load(Ordering::SeqCst) < server.connections.load(Ordering::SeqCst) {
                tokio::time::sleep(Duration::from_micros(100)).await;
            }
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        let connections = server.connections.load(Ordering::SeqCst) - before;
        println!(
            "{what}, connection ended before: {connections} connections, {errors} errors, {twice} executed twice"
        );
        assert_eq!((errors, twice), (0, 0), "{what}");
        assert!(connections >= rounds() * 9 / 10, "{what}: the connections were kept after all");
    }
}

/// The server ends the connection at about the moment at which the next call goes out.
#[tokio::test]
async fn a_connection_that_ends_under_a_call_does_nothing_twice() {
    let random = Arc::new(Seeded::from_env("idle_connections"));
    let patience = random.clone();
    let server = Server::start(move || Duration::from_micros(patience.below(1_500)));
    for (what, client, method) in kinds(&server, 4) {
        let before = server.connections.load(Ordering::SeqCst);
        let (mut twice, mut unknown, mut wrong) = (0, 0, 0);
        for number in 0..rounds() {
            let number = server.connections.load(Ordering::SeqCst) * 10_000 + number;
            let (outcome, executions) = call(&client, &server, method, number).await;
            twice += usize::from(executions > 1);
            match outcome {
                Ok(()) => wrong += usize::from(executions != 1),
                Err(error) if error.code() == Code::OutcomeUnknown => unknown += 1,
                Err(error) => panic!("{what}: {error}"),
            }
            // most of the time the next call is early, sometimes late
            let pause = Duration::from_micros(random.below(1_500));
            let until = std::time::Instant::now() + pause;
            while std::time::Instant::now() < until {
                tokio::task::yield_now().await;
            }
        }
        let connections = server.connections.load(Ordering::SeqCst) - before;
        println!(
            "{what}, connection ended meanwhile: {connections} connections for {} calls, {twice} executed twice, {unknown} of \
             unknown outcome",
            rounds()
        );
        assert_eq!((twice, wrong), (0, 0), "{what}");
        assert!(unknown == 0 || what == "POST without a key", "{what}: {unknown}");
        assert!(connections > 1, "{what}: no connection ended");
    }
}
