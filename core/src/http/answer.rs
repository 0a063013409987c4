//! What a caller gets.

use std::fmt;

use bytes::Bytes;
use http::HeaderMap;

use crate::error::{Code, Context, Error, Result, short};
use crate::model::raw::Raw;

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
    /// The body as the text of one JSON value, read by the rules by which all answers are: UTF-8 and RFC 8259 to the
    /// letter, without half pairs of surrogates, and at most 128 lists and objects in one another.
    ///
    /// # Errors
    /// `decode` for anything else.
    pub fn json(&self) -> Result<&str> {
        Raw::of(&self.body).map(Raw::json).ok_or_else(|| {
            Error::new(Code::Decode, "the answer is not what was expected: one complete JSON value")
                .within(self.context())
        })
    }

    /// The id that the server gave the request, for its support.
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.headers)
    }

    /// What an error about it says of it.
    pub(crate) fn context(&self) -> Context {
        Context {
            status: Some(self.status),
            request_id: self.request_id().map(short),
            attempts: self.attempts,
            ..Context::default()
        }
    }
}

pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    ["x-request-id", "request-id", "traceparent"].iter().find_map(|name| headers.get(*name)?.to_str().ok())
}
