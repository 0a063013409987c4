//! All that can go wrong, and what becomes of it: JSON on standard error, and an exit status.

use std::io;

use serde_json::{Value, json};
use yionstack::Code;
use yionstack::http::Receipt;

use crate::interrupt::Interrupt;
use crate::{print, words};

/// Why a command did not do what it was asked for.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The command makes no sense as it stands.
    Usage(String),
    /// The call failed.
    Call(Box<yionstack::Error>),
    /// Ctrl-C or the like; what is known of the call, unless it only reads pages or had not begun.
    Interrupted(Interrupt, Option<Box<yionstack::Error>>),
    /// What came could not be written.
    Output(io::Error),
    /// The same, of a call that did something: how it went is all that is left of its answer.
    Unwritten { operation: &'static str, receipt: Box<Receipt>, error: io::Error },
}

impl Failure {
    /// Tells the user. Gives the exit status.
    pub(crate) fn report(self) -> u8 {
        let (record, status) = match &self {
            Self::Usage(message) => (json!({ "code": "usage", "message": message }), 2),
            Self::Call(error) => (record(error), if error.code() == Code::Configuration { 2 } else { 1 }),
            Self::Interrupted(interrupt, Some(error)) => (record(error), interrupt.status()),
            Self::Interrupted(interrupt, None) => {
                let message = "the call was cancelled";
                (
                    json!({ "code": Code::Cancelled.as_str(), "message": message, "retryable": true }),
                    interrupt.status(),
                )
            }
            // whoever read our output has seen enough
            Self::Output(error) if error.kind() == io::ErrorKind::BrokenPipe => return 0,
            Self::Output(error) => (
                json!({ "code": "output", "message": format!("the answer could not be written: {error}") }),
                1,
            ),
            // also where its reader has gone: whether it has seen the answer is not known
            Self::Unwritten { operation, receipt, error } => (unwritten(operation, receipt, error), 1),
        };
        print::aside(&json!({ "error": record }));
        status
    }
}

impl From<yionstack::Error> for Failure {
    fn from(error: yionstack::Error) -> Self {
        Self::Call(Box::new(error))
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}

/// What was done, though its answer is lost.
fn unwritten(operation: &str, receipt: &Receipt, error: &io::Error) -> Value {
    without_unknown(json!({
        "code": "output",
        "message": format!("it was done, but the answer could not be written: {error}"),
        "retryable": false,
        "operation": operation,
        "status": receipt.status,
        "request_id": receipt.request_id,
        "attempts": receipt.attempts,
        "executed": true,
        "idempotency_key": receipt.idempotency_key,
        "replayed": receipt.replayed,
    }))
}

/// Members of a body are called here as in its message: options of the same name are something else.
fn message(error: &yionstack::Error) -> String {
    match error.code() {
        Code::Validation => error.message().to_owned(),
        _ => words::told(error.message()),
    }
}

/// The facts of an error, without those that are not known.
fn record(error: &yionstack::Error) -> Value {
    let fields: Vec<Value> =
        error.fields().iter().map(|(field, message)| json!({ "field": field, "message": message })).collect();
    without_unknown(json!({
        "code": error.code().as_str(),
        "message": message(error),
        "vendor_message": error.vendor_message(),
        "retryable": error.retryable(),
        "operation": error.operation(),
        "status": error.status(),
        "request_id": error.request_id(),
        "attempts": error.attempts(),
        "host": error.host(),
        "fields": fields,
        "retry_at": error.retry_at().map(|at| at.as_secs_f64()),
        "executed": error.executed(),
        "idempotency_key": error.idempotency_key(),
    }))
}

fn without_unknown(mut record: Value) -> Value {
    if let Value::Object(members) = &mut record {
        members.retain(|_, value| !value.is_null() && *value != json!([]));
    }
    record
}
