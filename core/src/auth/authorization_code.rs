//! Signing in a person: the authorization code flow (RFC 6749, section 4.1; RFC 7636; RFC 9700, section 2.1).

use std::sync::Arc;

use url::Url;

use super::pkce::{self, Pkce};
use super::{Auth, Pending, TokenEndpoint, callback};
use crate::error::{Code, Error, Result};
use crate::random::{self, Random};
use crate::secret::Secret;
use crate::token::Tokens;

/// What an application is to the authorization server.
pub(crate) struct AuthorizationCode {
    pub(crate) authorize_url: Url,
    pub(crate) redirect_uri: Option<String>,
    pub(crate) scopes: Vec<String>,
    pub(crate) pkce: Pkce,
    pub(crate) endpoint: Arc<TokenEndpoint>,
    pub(crate) random: Arc<dyn Random>,
}

impl Auth {
    /// Begins a sign-in: makes `state` and the PKCE verifier, and the address for the user's browser. Sends nothing.
    ///
    /// `scopes` replaces the client's for this sign-in when it is not empty.
    ///
    /// # Errors
    /// `configuration` when the client has no `redirect_uri`, or signs nobody in.
    pub fn begin(&self, scopes: &[&str]) -> Result<Pending> {
        let app = self.app()?;
        let redirect_uri = app.redirect_uri.clone().ok_or_else(|| {
            Error::new(Code::Configuration, "signing in needs `redirect_uri`, as registered for the app")
        })?;
        self.begin_at(scopes, redirect_uri)
    }

    /// Ends a sign-in: checks the callback (a full URL, or its query), redeems its code, once, and keeps the tokens.
    ///
    /// A client serves one grant: make one for each user. While it holds a grant that can still be used, another one is
    /// refused; [`forget`](Self::forget) makes room. A caller that is dropped while the code is redeemed does not stop
    /// that: the tokens are kept.
    ///
    /// # Errors
    /// `state_mismatch`, `access_denied`, `invalid_client`, `authentication`, `store_rejected`, and what a request can
    /// fail with; `store_unavailable`, also where the tokens are in use already and could not be written: the message
    /// says so, and they are written as soon as the store works. Then nobody has to sign in again in this process.
    pub async fn finish(&self, pending: Pending, callback: &str) -> Result<Tokens> {
        let app = self.app()?.clone();
        if pending.issuer != app.issuer() {
            return Err(Error::new(Code::StateMismatch, "this sign-in was begun with another server"));
        }
        if pending.grant != self.keeper.key() {
            return Err(Error::new(
                Code::StateMismatch,
                "this sign-in was begun for another subject: nobody gets what somebody else has consented to",
            ));
        }
        self.usable()?;
        let code = callback::code(&pending, callback)?;
        let auth = self.clone();
        let work = async move {
            auth.vacant(None).await?;
            pending.redeem()?;
            let tokens = app.endpoint.exchange(&code, &pending).await?;
            auth.keeper.adopt(&tokens).await?;
            tracing::debug!("signed in");
            Ok(tokens)
        };
        self.keeper.detached(work).await
    }

    /// [`begin`](Self::begin), coming back to `redirect_uri`: on a loopback address the port may be another one.
    pub(super) fn begin_at(&self, scopes: &[&str], redirect_uri: String) -> Result<Pending> {
        let pending = self.app()?.begin(scopes, redirect_uri)?;
        Ok(Pending { grant: self.keeper.key().to_owned(), ..pending })
    }

    /// Whether a sign-in could end well: asked before the user is sent to a browser.
    pub(super) async fn ready(&self) -> Result<()> {
        self.usable()?;
        self.vacant(None).await
    }

    pub(super) fn app(&self) -> Result<&Arc<AuthorizationCode>> {
        self.app.as_ref().ok_or_else(|| {
            Error::new(Code::Configuration, "this API signs nobody in: its client id and secret are enough")
        })
    }
}

impl AuthorizationCode {
    /// Begins a sign-in that comes back to `redirect_uri`.
    pub(super) fn begin(&self, scopes: &[&str], redirect_uri: String) -> Result<Pending> {
        let app = self;
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
            query.append_pair("client_id", &app.endpoint.client_id);
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
            grant: String::new(),
            redeemed: Arc::default(),
        })
    }

    fn issuer(&self) -> String {
        self.authorize_url.origin().ascii_serialization()
    }
}
