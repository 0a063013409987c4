//! Answers that HTTP would not write: their bytes, and what becomes of the connection behind them.

use std::{iter, time::Duration};

use axum::{
    body::{Body, to_bytes},
    response::Response,
};
use bytes::Bytes;
use http::{HeaderMap, HeaderValue, header, response::Parts};
use serde::Deserialize;

use super::gzip;
use crate::server::connection::{Connection, End, Pace, Script};

/// How an answer is to be written instead. It travels with the answer until that has all of its headers.
#[derive(Clone, Debug)]
pub(crate) struct Raw {
    pub(super) harm: Option<Harm>,
    pub(super) drip: Option<Drip>,
}

/// What is wrong with the bytes of an answer.
#[derive(Clone, Debug)]
pub(super) enum Harm {
    CutAfter(usize),
    StallAfter(usize),
    EndlessInformational,
    EndlessHeaders,
    LargeHeader(usize),
    Garbage(usize),
    TrailingGarbage(usize),
    WrongLength(i64),
    TwoLengths,
    LengthAndChunked,
    NoLength,
    BadChunk,
    TruncatedGzip(usize),
    Bomb { bytes: u64, layers: u32 },
    CloseIdle,
}

/// So many bytes each second.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Drip {
    bytes_per_second: u32,
    #[serde(default)]
    part: Part,
}

/// Where the dripping begins.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Part {
    #[default]
    Head,
    Body,
}

impl Drip {
    pub(super) fn check(&self) -> Result<(), String> {
        match self.bytes_per_second {
            0 => {
                Err("drip.bytes_per_second is a number from 1: nothing at all is stall_after_head".to_owned())
            }
            _ => Ok(()),
        }
    }

    /// Some bytes at a time, at most twenty times a second.
    fn pace(self, head: usize) -> Pace {
        const STEPS: u32 = 20;
        let step = self.bytes_per_second.div_ceil(STEPS);
        let every = Duration::from_secs(1) * step / self.bytes_per_second;
        let at_once = if let Part::Body = self.part { head } else { 0 };
        Pace { at_once, step: step as usize, every }
    }
}

impl Harm {
    /// Whether there has to be an answer first, which it then changes.
    pub(super) fn changes_answer(&self) -> bool {
        !matches!(
            self,
            Self::EndlessInformational | Self::EndlessHeaders | Self::Garbage(_) | Self::Bomb { .. }
        )
    }
}

type Pieces = Box<dyn Iterator<Item = Bytes> + Send>;

impl Raw {
    /// Has the connection write the answer; what HTTP is given in its place never leaves.
    pub(crate) async fn write(self, answer: Response, connection: &Connection) -> Response {
        let (parts, body) = answer.into_parts();
        let body = to_bytes(body, usize::MAX).await.unwrap_or_default();
        let harmless = match self.harm {
            Some(Harm::CutAfter(bytes) | Harm::StallAfter(bytes)) => {
                bytes >= body.len() && self.drip.is_none()
            }
            _ => false,
        };
        if harmless {
            return Response::from_parts(parts, Body::from(body));
        }
        let (head, rest, end) = script(self.harm, &parts, body);
        let pace = self.drip.map(|drip| drip.pace(head.len()));
        connection.play(Script { pieces: Box::new(iter::once(head).chain(rest)), pace, end });
        Response::default()
    }
}

/// The head, what comes behind it, and what becomes of the connection.
fn script(harm: Option<Harm>, parts: &Parts, body: Bytes) -> (Bytes, Pieces, End) {
    let length = body.len();
    let plain = head(parts, &[length.to_string()], &[]);
    let Some(harm) = harm else { return (plain, one(body), End::Next) };
    match harm {
        Harm::CutAfter(bytes) => (plain, one(body.slice(..bytes.min(length))), End::Close),
        Harm::StallAfter(bytes) => (plain, one(body.slice(..bytes.min(length))), End::Silence),
        Harm::CloseIdle => (plain, one(body), End::Close),
        Harm::TrailingGarbage(bytes) => (plain, Box::new(iter::once(body).chain(noise(bytes))), End::Next),
        Harm::Garbage(bytes) => (Bytes::new(), Box::new(noise(bytes)), End::Close),
        Harm::EndlessInformational => {
            let again = Bytes::from_static(b"HTTP/1.1 102 Processing\r\n\r\n");
            (Bytes::new(), Box::new(iter::repeat(again)), End::Silence)
        }
        Harm::EndlessHeaders => {
            let lines = (0_u64..).map(|number| Bytes::from(format!("x-sandbox-{number}: {number}\r\n")));
            (Bytes::from_static(b"HTTP/1.1 200 OK\r\n"), Box::new(lines), End::Silence)
        }
        Harm::LargeHeader(bytes) => {
            // the empty line that ends the head comes behind it
            let begin = [&plain[..plain.len() - 2], b"x-sandbox-large: "].concat();
            let behind = [Bytes::from_static(b"\r\n\r\n"), body];
            (begin.into(), Box::new(pieces(bytes, |_| b'a').chain(behind)), End::Next)
        }
        Harm::WrongLength(by) => {
            let announced = (length as i64).saturating_add(by).max(0);
            let end = if by > 0 { End::Close } else { End::Next };
            (head(parts, &[announced.to_string()], &[]), one(body), end)
        }
        Harm::TwoLengths => {
            let lengths = [length.to_string(), (length / 2).to_string()];
            (head(parts, &lengths, &[]), one(body), End::Next)
        }
        Harm::LengthAndChunked => {
            let head = head(parts, &[length.to_string()], &[CHUNKED]);
            (head, Box::new(iter::once(chunk(&body)).chain([LAST_CHUNK])), End::Next)
        }
        Harm::NoLength => (head(parts, &[], &[]), one(body), End::Close),
        Harm::BadChunk => {
            let (first, second) = body.split_at(length / 2);
            let bad = [b"zz\r\n".as_slice(), second, b"\r\n"].concat().into();
            (head(parts, &[], &[CHUNKED]), Box::new([chunk(first), bad, LAST_CHUNK].into_iter()), End::Close)
        }
        Harm::TruncatedGzip(missing) => {
            let packed = gzip::packed(&body);
            let left = packed.slice(..packed.len().saturating_sub(missing));
            let encoding = format!("{}: gzip", header::CONTENT_ENCODING);
            (head(parts, &[left.len().to_string()], &[&encoding]), one(left), End::Next)
        }
        Harm::Bomb { bytes, layers } => {
            let mut parts = parts.clone();
            parts.headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
            if layers == 0 {
                return (head(&parts, &[], &[]), Box::new(gzip::zeros(bytes)), End::Close);
            }
            let names = vec!["gzip"; layers as usize].join(", ");
            let encoding = format!("{}: {names}", header::CONTENT_ENCODING);
            let chunks = gzip::bomb(bytes, layers).map(|piece| chunk(&piece));
            (head(&parts, &[], &[&encoding, CHUNKED]), Box::new(chunks.chain([LAST_CHUNK])), End::Next)
        }
    }
}

const CHUNKED: &str = "transfer-encoding: chunked";
const LAST_CHUNK: Bytes = Bytes::from_static(b"0\r\n\r\n");

/// The head of an answer, with these lengths, and these further lines.
fn head(parts: &Parts, lengths: &[String], lines: &[&str]) -> Bytes {
    let reason = parts.status.canonical_reason().unwrap_or_default();
    let mut out = format!("HTTP/1.1 {} {reason}\r\n", parts.status.as_u16()).into_bytes();
    push_headers(&mut out, &parts.headers);
    for length in lengths {
        out.extend_from_slice(format!("content-length: {length}\r\n").as_bytes());
    }
    for line in lines {
        out.extend_from_slice(line.as_bytes());
        out.extend_from_slice(b"\r\n");
    }
    out.extend_from_slice(b"\r\n");
    out.into()
}

fn push_headers(out: &mut Vec<u8>, headers: &HeaderMap) {
    for (name, value) in headers {
        if *name != header::CONTENT_LENGTH && *name != header::TRANSFER_ENCODING {
            for bytes in [name.as_str().as_bytes(), b": ", value.as_bytes(), b"\r\n"] {
                out.extend_from_slice(bytes);
            }
        }
    }
}

fn chunk(data: &[u8]) -> Bytes {
    if data.is_empty() {
        return Bytes::new(); // an empty chunk would be the last one
    }
    [format!("{:x}\r\n", data.len()).as_bytes(), data, b"\r\n"].concat().into()
}

fn one(bytes: Bytes) -> Pieces {
    Box::new(iter::once(bytes))
}

/// Bytes that begin no HTTP, the same each time.
fn noise(bytes: usize) -> impl Iterator<Item = Bytes> + Send {
    pieces(bytes, |at| 0x80 | (at.wrapping_mul(2_654_435_761) >> 24) as u8)
}

/// So many bytes, in pieces.
fn pieces(bytes: usize, byte: impl Fn(usize) -> u8 + Send) -> impl Iterator<Item = Bytes> + Send {
    const PIECE: usize = 64 * 1024;
    (0..bytes).step_by(PIECE).map(move |from| (from..bytes.min(from + PIECE)).map(&byte).collect())
}
