//! Tokens from the user's own code.

use std::sync::Arc;

use crate::clock::BoxFuture;
use crate::error::Result;
use crate::http::authorize::{Authorize, Replacement};
use crate::secret::Secret;
use crate::token::AccessToken;

/// Gives access tokens: a vault, a sidecar, a session of yours. Asked before every request, and once more after a
/// 401, so keep what you fetch.
pub trait TokenProvider: Send + Sync + 'static {
    /// An access token that is good now.
    fn token(&self) -> BoxFuture<'_, Result<Secret>>;
}

/// A provider in the pipeline's place.
pub(crate) struct Provided(pub(crate) Arc<dyn TokenProvider>);

impl Authorize for Provided {
    fn at_hand(&self) -> Option<AccessToken> {
        None
    }

    fn obtain(&self) -> BoxFuture<'_, Result<AccessToken>> {
        Box::pin(async { AccessToken::alone(&self.0.token().await?) })
    }

    fn replace<'a>(&'a self, used: &'a AccessToken) -> BoxFuture<'a, Result<Replacement>> {
        Box::pin(async move {
            let next = self.obtain().await?;
            Ok(if next == *used { Replacement::None } else { Replacement::Newer(next) })
        })
    }
}
