//! Bytes out, bytes in: the seam at which tests and simulations put a network of their own.

use std::fmt;

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, Method, StatusCode};
use url::Url;

use super::handover::Handover;
use crate::clock::BoxFuture;

/// Sends one request and reads its whole answer.
pub trait Transport: Send + Sync + 'static {
    /// Sends once: no redirects, no repetition on its own. Bodies beyond `body_limit` bytes are refused.
    fn send(&self, request: Outgoing, body_limit: usize) -> BoxFuture<'_, Result<Reply, SendFault>>;

    /// As [`send`](Self::send), but answers as soon as the head is there: the body is handed out while it comes, and no
    /// limit applies to it. Without an implementation the whole body comes at once.
    fn open(&self, request: Outgoing, body_limit: usize) -> BoxFuture<'_, Result<Opened, SendFault>> {
        let whole = self.send(request, body_limit);
        Box::pin(async move {
            let Reply { status, headers, body } = whole.await?;
            Ok(Opened { status, headers, body: Box::new(Whole(Some(body))) })
        })
    }

    /// Lets go of idle connections; nothing will be sent any more.
    fn close(&self) {}
}

/// A request, complete with its token. The headers that hold secrets are marked as sensitive.
#[derive(Clone)]
pub struct Outgoing {
    /// HTTP method.
    pub method: Method,
    /// Where it goes.
    pub url: Url,
    /// Headers.
    pub headers: HeaderMap,
    /// The whole body; empty for none.
    pub body: Bytes,
    /// Where a transport says when the request leaves.
    pub handover: Handover,
}

impl fmt::Debug for Outgoing {
    /// Without its body, which may hold secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Outgoing")
            .field("method", &self.method)
            .field("path", &self.url.path())
            .field("bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

/// An answer: the status always, the body if it arrived whole.
pub struct Reply {
    /// HTTP status.
    pub status: StatusCode,
    /// Headers.
    pub headers: HeaderMap,
    /// The decoded body, or why there is none.
    pub body: Result<Bytes, BodyFault>,
}

impl fmt::Debug for Reply {
    /// Without headers and body, which may hold secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bytes = self.body.as_ref().map(Bytes::len);
        f.debug_struct("Reply").field("status", &self.status).field("bytes", &bytes).finish_non_exhaustive()
    }
}

/// An answer whose body is still coming.
pub struct Opened {
    /// HTTP status.
    pub status: StatusCode,
    /// Headers.
    pub headers: HeaderMap,
    /// The decoded body.
    pub body: Box<dyn Chunks>,
}

/// A body while it comes.
pub trait Chunks: Send {
    /// The next piece; `None` when the body came to its proper end.
    fn next(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, BodyFault>>;
}

/// A body that is there already.
struct Whole(Option<Result<Bytes, BodyFault>>);

impl Chunks for Whole {
    fn next(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, BodyFault>> {
        let body = self.0.take().transpose();
        Box::pin(std::future::ready(body.map(|body| body.filter(|bytes| !bytes.is_empty()))))
    }
}

/// All of a body, up to a limit; `announced` bytes, where somebody said so.
pub(crate) async fn collect(
    chunks: &mut dyn Chunks,
    limit: usize,
    announced: usize,
) -> Result<Bytes, BodyFault> {
    let Some(first) = chunks.next().await? else {
        return Ok(Bytes::new());
    };
    if first.len() > limit {
        return Err(BodyFault::TooLarge);
    }
    let Some(second) = chunks.next().await? else {
        return Ok(first);
    };
    let mut body = BytesMut::with_capacity(announced.min(limit).max(first.len() + second.len()));
    body.extend_from_slice(&first);
    let mut next = Some(second);
    while let Some(chunk) = next {
        if body.len() + chunk.len() > limit {
            return Err(BodyFault::TooLarge);
        }
        body.extend_from_slice(&chunk);
        next = chunks.next().await?;
    }
    Ok(body.freeze())
}

/// Why a body is not there although the status is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BodyFault {
    /// The connection ended before the body did.
    Cut,
    /// All of it came, and not as it was sent: it does not unpack, or its checksum is another one.
    Damaged,
    /// Nothing says where it ends: it may have been cut.
    Unmarked,
    /// It is packed in a way that was not asked for.
    Foreign,
    /// It is larger than allowed.
    TooLarge,
    /// It is small, and unpacks to what nobody means to send.
    Exploded,
    /// It stalled: the server may not know that nobody reads any more.
    Stalled,
}

impl BodyFault {
    /// It happened on the way: another time all of it may come.
    pub(crate) fn may_pass(self) -> bool {
        matches!(self, Self::Cut | Self::Damaged)
    }

    /// Asked again, it may come whole.
    pub(crate) fn may_come_whole(self) -> bool {
        self.may_pass() || self == Self::Stalled
    }
}

/// Why there is no answer.
#[derive(Debug, Clone)]
pub struct SendFault {
    /// How far the request came.
    pub stage: Stage,
    /// Whether time ran out, or the way is gone: the server may not know that nobody waits any more, and go on.
    pub timed_out: bool,
    /// For people; holds no secret and no URL.
    pub message: String,
}

/// How far a request came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// There was no connection: nothing was sent.
    Connect,
    /// A proxy refused to make one, and will again: nothing was sent.
    Proxy,
    /// The TLS handshake failed: nothing was sent.
    Tls,
    /// Some or all of it may have been read by the server.
    Sent,
}
