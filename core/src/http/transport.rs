//! Bytes out, bytes in: the seam at which tests and simulations put a network of their own.

use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode};
use url::Url;

use crate::clock::BoxFuture;

/// Sends one request and reads its whole answer.
pub trait Transport: Send + Sync + 'static {
    /// Sends once: no redirects, no repetition on its own. Bodies beyond `body_limit` bytes are refused.
    fn send(&self, request: Outgoing, body_limit: usize) -> BoxFuture<'_, Result<Reply, SendFault>>;

    /// Lets go of idle connections; nothing will be sent any more.
    fn close(&self) {}
}

/// A request, complete with its token. The headers that hold secrets are marked as sensitive.
#[derive(Debug, Clone)]
pub struct Outgoing {
    /// HTTP method.
    pub method: Method,
    /// Where it goes.
    pub url: Url,
    /// Headers.
    pub headers: HeaderMap,
    /// The whole body; empty for none.
    pub body: Bytes,
}

/// An answer: the status always, the body if it arrived whole.
#[derive(Debug)]
pub struct Reply {
    /// HTTP status.
    pub status: StatusCode,
    /// Headers.
    pub headers: HeaderMap,
    /// The decoded body, or why there is none.
    pub body: Result<Bytes, BodyFault>,
}

/// Why a body is not there although the status is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BodyFault {
    /// The connection ended before the body did.
    Cut,
    /// It is larger than allowed.
    TooLarge,
    /// It stalled.
    Stalled,
}

/// Why there is no answer.
#[derive(Debug, Clone)]
pub struct SendFault {
    /// How far the request came.
    pub stage: Stage,
    /// Whether time ran out.
    pub timed_out: bool,
    /// For people; holds no secret and no URL.
    pub message: String,
}

/// How far a request came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// There was no connection: nothing was sent.
    Connect,
    /// The TLS handshake failed: nothing was sent.
    Tls,
    /// Some or all of it may have been read by the server.
    Sent,
}
