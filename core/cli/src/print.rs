//! What comes out.

use std::io::{self, BufWriter, Write};

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

/// One answer.
pub(crate) fn document(document: &Document) -> Result<(), Failure> {
    text(&format!("{}\n", document.json()))
}

/// An answer of which nothing is published: JSON as it came, other text as a JSON string, `null` for nothing.
pub(crate) fn as_it_came(answer: &Answer) -> Result<(), Failure> {
    let body = String::from_utf8_lossy(&answer.body);
    let shown = match serde_json::from_str::<Box<RawValue>>(&body) {
        Ok(json) => json.get().to_owned(),
        Err(_) if body.trim().is_empty() => "null".to_owned(),
        Err(_) => Value::from(body).to_string(),
    };
    text(&format!("{shown}\n"))
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

/// Rows, written as they come: a JSON list with a row a line, or the rows alone.
pub(crate) struct Rows {
    out: BufWriter<io::StdoutLock<'static>>,
    lines: bool,
    any: bool,
}

impl Rows {
    pub(crate) fn new(lines: bool) -> Self {
        Self { out: BufWriter::new(io::stdout().lock()), lines, any: false }
    }

    pub(crate) fn row(&mut self, json: &str) -> Result<(), Failure> {
        let before = match (self.lines, self.any) {
            (true, _) => "",
            (false, false) => "[\n",
            (false, true) => ",\n",
        };
        let after = if self.lines { "\n" } else { "" };
        self.any = true;
        write!(self.out, "{before}{json}{after}")?;
        Ok(())
    }

    /// Hands out what was written so far.
    pub(crate) fn flush(&mut self) -> Result<(), Failure> {
        self.out.flush()?;
        Ok(())
    }

    pub(crate) fn end(mut self) -> Result<(), Failure> {
        if !self.lines {
            self.out.write_all(if self.any { b"\n]\n" } else { b"[]\n" })?;
        }
        self.flush()
    }
}
