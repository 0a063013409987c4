//! Every error body of Younium, in one place.

use axum::response::{IntoResponse, Response};
use http::{HeaderValue, StatusCode, header};
use serde_json::json;

use super::{reply::Reply, value::Value};
use crate::{config::YouniumErrors, error::json_response, random};

/// A failure of the sign-in with an API token, in one of the two shapes that are documented.
pub(super) fn sign_in(shape: YouniumErrors, status: StatusCode, text: &str) -> Response {
    let body = match shape {
        YouniumErrors::Error => json!({"error": text}),
        YouniumErrors::Errors => json!({"errors": [text]}),
    };
    json_response(status, body.to_string())
}

/// A failure of a resource: problem details (RFC 9457), with texts by field in `errors`. What is about no field in
/// particular goes by the name `message`, as in the one answer that was seen, which said that a list is empty.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Problem {
    pub(super) status: u16,
    errors: Vec<(String, String)>,
}

impl Problem {
    pub(super) fn new(status: u16, message: impl Into<String>) -> Self {
        Self { status, errors: vec![("message".to_owned(), message.into())] }
    }

    /// A request that cannot be carried out as it is.
    pub(super) fn bad(message: impl Into<String>) -> Self {
        Self::new(400, message)
    }

    /// One field of the request is wrong.
    pub(super) fn field(name: &str, text: impl Into<String>) -> Self {
        Self::fields(vec![(name.to_owned(), text.into())])
    }

    /// Fields of the body are wrong, each with what is.
    pub(super) fn fields(errors: Vec<(String, String)>) -> Self {
        Self { status: 400, errors }
    }

    pub(super) fn not_found(what: &str) -> Self {
        Self::new(404, format!("{what} could not be found"))
    }

    pub(super) fn reply(&self) -> Reply {
        let (kind, title) = match self.status {
            400 => ("15.5.1", "One or more validation errors occurred."),
            401 => ("15.5.2", "Unauthorized"),
            403 => ("15.5.4", "Forbidden"),
            404 => ("15.5.5", "Not Found"),
            405 => ("15.5.6", "Method Not Allowed"),
            501 => ("15.6.2", "Not Implemented"),
            _ => ("15.6.1", "An error occurred."),
        };
        let mut errors = Value::Object(Vec::new());
        for (name, text) in &self.errors {
            let mut texts = errors.list(name).to_vec();
            texts.push(Value::text(text.as_str()));
            errors.set(name, Value::List(texts));
        }
        let trace = format!("00-{}-{}-00", random::hex_digits::<16>(), random::hex_digits::<8>());
        let body = Value::object([
            ("errors", Some(errors)),
            ("type", Some(Value::text(format!("https://tools.ietf.org/html/rfc9110#section-{kind}")))),
            ("title", Some(Value::text(title))),
            ("status", Some(Value::number(self.status))),
            ("traceId", Some(Value::text(trace))),
        ]);
        Reply { content_type: "application/json", ..Reply::json(self.status, &body) }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let mut response = self.reply().into_response();
        if self.status == 401 {
            response.headers_mut().insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        response
    }
}
