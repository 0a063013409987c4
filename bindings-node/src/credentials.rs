//! Tokens from a JavaScript function.

use std::sync::Arc;

use yionstack::auth::TokenProvider;
use yionstack::{BoxFuture, Error, Result, Secret};

use crate::hub::Desk;

/// The `token` function of one client.
pub(crate) struct TokenFunction {
    pub(crate) desk: Arc<Desk>,
    /// By which JavaScript finds the function.
    pub(crate) client: u32,
}

impl TokenProvider for TokenFunction {
    fn token(&self) -> BoxFuture<'_, Result<Secret>> {
        Box::pin(async {
            // what the function threw stays in JavaScript, where it becomes the error's `cause`
            self.desk
                .ask(self.client)
                .await
                .ok_or_else(|| Error::no_token("the function given as `token` failed"))
        })
    }
}
