//! Where new access tokens come from.

use super::Tokens;
use super::protocol::Answer;
use crate::clock::BoxFuture;
use crate::error::Result;
use crate::secret::Secret;

/// A token endpoint, and who we are to it.
pub(crate) trait Source: Send + Sync + 'static {
    /// Whether a refresh token is traded in. Without one, asking twice does no harm.
    fn rotates(&self) -> bool;

    /// The secret that tokens in a store are bound to: what was got with another one counts as none.
    fn secret(&self) -> BoxFuture<'_, Option<Secret>> {
        Box::pin(async { None })
    }

    /// Whether a person may have thought the secret up. Nothing by which it could be tried goes to where others can read.
    fn is_guessable(&self) -> bool {
        false
    }

    /// Sends one request, without repetitions of any kind, and gives the answer for [`read`](Self::read).
    fn ask<'a>(&'a self, refresh: Option<&'a Secret>) -> BoxFuture<'a, Answer>;

    /// Makes sense of an answer; the error says what is wrong with it without quoting anything.
    fn read(&self, answer: &[u8]) -> std::result::Result<Tokens, &'static str>;

    /// Ends the grant at the server (RFC 7009). `None`: there is no way to.
    fn revoke<'a>(&'a self, refresh: &'a Secret) -> BoxFuture<'a, Option<Result<()>>>;
}
