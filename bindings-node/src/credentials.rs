//! Secrets from JavaScript functions.

use std::sync::Arc;

use yionstack::auth::TokenProvider;
use yionstack::token::{KeyProvider, StoreError, StoreResult};
use yionstack::{BoxFuture, Error, Result, Secret};

use crate::desk::Desk;
use crate::question::{Failure, Question, Trouble};

/// A function of one client: `token` or `storeKey`.
pub(crate) struct SecretFunction {
    pub(crate) desk: Arc<Desk>,
    /// By which JavaScript finds the function.
    pub(crate) client: u32,
}

impl SecretFunction {
    fn question(&self, method: &'static str) -> Question {
        Question { owner: self.client, method, arguments: Vec::new() }
    }
}

impl TokenProvider for SecretFunction {
    fn token(&self) -> BoxFuture<'_, Result<Secret>> {
        Box::pin(async {
            match self.desk.ask(self.question("token")).await {
                Ok(answer) => Ok(answer.text.unwrap_or_default().into()),
                Err(trouble) => {
                    let (message, cause) = trouble.explain("the function given as `token`");
                    Err(Error::no_token(message).because(cause))
                }
            }
        })
    }
}

impl KeyProvider for SecretFunction {
    fn key(&self) -> BoxFuture<'_, StoreResult<Secret>> {
        Box::pin(async {
            let answer = self.desk.ask(self.question("storeKey")).await;
            let answer = answer.map_err(|trouble| match trouble {
                Trouble::Failed { how: Failure::WrongAnswer, message, cause } => {
                    StoreError::misused(message).because(cause)
                }
                trouble => trouble.of_store("the function given as `store_key`"),
            })?;
            Ok(answer.text.unwrap_or_default().into())
        })
    }
}
