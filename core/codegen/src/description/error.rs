//! `core/api/errors.yaml`: the taxonomy of errors.

use serde::Deserialize;

/// One code and its classes.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ErrorCode {
    /// The stable code, `rate_limited`.
    pub(crate) code: String,
    /// The class in Python and TypeScript, `RateLimitedError`.
    pub(crate) class: String,
    /// The code that it specialises.
    pub(crate) parent: Option<String>,
    /// A class of Python's own that it also is.
    pub(crate) builtin: Option<String>,
    pub(crate) doc: String,
}
