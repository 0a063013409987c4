//! Faults below HTTP: the bytes that leave.

use std::{
    io::{ErrorKind, Read, Write},
    net::TcpStream,
    time::{Duration, Instant},
};

use flate2::read::GzDecoder;
use serde_json::{Value, json};

use super::support::{ADA, INVOICES, World, receive};

/// A connection on which a request for invoices was sent that met a fault.
fn met(mut fault: Value) -> (World, String, TcpStream) {
    let world = World::new();
    let token = world.issue_tokens()["access_token"].as_str().unwrap().to_owned();
    let whole = world.get(INVOICES, &token, ADA).body;
    fault["do"] = json!("fault");
    world.run(fault);
    let mut stream = world.connect();
    ask(&world, &mut stream, &token);
    (world, whole, stream)
}

fn ask(world: &World, stream: &mut TcpStream, token: &str) {
    let bearer = format!("Bearer {token}");
    let headers = [("authorization", bearer.as_str()), ("x-business-id", ADA)];
    stream.write_all(world.request("GET", INVOICES, &headers, "").as_bytes()).unwrap();
}

/// What comes until the end, or until nothing has come for so long.
fn heard(stream: &mut TcpStream, silence: Duration) -> (Vec<u8>, bool) {
    stream.set_read_timeout(Some(silence)).unwrap();
    let (mut all, mut piece) = (Vec::new(), [0; 65536]);
    loop {
        match stream.read(&mut piece) {
            Ok(0) => return (all, true),
            Ok(read) => all.extend_from_slice(&piece[..read]),
            Err(error) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => {
                return (all, false);
            }
            Err(error) => panic!("{error}"),
        }
    }
}

const SILENCE: Duration = Duration::from_millis(150);

/// Head and body of what comes, and whether the connection ended then.
fn answer(stream: &mut TcpStream) -> (String, Vec<u8>, bool) {
    let (all, ended) = heard(stream, SILENCE);
    let head = all.windows(4).position(|window| window == b"\r\n\r\n").unwrap() + 4;
    (String::from_utf8(all[..head].to_vec()).unwrap(), all[head..].to_vec(), ended)
}

fn lengths(head: &str) -> Vec<i64> {
    let values = head.lines().filter_map(|line| line.strip_prefix("content-length: "));
    values.map(|value| value.parse().unwrap()).collect()
}

#[test]
fn a_stalled_answer_has_its_head_and_so_many_bytes_and_stays_open() {
    for (fault, bytes) in [(json!({"stall_after_head": true}), 0), (json!({"stall_after_bytes": 700}), 700)] {
        let (_world, whole, mut stream) = met(fault);
        let (head, body, ended) = answer(&mut stream);
        assert_eq!(lengths(&head), [whole.len() as i64]);
        assert!(head.starts_with("HTTP/1.1 200 OK\r\n") && head.contains("\r\nx-request-id: "), "{head}");
        assert!(body == whole.as_bytes()[..bytes] && !ended);
    }
}

#[test]
fn an_answer_drips_from_its_first_byte_or_from_its_body_on() {
    let (_world, _, mut stream) = met(json!({"drip": {"bytes_per_second": 20}}));
    let started = Instant::now();
    let mut bytes = [0; 12];
    stream.read_exact(&mut bytes).unwrap();
    assert_eq!(&bytes, b"HTTP/1.1 200");
    assert!(started.elapsed() >= Duration::from_millis(11 * 50), "{:?}", started.elapsed());

    let (_world, whole, mut stream) = met(json!({"drip": {"bytes_per_second": 4, "part": "body"}}));
    let (head, body, ended) = answer(&mut stream);
    assert_eq!(lengths(&head), [whole.len() as i64]);
    assert!(body.len() <= 2 && !ended, "the head at once, the body slowly: {}", body.len());
}

#[test]
fn a_dripping_answer_is_whole_in_the_end_and_the_connection_goes_on() {
    let (world, whole, mut stream) = met(json!({"drip": {"bytes_per_second": 40_000}}));
    assert_eq!(receive(&mut stream).unwrap().body, whole);
    ask(&world, &mut stream, "nobody");
    assert_eq!(receive(&mut stream).unwrap().status, 401);
}

#[test]
fn endless_answers_never_come_to_a_body() {
    for (fault, line) in [
        (json!({"endless_informational": true}), "HTTP/1.1 102 Processing\r\n\r\n"),
        (json!({"endless_headers": true}), "x-sandbox-4711: 4711\r\n"),
    ] {
        let (world, _, mut stream) = met(fault);
        let mut bytes = vec![0; 2_000_000];
        stream.read_exact(&mut bytes).unwrap();
        let text = String::from_utf8(bytes).unwrap();
        assert!(text.contains(line) && !text.contains("content-length"));
        assert_eq!(world.send("GET", "/", &[], "").status, 200, "others are served meanwhile");
    }
}

#[test]
fn an_endless_answer_can_be_slow() {
    let (_world, _, mut stream) = met(json!({"endless_headers": true, "drip": {"bytes_per_second": 100}}));
    let mut bytes = [0; 60];
    stream.read_exact(&mut bytes).unwrap();
    assert!(heard(&mut stream, Duration::from_millis(20)).0.len() < 60);
}

#[test]
fn a_request_that_is_not_read_has_not_arrived() {
    let hits = json!({"method": "GET", "path": INVOICES});
    let (world, _, mut stream) = met(json!({"match": hits, "no_read": true}));
    let before = world.counter("requests");
    assert_eq!(heard(&mut stream, SILENCE), (Vec::new(), false));
    assert_eq!(world.counter("requests"), before);
    let token = world.issue_tokens()["access_token"].as_str().unwrap().to_owned();
    assert_eq!(world.get(INVOICES, &token, ADA).status, 200, "once is once");

    // on a connection that has had an answer already, and only what matches
    world.run(json!({"do": "fault", "match": {"method": "POST"}, "no_read": true}));
    let mut stream = world.connect();
    ask(&world, &mut stream, &token);
    assert_eq!(receive(&mut stream).unwrap().status, 200);
    let large = "x".repeat(64 << 20);
    stream.set_write_timeout(Some(SILENCE)).unwrap();
    let request = world.request("POST", INVOICES, &[], &large);
    assert!(stream.write_all(request.as_bytes()).is_err(), "nobody takes it");
    assert_eq!(heard(&mut stream, SILENCE), (Vec::new(), false));
}

#[test]
fn lengths_that_are_wrong() {
    let (_world, whole, mut stream) = met(json!({"wrong_length": 5}));
    let (head, body, ended) = answer(&mut stream);
    assert_eq!((lengths(&head), body.len(), ended), (vec![whole.len() as i64 + 5], whole.len(), true));

    let (_world, whole, mut stream) = met(json!({"wrong_length": -5}));
    let (head, body, ended) = answer(&mut stream);
    assert_eq!((lengths(&head), body.len(), ended), (vec![whole.len() as i64 - 5], whole.len(), false));

    let (_world, whole, mut stream) = met(json!({"two_lengths": true}));
    let (head, body, _) = answer(&mut stream);
    assert_eq!((lengths(&head), body.len()), (vec![whole.len() as i64, whole.len() as i64 / 2], whole.len()));
}

#[test]
fn chunks_that_are_wrong() {
    let (_world, whole, mut stream) = met(json!({"length_and_chunked": true}));
    let (head, body, ended) = answer(&mut stream);
    assert_eq!(lengths(&head), [whole.len() as i64]);
    assert!(head.contains("transfer-encoding: chunked\r\n") && !ended);
    assert_eq!(String::from_utf8(body).unwrap(), format!("{:x}\r\n{whole}\r\n0\r\n\r\n", whole.len()));

    let (_world, whole, mut stream) = met(json!({"bad_chunk": true}));
    let (head, body, ended) = answer(&mut stream);
    let (first, second) = whole.split_at(whole.len() / 2);
    assert!(lengths(&head).is_empty() && ended);
    let expected = format!("{:x}\r\n{first}\r\nzz\r\n{second}\r\n0\r\n\r\n", first.len());
    assert_eq!(String::from_utf8(body).unwrap(), expected);
}

#[test]
fn garbage_instead_of_an_answer_and_behind_one() {
    let (_world, _, mut stream) = met(json!({"garbage": 100_000}));
    let (bytes, ended) = heard(&mut stream, SILENCE);
    assert!(bytes.len() == 100_000 && bytes.iter().all(|byte| *byte >= 0x80) && ended);

    let (world, whole, mut stream) = met(json!({"trailing_garbage": 7}));
    let (_, body, ended) = answer(&mut stream);
    assert!(body.len() == whole.len() + 7 && body.starts_with(whole.as_bytes()) && !ended);
    ask(&world, &mut stream, "nobody");
    stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
    assert_eq!(receive(&mut stream).unwrap().status, 401, "the server itself is well");
}

#[test]
fn a_large_header_stands_before_the_real_answer() {
    let (_world, whole, mut stream) = met(json!({"large_header": 1_000_000}));
    let (head, body, _) = answer(&mut stream);
    let large = head.lines().find_map(|line| line.strip_prefix("x-sandbox-large: ")).unwrap();
    assert!(large.len() == 1_000_000 && body == whole.as_bytes());
}

#[test]
fn gzip_that_is_cut_inside_of_a_whole_answer() {
    let (_world, whole, mut stream) = met(json!({"truncated_gzip": 9}));
    let (head, body, ended) = answer(&mut stream);
    assert!(head.contains("content-encoding: gzip\r\n") && !ended);
    assert_eq!(lengths(&head), [body.len() as i64]);
    let mut out = Vec::new();
    assert!(GzDecoder::new(body.as_slice()).read_to_end(&mut out).is_err());
    assert!(whole.as_bytes().starts_with(&out) && !out.is_empty());
}

#[test]
fn an_answer_that_ends_with_its_connection() {
    let (_world, whole, mut stream) = met(json!({"no_length": true}));
    let (head, body, ended) = answer(&mut stream);
    assert!(lengths(&head).is_empty() && !head.contains("transfer-encoding") && ended, "{head}");
    assert_eq!(body, whole.as_bytes());
}

#[test]
fn a_bomb_is_made_while_it_is_sent() {
    let (_world, _, mut stream) = met(json!({"bomb": {"bytes": 50_000_000, "layers": 2}}));
    let (head, body, _) = answer(&mut stream);
    assert!(head.contains("content-encoding: gzip, gzip\r\n"), "{head}");
    let mut inner = Vec::new();
    GzDecoder::new(GzDecoder::new(Chunked(&body))).read_to_end(&mut inner).unwrap();
    assert!(inner.len() == 50_000_000 && inner.iter().all(|byte| *byte == 0), "{}", inner.len());

    let (_world, _, mut stream) = met(json!({"bomb": {"bytes": 5_000_000, "layers": 0}}));
    let (head, body, ended) = answer(&mut stream);
    assert!(lengths(&head).is_empty() && !head.contains("encoding") && ended, "{head}");
    assert!(body.len() == 5_000_000 && body.iter().all(|byte| *byte == 0), "{}", body.len());

    let (_world, _, mut stream) = met(json!({"bomb": {"bytes": 10_000_000_000_u64}}));
    let mut bytes = vec![0; 8_000_000];
    stream.read_exact(&mut bytes).unwrap();
}

/// The content of a chunked body.
struct Chunked<'b>(&'b [u8]);

impl Read for Chunked<'_> {
    fn read(&mut self, out: &mut [u8]) -> std::io::Result<usize> {
        // small enough to be copied as often as it takes
        let mut content = Vec::new();
        let mut rest = std::mem::take(&mut self.0);
        while let Some(end) = rest.windows(2).position(|window| window == b"\r\n") {
            let size = usize::from_str_radix(std::str::from_utf8(&rest[..end]).unwrap(), 16).unwrap();
            content.extend_from_slice(&rest[end + 2..end + 2 + size]);
            rest = &rest[end + 4 + size..];
        }
        assert!(content.len() < out.len(), "{} of {}", content.len(), out.len());
        out[..content.len()].copy_from_slice(&content);
        Ok(content.len())
    }
}

#[test]
fn a_connection_that_was_to_be_kept_is_closed_behind_its_answer() {
    let (_world, whole, mut stream) = met(json!({"close_idle": true}));
    let (head, body, ended) = answer(&mut stream);
    assert!(body == whole.as_bytes() && ended && !head.contains("close"), "{head}");
}

#[test]
fn a_redirect_leads_where_it_is_told() {
    let (_world, _, mut stream) =
        met(json!({"redirect": {"status": 307, "location": "https://example.com/x"}}));
    let answer = receive(&mut stream).unwrap();
    assert_eq!((answer.status, answer.header("location")), (307, Some("https://example.com/x")));
}

#[test]
fn at_a_dead_end_nobody_answers() {
    let world = World::new();
    let address = |kind: &str| -> std::net::SocketAddr {
        let answer = world.run(json!({"do": "dead_end", "kind": kind}));
        answer["address"].as_str().unwrap().parse().unwrap()
    };
    let refused = TcpStream::connect_timeout(&address("black_hole"), SILENCE).unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::TimedOut);
    let mut stream = TcpStream::connect(address("silent")).unwrap();
    stream.write_all(b"CONNECT example.com:443 HTTP/1.1\r\n\r\n").unwrap();
    assert_eq!(heard(&mut stream, SILENCE), (Vec::new(), false));
}

#[test]
fn harm_that_makes_no_sense_is_refused() {
    let world = World::new();
    for (fault, hint) in [
        (r#"{"do":"fault","hagn":true}"#, "did you mean `hang`?"),
        (r#"{"do":"fault","stall_after_byte":3}"#, "did you mean `stall_after_bytes`?"),
        (r#"{"do":"fault","drip":{"bytes_per_sec":3}}"#, "did you mean `bytes_per_second`?"),
        (r#"{"do":"faults"}"#, "did you mean `fault`?"),
        (r#"{"do":"fault","drip":{"bytes_per_second":0}}"#, "from 1"),
        (r#"{"do":"fault","drip":{"bytes_per_second":5},"hang":true}"#, "leave drip out"),
        (
            r#"{"do":"fault","drip":{"bytes_per_second":5},"after_processing":false}"#,
            "leave after_processing out",
        ),
        (r#"{"do":"fault","close_idle":true,"after_processing":false}"#, "leave after_processing out"),
        (r#"{"do":"fault","garbage":5,"bad_chunk":true}"#, "only one of"),
        (r#"{"do":"fault","garbage":0}"#, "from 1"),
        (r#"{"do":"fault","large_header":2000000000}"#, "at most"),
        (r#"{"do":"fault","wrong_length":0}"#, "give 5, or -5"),
        (r#"{"do":"fault","bomb":{"bytes":0}}"#, "bomb.bytes"),
        (r#"{"do":"fault","bomb":{"bytes":5,"layers":9}}"#, "bomb.layers"),
        (r#"{"do":"fault","redirect":{"status":200,"location":"/"}}"#, "300 to 399"),
        (r#"{"do":"fault","redirect":{"status":302,"location":"\n"}}"#, "header"),
        (r#"{"do":"fault","no_read":true,"match":{"grant_type":"x"}}"#, "leave match by grant_type out"),
        (r#"{"do":"fault","no_read":true,"delay_ms":5}"#, "leave delay_ms out"),
        (r#"{"do":"dead_end","kind":"slow"}"#, "`silent`"),
    ] {
        let message = world.refused(fault);
        assert!(message.contains(hint), "{fault}: {message}");
    }
}
