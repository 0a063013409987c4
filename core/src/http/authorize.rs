//! The token of a request, and what a 401 means.

use crate::clock::BoxFuture;
use crate::error::Result;
use crate::token::AccessToken;

/// Where a request's token comes from. Caching, refreshing and storing are behind it.
pub(crate) trait Authorize: Send + Sync {
    /// The token at hand, if it is good: no waiting, no allocation.
    fn at_hand(&self) -> Option<AccessToken>;

    /// A good token, waiting for a refresh if there is none.
    fn obtain(&self) -> BoxFuture<'_, Result<AccessToken>>;

    /// The API answered 401 to `used`: a newer token, or `None` when there cannot be one.
    fn replace<'a>(&'a self, used: &'a AccessToken) -> BoxFuture<'a, Result<Option<AccessToken>>>;
}
