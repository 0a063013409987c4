//! What a proxy is to cut, and what went through it.

use std::collections::VecDeque;

use http::{HeaderMap, HeaderName, HeaderValue, header};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::{
    fault::{Match, Times, request_line},
    traffic,
};

/// How many exchanges are remembered.
const REMEMBERED: usize = 200;
/// So much of a head is looked at.
const MOST_HEAD: usize = 64 * 1024;

/// Where an exchange ends early, and how.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cut {
    pub(super) part: Part,
    /// So many bytes of it are let through.
    pub(super) after: usize,
    pub(super) how: How,
}

/// What is cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Part {
    Request,
    /// The whole request goes through.
    Answer,
}

/// How a connection ends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum How {
    #[default]
    Close,
    Reset,
    /// It stays open, and nothing more comes.
    Stall,
}

/// Which exchanges are cut.
#[derive(Debug)]
pub(super) struct Armed {
    pub(super) cut: Cut,
    pub(super) times: Times,
    pub(super) matches: Match,
}

/// What is to happen, and what happened since a command said so.
#[derive(Debug, Default)]
pub(super) struct State {
    armed: Option<Armed>,
    exchanges: VecDeque<Exchange>,
    /// Exchanges that are not remembered any more.
    forgotten: usize,
    /// Which command all of this belongs to.
    round: usize,
}

/// One request, and what came of it.
#[derive(Debug, Default)]
struct Exchange {
    /// The request's, as far as it was sent.
    head: Head,
    request: usize,
    answer: usize,
    /// Bytes of the answer's head, where all of it was let through.
    answer_head: Option<usize>,
    reused: bool,
    cut: bool,
}

/// Which exchange something belongs to.
#[derive(Clone, Copy, Debug)]
pub(super) struct Id {
    round: usize,
    index: usize,
}

impl State {
    /// Forgets what happened.
    pub(super) fn begin(&mut self, armed: Option<Armed>) {
        *self = Self { armed, round: self.round + 1, ..Self::default() };
    }

    /// A request begins with these bytes, its first line among them. Says how it is to be cut.
    pub(super) fn exchange(&mut self, begin: &[u8], reused: bool) -> (Id, Option<Cut>) {
        let (method, path) = request_line(begin).unwrap_or_default();
        let cut = self.armed.as_mut().and_then(|armed| {
            let hit = armed.matches.hits(method, path, None) && armed.times.spend();
            hit.then_some(armed.cut)
        });
        if self.exchanges.len() == REMEMBERED {
            self.exchanges.pop_front();
            self.forgotten += 1;
        }
        self.exchanges.push_back(Exchange { reused, ..Exchange::default() });
        let index = self.forgotten + self.exchanges.len() - 1;
        (Id { round: self.round, index }, cut)
    }

    /// Whether a cut that was armed for it still counts.
    pub(super) fn is_current(&self, id: Id) -> bool {
        id.round == self.round
    }

    /// The client sent these bytes, not all of which go through where it `is_cut`.
    pub(super) fn asked(&mut self, id: Id, bytes: &[u8], is_cut: bool) {
        let Some(exchange) = self.find(id) else { return };
        exchange.head.add(bytes);
        exchange.request += bytes.len();
        exchange.cut |= is_cut;
    }

    /// So many bytes of the answer are let through by now; `head` is the length of its head, where that is known.
    pub(super) fn answered(&mut self, id: Id, bytes: usize, head: Option<usize>, is_cut: bool) {
        let Some(exchange) = self.find(id) else { return };
        exchange.answer = bytes;
        exchange.answer_head = head.filter(|head| *head <= bytes);
        exchange.cut |= is_cut;
    }

    /// What happened, oldest first.
    pub(super) fn exchanges(&self) -> Value {
        self.exchanges.iter().map(Exchange::show).collect()
    }

    fn find(&mut self, id: Id) -> Option<&mut Exchange> {
        let current = self.is_current(id);
        let index = id.index.checked_sub(self.forgotten).filter(|_| current)?;
        self.exchanges.get_mut(index)
    }
}

impl Exchange {
    fn show(&self) -> Value {
        let (method, path) = request_line(&self.head.bytes).unzip();
        let headers = self.head.headers();
        json!({
            "method": method,
            "path": path,
            "headers": traffic::printable(&headers),
            "authorization_sha256": headers.get(header::AUTHORIZATION).map(traffic::fingerprint),
            "request_bytes": self.request,
            "answer_bytes": self.answer,
            "answer_head_bytes": self.answer_head,
            "reused": self.reused,
            "cut": self.cut,
        })
    }
}

/// The head of a message, while its bytes come.
#[derive(Debug, Default)]
pub(super) struct Head {
    bytes: Vec<u8>,
    /// Its length, once it is known.
    length: Option<usize>,
}

impl Head {
    /// Takes bytes until the head is whole; gives its length then.
    pub(super) fn add(&mut self, bytes: &[u8]) -> Option<usize> {
        if self.length.is_none() && self.bytes.len() < MOST_HEAD {
            let looked_at = self.bytes.len().saturating_sub(3);
            self.bytes.extend_from_slice(bytes);
            let end = self.bytes[looked_at..].windows(4).position(|window| window == b"\r\n\r\n");
            self.length = end.map(|end| looked_at + end + 4);
            self.bytes.truncate(self.length.unwrap_or(usize::MAX));
        }
        self.length
    }

    /// The headers whose lines are whole.
    fn headers(&self) -> HeaderMap {
        let mut headers = HeaderMap::new();
        let whole = self.bytes.windows(2).rposition(|pair| pair == b"\r\n").unwrap_or(0);
        for line in self.bytes[..whole].split(|byte| *byte == b'\n').skip(1) {
            let Some(colon) = line.iter().position(|byte| *byte == b':') else { continue };
            let (name, value) = (&line[..colon], line[colon + 1..].trim_ascii());
            if let (Ok(name), Ok(value)) = (HeaderName::from_bytes(name), HeaderValue::from_bytes(value)) {
                headers.append(name, value);
            }
        }
        headers
    }
}
