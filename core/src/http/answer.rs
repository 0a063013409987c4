//! What a caller gets.

use std::fmt;

use bytes::Bytes;
use http::HeaderMap;

use crate::error::short;

/// A complete, successful answer, as it came.
#[derive(Clone)]
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

impl fmt::Debug for Answer {
    /// Without headers and body, which may hold anything.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Answer")
            .field("status", &self.status)
            .field("request_id", &self.request_id().map(short))
            .field("attempts", &self.attempts)
            .field("bytes", &self.body.len())
            .finish_non_exhaustive()
    }
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
