//! A proxy that cuts the way to the sandbox.

use std::{
    io::{ErrorKind, Read, Write},
    net::TcpStream,
    thread,
    time::{Duration, Instant},
};

use serde_json::{Value, json};

use super::support::{ADA, INVOICES, World, receive};

/// A sandbox, a proxy in front of it, and a token.
struct Way {
    world: World,
    proxy: String,
    token: String,
}

const SILENCE: Duration = Duration::from_millis(150);

impl Way {
    fn new() -> Self {
        let world = World::new();
        let proxy = world.run(json!({"do": "cutting_proxy"}))["base_url"].as_str().unwrap().to_owned();
        let token = world.issue_tokens()["access_token"].as_str().unwrap().to_owned();
        Self { world, proxy, token }
    }

    fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(self.proxy.strip_prefix("http://").unwrap()).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
        stream
    }

    fn request(&self) -> String {
        let bearer = format!("Bearer {}", self.token);
        self.world.request("GET", INVOICES, &[("authorization", &bearer), ("x-business-id", ADA)], "")
    }

    fn cut(&self, mut cut: Value) {
        cut["do"] = json!("cut");
        cut["proxy"] = json!(self.proxy);
        self.world.run(cut);
    }

    fn clear(&self) {
        self.world.run(json!({"do": "clear_cut", "proxy": self.proxy}));
    }

    fn exchanges(&self) -> Vec<Value> {
        let shown = self.world.run(json!({"do": "exchanges", "proxy": self.proxy}));
        shown.as_array().unwrap().clone()
    }

    /// Sends a request on a connection of its own: what comes, and how it ends.
    fn ask(&self) -> (Vec<u8>, Ending) {
        let mut stream = self.connect();
        stream.write_all(self.request().as_bytes()).unwrap();
        heard(&mut stream)
    }
}

#[derive(Debug, PartialEq)]
enum Ending {
    Closed,
    Reset,
    Open,
}

fn heard(stream: &mut TcpStream) -> (Vec<u8>, Ending) {
    stream.set_read_timeout(Some(SILENCE)).unwrap();
    let (mut all, mut piece) = (Vec::new(), [0; 65536]);
    loop {
        match stream.read(&mut piece) {
            Ok(0) => return (all, Ending::Closed),
            Ok(read) => all.extend_from_slice(&piece[..read]),
            Err(error) => match error.kind() {
                ErrorKind::WouldBlock | ErrorKind::TimedOut => return (all, Ending::Open),
                ErrorKind::ConnectionReset => return (all, Ending::Reset),
                _ => panic!("{error}"),
            },
        }
    }
}

#[test]
fn what_is_not_cut_goes_through_and_is_shown_without_its_secrets() {
    let way = Way::new();
    let mut stream = way.connect();
    for _ in 0..2 {
        stream.write_all(way.request().as_bytes()).unwrap();
        assert_eq!(receive(&mut stream).unwrap().status, 200);
    }
    let whole = way.world.get(INVOICES, &way.token, ADA);
    let exchanges = way.exchanges();
    assert_eq!(exchanges.len(), 2);
    for (exchange, reused) in exchanges.iter().zip([false, true]) {
        assert_eq!((&exchange["method"], &exchange["path"]), (&json!("GET"), &json!(INVOICES)));
        assert_eq!(exchange["headers"]["x-business-id"], ADA);
        assert_eq!(exchange["authorization_sha256"].as_str().unwrap().len(), 16);
        assert_eq!(exchange["request_bytes"], way.request().len());
        let body =
            exchange["answer_bytes"].as_u64().unwrap() - exchange["answer_head_bytes"].as_u64().unwrap();
        assert_eq!(body, whole.body.len() as u64);
        assert_eq!((&exchange["reused"], &exchange["cut"]), (&json!(reused), &json!(false)));
    }
    assert!(!json!(exchanges).to_string().contains(&way.token));
    way.clear();
    assert_eq!(way.exchanges(), Vec::<Value>::new());
}

#[test]
fn an_answer_is_cut_at_every_place_and_in_every_way() {
    let way = Way::new();
    let (whole, _) = way.ask();
    let head = way.exchanges()[0]["answer_head_bytes"].as_u64().unwrap() as usize;
    for after in [0, 1, head - 1, head, head + 1, whole.len() - 1] {
        for (how, ending) in [("close", Ending::Closed), ("reset", Ending::Reset), ("stall", Ending::Open)] {
            let place = format!("{after} {how}");
            let before = way.world.counter("requests");
            way.cut(json!({"part": "answer", "after": after, "how": how}));
            let (came, ended) = way.ask();
            // the date may be another one by now, and a reset takes with it what was not read yet
            let lost = how == "reset" && came.len() < after;
            assert!(ended == ending && (came.len() == after || lost), "{place}: {} {ended:?}", came.len());
            assert_eq!(way.world.counter("requests") - before, 1, "{place}: it was executed");
            let exchanges = way.exchanges();
            assert_eq!(exchanges.len(), 1, "{place}");
            assert_eq!(
                (&exchanges[0]["answer_bytes"], &exchanges[0]["cut"]),
                (&json!(after), &json!(true)),
                "{place}"
            );
            let known = if after >= head { json!(head) } else { Value::Null };
            assert_eq!(exchanges[0]["answer_head_bytes"], known, "{place}");
        }
    }
}

#[test]
fn a_request_that_is_cut_never_arrives() {
    let way = Way::new();
    let length = way.request().len();
    for after in [0, 1, length / 2, length - 1] {
        for (how, ending) in [("close", Ending::Closed), ("reset", Ending::Reset), ("stall", Ending::Open)] {
            let before = way.world.counter("requests");
            way.cut(json!({"part": "request", "after": after, "how": how}));
            assert_eq!(way.ask(), (Vec::new(), ending), "{after}");
            assert_eq!(way.world.counter("requests"), before, "{after} {how}");
            let exchange = &way.exchanges()[0];
            assert_eq!(exchange["request_bytes"], length, "{after} {how}: what was sent");
            assert_eq!(
                (&exchange["answer_bytes"], &exchange["cut"]),
                (&json!(0), &json!(true)),
                "{after} {how}"
            );
        }
    }
    way.cut(json!({"part": "request", "after": length}));
    assert_eq!(way.ask().1, Ending::Open, "all of it is no cut");
    assert_eq!(way.exchanges()[0]["cut"], false);
}

#[test]
fn as_often_as_it_is_told_and_only_what_matches() {
    let way = Way::new();
    let lost = |way: &Way| way.ask().0.is_empty();
    way.cut(json!({"part": "answer", "times": 2}));
    assert_eq!([lost(&way), lost(&way), lost(&way)], [true, true, false]);
    way.cut(json!({"part": "answer", "times": "always"}));
    assert_eq!([lost(&way), lost(&way), lost(&way)], [true; 3]);
    way.clear();
    assert!(!lost(&way));

    way.cut(json!({"part": "answer", "match": {"method": "GET", "path": "/api/v1/crm"}}));
    assert!(!lost(&way), "another path");
    way.cut(json!({"part": "answer", "match": {"method": "get", "path": INVOICES}}));
    // its first line comes in two pieces
    let (request, mut stream) = (way.request(), way.connect());
    stream.write_all(&request.as_bytes()[..9]).unwrap();
    thread::sleep(SILENCE / 3);
    stream.write_all(&request.as_bytes()[9..]).unwrap();
    assert_eq!(heard(&mut stream), (Vec::new(), Ending::Closed));
    assert_eq!(way.exchanges()[0]["request_bytes"], request.len());
}

#[test]
fn a_cut_hits_the_next_exchange_of_a_connection_that_was_used() {
    let way = Way::new();
    let mut stream = way.connect();
    stream.write_all(way.request().as_bytes()).unwrap();
    assert_eq!(receive(&mut stream).unwrap().status, 200);
    way.cut(json!({"part": "answer", "how": "reset"}));
    stream.write_all(way.request().as_bytes()).unwrap();
    assert_eq!(heard(&mut stream), (Vec::new(), Ending::Reset));
    assert_eq!(way.exchanges()[0]["reused"], true);
}

#[test]
fn a_request_under_way_is_no_exchange_of_the_next_command() {
    let way = Way::new();
    let (request, mut stream) = (way.request(), way.connect());
    stream.write_all(&request.as_bytes()[..request.len() - 4]).unwrap();
    let deadline = Instant::now() + Duration::from_secs(10);
    while way.exchanges().is_empty() {
        assert!(Instant::now() < deadline);
    }
    way.cut(json!({"part": "answer"}));
    stream.write_all(b"\r\n\r\n").unwrap();
    assert_eq!(receive(&mut stream).unwrap().status, 200);
    assert_eq!(way.exchanges(), Vec::<Value>::new());
    assert_eq!(way.ask(), (Vec::new(), Ending::Closed));
}

/// The head of a POST that waits for word before it sends its body (RFC 9110 §10.1.1), and the body as it is sent: with a
/// length, and in chunks with all that may be among them.
fn uploads(way: &Way, body: &str) -> [(String, String); 2] {
    let framed = |framing: &str| {
        let host = way.world.authority();
        format!("POST /nowhere HTTP/1.1\r\nhost: {host}\r\nexpect: 100-continue\r\n{framing}\r\n\r\n")
    };
    let (one, other) = body.split_at(body.len() / 3);
    let (size, rest) = (one.len(), other.len());
    let chunks = format!("{size:X};of=many\r\n{one}\r\n{rest:x}\r\n{other}\r\n00\r\nchecked: no\r\n\r\n");
    [
        (framed(&format!("Content-Length: {}", body.len())), body.to_owned()),
        (framed("transfer-encoding: Chunked"), chunks),
    ]
}

/// Sends the head, and waits for the word.
fn begin(way: &Way, head: &str) -> TcpStream {
    let mut stream = way.connect();
    stream.write_all(head.as_bytes()).unwrap();
    assert_eq!(receive(&mut stream).unwrap().status, 100);
    stream
}

#[test]
fn the_rest_of_a_request_behind_the_beginning_of_its_answer_is_no_exchange() {
    let way = Way::new();
    for body in ["x".repeat(100), "GET /nowhere HTTP/1.1\r\n\r\n".repeat(1000)] {
        for (head, body) in uploads(&way, &body) {
            way.clear();
            let mut stream = begin(&way, &head);
            stream.write_all(body.as_bytes()).unwrap();
            assert_eq!(receive(&mut stream).unwrap().status, 404, "{head}");
            let exchanges = way.exchanges();
            assert_eq!(exchanges.len(), 1, "{head}{exchanges:?}");
            assert_eq!(exchanges[0]["request_bytes"], head.len() + body.len(), "{head}");

            // nor does it use up a cut that is meant for the next one
            let mut stream = begin(&way, &head);
            way.cut(json!({"part": "answer"}));
            stream.write_all(body.as_bytes()).unwrap();
            assert_eq!(receive(&mut stream).unwrap().status, 404, "{head}");
            stream.write_all(way.request().as_bytes()).unwrap();
            assert_eq!(heard(&mut stream), (Vec::new(), Ending::Closed), "{head}");
            assert_eq!((&way.exchanges()[0]["path"], way.exchanges().len()), (&json!(INVOICES), 1), "{head}");
        }
    }
}

#[test]
fn a_request_is_cut_behind_the_beginning_of_its_answer() {
    let way = Way::new();
    for (head, body) in uploads(&way, &"x\r\n".repeat(10_000)) {
        let requests = way.world.counter("requests");
        way.cut(json!({"part": "request", "after": head.len() + body.len() - 1}));
        let mut stream = begin(&way, &head);
        stream.write_all(body.as_bytes()).unwrap();
        assert_eq!(heard(&mut stream), (Vec::new(), Ending::Closed), "{head}");
        let exchanges = way.exchanges();
        assert_eq!((exchanges.len(), &exchanges[0]["cut"]), (1, &json!(true)), "{head}");
        assert_eq!(way.world.counter("requests"), requests, "{head}: it never arrived");
    }
}

#[test]
fn what_is_left_of_an_upload_that_was_refused_at_once_is_no_exchange() {
    let way = Way::new();
    let upload = way.world.request("POST", "/nowhere", &[], &"x\r\n".repeat(1 << 20));
    for _ in 0..10 {
        way.clear();
        let mut stream = way.connect();
        // the sandbox reads one MiB of it, answers 413, and hangs up
        let _ = stream.write_all(upload.as_bytes());
        let _ = stream.read(&mut [0; 1024]);
        drop(stream);
        let exchanges = way.exchanges();
        assert_eq!((exchanges.len(), &exchanges[0]["method"]), (1, &json!("POST")), "{exchanges:?}");
    }
}

#[test]
fn the_last_exchanges_are_remembered() {
    let way = Way::new();
    let mut stream = way.connect();
    for number in 0..203 {
        let request = way.world.request("GET", &format!("/nowhere/{number}"), &[], "");
        stream.write_all(request.as_bytes()).unwrap();
        receive(&mut stream).unwrap();
    }
    let exchanges = way.exchanges();
    assert_eq!((exchanges.len(), &exchanges[0]["path"]), (200, &json!("/nowhere/3")));
    assert!(exchanges.iter().all(|exchange| exchange["answer_head_bytes"].is_u64()));
}

#[test]
fn proxies_know_nothing_of_each_other_and_stop_with_the_sandbox() {
    let way = Way::new();
    let other = way.world.run(json!({"do": "cutting_proxy"}))["base_url"].as_str().unwrap().to_owned();
    way.world.run(json!({"do": "cut", "proxy": format!("{other}/"), "part": "answer"}));
    assert!(!way.ask().0.is_empty());
    assert_eq!(way.world.run(json!({"do": "exchanges", "proxy": other})), json!([]));
    let Way { world, proxy, .. } = way;
    world.0.stop();
    let refused = TcpStream::connect(proxy.strip_prefix("http://").unwrap());
    assert_eq!(refused.unwrap_err().kind(), ErrorKind::ConnectionRefused);
}

#[test]
fn cuts_that_make_no_sense_are_refused() {
    let way = Way::new();
    for (mut command, hint) in [
        (json!({"do": "cut", "part": "body"}), "`request` or `answer`"),
        (json!({"do": "cut", "part": "answer", "how": "clse"}), "did you mean `close`?"),
        (json!({"do": "cut", "part": "answer", "afer": 5}), "did you mean `after`?"),
        (json!({"do": "cut", "part": "answer", "after": -5}), "not understood"),
        (json!({"do": "cut", "part": "answer", "times": 0}), "from 1"),
        (
            json!({"do": "cut", "part": "answer", "match": {"grant_type": "x"}}),
            "leave match by grant_type out",
        ),
        (json!({"do": "cut"}), "`part`"),
    ] {
        command["proxy"] = json!(way.proxy);
        let message = way.world.refused(&command.to_string());
        assert!(message.contains(hint), "{command}: {message}");
    }
    for command in [
        json!({"do": "cut", "part": "answer", "proxy": way.world.0.base_url()}),
        json!({"do": "clear_cut", "proxy": "nonsense"}),
        json!({"do": "exchanges", "proxy": ""}),
    ] {
        let message = way.world.refused(&command.to_string());
        assert!(message.contains("the command cutting_proxy"), "{command}: {message}");
    }
}
