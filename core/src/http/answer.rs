//! What a caller gets.

use bytes::Bytes;
use http::HeaderMap;

/// A complete, successful answer, as it came.
#[derive(Debug, Clone)]
pub struct Answer {
    /// HTTP status.
    pub status: u16,
    /// Headers.
    pub headers: HeaderMap,
    /// The decoded body.
    pub body: Bytes,
    /// How many times the request was sent.
    pub attempts: u32,
}

impl Answer {
    /// The id that the server gave the request, for its support.
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.headers)
    }
}

pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    ["x-request-id", "request-id", "traceparent"].iter().find_map(|name| headers.get(*name)?.to_str().ok())
}
