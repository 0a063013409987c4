//! A token that the user brings and looks after.

use crate::clock::BoxFuture;
use crate::error::Result;
use crate::http::authorize::{Authorize, Replacement};
use crate::token::AccessToken;

/// One access token for as long as it lasts.
pub(crate) struct Fixed(pub(crate) AccessToken);

impl Authorize for Fixed {
    fn at_hand(&self) -> Option<AccessToken> {
        Some(self.0.clone())
    }

    fn obtain(&self) -> BoxFuture<'_, Result<AccessToken>> {
        Box::pin(async { Ok(self.0.clone()) })
    }

    fn replace<'a>(&'a self, _used: &'a AccessToken) -> BoxFuture<'a, Result<Replacement>> {
        Box::pin(async { Ok(Replacement::None) })
    }
}
