//! What comes out. Answers go out on a thread that may stand still when nobody reads them: an interrupt is heard then too.

use std::io::{self, Write};

use serde_json::value::RawValue;
use serde_json::{Value, json};
use yionstack::http::{Answer, Receipt};
use yionstack::model::Document;

use crate::failure::Failure;

/// A text for people.
pub(crate) fn text(text: &str) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes())?;
    out.flush()?;
    Ok(())
}

/// Bytes of an answer.
pub(crate) async fn bytes(bytes: impl AsRef<[u8]> + Send + 'static) -> Result<(), Failure> {
    let written = tokio::task::spawn_blocking(move || {
        let mut out = io::stdout().lock();
        out.write_all(bytes.as_ref())?;
        out.flush()
    });
    Ok(written.await.unwrap_or_else(|error| Err(io::Error::other(error)))?)
}

/// One answer.
pub(crate) async fn document(document: &Document) -> Result<(), Failure> {
    bytes(format!("{}\n", document.json())).await
}

/// An answer of which nothing is published: JSON as it came, other text as a JSON string, `null` for nothing.
pub(crate) async fn as_it_came(answer: &Answer) -> Result<(), Failure> {
    let body = String::from_utf8_lossy(&answer.body);
    let shown = match serde_json::from_str::<Box<RawValue>>(&body) {
        Ok(json) => json.get().to_owned(),
        Err(_) if body.trim().is_empty() => "null".to_owned(),
        Err(_) => Value::from(body).to_string(),
    };
    bytes(format!("{shown}\n")).await
}

/// What the server said beside the answer, on standard error.
pub(crate) fn receipt(receipt: &Receipt) {
    let shown = json!({
        "status": receipt.status,
        "request_id": receipt.request_id,
        "attempts": receipt.attempts,
        "idempotency_key": receipt.idempotency_key,
        "replayed": receipt.replayed,
    });
    aside(&json!({ "receipt": shown }));
}

/// A line on standard error. Where nobody reads that, there is nobody to tell: what was done stays done.
pub(crate) fn aside(value: &Value) {
    let _ = io::stderr().lock().write_all(format!("{value}\n").as_bytes());
}

/// So many bytes of rows go out together.
const BATCH: usize = 64 * 1024;

/// Rows, written as they come: a JSON list with a row a line, or the rows alone.
pub(crate) struct Rows {
    waiting: Vec<u8>,
    lines: bool,
    any: bool,
}

impl Rows {
    pub(crate) fn new(lines: bool) -> Self {
        Self { waiting: Vec::new(), lines, any: false }
    }

    pub(crate) async fn row(&mut self, json: &str) -> Result<(), Failure> {
        let before = match (self.lines, self.any) {
            (true, _) => "",
            (false, false) => "[\n",
            (false, true) => ",\n",
        };
        let after = if self.lines { "\n" } else { "" };
        self.any = true;
        for part in [before, json, after] {
            self.waiting.extend_from_slice(part.as_bytes());
        }
        if self.waiting.len() < BATCH { Ok(()) } else { self.flush().await }
    }

    /// Hands out what was written so far.
    pub(crate) async fn flush(&mut self) -> Result<(), Failure> {
        match self.waiting.is_empty() {
            true => Ok(()),
            false => bytes(std::mem::take(&mut self.waiting)).await,
        }
    }

    pub(crate) async fn end(mut self) -> Result<(), Failure> {
        if !self.lines {
            self.waiting.extend_from_slice(if self.any { b"\n]\n" } else { b"[]\n" });
        }
        self.flush().await
    }
}
