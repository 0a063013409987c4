//! Keys for POSTs that are sent again.

use napi_derive::napi;

use crate::error::thrown;

/// A new key.
#[napi]
#[cfg_attr(test, allow(dead_code, reason = "only JavaScript calls it"))]
pub(crate) fn new_idempotency_key() -> napi::Result<String> {
    yionstack::http::new_idempotency_key().map_err(thrown)
}
