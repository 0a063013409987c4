//! What JavaScript asks of an answer that it holds.

use napi::bindgen_prelude::Uint8Array;
use napi_derive::napi;
use yionstack::http::{Answer, HeaderMap};

/// Why a body is not JSON to the letter; nothing when it is.
#[napi]
#[cfg_attr(test, allow(dead_code, reason = "only JavaScript calls it"))]
pub(crate) fn json_issue(body: Uint8Array) -> Option<String> {
    let answer = Answer { status: 200, headers: HeaderMap::new(), body: body.to_vec().into(), attempts: 1 };
    answer.json().err().map(|error| error.message().to_owned())
}
