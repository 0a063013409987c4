//! An answer before it goes out: something that can be kept and sent again.

use axum::{
    body::Body,
    response::{IntoResponse, Response},
};
use http::{HeaderName, HeaderValue, StatusCode, header};

use super::value::Value;

/// An answer.
#[derive(Clone, Debug)]
pub(super) struct Reply {
    pub(super) status: u16,
    /// Empty when there is no body.
    pub(super) content_type: &'static str,
    pub(super) headers: Vec<(HeaderName, String)>,
    pub(super) body: Vec<u8>,
}

impl Reply {
    pub(super) fn json(status: u16, body: &Value) -> Self {
        Self::written(status, body.to_string())
    }

    /// JSON that is written already.
    pub(super) fn written(status: u16, body: String) -> Self {
        Self { status, content_type: "application/json", headers: Vec::new(), body: body.into_bytes() }
    }

    pub(super) fn empty(status: u16) -> Self {
        Self { status, content_type: "", headers: Vec::new(), body: Vec::new() }
    }

    pub(super) fn file(name: &str, content_type: &'static str, body: Vec<u8>) -> Self {
        let disposition = format!("attachment; filename=\"{name}\"; filename*=UTF-8''{name}");
        Self { status: 200, content_type, headers: vec![(header::CONTENT_DISPOSITION, disposition)], body }
    }
}

impl IntoResponse for Reply {
    fn into_response(self) -> Response {
        let mut response = Response::new(Body::from(self.body));
        *response.status_mut() =
            StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let headers = response.headers_mut();
        if !self.content_type.is_empty() {
            headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(self.content_type));
        }
        for (name, value) in self.headers {
            if let Ok(value) = HeaderValue::try_from(value) {
                headers.insert(name, value);
            }
        }
        response
    }
}
