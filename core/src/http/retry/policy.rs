//! What may be repeated, how often and how long after.
//!
//! What is known to have been sent, the method and the key decide whether a failure may be repeated (`classify`); here is
//! what statuses mean for that, and what of it the client's options, the deadline and the bucket allow.

use std::time::Duration;

use http::header::CONTENT_TYPE;
use http::{HeaderMap, StatusCode};

use super::{Bucket, backoff, retry_after};
use crate::clock::Moment;
use crate::error::Code;
use crate::http::classify::Failure;
use crate::http::prepare::Prepared;
use crate::random::Random;

const RETRIES: u32 = 2;
const MAX_WAIT: Duration = Duration::from_secs(60);

/// What a client allows.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Policy {
    retries: u32,
    /// A server that asks for a longer wait gets no second request; the caller learns from when on one is welcome.
    max_wait: Duration,
}

impl Policy {
    pub(crate) fn new(retries: Option<u32>, max_wait: Option<Duration>) -> Self {
        Self { retries: retries.unwrap_or(RETRIES), max_wait: max_wait.unwrap_or(MAX_WAIT) }
    }

    /// With what the call says otherwise.
    fn of(self, call: &Prepared) -> Self {
        let Self { retries, max_wait } = self;
        Self { retries: call.retries.unwrap_or(retries), max_wait: call.max_wait.unwrap_or(max_wait) }
    }
}

/// The repetitions of one call.
pub(in crate::http) struct Course<'a> {
    policy: Policy,
    bucket: &'a Bucket,
    random: &'a dyn Random,
    failed: u32,
    /// For the repetition that is under way.
    paid: Option<u32>,
}

impl<'a> Course<'a> {
    pub(in crate::http) fn new(
        policy: Policy,
        call: &Prepared,
        bucket: &'a Bucket,
        random: &'a dyn Random,
    ) -> Self {
        Self { policy: policy.of(call), bucket, random, failed: 0, paid: None }
    }

    /// How long to wait before the request goes out again; `None` when it does not. `left` is the time to the deadline.
    pub(in crate::http) fn again(&mut self, failure: &Failure, left: Duration) -> Option<Duration> {
        self.failed += 1;
        if !failure.repeatable || self.failed > self.policy.retries {
            return None;
        }
        let throttled = failure.error.code() == Code::RateLimited;
        let wait = match failure.wait {
            Some(asked) if asked > self.policy.max_wait => return None,
            Some(asked) => {
                asked.saturating_add(backoff::spread(asked, left.saturating_sub(asked), self.random))
            }
            None => backoff::full_jitter(self.failed, throttled, self.random),
        };
        // it would only be cut off, and a clear answer be replaced by a timeout
        if wait >= left {
            return None;
        }
        self.paid = Some(self.bucket.pay(throttled)?);
        Some(wait)
    }

    /// The failure was of the list's own making, and does not count.
    pub(in crate::http) fn excuse(&mut self) {
        self.failed = self.failed.saturating_sub(1);
    }

    /// How often it has failed.
    pub(in crate::http) fn failed(&self) -> u32 {
        self.failed
    }

    /// The call has its answer.
    pub(in crate::http) fn succeeded(&self) {
        self.bucket.refund(self.paid);
    }
}

/// Whether a refusal may be none a little later.
pub(in crate::http) fn transient(status: StatusCode) -> bool {
    gave_up_waiting(status) || matches!(status.as_u16(), 429 | 500 | 502 | 503 | 520..=529)
}

/// Whether the work on a write may go on behind this answer, because somebody on the way lost patience. Proxies and
/// gateways have many words for that: 408 and 504, 502, 520 to 529 (Cloudflare), 503 (Varnish, Azure), 500, as pages or as
/// JSON. 501 and 505 are said of the request before anything is done.
pub(in crate::http) fn may_go_on(status: StatusCode) -> bool {
    matches!(status.as_u16(), 408 | 500 | 502..=504 | 506..=599)
}

/// Whether somebody on the way says outright that it gave up waiting for the server, which may be at it still: 408, 504, and
/// Cloudflare's 522 and 524. The others of [`may_go_on`] mostly say that the server hung up. That is too little to send a
/// write again, but enough for a refresh: if the server has done it, its answer is lost either way, and to wait would only
/// outlast a grace period.
pub(crate) fn gave_up_waiting(status: StatusCode) -> bool {
    matches!(status.as_u16(), 408 | 504 | 522 | 524)
}

/// Whether the API says when to come back, and so that it has not begun. A page that says it is of a proxy that gave up:
/// Varnish asks for five seconds then.
pub(in crate::http) fn is_invitation(status: StatusCode, headers: &HeaderMap, now: Moment) -> bool {
    status == StatusCode::SERVICE_UNAVAILABLE && retry_after(headers, now).is_some() && is_json(headers)
}

/// `application/json`, or a type that is written in it, such as `application/problem+json` (RFC 6839, section 3.1).
fn is_json(headers: &HeaderMap) -> bool {
    let media_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let media_type = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    media_type == "application/json" || media_type.ends_with("+json")
}
