//! What a finished call hands to JavaScript.

use std::mem;
use std::time::Duration;

use napi::bindgen_prelude::{
    Array, BufferSlice, Int32Array, Int32ArraySlice, JavaScriptClassExt, Uint8Array,
};
use napi::{Env, JsString, Result};
use napi_derive::napi;
use serde_json::{Value, json};
use yionstack::Cause;
use yionstack::http::{self, Answer, HeaderMap, Receipt};
use yionstack::list::{Page, PageHead};
use yionstack::model::Part;
use yionstack::token::Tokens;

use crate::error;
use crate::pages::Download;
use crate::question::{Question, Thrown};

/// Tapes up to this length are copied: that is quicker than an array buffer that V8 has to give back.
const COPIED: usize = 1024;
/// Characters of a page's text that are handed over in one string. V8 puts objects of more than 128 KiB into a space of
/// their own, which it lets grow by as much as its young generation before it looks for garbage there.
const PART: usize = 32 * 1024;

/// How a call ended, ready to cross: what takes time was done on the runtime's thread.
pub(crate) enum Outcome {
    /// An answer as text and tape, and its receipt as JSON.
    Document(Text, Vec<i32>, Text),
    /// An answer as it came: its head as JSON, its body, and its receipt as JSON.
    Answer(Text, Vec<u8>, Text),
    /// A page as texts, each with how many rows it has, and one tape; what it says of itself, and its receipt as JSON.
    Page(Vec<(Text, usize)>, Vec<i32>, [Option<u64>; 4], Text),
    /// A file whose head is there: the head as JSON.
    Download(Text, Download),
    /// A piece of a file.
    Chunk(Vec<u8>),
    /// Something small, as JSON.
    Json(Text),
    /// It went well and there is nothing to say.
    Done,
    /// It failed: the facts as JSON, and perhaps an answer that could not be read.
    Error(Text, Option<Vec<u8>>),
    /// It failed because of the user's own code: the facts, and the number of what that threw.
    Blamed(Text, u32, Cause),
    /// The core asks the user's code.
    Question(Question),
    /// Something happened to a grant of the client with this key: the event as JSON.
    Event(u32, Text),
    /// A request was sent, or is over, by the client with this key: the record as JSON.
    Seen(u32, Text),
    /// Something that somebody should look at, about no single call: its text.
    Warning(Text),
    /// What was thrown under this number is not needed any more.
    Forget,
}

impl Outcome {
    /// The number of this kind in `lib/hub.ts`.
    fn kind(&self) -> u32 {
        match self {
            Self::Document(..) => 0,
            Self::Answer(..) => 1,
            Self::Json(_) => 2,
            Self::Done => 3,
            Self::Error(..) => 4,
            Self::Question(_) => 5,
            Self::Blamed(..) => 7,
            Self::Event(..) => 8,
            Self::Forget => 9,
            Self::Page(..) => 11,
            Self::Download(..) => 12,
            Self::Chunk(_) => 13,
            Self::Seen(..) => 14,
            Self::Warning(_) => 15,
        }
    }

    /// Whether it is the end of a call, and not something on the way.
    pub(crate) fn ends_call(&self) -> bool {
        !matches!(
            self,
            Self::Question(_) | Self::Event(..) | Self::Seen(..) | Self::Warning(_) | Self::Forget
        )
    }

    /// A failure, and what the user's code threw if it came of that.
    pub(crate) fn failed(facts: String, cause: Option<&Cause>, body: Option<Vec<u8>>) -> Self {
        let thrown = cause.and_then(|cause| Some((cause.error().downcast_ref::<Thrown>()?.number, cause)));
        match thrown {
            Some((thrown, cause)) => Self::Blamed(facts.into(), thrown, cause.clone()),
            None => Self::Error(facts.into(), body),
        }
    }

    /// Puts `id, kind, a, b` into what a drain returns.
    pub(crate) fn put(self, env: &Env, id: u32, out: &mut Array<'_>, at: u32) -> Result<()> {
        out.set(at, id)?;
        out.set(at + 1, self.kind())?;
        match self {
            Self::Document(text, tape, receipt) => {
                out.set(at + 2, text.js(env)?)?;
                let mut parts = env.create_array(2)?;
                put_tape(env, tape, &mut parts, 0)?;
                parts.set(1, receipt.js(env)?)?;
                out.set(at + 3, parts)
            }
            Self::Answer(head, body, receipt) => {
                out.set(at + 2, head.js(env)?)?;
                let mut parts = env.create_array(2)?;
                parts.set(0, Uint8Array::new(body))?;
                parts.set(1, receipt.js(env)?)?;
                out.set(at + 3, parts)
            }
            Self::Page(texts, tape, head, receipt) => {
                let mut parts = env.create_array(texts.len() as u32)?;
                for (at, (text, rows)) in (0..).zip(texts) {
                    let mut part = env.create_array(2)?;
                    part.set(0, text.js(env)?)?;
                    part.set(1, rows as f64)?;
                    parts.set(at, part)?;
                }
                out.set(at + 2, parts)?;
                let mut parts = env.create_array(2 + head.len() as u32)?;
                parts.set(0, Tape(tape).into_instance(env)?)?;
                parts.set(1, receipt.js(env)?)?;
                for (part, number) in (2..).zip(head) {
                    parts.set(part, number.map(|number| number as f64))?;
                }
                out.set(at + 3, parts)
            }
            Self::Download(head, download) => {
                out.set(at + 2, head.js(env)?)?;
                out.set(at + 3, download.into_instance(env)?)
            }
            Self::Chunk(bytes) => out.set(at + 3, Uint8Array::new(bytes)),
            Self::Error(facts, body) => {
                out.set(at + 2, facts.js(env)?)?;
                out.set(at + 3, body.map(Uint8Array::new))
            }
            Self::Json(text) | Self::Warning(text) => {
                out.set(at + 2, text.js(env)?)?;
                out.set(at + 3, ())
            }
            Self::Blamed(facts, thrown, cause) => {
                out.set(at + 2, facts.js(env)?)?;
                out.set(at + 3, thrown)?;
                drop(cause); // what was thrown may be forgotten after this batch
                Ok(())
            }
            Self::Question(question) => {
                out.set(at + 2, question.owner)?;
                out.set(at + 3, question.put(env)?)
            }
            Self::Event(client, event) | Self::Seen(client, event) => {
                out.set(at + 2, client)?;
                out.set(at + 3, event.js(env)?)
            }
            Self::Done | Self::Forget => out.set(at + 3, ()),
        }
    }
}

/// The tape of a page. All pages of a list are read from one array: V8 would let go of each page's own only with its next
/// collection, dozens of pages later.
#[napi]
pub struct Tape(Vec<i32>);

#[napi]
impl Tape {
    /// How long it is.
    #[napi(getter)]
    pub fn length(&self) -> u32 {
        self.0.len() as u32
    }

    /// Moves it to the start of these bytes.
    #[napi(ts_args_type = "into: Uint8Array")] // not every program has the types of Node's buffers
    pub fn unload(&mut self, mut into: BufferSlice<'_>) {
        for (place, value) in into.as_chunks_mut().0.iter_mut().zip(mem::take(&mut self.0)) {
            *place = value.to_ne_bytes();
        }
    }
}

fn put_tape(env: &Env, tape: Vec<i32>, out: &mut Array<'_>, at: u32) -> Result<()> {
    match tape.len() {
        0..=COPIED => out.set(at, Int32ArraySlice::copy_from(env, tape)?),
        _ => out.set(at, Int32Array::new(tape)),
    }
}

impl From<http::Outcome> for Outcome {
    fn from(outcome: http::Outcome) -> Self {
        let receipt = receipt(&outcome.receipt);
        match outcome.value {
            http::Value::Document(document) => {
                let (text, tape) = document.into_parts();
                Self::Document(text.into(), tape, receipt)
            }
            http::Value::AsItCame(answer) => Self::answered(answer, receipt),
        }
    }
}

impl From<(Answer, Receipt)> for Outcome {
    fn from((answer, receipt): (Answer, Receipt)) -> Self {
        Self::answered(answer, self::receipt(&receipt))
    }
}

impl From<Page> for Outcome {
    fn from(page: Page) -> Self {
        let receipt = receipt(&page.receipt);
        let PageHead { number, size, total_pages, total_count, .. } = page.head;
        let (text, tape, parts) = page.document.into_cut(PART);
        Self::Page(Text::cut(&text, &parts), tape, [number, size, total_pages, total_count], receipt)
    }
}

impl From<http::Download> for Outcome {
    fn from(download: http::Download) -> Self {
        let head = json!({
            "name": download.name,
            "contentType": download.content_type,
            "size": download.size,
            "receipt": facts(&download.receipt),
        });
        Self::Download(head.to_string().into(), Download::new(download))
    }
}

fn receipt(receipt: &Receipt) -> Text {
    facts(receipt).to_string().into()
}

fn pairs(headers: &HeaderMap) -> Vec<(&str, String)> {
    let text = |value: &[u8]| String::from_utf8_lossy(value).into_owned();
    headers.iter().map(|(name, value)| (name.as_str(), text(value.as_bytes()))).collect()
}

fn facts(receipt: &Receipt) -> Value {
    json!({
        "status": receipt.status,
        "requestId": receipt.request_id,
        "attempts": receipt.attempts,
        "idempotencyKey": receipt.idempotency_key,
        "replayed": receipt.replayed,
        "expires": receipt.expires.map(|at| at.as_secs_f64() * 1000.0),
        "headers": pairs(&receipt.headers),
    })
}

impl From<&Tokens> for Outcome {
    fn from(tokens: &Tokens) -> Self {
        let text = json!({
            "accessToken": tokens.access_token.expose(),
            "refreshToken": tokens.refresh_token.as_ref().map(|token| token.expose()),
            "expiresIn": tokens.expires_in.as_ref().map(Duration::as_secs),
            "scope": tokens.scope,
        });
        Self::Json(text.to_string().into())
    }
}

impl Outcome {
    fn answered(answer: Answer, receipt: Text) -> Self {
        let head = json!({
            "status": answer.status,
            "headers": pairs(&answer.headers),
            "requestId": answer.request_id(),
            "attempts": answer.attempts,
        });
        Self::Answer(head.to_string().into(), answer.body.into(), receipt)
    }
}

impl From<yionstack::Error> for Outcome {
    fn from(error: yionstack::Error) -> Self {
        Self::failed(error::record(&error), error.cause(), error.body().map(|body| body.to_vec()))
    }
}

/// Text in the form that V8 takes over with a plain copy: decoding UTF-8 would cost the main thread far more.
pub(crate) enum Text {
    /// One byte for each character up to U+00FF.
    Latin1(Vec<u8>),
    /// UTF-16.
    Wide(Vec<u16>),
}

impl Text {
    fn js<'env>(&self, env: &'env Env) -> Result<JsString<'env>> {
        match self {
            Self::Latin1(bytes) => env.create_string_latin1(bytes),
            Self::Wide(units) => env.create_string_utf16(units),
        }
    }

    /// The text of each part, and how many rows it has.
    fn cut(text: &str, parts: &[Part]) -> Vec<(Self, usize)> {
        let mut units = text.encode_utf16();
        let cut = |part: &Part| (units.by_ref().take(part.length).collect::<Vec<u16>>().into(), part.rows);
        parts.iter().map(cut).collect()
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        if text.is_ascii() {
            return Self::Latin1(text.into_bytes());
        }
        text.encode_utf16().collect::<Vec<u16>>().into()
    }
}

impl From<Vec<u16>> for Text {
    fn from(units: Vec<u16>) -> Self {
        match units.iter().all(|unit| *unit <= 0xff) {
            true => Self::Latin1(units.iter().map(|unit| *unit as u8).collect()),
            false => Self::Wide(units),
        }
    }
}
