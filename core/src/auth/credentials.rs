//! Younium's credentials: a client id and a secret, or a user's name and password, for a token of a day.
//!
//! Nothing is rotated: an expired token is replaced by asking again. Facts from Younium's authentication page.

use std::borrow::Cow;
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;
use serde_json::json;
use url::form_urlencoded;

use super::endpoint::{Endpoint, Failure, Form, Success, rewrite, since_epoch};
use super::{ClientSecret, token_answer};
use crate::clock::BoxFuture;
use crate::error::{Code, Error, Result};
use crate::model::strict::{Held, Members};
use crate::secret::Secret;
use crate::token::Tokens;
use crate::token::protocol::Answer;
use crate::token::source::Source;

/// A documented lifetime, for answers that name none.
const USUAL_LIFETIME: Duration = Duration::from_secs(86_400);

/// The least lifetime that is believed. A token that seems to be over when it comes (the clocks differ, or the date is in
/// another time zone) is used for a while all the same: a new one for each call would be no better.
const LEAST_LIFETIME: Duration = Duration::from_secs(60);

/// How the credentials are presented.
#[derive(Debug, Clone)]
pub(crate) enum CredentialForm {
    /// `POST /auth/token` and `POST /auth/v2/token`: JSON with `clientId` and `secret`.
    ClientCredentials,
    /// The legacy password grant, for users that were not migrated (RFC 6749, section 4.3; RFC 9700, section 2.4 says why
    /// it goes away).
    Password { legal_entity: Option<String> },
}

/// A token endpoint, and who we are to it.
pub(crate) struct Credentials {
    pub(crate) endpoint: Endpoint,
    /// The client id, or the user's name.
    pub(crate) id: String,
    pub(crate) secret: ClientSecret,
    pub(crate) form: CredentialForm,
}

/// Both shapes of an answer.
struct Raw<'a> {
    access_token: Cow<'a, str>,
    token_type: Option<Cow<'a, str>>,
    expires_in: Option<Duration>,
    expires: Option<Cow<'a, str>>,
}

impl<'a> Raw<'a> {
    fn of(body: &'a [u8]) -> std::result::Result<Self, token_answer::Refused> {
        const REFUSED: token_answer::Refused = "is not a JSON object with one access token";
        let members = Members::of(body).ok_or(REFUSED)?;
        // one of the two names, not both
        let either = |one: &str, other: &str| match (members.get(one), members.get(other)) {
            (held, Held::Nothing) | (Held::Nothing, held) => Ok(held),
            _ => Err(REFUSED),
        };
        Ok(Self {
            access_token: token_answer::text(either("access_token", "accessToken")?)?.ok_or(REFUSED)?,
            token_type: token_answer::text(members.get("token_type"))?,
            expires_in: token_answer::lifetime(&either("expires_in", "expiresIn")?),
            // a date that is none counts as not given, as a lifetime does
            expires: token_answer::text(members.get("expires")).ok().flatten(),
        })
    }
}

impl Credentials {
    async fn fetch(&self) -> Answer {
        let secret = match self.secret.read().await {
            Ok(Some(secret)) => secret,
            Ok(None) => {
                let error = Error::new(
                    Code::Configuration,
                    "there is no secret: pass `secret` or set YOUNIUM_SECRET",
                );
                return self.endpoint.not_sent(error).into_answer();
            }
            Err(error) => return self.endpoint.not_sent(error).into_answer(),
        };
        let (form, body) = match &self.form {
            CredentialForm::ClientCredentials => {
                (Form::Json, json!({ "clientId": self.id, "secret": secret.expose() }).to_string())
            }
            CredentialForm::Password { legal_entity } => {
                let mut body = form_urlencoded::Serializer::new(String::new());
                body.append_pair("grant_type", "password");
                body.append_pair("client_id", "apiclient");
                body.append_pair("scope", "openid youniumapi profile");
                body.append_pair("username", &self.id);
                body.append_pair("password", secret.expose());
                if let Some(legal_entity) = legal_entity {
                    body.append_pair("legal_entity", legal_entity);
                }
                (Form::Urlencoded, body.finish())
            }
        };
        match self.endpoint.post(form, body, &[secret.expose()]).await {
            Ok(answer) => Answer::Success(self.timed(answer).into()),
            // no grant is behind these credentials that could end: they are right, or they are not
            Err(Failure::Refused {
                status: StatusCode::BAD_REQUEST | StatusCode::UNAUTHORIZED,
                error,
                ..
            }) => Answer::Refused(rewrite(
                error,
                Code::InvalidClient,
                "the token endpoint does not accept the credentials: check the client id and secret, and whether the API \
                 token still exists",
            )),
            Err(Failure::Lost { error, closed }) => {
                let again = Error::new(Code::Connection, error.message()).retry(true).within(error.context());
                Answer::Lost { error: again, closed }
            }
            Err(failure) => failure.into_answer(),
        }
    }

    /// The answer with a lifetime in the place of the date on which the token ends: that date is of the server's clock, as
    /// is the answer's own, and ours may differ by hours.
    fn timed(&self, answer: Success) -> Bytes {
        let Ok(raw) = Raw::of(&answer.body) else {
            return answer.body;
        };
        let unnamed = raw.expires_in.is_none();
        let Some(end) = raw.expires.as_deref().and_then(since_epoch).filter(|_| unnamed) else {
            return answer.body;
        };
        let left = end.saturating_sub(answer.date.unwrap_or_else(|| self.endpoint.clock.now().wall));
        let Raw { access_token, token_type, .. } = raw;
        let timed =
            json!({ "access_token": access_token, "token_type": token_type, "expires_in": left.as_secs() });
        timed.to_string().into()
    }
}

impl Source for Credentials {
    fn rotates(&self) -> bool {
        false
    }

    /// What was got with another secret is not this program's: a wrong secret would go unnoticed.
    fn secret(&self) -> BoxFuture<'_, Option<Secret>> {
        Box::pin(async { self.secret.read().await.ok().flatten() })
    }

    fn is_guessable(&self) -> bool {
        matches!(self.form, CredentialForm::Password { .. })
    }

    fn ask<'a>(&'a self, _refresh: Option<&'a Secret>) -> BoxFuture<'a, Answer> {
        Box::pin(self.fetch())
    }

    fn read(&self, answer: &[u8]) -> std::result::Result<Tokens, &'static str> {
        let raw = Raw::of(answer)?;
        raw.token_type.as_deref().map_or(Ok(()), token_answer::bearer)?;
        if !token_answer::printable(&raw.access_token) {
            return Err(token_answer::NO_TOKEN);
        }
        let expires_in = Some(raw.expires_in.map_or(USUAL_LIFETIME, |lifetime| lifetime.max(LEAST_LIFETIME)));
        // the answer's refresh token is of no use: no way to present it is documented
        Ok(Tokens {
            access_token: Secret::new(raw.access_token),
            refresh_token: None,
            expires_in,
            scope: None,
        })
    }

    fn revoke<'a>(&'a self, _refresh: &'a Secret) -> BoxFuture<'a, Option<Result<()>>> {
        Box::pin(async { None })
    }
}
