//! An answer's body as it comes over the wire: how its end is known, and what it is packed in.
//!
//! An answer says where its body ends, or it is none: what ends with its connection may have been cut there. Two things
//! end by themselves and are taken even so: one whole object or array of JSON, and gzip. In HTTP/2 the last frame says that
//! it is the last: a stream that is reset before has not ended, not even one that is reset "without an error".

use std::future::poll_fn;
use std::pin::Pin;

use bytes::Bytes;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH, TRANSFER_ENCODING};
use http::{HeaderMap, Method, StatusCode, Version};
use hyper::body::Body as _;
use serde::de::IgnoredAny;

use super::gunzip::Gunzip;
use super::is_silence;
use crate::clock::BoxFuture;
use crate::http::transport::{BodyFault, Chunks, collect};

/// Pieces without a byte in them, one after the other: whoever sends more sends nothing else.
const MOST_EMPTY: u32 = 1_000;

/// A body that is still to be read.
pub(super) struct Body {
    status: StatusCode,
    headers: HeaderMap,
    incoming: reqwest::Body,
    /// Whether its last frame has to say so.
    has_last_frame: bool,
    unpacking: Option<Gunzip>,
    is_marked: bool,
    /// Known without reading.
    fault: Option<BodyFault>,
    empty: u32,
    is_over: bool,
}

impl Body {
    /// What an answer's head says of its body.
    ///
    /// # Errors
    /// How the head contradicts itself.
    pub(super) fn of(answer: reqwest::Response, method: &Method) -> Result<Self, &'static str> {
        let (head, incoming) = http::Response::<reqwest::Body>::from(answer).into_parts();
        let (status, headers) = (head.status, head.headers);
        let has_none = *method == Method::HEAD || matches!(status.as_u16(), 204 | 304);
        let is_marked = has_none || is_marked(head.version, &headers)?;
        // a refusal counts by its status: what cannot be read of it only says less
        let packing = if has_none { Ok(false) } else { is_gzip(&headers) };
        Ok(Self {
            is_marked,
            unpacking: packing.unwrap_or(false).then(Gunzip::new),
            fault: packing.err().filter(|_| status.is_success()),
            empty: 0,
            is_over: false,
            has_last_frame: head.version == Version::HTTP_2 && !has_none,
            status,
            headers,
            incoming,
        })
    }

    pub(super) fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers, of which those go that speak of packed bytes, if there are any.
    pub(super) fn take_headers(&mut self) -> HeaderMap {
        let mut headers = std::mem::take(&mut self.headers);
        if self.unpacking.is_some() {
            headers.remove(CONTENT_ENCODING);
            headers.remove(CONTENT_LENGTH);
        }
        headers
    }

    /// All of it.
    pub(super) async fn whole(mut self, limit: usize) -> Result<Bytes, BodyFault> {
        let announced = self.incoming.size_hint().exact().unwrap_or(0);
        if announced > limit as u64 {
            return Err(BodyFault::TooLarge);
        }
        let is_in_doubt = !self.is_marked && self.unpacking.is_none() && self.status.is_success();
        let body = collect(&mut Limited(&mut self, limit as u64), limit, announced as usize).await?;
        if is_in_doubt { ends_by_itself(body) } else { Ok(body) }
    }

    /// A stream of it, which nobody looks at as a whole: its end has to be marked.
    pub(super) fn streamed(mut self) -> Stream {
        if !self.is_marked && self.unpacking.is_none() && self.status.is_success() {
            self.fault = self.fault.or(Some(BodyFault::Unmarked));
        }
        Stream(self)
    }

    async fn next(&mut self) -> Result<Option<Bytes>, BodyFault> {
        if let Some(fault) = self.fault {
            return Err(fault);
        }
        loop {
            if let Some(piece) = self.unpacking.as_mut().map(Gunzip::next).transpose()?.flatten() {
                return Ok(Some(piece));
            }
            if self.is_over {
                return Ok(None);
            }
            let Some(piece) = self.arriving().await? else {
                self.is_over = true;
                return match &mut self.unpacking {
                    // marked as empty: there is nothing to unpack
                    Some(gunzip) if gunzip.read() == 0 && self.is_marked => Ok(None),
                    Some(gunzip) => gunzip.finish(),
                    None => Ok(None),
                };
            };
            if piece.is_empty() {
                self.empty += 1;
                if self.empty > MOST_EMPTY {
                    return Err(BodyFault::Damaged);
                }
                continue;
            }
            self.empty = 0;
            match &mut self.unpacking {
                Some(gunzip) => gunzip.put(piece),
                None => return Ok(Some(piece)),
            }
        }
    }

    /// The next piece as it comes; `None` at the end.
    async fn arriving(&mut self) -> Result<Option<Bytes>, BodyFault> {
        loop {
            match poll_fn(|context| Pin::new(&mut self.incoming).poll_frame(context)).await {
                Some(Err(error)) if is_silence(&error) => return Err(BodyFault::Stalled),
                Some(Err(_)) => return Err(BodyFault::Cut),
                // lines behind the body say nothing of it
                Some(Ok(frame)) => {
                    if let Ok(piece) = frame.into_data() {
                        return Ok(Some(piece));
                    }
                }
                None if self.has_last_frame && !self.incoming.is_end_stream() => return Err(BodyFault::Cut),
                None => return Ok(None),
            }
        }
    }
}

/// A body of which no more than so much may come, packed or not.
struct Limited<'b>(&'b mut Body, u64);

impl Chunks for Limited<'_> {
    fn next(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, BodyFault>> {
        Box::pin(async {
            let piece = self.0.next().await?;
            let is_endless = self.0.unpacking.as_ref().is_some_and(|gunzip| gunzip.read() > self.1);
            if is_endless { Err(BodyFault::TooLarge) } else { Ok(piece) }
        })
    }
}

/// A body that is handed out while it comes, without a limit but that of what can be meant.
pub(super) struct Stream(Body);

impl Chunks for Stream {
    fn next(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, BodyFault>> {
        Box::pin(async {
            let piece = self.0.next().await?;
            let explodes = self.0.unpacking.as_ref().is_some_and(Gunzip::explodes);
            if explodes { Err(BodyFault::Exploded) } else { Ok(piece) }
        })
    }
}

/// Whether the head says where the body ends (RFC 9112, section 6.3). Two ways of saying so are one too many: somebody in
/// between may go by the other one.
fn is_marked(version: Version, headers: &HeaderMap) -> Result<bool, &'static str> {
    let mut codings = headers.get_all(TRANSFER_ENCODING).iter();
    let Some(coding) = codings.next() else {
        return Ok(version >= Version::HTTP_2 || headers.contains_key(CONTENT_LENGTH));
    };
    if headers.contains_key(CONTENT_LENGTH) {
        return Err("it says twice where it ends, by Content-Length and by Transfer-Encoding");
    }
    let is_chunked = coding.as_bytes().eq_ignore_ascii_case(b"chunked") && codings.next().is_none();
    match version {
        Version::HTTP_11 if is_chunked => Ok(true),
        _ => Err("its Transfer-Encoding is none that was asked for"),
    }
}

/// Whether the body is packed: with gzip, which was asked for, or not at all.
fn is_gzip(headers: &HeaderMap) -> Result<bool, BodyFault> {
    let values = || headers.get_all(CONTENT_ENCODING).iter();
    let words =
        || values().flat_map(|value| value.as_bytes().split(|byte| *byte == b',')).map(<[u8]>::trim_ascii);
    let mut codings = words().filter(|word| !word.is_empty() && !word.eq_ignore_ascii_case(b"identity"));
    match (codings.next(), codings.next()) {
        (None, _) => Ok(false),
        (Some(coding), None)
            if coding.eq_ignore_ascii_case(b"gzip") || coding.eq_ignore_ascii_case(b"x-gzip") =>
        {
            Ok(true)
        }
        _ => Err(BodyFault::Foreign),
    }
}

/// A success whose end is not marked: only one whole object or array cannot be the beginning of something longer.
fn ends_by_itself(body: Bytes) -> Result<Bytes, BodyFault> {
    match body.trim_ascii_start().first() {
        Some(b'{' | b'[') if serde_json::from_slice::<IgnoredAny>(&body).is_ok() => Ok(body),
        Some(b'{' | b'[') => Err(BodyFault::Cut),
        _ => Err(BodyFault::Unmarked),
    }
}
