//! Errors of the core as one line of JSON, from which `lib/thrown.ts` makes a class of its own for each code.

use serde_json::{Value, json};

/// The facts of an error. Its body travels beside it, as bytes.
pub(crate) fn record(error: &yionstack::Error) -> String {
    value(error).to_string()
}

fn value(error: &yionstack::Error) -> Value {
    let fields: Vec<Value> =
        error.fields().iter().map(|(field, message)| json!({ "field": field, "message": message })).collect();
    json!({
        "code": error.code().as_str(),
        "message": error.message(),
        "summary": error.summary(),
        "retryable": error.retryable(),
        "operation": error.operation(),
        "status": error.status(),
        "requestId": error.request_id(),
        "attempts": error.attempts(),
        "host": error.host(),
        "vendorMessage": error.vendor_message(),
        "fields": fields,
        "retryAt": error.retry_at().map(|at| at.as_secs_f64() * 1000.0),
        "executed": error.executed(),
        "idempotencyKey": error.idempotency_key(),
    })
}

/// The error of a call that fails before it starts, as an exception.
pub(crate) fn thrown(error: yionstack::Error) -> napi::Error {
    napi::Error::from_reason(record(&error))
}

/// The same, where the message quotes names of JavaScript: they stay as they were written.
pub(crate) fn as_written(error: &yionstack::Error) -> napi::Error {
    let mut record = value(error);
    record["asWritten"] = true.into();
    napi::Error::from_reason(record.to_string())
}
