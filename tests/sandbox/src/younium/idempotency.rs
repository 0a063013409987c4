//! POSTs that come again: the first answer is kept, and sent again for the same key at the same endpoint.

use std::collections::HashMap;

use http::{HeaderMap, HeaderName};

use super::reply::Reply;
use crate::clock::{Moment, http_date};

const KEY: &str = "younium-idempotency-key";
const HOURS: i64 = 48;

/// The answers that are kept, by key and endpoint.
#[derive(Default)]
pub(super) struct Answers(HashMap<(String, String), Kept>);

struct Kept {
    reply: Reply,
    /// In milliseconds.
    expires: Moment,
}

impl Answers {
    /// The answer that a request with this key at this endpoint had, if it is kept still.
    pub(super) fn find(&mut self, key: &str, endpoint: &str, now: Moment) -> Option<Reply> {
        self.0.retain(|_, kept| now < kept.expires);
        Some(self.0.get(&(key.to_owned(), endpoint.to_owned()))?.reply.clone())
    }

    /// Keeps an answer, and gives it with the headers that say so.
    pub(super) fn keep(&mut self, key: &str, endpoint: &str, mut reply: Reply, now: Moment) -> Reply {
        let expires = now.saturating_add(HOURS * 3_600_000);
        for (name, value) in [
            (KEY, key.to_owned()),
            ("younium-idempotency-durationinhours", HOURS.to_string()),
            ("younium-idempotency-expires", http_date(expires.div_euclid(1000))),
        ] {
            reply.headers.push((HeaderName::from_static(name), value));
        }
        let kept = Kept { reply: reply.clone(), expires };
        self.0.insert((key.to_owned(), endpoint.to_owned()), kept);
        reply
    }
}

/// The key of a request. An empty one is none.
pub(super) fn key(headers: &HeaderMap) -> Option<&str> {
    headers.get(KEY).and_then(|key| key.to_str().ok()).filter(|key| !key.is_empty())
}
