//! Every error body of the API, in one place. YionStack documents none, so this shape is an assumption.

use axum::response::{IntoResponse, Response};
use http::{HeaderMap, HeaderValue, StatusCode, header};
use serde_json::json;

/// An error answer of the API: `{"error":{"code":…,"message":…}}`.
#[derive(Debug)]
pub(crate) struct ApiError {
    status: StatusCode,
    code: &'static str,
    message: String,
    challenge: Option<String>,
}

impl ApiError {
    pub(crate) fn new(status: StatusCode, code: &'static str, message: impl Into<String>) -> Self {
        Self { status, code, message: message.into(), challenge: None }
    }

    /// 401 with the challenge of RFC 6750 §3.
    pub(crate) fn invalid_token(message: &str) -> Self {
        let challenge = format!("Bearer error=\"invalid_token\", error_description=\"{message}\"");
        let error = Self::new(StatusCode::UNAUTHORIZED, "unauthorized", message);
        Self { challenge: Some(challenge), ..error }
    }

    /// 403 with the scope that was needed (RFC 6750 §3.1).
    pub(crate) fn insufficient_scope(scope: &str) -> Self {
        let challenge = format!("Bearer error=\"insufficient_scope\", scope=\"{scope}\"");
        let message = format!("The token lacks the scope {scope}");
        let error = Self::new(StatusCode::FORBIDDEN, "insufficient_scope", message);
        Self { challenge: Some(challenge), ..error }
    }

    pub(crate) fn not_found(message: impl Into<String>) -> Self {
        Self::new(StatusCode::NOT_FOUND, "not_found", message)
    }

    /// For a path that no route has.
    pub(crate) fn nothing_here() -> Self {
        Self::not_found("There is nothing at this path")
    }

    pub(crate) fn method_not_allowed() -> Self {
        Self::new(StatusCode::METHOD_NOT_ALLOWED, "method_not_allowed", "This path does not take that method")
    }
}

impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        let body = json!({"error": {"code": self.code, "message": self.message}});
        let mut response = json_response(self.status, body.to_string());
        if let Some(value) = self.challenge.and_then(|text| HeaderValue::try_from(text).ok()) {
            response.headers_mut().insert(header::WWW_AUTHENTICATE, value);
        }
        response
    }
}

/// The media type of a body in lower case, without its parameters; empty when there is none.
pub(crate) fn media_type(headers: &HeaderMap) -> String {
    let value = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    value.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// An answer whose body is JSON already.
pub(crate) fn json_response(status: StatusCode, body: String) -> Response {
    (status, [(header::CONTENT_TYPE, "application/json")], body).into_response()
}
