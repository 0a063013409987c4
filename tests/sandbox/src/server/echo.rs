//! What the server saw, said back in headers, so that a test of a client can compare.

use http::{HeaderMap, HeaderName, HeaderValue};
use sha2::{Digest, Sha256};

use crate::{api, random::hex};

const BUSINESS: HeaderName = HeaderName::from_static("x-sandbox-business");
const LEGAL_ENTITY: HeaderName = HeaderName::from_static("x-sandbox-legal-entity");
const TOKEN: HeaderName = HeaderName::from_static("x-sandbox-token-sha256");

/// The echo of a request: whom it asked for as it came, and a fingerprint of the bearer token.
pub(super) fn of(headers: &HeaderMap) -> HeaderMap {
    let mut echoed = HeaderMap::new();
    for (name, from) in [(BUSINESS, api::BUSINESS_ID), (LEGAL_ENTITY, "legal-entity")] {
        echoed.extend(headers.get(from).map(|value| (name, value.clone())));
    }
    let print = api::bearer(headers).ok().map(|token| hex(&Sha256::digest(token.as_bytes())));
    echoed.extend(print.and_then(|print| Some((TOKEN, HeaderValue::try_from(print).ok()?))));
    echoed
}
