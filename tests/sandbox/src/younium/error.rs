//! Every error body of Younium, in one place.

use axum::response::{IntoResponse, Response};
use http::{HeaderValue, StatusCode, header};
use serde_json::json;

use crate::{config::YouniumErrors, error::json_response, random};

/// A failure of the sign-in with an API token, in one of the two shapes that are documented.
pub(super) fn sign_in(shape: YouniumErrors, status: StatusCode, text: &str) -> Response {
    let body = match shape {
        YouniumErrors::Error => json!({"error": text}),
        YouniumErrors::Errors => json!({"errors": [text]}),
    };
    json_response(status, body.to_string())
}

/// A failure of a resource. The shape is the one of an answer to an empty list that was seen; that all others
/// have it is an assumption.
#[derive(Debug)]
pub(super) struct Refused(pub(super) StatusCode, pub(super) &'static str);

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        let Self(status, text) = self;
        let trace = format!("00-{}-{}-00", random::hex_digits::<16>(), random::hex_digits::<8>());
        let body = json!({"errors": {"message": [text]}, "status": status.as_u16(), "traceId": trace});
        let mut response = json_response(status, body.to_string());
        if status == StatusCode::UNAUTHORIZED {
            response.headers_mut().insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        response
    }
}
