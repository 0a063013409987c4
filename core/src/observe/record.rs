//! What an observer is told. It never changes, and holds no secret.

use std::sync::Arc;
use std::time::Duration;

use crate::error::Code;

/// An attempt that is about to be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct RequestRecord {
    /// Its number in this process: the record of its end has the same.
    pub id: u64,
    /// `invoices.list`; `request` for calls of any endpoint, `oauth.token` and the like for calls of the SDK's own.
    pub operation: &'static str,
    /// HTTP method.
    pub method: String,
    /// Where it goes. Values of the query are `REDACTED`, but for numbers that say which page.
    pub url: String,
    /// Which attempt of its call it is, from 1 on.
    pub attempt: u32,
    /// Headers, by their names in lower case. Values that are not known to be harmless are `[redacted]`.
    pub headers: Vec<(String, String)>,
    /// When it was, as time since the Unix epoch.
    pub at: Duration,
}

/// An attempt that is over.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ResponseRecord {
    /// What was sent.
    pub request: Arc<RequestRecord>,
    /// HTTP status, if an answer came.
    pub status: Option<u16>,
    /// The id that the server gave the request, for its support.
    pub request_id: Option<String>,
    /// From sending to the end of the answer; of a file, to the end of its head.
    pub duration: Duration,
    /// Headers of the answer, as those of the request.
    pub headers: Vec<(String, String)>,
    /// What the attempt failed with. A later attempt may succeed.
    pub error: Option<Code>,
}
