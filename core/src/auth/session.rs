//! A client's grant, as its user sees it.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use super::AuthorizationCode;
use crate::clock::Clock;
use crate::error::{Code, Error, Result};
use crate::secret::Secret;
use crate::token::keeper::Keeper;
use crate::token::{Grant, NotRevoked, Revoked, Tokens, Window};

/// Signing in, and the grant that comes of it. `client.auth()` in Rust, `client.auth` in Python and TypeScript.
#[derive(Clone)]
pub struct Auth {
    pub(crate) keeper: Keeper,
    /// Absent where no person signs in.
    pub(crate) app: Option<Arc<AuthorizationCode>>,
    pub(crate) clock: Arc<dyn Clock>,
    /// Whether the client was closed.
    pub(crate) closed: Arc<AtomicBool>,
}

/// How a client's grant stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Status {
    /// Whether there is an access token that may be sent now.
    pub signed_in: bool,
    /// Whether the token can be renewed without the user.
    pub renewable: bool,
    /// When the access token ends, as time since the Unix epoch.
    pub expires_at: Option<Duration>,
    /// The scopes granted, separated by spaces.
    pub scope: Option<String>,
    /// A number that grows with each pair of tokens: in memory from 1, in other stores from the time of the sign-in.
    pub generation: u64,
}

/// What became of a sign-out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SignedOut {
    /// Whether the server has ended the grant.
    pub revoked: Revoked,
    /// Where it has not, why.
    pub reason: Option<NotRevoked>,
}

impl fmt::Debug for Auth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Auth")
            .field("status", &self.describe(self.keeper.grant().as_deref()))
            .finish_non_exhaustive()
    }
}

impl Auth {
    /// Takes over a refresh token that you have from elsewhere; the first request renews it. It is this client's from
    /// now on: nobody else may use it.
    ///
    /// Once: where the store holds a grant that began with this very token, that grant stays as it is. So a program may
    /// do this at every start.
    ///
    /// # Errors
    /// `configuration` when the token is empty or malformed, or the client holds another grant; `store_rejected`;
    /// `store_unavailable`, also where the tokens are in use already and could not be written: the message says so, and
    /// they are written as soon as the store works.
    pub async fn adopt(&self, refresh_token: impl Into<Secret>) -> Result<()> {
        let refresh_token = refresh_token.into();
        well_formed(&refresh_token)?;
        self.usable()?;
        let auth = self.clone();
        let work = async move {
            auth.vacant(Some(&refresh_token)).await?;
            auth.keeper.adopt_refresh_token(refresh_token).await
        };
        self.keeper.detached(work).await
    }

    /// Takes over a pair of tokens that you have from elsewhere. They are this client's from now on.
    ///
    /// # Errors
    /// As [`adopt`](Self::adopt).
    pub async fn adopt_tokens(&self, tokens: &Tokens) -> Result<()> {
        tokens.refresh_token.as_ref().map(well_formed).transpose()?;
        crate::token::AccessToken::alone(&tokens.access_token)?;
        self.usable()?;
        let (auth, tokens) = (self.clone(), tokens.clone());
        let work = async move {
            auth.vacant(None).await?;
            auth.keeper.adopt(&tokens).await
        };
        self.keeper.detached(work).await
    }

    /// Renews the tokens now, or joins the refresh that is running. Requests do this on their own in time.
    ///
    /// # Errors
    /// `reauthorization_required`, `refresh_outcome_unknown`, `forked_memory_store`, `invalid_client`,
    /// `store_unavailable`, `store_rejected`, and what a request can fail with.
    pub async fn refresh(&self) -> Result<()> {
        self.usable()?;
        self.keeper.renew().await.map(drop)
    }

    /// Forgets the grant, here and in the store, so that another user can sign in with this client. The server is not
    /// told: the tokens stay good there until they end.
    ///
    /// # Errors
    /// `store_unavailable` when the store still holds the grant; this process has forgotten it all the same.
    pub async fn forget(&self) -> Result<()> {
        let keeper = self.keeper.clone();
        self.keeper.detached(async move { keeper.let_go(false).await.1 }).await
    }

    /// Signs out: asks the server to end the grant (RFC 7009), where there is a way to, and forgets it here and in the
    /// store, whatever the server says.
    ///
    /// # Errors
    /// As [`forget`](Self::forget).
    pub async fn sign_out(&self) -> Result<SignedOut> {
        let keeper = self.keeper.clone();
        let work = async move {
            let ((revoked, reason), wiped) = keeper.let_go(true).await;
            wiped.map(|()| SignedOut { revoked, reason })
        };
        self.keeper.detached(work).await
    }

    /// The tokens in use now, for an application that keeps them itself. `None` before signing in.
    ///
    /// # Errors
    /// `store_unavailable`, `store_rejected`.
    pub async fn tokens(&self) -> Result<Option<Tokens>> {
        let Some(grant) = self.keeper.recall().await? else {
            return Ok(None);
        };
        let now = self.clock.now();
        Ok(grant.access.as_ref().map(|access| Tokens {
            access_token: access.expose(|text| Secret::new(text)),
            refresh_token: grant.record().refresh_token().cloned(),
            expires_in: Some(grant.expires_at().saturating_sub(now.wall)),
            scope: grant.scope().map(str::to_owned),
        }))
    }

    /// How the grant stands. Looks into the store, and asks no server.
    ///
    /// # Errors
    /// `store_unavailable`, `store_rejected`.
    pub async fn status(&self) -> Result<Status> {
        let grant = self.keeper.recall().await?;
        Ok(self.describe(grant.as_deref()))
    }

    fn describe(&self, grant: Option<&Grant>) -> Status {
        let now = self.clock.now();
        Status {
            signed_in: grant.is_some_and(|grant| grant.window(now) != Window::Over),
            renewable: grant.is_some_and(|grant| self.keeper.is_renewable(grant)),
            expires_at: grant.filter(|grant| grant.access.is_some()).map(Grant::expires_at),
            scope: grant.and_then(Grant::scope).map(str::to_owned),
            generation: grant.map_or(0, Grant::generation),
        }
    }

    pub(super) fn usable(&self) -> Result<()> {
        if self.closed.load(Ordering::Acquire) {
            return Err(Error::new(Code::Configuration, "this client is closed: make another one"));
        }
        Ok(())
    }

    /// No grant that could still be used is lost, and no call goes on in another user's name.
    pub(super) async fn vacant(&self, origin: Option<&Secret>) -> Result<()> {
        match self.keeper.is_taken(origin).await? {
            true => Err(Error::new(
                Code::Configuration,
                "this client is signed in, and a client serves one grant: make a client for each user \
                 (`with_subject`), or call `auth.forget` first",
            )),
            false => Ok(()),
        }
    }
}

/// A stray line break at the end of a token read from a file would cost the grant.
fn well_formed(refresh_token: &Secret) -> Result<()> {
    let text = refresh_token.expose();
    if text.is_empty() || !text.bytes().all(|b| b.is_ascii_graphic()) {
        return Err(Error::new(
            Code::Configuration,
            "the refresh token is empty or holds characters that no token has, such as a line break",
        ));
    }
    Ok(())
}
