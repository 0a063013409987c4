//! YionStack's token endpoint: JSON in, JSON out.

use bytes::Bytes;
use serde_json::{Value, json};

use super::endpoint::{Endpoint, Failure, Form, rewrite};
use super::{ClientSecret, Pending, token_answer};
use crate::clock::BoxFuture;
use crate::error::{Code, Error, Result};
use crate::secret::Secret;
use crate::token::Tokens;
use crate::token::protocol::Answer;
use crate::token::source::Source;

/// The endpoint, and who we are to it.
pub(crate) struct TokenEndpoint {
    pub(crate) token: Endpoint,
    /// Where grants are ended (RFC 7009), if the server has such a place.
    pub(crate) revocation: Option<Endpoint>,
    pub(crate) client_id: String,
    pub(crate) client_secret: ClientSecret,
}

impl TokenEndpoint {
    /// Redeems a code (RFC 6749, section 4.1.3). Once: a code works once.
    pub(crate) async fn exchange(&self, code: &Secret, pending: &Pending) -> Result<Tokens> {
        let verifier = pending.verifier.as_ref();
        let mut body = json!({
            "grant_type": "authorization_code", "code": code.expose(), "redirect_uri": pending.redirect_uri,
        });
        let mut secrets = vec![code.expose(), pending.state.expose()];
        if let Some(verifier) = verifier {
            body["code_verifier"] = verifier.expose().into();
            secrets.push(verifier.expose());
        }
        let unread = |what: &str| {
            let message =
                format!("the token endpoint's answer {what}. A code works once: start the sign-in again");
            Error::new(Code::Authentication, message)
        };
        match self.call(&self.token, body, &secrets).await {
            Ok(answer) => token_answer::read(&answer).map_err(unread),
            Err(Failure::NotSent(error)) => Err(error),
            Err(Failure::Lost { error, .. }) => Err(Error::new(
                Code::Authentication,
                format!("{}. A code works once: start the sign-in again", error.message()),
            )
            .within(error.context())),
            Err(Failure::Refused { oauth, error, .. }) => Err(match oauth.as_deref() {
                Some("invalid_grant") => rewrite(
                    error,
                    Code::Authentication,
                    "the authorization code is not good: it is expired, was used before, or belongs to another sign-in. \
                     Start the sign-in again",
                ),
                Some("invalid_request") if verifier.is_some() => rewrite(
                    error,
                    Code::Authentication,
                    "the server refuses the request. If it refuses parameters it does not know, PKCE can be switched off \
                     (`pkce`)",
                ),
                _ => error,
            }),
        }
    }

    async fn call(
        &self,
        endpoint: &Endpoint,
        mut body: Value,
        secrets: &[&str],
    ) -> std::result::Result<Bytes, Failure> {
        let client_secret = self.client_secret.read().await.map_err(|error| endpoint.not_sent(error))?;
        let mut secrets = secrets.to_vec();
        body["client_id"] = self.client_id.as_str().into();
        if let Some(secret) = &client_secret {
            body["client_secret"] = secret.expose().into();
            secrets.push(secret.expose());
        }
        let answer = endpoint.post(Form::Json, body.to_string(), &secrets).await;
        answer.map(|success| success.body).map_err(|failure| match failure {
            Failure::Refused { oauth: Some(oauth), status, error } => {
                let error = match oauth.as_str() {
                    "invalid_client" => rewrite(
                        error,
                        Code::InvalidClient,
                        "the authorization server does not accept the client id and secret: check `client_id` and \
                         `client_secret`",
                    ),
                    _ => rewrite(error, Code::Authentication, "the token endpoint refuses the request"),
                };
                Failure::Refused { oauth: Some(oauth), status, error }
            }
            failure => failure,
        })
    }
}

impl Source for TokenEndpoint {
    fn rotates(&self) -> bool {
        true
    }

    /// Trades a refresh token for a new pair (RFC 6749, section 6).
    fn ask<'a>(&'a self, refresh: Option<&'a Secret>) -> BoxFuture<'a, Answer> {
        Box::pin(async move {
            let Some(refresh) = refresh else {
                let error = Error::new(Code::ReauthorizationRequired, "there is no refresh token");
                return Answer::NotSent { error, again: false };
            };
            let body = json!({ "grant_type": "refresh_token", "refresh_token": refresh.expose() });
            match self.call(&self.token, body, &[refresh.expose()]).await {
                Ok(answer) => Answer::Success(answer.into()),
                Err(Failure::Lost { error, closed }) => {
                    let message = format!(
                        "{}. The refresh token may be spent; the next call tries again",
                        error.message()
                    );
                    let error = Error::new(Code::RefreshOutcomeUnknown, message).within(error.context());
                    Answer::Lost { error, closed }
                }
                Err(failure) => failure.into_answer(),
            }
        })
    }

    fn read(&self, answer: &[u8]) -> std::result::Result<Tokens, &'static str> {
        token_answer::read(answer)
    }

    /// Ends the grant (RFC 7009, section 2.1). A token that the server does not know is as good as revoked.
    fn revoke<'a>(&'a self, refresh: &'a Secret) -> BoxFuture<'a, Option<Result<()>>> {
        Box::pin(async move {
            let endpoint = self.revocation.as_ref()?;
            let body = json!({ "token": refresh.expose(), "token_type_hint": "refresh_token" });
            Some(match self.call(endpoint, body, &[refresh.expose()]).await {
                Ok(_) => Ok(()),
                // whether it arrived, or will be done later, is not known: the same question may be asked again
                Err(Failure::Lost { error, .. } | Failure::NotSent(error)) => Err(error.retry(true)),
                Err(Failure::Refused { status, error, .. }) => Err(error.retry(status.as_u16() >= 500)),
            })
        })
    }
}
