//! Spans by OpenTelemetry's semantic conventions for HTTP clients: one for a call, and in it one for each attempt.
//!
//! Names that a macro cannot know (`GET /v1/invoices`) go into the field `otel.name`, which exporters take for the name of
//! the span; so do `otel.kind` and `otel.status_code`.

use http::{Method, StatusCode};
use tracing::field::Empty;
use tracing::{Span, info_span};

use super::attempt::Outline;
use super::safe;
use crate::error::Result;

const TARGET: &str = "yionstack";

/// The span of a call, repetitions included.
pub(crate) fn call(operation: &'static str) -> Span {
    info_span!(
        target: TARGET,
        "yionstack.operation",
        "otel.name" = operation,
        "yionstack.operation" = operation,
        "yionstack.attempts" = Empty,
        "error.type" = Empty,
        "otel.status_code" = Empty,
    )
}

/// How a call ended.
pub(crate) fn call_ended<T>(span: &Span, outcome: &Result<T>, attempts: u32) {
    if span.is_disabled() {
        return;
    }
    span.record("yionstack.attempts", attempts);
    if let Err(error) = outcome {
        failed(span, error.code().as_str());
    }
}

/// The span of an attempt.
pub(super) fn attempt(request: &Outline<'_>) -> Span {
    let span = info_span!(
        target: TARGET,
        "yionstack.attempt",
        "otel.name" = name(request),
        "otel.kind" = "client",
        "http.request.method" = method(request.method),
        "http.request.method_original" = Empty,
        "http.request.resend_count" = Empty,
        "http.response.status_code" = Empty,
        "server.address" = request.url.host_str().unwrap_or_default(),
        "server.port" = request.url.port_or_known_default().unwrap_or_default(),
        "url.full" = safe::address(request.url, request.secrets),
        "url.template" = Empty,
        "yionstack.operation" = request.operation,
        "yionstack.request_id" = Empty,
        "error.type" = Empty,
        "otel.status_code" = Empty,
    );
    if !span.is_disabled() {
        if let Some(template) = request.template {
            span.record("url.template", template);
        }
        if request.attempt > 1 {
            span.record("http.request.resend_count", request.attempt - 1);
        }
        if method(request.method) == OTHER {
            span.record("http.request.method_original", request.method.as_str());
        }
    }
    span
}

/// An answer's head is there.
pub(super) fn answered(span: &Span, status: StatusCode, request_id: Option<&str>) {
    span.record("http.response.status_code", status.as_u16());
    if let Some(request_id) = request_id {
        span.record("yionstack.request_id", request_id);
    }
}

/// It failed; `kind` is a status that means so, or the code of an error.
pub(super) fn failed(span: &Span, kind: &str) {
    span.record("error.type", kind);
    span.record("otel.status_code", "ERROR");
}

/// What the conventions say for a method that is none of the known ones.
const OTHER: &str = "_OTHER";

fn method(method: &Method) -> &'static str {
    match method.as_str() {
        "CONNECT" => "CONNECT",
        "DELETE" => "DELETE",
        "GET" => "GET",
        "HEAD" => "HEAD",
        "OPTIONS" => "OPTIONS",
        "PATCH" => "PATCH",
        "POST" => "POST",
        "PUT" => "PUT",
        "TRACE" => "TRACE",
        _ => OTHER,
    }
}

/// `{method} {template}`; a method that is not known is not to be in a name.
fn name(request: &Outline<'_>) -> String {
    let method = match method(request.method) {
        OTHER => "HTTP",
        known => known,
    };
    match request.template {
        Some(template) => format!("{method} {template}"),
        None => method.to_owned(),
    }
}
