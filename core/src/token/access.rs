//! An access token, ready to be sent.

use std::fmt;
use std::sync::Arc;

use http::HeaderValue;

use super::record::Family;
use crate::error::{Code, Error, Result};
use crate::secret::Secret;

const SCHEME: &str = "Bearer ";

/// An access token as the header it will be sent in (RFC 6750, section 2.1). Cheap to clone; never shown.
#[derive(Clone)]
pub struct AccessToken(Arc<Inner>);

struct Inner {
    header: HeaderValue,
    /// The consent that it came from: a call never goes on with another user's token.
    family: Family,
}

impl AccessToken {
    /// Wraps a token.
    ///
    /// # Errors
    /// `configuration` when it is empty or holds characters that a header cannot carry.
    pub(crate) fn new(token: &Secret, family: &Family) -> Result<Self> {
        let text = token.expose();
        let valid = !text.is_empty() && text.bytes().all(|b| b.is_ascii_graphic());
        let header = valid.then(|| HeaderValue::try_from(format!("{SCHEME}{text}")).ok()).flatten();
        let mut header = header.ok_or_else(|| {
            Error::new(Code::Configuration, "the access token is empty or holds characters that no token has")
        })?;
        // hyper and h2 keep sensitive values out of their logs and compression tables
        header.set_sensitive(true);
        Ok(Self(Arc::new(Inner { header, family: *family })))
    }

    pub(crate) fn header(&self) -> &HeaderValue {
        &self.0.header
    }

    /// A token that belongs to no grant of ours.
    pub(crate) fn alone(token: &Secret) -> Result<Self> {
        Self::new(token, &Family::default())
    }

    pub(crate) fn family(&self) -> &Family {
        &self.0.family
    }

    /// Lends the token's text.
    pub(crate) fn expose<T>(&self, read: impl FnOnce(&str) -> T) -> T {
        let text = self.0.header.to_str().unwrap_or_default();
        read(text.strip_prefix(SCHEME).unwrap_or_default())
    }
}

impl PartialEq for AccessToken {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0) || self.0.header == other.0.header
    }
}

impl fmt::Debug for AccessToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AccessToken([redacted])")
    }
}
