//! What an API offers: generated as constants from `core/api/`.

use http::Method;

use crate::model::{Kind, Schema};

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
    /// What it does, in a sentence.
    pub summary: &'static str,
    /// Parameters, in the order in which arguments are given.
    pub params: &'static [Param],
    /// The body that goes with it.
    pub body: Option<Body>,
    /// What a successful answer holds.
    pub answer: Answers,
    /// Whether it carries an idempotency key: then it may be repeated.
    pub idempotent: bool,
    /// The member of a successful answer that says whether the operation succeeded after all.
    pub success: Option<&'static str>,
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
    /// What lists use it for.
    pub role: Role,
}

impl Param {
    /// A parameter in the path.
    pub const fn path(name: &'static str, wire: &'static str) -> Self {
        Self { name, wire, location: Location::Path, required: true, role: Role::Plain }
    }

    /// One in the query, which may be left out.
    pub const fn query(name: &'static str, wire: &'static str) -> Self {
        Self { name, wire, location: Location::Query, required: false, role: Role::Plain }
    }

    /// One in a header, which may be left out.
    pub const fn header(name: &'static str, wire: &'static str) -> Self {
        Self { name, wire, location: Location::Header, required: false, role: Role::Plain }
    }

    /// The same, not to be left out.
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// The same, with a meaning for lists.
    pub const fn with(mut self, role: Role) -> Self {
        self.role = role;
        self
    }
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

/// What a parameter means for a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Nothing of its own.
    Plain,
    /// Which rows.
    Filter,
    /// In which order.
    Order,
    /// Rows changed since then.
    ModifiedAfter,
    /// Rows changed before then.
    ModifiedBefore,
    /// Which page, from 1 on.
    PageNumber,
    /// How many rows a page has.
    PageSize,
}

/// The body of a request.
#[derive(Debug, Clone, Copy)]
pub struct Body {
    /// What it is checked against.
    pub schema: &'static Schema,
    /// A JSON Merge Patch (RFC 7396): what is left out stays, `null` removes.
    pub merge_patch: bool,
}

/// What a successful answer holds.
#[derive(Debug, Clone, Copy)]
pub enum Answers {
    /// One value, or a list that comes whole.
    Value(&'static Kind),
    /// A list in pages, of rows of this kind. Some versions of an API send the same list whole.
    Pages {
        /// The kind of the rows, a list.
        rows: &'static Kind,
        /// How the server says with a 400 that there are none.
        empty: Option<&'static str>,
    },
    /// Nothing is published of it: it is handed out as it came.
    AsItCame,
    /// A file.
    File,
}

impl Answers {
    /// What a whole answer, or the rows of a page, are checked against.
    pub fn kind(&self) -> Option<&'static Kind> {
        match self {
            Self::Value(kind) | Self::Pages { rows: kind, .. } => Some(kind),
            Self::AsItCame | Self::File => None,
        }
    }
}
