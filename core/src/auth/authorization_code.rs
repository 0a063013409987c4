//! Signing in a person: the authorization code flow (RFC 6749, section 4.1; RFC 7636; RFC 9700, section 2.1).

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use url::Url;

use super::pkce::{self, Pkce};
use super::{Pending, callback};
use crate::clock::Clock;
use crate::error::{Code, Error, Result};
use crate::random::{self, Random};
use crate::secret::Secret;
use crate::token::keeper::Keeper;
use crate::token::{Tokens, Window};

/// What an application is to the authorization server.
pub(crate) struct AuthorizationCode {
    pub(crate) authorize_url: Url,
    pub(crate) redirect_uri: Option<String>,
    pub(crate) scopes: Vec<String>,
    pub(crate) pkce: Pkce,
    pub(crate) keeper: Keeper,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) random: Arc<dyn Random>,
    /// Whether the client was closed.
    pub(crate) closed: Arc<AtomicBool>,
}

/// Signing in, and the grant that comes of it. `client.auth()` in Rust, `client.auth` in Python and TypeScript.
#[derive(Clone)]
pub struct Auth(pub(crate) Arc<AuthorizationCode>);

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
    /// How many token pairs there have been, this one included.
    pub generation: u64,
}

impl fmt::Debug for Auth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Auth").field("status", &self.status()).finish_non_exhaustive()
    }
}

impl Auth {
    /// Begins a sign-in: makes `state` and the PKCE verifier, and the address for the user's browser. Sends nothing.
    ///
    /// `scopes` replaces the client's for this sign-in when it is not empty.
    ///
    /// # Errors
    /// `configuration` when the client has no `redirect_uri`.
    pub fn begin(&self, scopes: &[&str]) -> Result<Pending> {
        let redirect_uri = self.0.redirect_uri.clone().ok_or_else(|| {
            Error::new(Code::Configuration, "signing in needs `redirect_uri`, as registered for the app")
        })?;
        self.begin_at(scopes, redirect_uri)
    }

    /// [`begin`](Self::begin), coming back to `redirect_uri`: on a loopback address the port may be another one.
    pub(super) fn begin_at(&self, scopes: &[&str], redirect_uri: String) -> Result<Pending> {
        let app = &*self.0;
        let state = random::token(&*app.random)?;
        let verifier = match app.pkce {
            Pkce::S256 => Some(random::token(&*app.random)?),
            Pkce::Off => None,
        };
        let own: Vec<&str> = app.scopes.iter().map(String::as_str).collect();
        let scope = if scopes.is_empty() { own.join(" ") } else { scopes.join(" ") };
        let mut url = app.authorize_url.clone();
        {
            let mut query = url.query_pairs_mut();
            query.append_pair("response_type", "code");
            query.append_pair("client_id", &app.keeper.endpoint().client_id);
            query.append_pair("redirect_uri", &redirect_uri);
            if !scope.is_empty() {
                query.append_pair("scope", &scope);
            }
            query.append_pair("state", &state);
            if let Some(verifier) = &verifier {
                query.append_pair("code_challenge", &pkce::challenge(verifier));
                query.append_pair("code_challenge_method", "S256");
            }
        }
        Ok(Pending {
            url: url.into(),
            state: state.into(),
            verifier: verifier.map(Secret::from),
            redirect_uri,
            issuer: self.issuer(),
            redeemed: Arc::default(),
        })
    }

    /// Ends a sign-in: checks the callback (a full URL, or its query), redeems its code, once, and keeps the tokens.
    ///
    /// A client serves one grant: make one for each user. While it holds a grant that can still be used, another one is
    /// refused; [`forget`](Self::forget) makes room.
    ///
    /// # Errors
    /// `state_mismatch`, `access_denied`, `invalid_client`, `authentication`, and what a request can fail with.
    pub async fn finish(&self, pending: Pending, callback: &str) -> Result<Tokens> {
        if pending.issuer != self.issuer() {
            return Err(Error::new(Code::StateMismatch, "this sign-in was begun with another server"));
        }
        self.usable()?;
        let code = callback::code(&pending, callback)?;
        self.vacant()?;
        pending.redeem()?;
        let endpoint = self.0.keeper.endpoint();
        let tokens = endpoint.exchange(&code, &pending).await?;
        self.0.keeper.adopt(&tokens)?;
        tracing::debug!("signed in");
        Ok(tokens)
    }

    /// Takes over a refresh token that you have from elsewhere; the first request renews it. It is this client's from
    /// now on: nobody else may use it.
    ///
    /// # Errors
    /// `configuration` when the token is empty, or the client holds another grant.
    pub fn adopt(&self, refresh_token: impl Into<Secret>) -> Result<()> {
        self.vacant()?;
        let refresh_token = refresh_token.into();
        well_formed(&refresh_token)?;
        self.0.keeper.adopt_refresh_token(refresh_token);
        Ok(())
    }

    /// Takes over a pair of tokens that you have from elsewhere, as [`adopt`](Self::adopt) does.
    ///
    /// # Errors
    /// `configuration` when a token is empty or malformed, or the client holds another grant.
    pub fn adopt_tokens(&self, tokens: &Tokens) -> Result<()> {
        self.vacant()?;
        tokens.refresh_token.as_ref().map(well_formed).transpose()?;
        self.0.keeper.adopt(tokens)
    }

    /// Renews the tokens now, or joins the refresh that is running. Requests do this on their own in time.
    ///
    /// # Errors
    /// `reauthorization_required`, `refresh_outcome_unknown`, `forked_memory_store`, `invalid_client`, and what a
    /// request can fail with.
    pub async fn refresh(&self) -> Result<()> {
        self.usable()?;
        self.0.keeper.renew().await.map(drop)
    }

    /// Forgets the grant, so that another user can sign in with this client. The server is not told: the tokens stay
    /// good until they end.
    pub fn forget(&self) {
        self.0.keeper.forget();
    }

    /// The tokens in use now, for an application that keeps them itself.
    pub fn tokens(&self) -> Option<Tokens> {
        let grant = self.0.keeper.grant()?;
        let now = self.0.clock.now();
        Some(Tokens {
            access_token: grant.access.as_ref()?.expose(|text| Secret::new(text)),
            refresh_token: grant.refresh.clone(),
            expires_in: Some(grant.expires_at().saturating_sub(now.wall)),
            scope: grant.scope.clone(),
        })
    }

    /// How the grant stands. Sends nothing.
    pub fn status(&self) -> Status {
        let grant = self.0.keeper.grant();
        let now = self.0.clock.now();
        Status {
            signed_in: grant.as_ref().is_some_and(|grant| grant.window(now) != Window::Over),
            renewable: grant.as_ref().is_some_and(|grant| self.0.keeper.is_renewable(grant)),
            expires_at: grant.as_ref().map(|grant| grant.expires_at()),
            scope: grant.as_ref().and_then(|grant| grant.scope.clone()),
            generation: grant.as_ref().map_or(0, |grant| grant.generation),
        }
    }

    /// Whether a sign-in could end well: asked before the user is sent to a browser.
    pub(super) fn ready(&self) -> Result<()> {
        self.usable()?;
        self.vacant()
    }

    fn usable(&self) -> Result<()> {
        if self.0.closed.load(Ordering::Acquire) {
            return Err(Error::new(Code::Configuration, "this client is closed: make another one"));
        }
        Ok(())
    }

    /// No grant that could still be used is lost, and no call goes on in another user's name.
    fn vacant(&self) -> Result<()> {
        match self.0.keeper.grant() {
            Some(grant) if self.0.keeper.is_renewable(&grant) => Err(Error::new(
                Code::Configuration,
                "this client is signed in, and a client serves one grant: make a client for each user, or call \
                 `auth.forget` first",
            )),
            _ => Ok(()),
        }
    }

    fn issuer(&self) -> String {
        self.0.authorize_url.origin().ascii_serialization()
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
