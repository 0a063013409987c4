//! What a finished call hands to JavaScript.

use std::time::Duration;

use napi::bindgen_prelude::{Array, Int32Array, Int32ArraySlice, JavaScriptClassExt, Uint8Array};
use napi::{Env, JsString, Result};
use serde_json::{Value, json};
use yionstack::Cause;
use yionstack::http::{self, Answer, HeaderMap, Receipt};
use yionstack::list::{Page, PageHead};
use yionstack::token::Tokens;

use crate::error;
use crate::pages::Download;
use crate::question::{Question, Thrown};

/// Tapes up to this length are copied: that is quicker than an array buffer that V8 has to give back.
const COPIED: usize = 1024;

/// How a call ended, ready to cross: what takes time was done on the runtime's thread.
pub(crate) enum Outcome {
    /// An answer as text and tape, and its receipt as JSON.
    Document(Text, Vec<i32>, Text),
    /// An answer as it came: its head as JSON, its body, and its receipt as JSON.
    Answer(Text, Vec<u8>, Text),
    /// A page as text and tape, how many rows count, what it says of itself, and its receipt as JSON.
    Page(Text, Vec<i32>, u64, [Option<u64>; 4], Text),
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
            Self::Page(text, tape, rows, head, receipt) => {
                out.set(at + 2, text.js(env)?)?;
                let mut parts = env.create_array(3 + head.len() as u32)?;
                put_tape(env, tape, &mut parts, 0)?;
                parts.set(1, rows as f64)?;
                parts.set(2, receipt.js(env)?)?;
                for (part, number) in (3..).zip(head) {
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
        let (rows, receipt) = (page.rows(), receipt(&page.receipt));
        let PageHead { number, size, total_pages, total_count, .. } = page.head;
        let (text, tape) = page.document.into_parts();
        Self::Page(text.into(), tape, rows, [number, size, total_pages, total_count], receipt)
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
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        if text.is_ascii() {
            return Self::Latin1(text.into_bytes());
        }
        match text.chars().map(u8::try_from).collect() {
            Ok(bytes) => Self::Latin1(bytes),
            Err(_) => Self::Wide(text.encode_utf16().collect()),
        }
    }
}
