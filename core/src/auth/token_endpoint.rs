//! YionStack's token endpoint: JSON in, JSON out.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE};
use http::{HeaderMap, HeaderValue, Method};
use serde_json::json;
use url::Url;

use super::{ClientSecret, Pending, token_answer};
use crate::clock::Clock;
use crate::error::{Code, Context, Error, Result};
use crate::http::classify::{self, Reading};
use crate::http::prepare::host_of;
use crate::http::transport::{BodyFault, Outgoing, Reply, SendFault, Stage, Transport};
use crate::secret::Secret;
use crate::token::Tokens;

/// How long one call may take. Long on purpose: giving up early and asking again would put two requests with one
/// refresh token into the server's queue.
pub(crate) const PATIENCE: Duration = Duration::from_secs(90);
const BODY_LIMIT: usize = 256 * 1024;

/// Makes the transport of this process; connections are not shared with a parent process.
pub(crate) type Connect = Arc<dyn Fn() -> Result<Arc<dyn Transport>> + Send + Sync>;

/// The endpoint, and who we are to it.
pub(crate) struct TokenEndpoint {
    pub(crate) url: Url,
    pub(crate) client_id: String,
    pub(crate) client_secret: ClientSecret,
    pub(crate) connect: Connect,
    pub(crate) clock: Arc<dyn Clock>,
}

/// Why a refresh gave no tokens.
pub(crate) enum RefreshFailure {
    /// Nothing was sent.
    NotSent(Error),
    /// It was sent, and what became of it is not known. `closed`: nothing can come of it any more.
    Lost { error: Error, closed: bool },
    /// The server says that this refresh token is no longer good.
    InvalidGrant(Option<String>),
    /// Any other complete answer. The token is as good as before.
    Refused(Error),
}

enum Failure {
    NotSent(Error),
    Lost { error: Error, closed: bool },
    Refused { oauth: Option<String>, error: Error },
}

impl Failure {
    fn within(self, context: Context) -> Self {
        match self {
            Self::NotSent(error) => Self::NotSent(error.within(context)),
            Self::Lost { error, closed } => Self::Lost { error: error.within(context), closed },
            Self::Refused { oauth, error } => Self::Refused { oauth, error: error.within(context) },
        }
    }
}

/// It was sent, and nobody knows what became of it.
fn lost(why: &str, closed: bool) -> Failure {
    Failure::Lost { error: Error::new(Code::RefreshOutcomeUnknown, why), closed }
}

impl TokenEndpoint {
    /// Redeems a code (RFC 6749, section 4.1.3). Once: a code works once.
    pub(crate) async fn exchange(&self, code: &Secret, pending: &Pending) -> Result<Tokens> {
        let verifier = pending.verifier.as_ref();
        let mut body = self.client("authorization_code");
        body["code"] = code.expose().into();
        body["redirect_uri"] = pending.redirect_uri.as_str().into();
        let mut secrets = vec![code.expose(), pending.state.expose()];
        if let Some(verifier) = verifier {
            body["code_verifier"] = verifier.expose().into();
            secrets.push(verifier.expose());
        }
        self.call(body, &secrets).await.map_err(|failure| match failure {
            Failure::NotSent(error) => error,
            Failure::Lost { error, .. } => Error::new(
                Code::Authentication,
                format!("{}. A code works once: start the sign-in again", error.message()),
            ),
            Failure::Refused { oauth: Some(oauth), error } if oauth == "invalid_grant" => rewrite(
                error,
                Code::Authentication,
                "the authorization code is not good: it is expired, was used before, or belongs to another sign-in. \
                 Start the sign-in again",
            ),
            Failure::Refused { oauth: Some(oauth), error } if oauth == "invalid_request" && verifier.is_some() => rewrite(
                error,
                Code::Authentication,
                "the server refuses the request. If it refuses parameters it does not know, PKCE can be switched off \
                 (`pkce`)",
            ),
            Failure::Refused { error, .. } => error,
        })
    }

    /// Trades a refresh token for a new pair (RFC 6749, section 6). Sent once, without repetitions of any kind.
    pub(crate) async fn refresh(
        &self,
        refresh_token: &Secret,
    ) -> std::result::Result<Tokens, RefreshFailure> {
        let mut body = self.client("refresh_token");
        body["refresh_token"] = refresh_token.expose().into();
        self.call(body, &[refresh_token.expose()]).await.map_err(|failure| match failure {
            Failure::NotSent(error) => RefreshFailure::NotSent(error),
            Failure::Lost { error, closed } => {
                let message =
                    format!("{}. The refresh token may be spent; the next call tries again", error.message());
                RefreshFailure::Lost { error: Error::new(Code::RefreshOutcomeUnknown, message), closed }
            }
            Failure::Refused { oauth: Some(oauth), error } if oauth == "invalid_grant" => {
                RefreshFailure::InvalidGrant(error.vendor_message().map(str::to_owned))
            }
            Failure::Refused { error, .. } => RefreshFailure::Refused(error),
        })
    }

    fn client(&self, grant_type: &str) -> serde_json::Value {
        json!({ "grant_type": grant_type, "client_id": self.client_id })
    }

    async fn call(&self, body: serde_json::Value, secrets: &[&str]) -> std::result::Result<Tokens, Failure> {
        let outcome = match self.client_secret.read().await {
            Ok(client_secret) => self.ask(body, secrets, client_secret).await,
            Err(error) => Err(Failure::NotSent(error)),
        };
        outcome.map_err(|failure| {
            failure.within(Context {
                operation: Some("oauth.token"),
                host: Some(host_of(&self.url)),
                attempts: 1,
                ..Context::default()
            })
        })
    }

    async fn ask(
        &self,
        mut body: serde_json::Value,
        secrets: &[&str],
        client_secret: Option<Secret>,
    ) -> std::result::Result<Tokens, Failure> {
        let mut secrets = secrets.to_vec();
        if let Some(secret) = &client_secret {
            body["client_secret"] = secret.expose().into();
            secrets.push(secret.expose());
        }
        let mut headers = HeaderMap::new();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        let (url, sent) = (self.url.clone(), Bytes::from(body.to_string()));
        let request = Outgoing { method: Method::POST, url, headers, body: sent };
        let transport = (self.connect)().map_err(Failure::NotSent)?;
        tracing::trace!(grant_type = body["grant_type"].as_str(), "calling the token endpoint");
        let sent = tokio::select! {
            sent = transport.send(request, BODY_LIMIT) => sent,
            () = self.clock.sleep(PATIENCE) => return Err(lost("the token endpoint did not answer in time", false)),
        };
        match sent {
            Ok(reply) => self.read(reply, &secrets),
            Err(SendFault { stage: Stage::Tls, message, .. }) => {
                Err(Failure::NotSent(Error::new(Code::Tls, message)))
            }
            Err(SendFault { stage: Stage::Connect, message, .. }) => {
                Err(Failure::NotSent(Error::new(Code::Connection, message).retry(true)))
            }
            Err(SendFault { message, timed_out, .. }) => Err(lost(&message, !timed_out)),
        }
    }

    fn read(&self, reply: Reply, secrets: &[&str]) -> std::result::Result<Tokens, Failure> {
        let body = match &reply.body {
            Ok(body) => body,
            Err(fault) => {
                return Err(lost("the token endpoint's answer was cut off", *fault != BodyFault::Stalled));
            }
        };
        if reply.status.is_success() {
            // the server did its work; an answer that nobody can read leaves us as if it had been lost
            return token_answer::read(body)
                .map_err(|what| lost(&format!("the token endpoint's answer {what}"), true));
        }
        let Reading { said, error } = classify::token_error(&reply, body, secrets, self.clock.now());
        let oauth = said.oauth.filter(|_| matches!(reply.status.as_u16(), 400 | 401));
        let error = match oauth.as_deref() {
            Some("invalid_client") => rewrite(
                error,
                Code::InvalidClient,
                "the authorization server does not accept the client id and secret: check `client_id` and `client_secret`",
            ),
            Some(_) => rewrite(error, Code::Authentication, "the token endpoint refuses the request"),
            None => error,
        };
        Err(Failure::Refused { oauth, error })
    }
}

/// The same error under a code and message that say more.
fn rewrite(error: Error, code: Code, message: &str) -> Error {
    let said = error.vendor_message().map(str::to_owned);
    let context = error.context();
    Error::new(code, message).said(said).within(context)
}
