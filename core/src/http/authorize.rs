//! The token of a request, and what a 401 means.

use std::time::Duration;

use crate::clock::BoxFuture;
use crate::error::Result;
use crate::token::AccessToken;

/// Where a request's token comes from. Caching, refreshing and storing are behind it.
pub(crate) trait Authorize: Send + Sync {
    /// The token at hand, if it is good: no waiting, no allocation.
    fn at_hand(&self) -> Option<AccessToken>;

    /// A good token, waiting for a refresh if there is none.
    fn obtain(&self) -> BoxFuture<'_, Result<AccessToken>>;

    /// The API answered 401 to `used`.
    fn replace<'a>(&'a self, used: &'a AccessToken) -> BoxFuture<'a, Result<Replacement>>;
}

/// What there is in place of a token that was refused.
pub(crate) enum Replacement {
    /// A newer token.
    Newer(AccessToken),
    /// There cannot be one.
    None,
    /// So many were asked for lately that there is none before this time since the Unix epoch.
    NotBefore(Duration),
}

impl Replacement {
    pub(crate) fn newer(self) -> Option<AccessToken> {
        match self {
            Self::Newer(token) => Some(token),
            Self::None | Self::NotBefore(_) => None,
        }
    }
}
