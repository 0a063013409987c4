//! Answers that are made to fill the memory or to take for ever: refused at once, and a process that reads them hardly
//! grows.

use std::fs;
use std::future::poll_fn;
use std::process::Command;
use std::time::{Duration, Instant};

use bytes::Bytes;
use flate2::{Compress, Compression, FlushCompress};
use h2::SendStream;
use h2::server::SendResponse;
use http::{Response, StatusCode};
use yionstack_sandbox::{Config, Sandbox};
use yionstack_tests::h2_server::{After, H2Server};
use yionstack_tests::scripted::{End, Scripted};

use crate::answers::{Form, written};
use crate::asking::{Asker, Call};

/// What the process that reads is told.
const URL: &str = "BOMB_URL";
const CA: &str = "BOMB_CA";
const CALL: &str = "BOMB_CALL";
const PATIENCE: &str = "BOMB_PATIENCE";

const MIB: u64 = 1024 * 1024;
/// `body_limit` unless said otherwise.
const LIMIT: u64 = 16 * MIB;
const MAY_GROW: u64 = 8 * MIB;

const CALLS: [(&str, Call); 4] =
    [("item", Call::Item), ("create", Call::Create), ("file", Call::File), ("token", Call::Token)];

/// What there is to be read, and how.
struct Bomb<'b> {
    name: &'b str,
    url: &'b str,
    ca: &'b str,
    calls: &'b [&'b str],
    /// Of what never ends the deadline has to be the end.
    patience: Duration,
}

fn tolerance() -> u64 {
    if std::env::var("CI").as_deref() == Ok("true") { 10 } else { 1 }
}

/// Lets a process of its own read it, and says how it bore that.
fn explode(bomb: &Bomb) {
    for call in bomb.calls {
        let mut reader = Command::new(std::env::current_exe().unwrap());
        reader.args(["--exact", "bombs::reader", "--nocapture", "--test-threads=1"]);
        reader.env(URL, bomb.url).env(CA, bomb.ca).env(CALL, call);
        let done = reader.env(PATIENCE, bomb.patience.as_millis().to_string()).output().unwrap();
        let said = String::from_utf8_lossy(&done.stdout) + String::from_utf8_lossy(&done.stderr);
        assert!(done.status.success(), "{}, {call}: {said}", bomb.name);
        let figures = said.lines().find_map(|line| line.split_once("figures: ")).expect("figures").1;
        let mut words = figures.splitn(3, ' ');
        let mut figure = || words.next().unwrap().parse::<u64>().unwrap();
        let (growth, took) = (figure() * 1024, Duration::from_millis(figure()));
        println!("{}, {call}: {} KiB more, {took:?}: {}", bomb.name, growth / 1024, words.next().unwrap());
        let limit = if *call == "file" { 0 } else { LIMIT };
        assert!(growth <= limit + MAY_GROW, "{}, {call}: {said}", bomb.name);
        let at_most = bomb.patience.min(Duration::from_secs(1)) + Duration::from_millis(250);
        assert!(took <= at_most * tolerance() as u32, "{}, {call}: {said}", bomb.name);
    }
}

/// So many KiB, by the kernel's count.
fn memory(name: &str) -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix(name))?;
    line.trim().trim_end_matches("kB").trim().parse().ok()
}

/// The process that reads: no test by itself.
#[tokio::test]
async fn reader() {
    let Ok(url) = std::env::var(URL) else { return };
    let told = |name: &str| std::env::var(name).unwrap();
    let call = CALLS.iter().find(|(name, _)| *name == told(CALL)).unwrap().1;
    // what every process takes that has called something once
    let server = Scripted::start().await;
    server.say(written(200, "", br#"{"id":"1"}"#, Form::GzipLength), End::Close);
    let _ = Asker::of(&server.url).ask(call).await;
    let patience = Duration::from_millis(told(PATIENCE).parse().unwrap());
    let asker = Asker::with(&url, |builder| match told(CA).as_str() {
        "" => builder.timeout(patience),
        ca => builder.timeout(patience).ca(ca),
    });
    let before = memory("VmRSS:").unwrap();
    fs::write("/proc/self/clear_refs", "5").unwrap();
    let started = Instant::now();
    let (code, said) = asker.ask(call).await.expect_err("it is a bomb");
    let took = started.elapsed().as_millis();
    let growth = memory("VmHWM:").unwrap().saturating_sub(before);
    eprintln!("figures: {growth} {took} {}: {said}", code.as_str());
}

fn is_possible() -> bool {
    let is_possible = memory("VmHWM:").is_some() && fs::write("/proc/self/clear_refs", "5").is_ok();
    if !is_possible {
        assert_ne!(std::env::var("CI").as_deref(), Ok("true"), "the kernel does not tell");
        println!("skipped: this kernel does not tell how large a process has been");
    }
    is_possible
}

#[test]
fn bombs_of_http1_are_refused() {
    if !is_possible() {
        return;
    }
    let (usual, short) = (Duration::from_secs(20), Duration::from_millis(500));
    for (name, fault, calls, patience) in [
        ("10 GB in gzip", r#""bomb":{"bytes":10000000000}"#, &["item", "create", "file", "token"][..], usual),
        (
            "10 GB in three layers",
            r#""bomb":{"bytes":10000000000,"layers":3}"#,
            &["item", "create", "file"],
            usual,
        ),
        (
            "1 GB without a length",
            r#""bomb":{"bytes":1000000000,"layers":0}"#,
            &["item", "file", "token"],
            usual,
        ),
        ("a head without an end", r#""endless_headers":true"#, &["item", "file", "token"], usual),
        ("10 MB in one line", r#""large_header":10000000"#, &["item", "file"], usual),
        ("informational answers for ever", r#""endless_informational":true"#, &["item", "file"], short),
    ] {
        let sandbox = Sandbox::start(Config::default()).unwrap();
        sandbox.command(&format!(r#"{{"do":"fault","times":"always",{fault}}}"#)).unwrap();
        explode(&Bomb { name, url: sandbox.base_url(), ca: "", calls, patience });
    }
}

/// A megabyte of zeros in a block that can come again and again.
fn block() -> Bytes {
    let zeros = vec![0; MIB as usize];
    let mut compress = Compress::new(Compression::best(), false);
    let mut out = Vec::with_capacity(64 * 1024);
    compress.compress_vec(&zeros, &mut out, FlushCompress::Full).unwrap();
    out.into()
}

/// Sends a piece as soon as the other side can take it.
async fn send(stream: &mut SendStream<Bytes>, mut piece: Bytes) -> Option<()> {
    while !piece.is_empty() {
        stream.reserve_capacity(piece.len());
        let most = poll_fn(|context| stream.poll_capacity(context)).await?.ok()?;
        stream.send_data(piece.split_to(most.min(piece.len())), false).ok()?;
    }
    Some(())
}

/// Sends the head of an answer, and pieces for as long as somebody takes them.
async fn flood(mut answer: SendResponse<Bytes>, packed: bool, begin: Bytes, piece: Bytes) -> Option<()> {
    let mut head = Response::builder().status(200);
    if packed {
        head = head.header("content-encoding", "gzip");
    }
    let mut stream = answer.send_response(head.body(()).ok()?, false).ok()?;
    send(&mut stream, begin).await?;
    for _ in 0..10_000 {
        send(&mut stream, piece.clone()).await?;
    }
    Some(())
}

async fn empty_frames(mut answer: SendResponse<Bytes>) -> Option<()> {
    let mut stream = answer.send_response(Response::new(()), false).ok()?;
    for sent in 0..10_000_000_u32 {
        stream.send_data(Bytes::new(), false).ok()?;
        if sent % 64 == 0 {
            tokio::task::yield_now().await;
        }
    }
    Some(())
}

async fn lines(mut answer: SendResponse<Bytes>, count: usize, length: usize) -> Option<()> {
    let mut head = Response::builder().status(200);
    for number in 0..count {
        head = head.header("x-line", format!("{number}{}", "a".repeat(length)));
    }
    let mut stream = answer.send_response(head.body(()).ok()?, false).ok()?;
    stream.send_data(Bytes::from_static(b"{}"), true).ok()
}

async fn informational(mut answer: SendResponse<Bytes>) -> Option<()> {
    let head = || Response::builder().status(StatusCode::PROCESSING).body(()).unwrap();
    for sent in 0..10_000_000_u32 {
        answer.send_informational(head()).ok()?;
        if sent % 64 == 0 {
            tokio::task::yield_now().await;
        }
    }
    Some(())
}

#[derive(Clone, Copy, Debug)]
enum Kind {
    Packed,
    Plain,
    EmptyFrames,
    ManyLines,
    LongLine,
    Informational,
}

#[tokio::test]
async fn bombs_of_http2_are_refused() {
    if !is_possible() {
        return;
    }
    let (usual, short) = (Duration::from_secs(20), Duration::from_millis(200));
    for (kind, name, calls, patience) in [
        (Kind::Packed, "HTTP/2, 10 GB in gzip", &["item", "create", "file"][..], usual),
        (Kind::Plain, "HTTP/2, 10 GB without a length", &["item"], usual),
        (Kind::EmptyFrames, "HTTP/2, empty frames for ever", &["item", "file"], usual),
        (Kind::ManyLines, "HTTP/2, 30,000 lines", &["item"], usual),
        (Kind::LongLine, "HTTP/2, 10 MB in one line", &["item"], usual),
        // h2 keeps them until the call ends: there is no way to tell it not to
        (Kind::Informational, "HTTP/2, informational answers for ever", &["item"], short),
    ] {
        let block = block();
        let server = H2Server::start(move |answer| {
            let block = block.clone();
            Box::pin(async move {
                let begin = Bytes::from_static(&[0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);
                let _ = match kind {
                    Kind::Packed => flood(answer, true, begin, block).await,
                    Kind::Plain => flood(answer, false, Bytes::new(), vec![b' '; MIB as usize].into()).await,
                    Kind::EmptyFrames => empty_frames(answer).await,
                    Kind::ManyLines => lines(answer, 30_000, 32).await,
                    Kind::LongLine => lines(answer, 1, 10_000_000).await,
                    Kind::Informational => informational(answer).await,
                };
                After::Stay
            })
        })
        .await;
        // the server goes on while the process is waited for
        let (url, ca) = (server.url.clone(), server.ca.clone());
        let done = tokio::task::spawn_blocking(move || {
            explode(&Bomb { name, url: &url, ca: &ca, calls, patience });
        });
        done.await.unwrap();
    }
}
