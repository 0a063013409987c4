//! What an API offers: generated as constants from `core/api/`.

use http::Method;

use crate::model::Kind;

/// One method and path of an API.
#[derive(Debug)]
pub struct Operation {
    /// Stable id, `invoices.list`.
    pub id: &'static str,
    /// The resource it belongs to, `invoices`.
    pub resource: &'static str,
    /// Its name there, `list`.
    pub name: &'static str,
    /// HTTP method.
    pub method: Method,
    /// Path under the base URL, with `{placeholders}`.
    pub path: &'static str,
    /// Parameters, in the order in which arguments are given.
    pub params: &'static [Param],
    /// What a successful answer holds.
    pub answer: &'static Kind,
    /// Not documented by the vendor: see the table of assumptions in the README.
    pub assumed: bool,
}

/// One parameter of an operation.
#[derive(Debug)]
pub struct Param {
    /// Its name in Rust and Python, `business_id`.
    pub name: &'static str,
    /// Its name on the wire, `x-business-id`.
    pub wire: &'static str,
    /// Where it goes.
    pub location: Location,
    /// Whether a call must give it.
    pub required: bool,
}

/// Where a parameter goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Location {
    /// Into the path, percent-encoded.
    Path,
    /// Into the query.
    Query,
    /// Into a header.
    Header,
}

impl Location {
    /// The word for it in OpenAPI.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
        }
    }
}
