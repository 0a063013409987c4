//! A complete answer to checked values.

use super::answer::Answer;
use super::operation::Operation;
use crate::error::{Code, Context, Error, Result, inert};
use crate::model::{Document, Kind, PageHead, Slot, Units};

/// Bodies from this size on are decoded on a thread of their own, so that nobody else waits for it. Pages of lists seldom
/// are as large: with several asked for ahead, each would get a thread, whose allocator keeps what it once had.
const LARGE_BODY: usize = 1024 * 1024;

/// Reads an operation's answer.
pub(crate) async fn document(
    operation: &'static Operation,
    answer: Answer,
    units: Units,
) -> Result<Document> {
    if answer.body.len() < LARGE_BODY {
        return read(operation, &answer, units);
    }
    let done = tokio::task::spawn_blocking(move || read(operation, &answer, units)).await;
    done.unwrap_or_else(|_| Err(Error::new(Code::Cancelled, "the runtime was shut down")))
}

/// Reads one page of a list.
pub(crate) async fn page(
    rows: &'static Kind,
    answer: Answer,
    units: Units,
) -> Result<(Document, PageHead, Context)> {
    if answer.body.len() < LARGE_BODY {
        return read_page(rows, &answer, units);
    }
    let done = tokio::task::spawn_blocking(move || read_page(rows, &answer, units)).await;
    done.unwrap_or_else(|_| Err(Error::new(Code::Cancelled, "the runtime was shut down")))
}

fn read_page(rows: &'static Kind, answer: &Answer, units: Units) -> Result<(Document, PageHead, Context)> {
    let context = answer.context();
    match Document::decode_page(&answer.body, rows, units) {
        Ok((document, head)) => Ok((document, head, context)),
        Err(issue) => {
            let message = format!("the answer is not what was expected: {issue}");
            Err(Error::new(Code::Decode, message).within(context))
        }
    }
}

fn read(operation: &'static Operation, answer: &Answer, units: Units) -> Result<Document> {
    // what comes in pages or as it came is read elsewhere
    let kind = operation.answer.kind().unwrap_or(&Kind::Json);
    let document = Document::decode(&answer.body, kind, units).map_err(|issue| {
        let error = Error::new(Code::Decode, format!("the answer is not what was expected: {issue}"))
            .within(answer.context());
        match operation.method.is_safe() {
            true => error,
            false => error.executed_as(Some(true)).keep_body(answer.body.clone()),
        }
    })?;
    match operation.success {
        Some(member) => succeeded(member, answer, document),
        None => Ok(document),
    }
}

/// Some operations answer with a success of HTTP and say in the body that they failed. A list of such answers is
/// handed out: some of its operations may have succeeded.
fn succeeded(member: &str, answer: &Answer, document: Document) -> Result<Document> {
    let Slot::Object(row) = document.root() else { return Ok(document) };
    let slot = |name: &str| {
        let index = row.schema().fields.iter().position(|field| field.name == name)?;
        Some(row.slot(index))
    };
    let Some(Slot::Boolean(false)) = slot(member) else { return Ok(document) };
    let said = match slot("message") {
        Some(Slot::Text(text)) if !text.is_empty() => Some(inert(text)),
        _ => None,
    };
    let message = format!("the API answered {} and says that the operation did not succeed", answer.status);
    Err(Error::new(Code::Validation, message)
        .said(said)
        .executed_as(Some(false))
        .keep_body(answer.body.clone())
        .within(answer.context()))
}
