//! What arrived: counters, and the last requests, so that a test can see what a client really sent.

use std::collections::{BTreeMap, VecDeque};

use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header, request::Parts};
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::{oauth::token, random::hex, younium};

/// How many requests are remembered.
const REMEMBERED: usize = 200;

/// Counters and the log. Requests to the command endpoint are in neither.
#[derive(Debug, Default)]
pub(crate) struct Traffic {
    pub(crate) counters: Counters,
    log: VecDeque<Logged>,
}

/// Counters since the start or the last `reset_counters`.
#[derive(Debug, Default, Serialize)]
pub(crate) struct Counters {
    requests: u64,
    token_requests: u64,
    /// Successful ones, as the next two.
    pub(crate) refreshes: u64,
    pub(crate) code_exchanges: u64,
    /// Codes and refresh tokens refused because they had been used before.
    pub(crate) reuse_detected: u64,
    /// Second uses of a refresh token that its grace period let pass.
    pub(crate) reuse_in_grace: u64,
    /// Tokens and families that the revocation endpoint ended.
    pub(crate) revocations: u64,
    /// Requests with the token of one business and the `x-business-id` of another.
    pub(crate) mixups: u64,
    younium_token_requests: u64,
    /// Answers with the status 401, those of faults included.
    unauthorized: u64,
    by_route: BTreeMap<String, u64>,
    /// POSTs to resources of Younium that were carried out, by route.
    pub(crate) younium_executions: BTreeMap<String, u64>,
    /// POSTs that were answered with the answer of an earlier one.
    pub(crate) younium_replays: u64,
}

impl Counters {
    /// A counter by its name, or by its route; a route that nothing took is at zero.
    pub(crate) fn get(&self, name: &str) -> Option<u64> {
        let is_route = name.contains(' ');
        let named = || serde_json::to_value(self).ok()?.get(name)?.as_u64();
        if is_route { Some(self.by_route.get(name).copied().unwrap_or(0)) } else { named() }
    }
}

/// One request: no body, no cookie, and of its credentials only a fingerprint.
#[derive(Debug, Serialize)]
pub(crate) struct Logged {
    at: i64,
    method: String,
    path: String,
    query: Option<String>,
    headers: BTreeMap<String, String>,
    /// The first 16 hex digits of the SHA-256 of the `Authorization` header.
    authorization_sha256: Option<String>,
}

impl Traffic {
    pub(crate) fn arrived(&mut self, request: &Parts, at: i64) {
        let path = request.uri.path();
        self.counters.requests += 1;
        if path == token::PATH && request.method == Method::POST {
            self.counters.token_requests += 1;
        }
        self.counters.younium_token_requests += u64::from(younium::asks_for_token(request));
        *self.counters.by_route.entry(route(&request.method, path)).or_default() += 1;

        if self.log.len() == REMEMBERED {
            self.log.pop_front();
        }
        self.log.push_back(Logged {
            at,
            method: request.method.to_string(),
            path: path.to_owned(),
            query: request.uri.query().map(str::to_owned),
            headers: printable(&request.headers),
            authorization_sha256: request.headers.get(header::AUTHORIZATION).map(fingerprint),
        });
    }

    pub(crate) fn answered(&mut self, status: StatusCode) {
        self.counters.unauthorized += u64::from(status == StatusCode::UNAUTHORIZED);
    }

    pub(crate) fn log(&self) -> &VecDeque<Logged> {
        &self.log
    }
}

/// The first 16 hex digits of the SHA-256 of a header that may not be shown.
pub(crate) fn fingerprint(value: &HeaderValue) -> String {
    hex(&Sha256::digest(value.as_bytes())[..8])
}

/// The headers that may be shown; values of a repeated one are joined (RFC 9110 §5.3).
pub(crate) fn printable(headers: &HeaderMap) -> BTreeMap<String, String> {
    const SECRET: [HeaderName; 3] = [header::AUTHORIZATION, header::PROXY_AUTHORIZATION, header::COOKIE];
    let mut shown = BTreeMap::<String, String>::new();
    for (name, value) in headers.iter().filter(|(name, _)| !SECRET.contains(name)) {
        let value = String::from_utf8_lossy(value.as_bytes());
        let entry = shown.entry(name.to_string()).or_default();
        if !entry.is_empty() {
            entry.push_str(", ");
        }
        entry.push_str(&value);
    }
    shown
}

/// Method and path, with ids replaced so that a route is one line: `GET /api/v1/crm/contacts/{id}`.
fn route(method: &Method, path: &str) -> String {
    if let Some(name) = younium::route_name(method, path) {
        return name;
    }
    let segments = path.split('/').map(|segment| {
        let is_id = segment.starts_with("cont_") || segment.starts_with("inv_");
        if is_id { "{id}" } else { segment }
    });
    format!("{method} {}", segments.collect::<Vec<_>>().join("/"))
}
