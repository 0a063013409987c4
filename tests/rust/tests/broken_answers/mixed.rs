//! Answers that came whole, and are none: they contradict themselves, are packed wrongly, or are no HTTP.

use yionstack::Code;
use yionstack_tests::scripted::{End, Scripted};

use crate::answers::{CHUNKED, Form, chunked, gzip, length, written};
use crate::asking::{Asker, Call};

const BODY: &[u8] = br#"{"id":"67e55044-10b1-426f-9247-bb680e5fe0c8"}"#;
const OK: &str = "HTTP/1.1 200 OK\r\n";

/// An answer with these lines in its head.
fn answer(first: &str, lines: &str, body: &[u8]) -> Vec<u8> {
    [first.as_bytes(), lines.as_bytes(), b"\r\n", body].concat()
}

fn lengths(wrong: &mut Vec<(String, Vec<u8>)>) {
    let (right, more) = (BODY.len(), BODY.len() + 1);
    let chunks = chunked(BODY, 10, "", "");
    let mut add = |lines: String, body: &[u8]| wrong.push((lines.clone(), answer(OK, &lines, body)));
    for (first, second) in [(right, more), (more, right), (right, 0), (0, right)] {
        add(format!("content-length: {first}\r\ncontent-length: {second}\r\n"), BODY);
        add(format!("content-length: {first}, {second}\r\n"), BODY);
    }
    for value in [
        "-1",
        "+45",
        "0x2d",
        "4.5e1",
        "45.0",
        "",
        "45 45",
        "18446744073709551661",
        "\"45\"",
        "４５",
        "45;",
        "a",
    ] {
        add(format!("content-length: {value}\r\n"), BODY);
    }
    let both = length(BODY);
    for lines in
        [format!("{both}{CHUNKED}"), format!("{CHUNKED}{both}"), format!("{CHUNKED}content-length: 0\r\n")]
    {
        add(lines.clone(), &chunks);
        add(lines, BODY);
    }
    for coding in [
        "gzip, chunked",
        "identity",
        "xchunked",
        "chunked, chunked",
        "chunked, gzip",
        "chunked;q=1",
        "",
        "chunked\r\ntransfer-encoding: chunked",
    ] {
        add(format!("transfer-encoding: {coding}\r\n"), &chunks);
        add(format!("transfer-encoding: {coding}\r\n"), BODY);
    }
    let old = answer("HTTP/1.0 200 OK\r\n", CHUNKED, &chunks);
    wrong.push(("chunks in HTTP/1.0".to_owned(), old));
}

fn chunks(wrong: &mut Vec<(String, Vec<u8>)>) {
    let size = format!("{:x}", BODY.len());
    let mut add = |name: &str, before: &str, after: &str| {
        let body = [before.as_bytes(), BODY, after.as_bytes()].concat();
        wrong.push((format!("a chunk: {name}"), answer(OK, CHUNKED, &body)));
    };
    for size in [
        "zz",
        "",
        "-2d",
        "+2d",
        "0x2d",
        "1000000000000002d",
        "2d2d",
        "2",
        "2c",
        "2e",
        "\u{ff12}d",
        "2 d",
        ";2d",
    ] {
        add(&format!("of size {size:?}"), &format!("{size}\r\n"), "\r\n0\r\n\r\n");
    }
    for (before, after) in [
        ("\n", "\r\n"),
        ("\r", "\r\n"),
        ("\r\n", "\n"),
        ("\r\n", "\r"),
        ("\r\n", ""),
        ("\r\n", "\r\r\n"),
        ("\r\n\r\n", "\r\n"),
    ] {
        add(
            &format!("{before:?} before, {after:?} behind"),
            &format!("{size}{before}"),
            &format!("{after}0\r\n\r\n"),
        );
    }
    let long = "x".repeat(100_000);
    add("with a long extension", &format!("{size};{long}\r\n"), "\r\n0\r\n\r\n");
    add("with a line feed in its extension", &format!("{size};a\nb\r\n"), "\r\n0\r\n\r\n");
    add("with long lines behind", &format!("{size}\r\n"), &format!("\r\n0\r\nx-behind: {long}\r\n\r\n"));
    add(
        "with many lines behind",
        &format!("{size}\r\n"),
        &format!("\r\n0\r\n{}\r\n", "x-behind: 1\r\n".repeat(100_000)),
    );
    add("with no line behind", &format!("{size}\r\n"), "\r\n0\r\nno line\r\n\r\n");
    add("without a last one", &format!("{size}\r\n"), "\r\n");
    add("without an end", &format!("{size}\r\n"), "\r\n0\r\n");
}

fn packings(wrong: &mut Vec<(String, Vec<u8>)>) {
    let mut add = |name: &str, coding: &str, body: &[u8]| {
        let lines = format!("content-encoding: {coding}\r\n{}", length(body));
        wrong.push((format!("packed: {name}"), answer(OK, &lines, body)));
    };
    let whole = gzip(BODY);
    for at in (0..4).chain(whole.len() - 8..whole.len()) {
        let mut other = whole.clone();
        other[at] ^= 0xff;
        add(&format!("byte {at} of {} is another one", whole.len()), "gzip", &other);
    }
    for end in 1..whole.len() {
        add(&format!("{end} bytes of {}", whole.len()), "gzip", &whole[..end]);
    }
    add("a second one behind", "gzip", &[&whole[..], &whole].concat());
    add("an empty one behind", "gzip", &[&whole[..], &gzip(b"")].concat());
    add("a zero behind", "gzip", &[&whole[..], b"\0"].concat());
    add("words behind", "gzip", &[&whole[..], b"words"].concat());
    add("plain", "gzip", BODY);
    add("zlib", "gzip", &[b"\x78\x9c", &whole[10..]].concat());
    for coding in [
        "br",
        "deflate",
        "zstd",
        "compress",
        "gzip, gzip",
        "gzip\r\ncontent-encoding: gzip",
        "br, gzip",
        "none",
        "utf-8",
        "*",
    ] {
        add(coding, coding, &whole);
        add(coding, coding, BODY);
    }
    add("twice, and said so", "gzip, gzip", &gzip(&whole));
}

fn heads(wrong: &mut Vec<(String, Vec<u8>)>) {
    let length = length(BODY);
    for line in [
        "HTTP/1.1 20 OK\r\n",
        "HTTP/1.1 2000 OK\r\n",
        "HTTP/1.1 2x0 OK\r\n",
        "HTTP/1.1 -200 OK\r\n",
        "HTTP/2.0 200 OK\r\n",
        "HTTP/1.2 200 OK\r\n",
        "HTTP/0.9 200 OK\r\n",
        "HTTP/11 200 OK\r\n",
        "http/1.1 200 OK\r\n",
        "ICY 200 OK\r\n",
        "200 OK\r\n",
        " HTTP/1.1 200 OK\r\n",
        "HTTP/1.1\t200 OK\r\n",
        "HTTP/1.1 200 O\0K\r\n",
        "HTTP/1.1 200 O\rK\r\n",
        "HTTP/1.1 101 Switching Protocols\r\n",
        "HTTP/1.1 199 On the way\r\n",
        "x: y\r\nHTTP/1.1 200 OK\r\n",
        "",
    ] {
        wrong.push((format!("first line {line:?}"), answer(line, &length, BODY)));
    }
    for line in [
        "x-folded: a\r\n b\r\n",
        "x-folded: a\r\n\tb\r\n",
        "x-spaced : a\r\n",
        "content-length : 45\r\n",
        "no colon\r\n",
        ": no name\r\n",
        "x-n\u{e4}me: a\r\n",
        "x-zero: a\0b\r\n",
        "x-return: a\rb\r\n",
        " x-first: a\r\n",
    ] {
        for lines in [format!("{line}{length}"), format!("{length}{line}")] {
            wrong.push((format!("head {lines:?}"), answer(OK, &lines, BODY)));
        }
    }
    let many = "x-many: 1\r\n".repeat(1_000);
    wrong.push(("a thousand lines".to_owned(), answer(OK, &format!("{many}{length}"), BODY)));
    let large = format!("x-large: {}\r\n", "a".repeat(1 << 20));
    wrong.push(("a megabyte in a line".to_owned(), answer(OK, &format!("{large}{length}"), BODY)));
    // what hangs up without a length may have been cut, unless it is JSON with its brackets
    for body in [
        "".as_bytes(),
        b" ",
        b"17",
        b"\"text\"",
        b"null",
        b"{",
        b"[1,2",
        b"{\"a\":1",
        b"{} {",
        b"text",
        b"{]",
    ] {
        wrong.push((format!("{:?} and no end", String::from_utf8_lossy(body)), answer(OK, "", body)));
    }
}

#[tokio::test]
async fn none_passes_for_a_success() {
    let mut wrong = Vec::new();
    lengths(&mut wrong);
    chunks(&mut wrong);
    packings(&mut wrong);
    heads(&mut wrong);
    let server = Scripted::start().await;
    let asker = Asker::of(&server.url);
    let mut taken = Vec::new();
    for (name, bytes) in &wrong {
        server.say(bytes.clone(), End::Close);
        for call in [Call::Item, Call::Create, Call::Update, Call::Raw, Call::File] {
            match asker.ask(call).await {
                Ok(_) => taken.push(format!("{call:?}, {name}")),
                Err((code, said)) => {
                    let fits = match call {
                        Call::Create | Call::Update => matches!(code, Code::OutcomeUnknown | Code::Decode),
                        _ => matches!(code, Code::Connection | Code::Decode),
                    };
                    // 101 is an answer of its own
                    assert!(fits || code == Code::Server && name.contains("101"), "{call:?}, {name}: {said}");
                }
            }
        }
    }
    println!("mixed answers: {} in five ways, {} taken for a success", wrong.len(), taken.len());
    assert!(taken.is_empty(), "{}", taken.join("\n"));
}

#[tokio::test]
async fn what_is_unusual_and_clear_is_taken() {
    let server = Scripted::start().await;
    let asker = Asker::of(&server.url);
    let length = length(BODY);
    let upper = CHUNKED.to_uppercase();
    for (name, bytes) in [
        ("the same length twice", answer(OK, &format!("{length}{length}"), BODY)),
        ("no reason", answer("HTTP/1.1 200\r\n", &length, BODY)),
        ("HTTP/1.0", answer("HTTP/1.0 200 OK\r\n", &length, BODY)),
        ("capitals", answer(OK, &upper, &chunked(BODY, 3, "", ""))),
        ("packed in nothing", answer(OK, &format!("content-encoding: identity\r\n{length}"), BODY)),
        (
            "words ahead",
            [b"HTTP/1.1 102 On\r\n\r\n".repeat(20), written(200, "", BODY, Form::Hints)].concat(),
        ),
        ("no length, and brackets", answer("HTTP/1.0 200 OK\r\n", "", BODY)),
        (
            "line feeds",
            [OK, &length, "\r\n"]
                .concat()
                .replace('\r', "")
                .into_bytes()
                .into_iter()
                .chain(BODY.iter().copied())
                .collect(),
        ),
    ] {
        server.say(bytes, End::Close);
        let outcome = asker.ask(Call::Item).await;
        assert!(outcome.is_ok(), "{name}: {outcome:?}");
    }
}

/// What comes behind an answer is no answer to what is asked next.
#[tokio::test]
async fn an_answer_too_many_answers_nothing() {
    let server = Scripted::start().await;
    let asker = Asker::of(&server.url);
    let first = written(200, "", br#"{"first":true}"#, Form::Length);
    for form in [Form::Length, Form::Chunked, Form::GzipLength] {
        for body in [&b"{}"[..], br#"{"second":1,"it_is":"longer than the others"}"#] {
            let more = [&first[..], &written(200, "", body, form)].concat();
            for _ in 0..50 {
                server.say(more.clone(), End::Stay);
                assert_eq!(asker.ask(Call::Raw).await, Ok(14));
                server.say(first.clone(), End::Stay);
                assert_eq!(asker.ask(Call::Raw).await, Ok(14), "{form:?}");
            }
        }
    }
    // by one length it ends here, by the other one it has all of the second in it
    let lines = format!("{CHUNKED}content-length: 500\r\n");
    let forged = written(200, "", br#"{"forged":true,"it_is":"of the body"}"#, Form::Length);
    let two = answer(OK, &lines, &[b"0\r\n\r\n", &forged[..]].concat());
    for _ in 0..50 {
        server.say(two.clone(), End::Stay);
        assert!(asker.ask(Call::Raw).await.is_err());
        server.say(first.clone(), End::Stay);
        assert_eq!(asker.ask(Call::Raw).await, Ok(14));
    }
}
