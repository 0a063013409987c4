//! One POST to an authorization server: no redirects, no repetition, the patience that a refresh needs.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE, DATE};
use http::{HeaderMap, HeaderValue, Method, StatusCode};
use tracing::Instrument;
use url::Url;

use crate::clock::Clock;
use crate::error::{Code, Context, Error, Result};
use crate::http::classify::{self, Reading};
use crate::http::handover::Handover;
use crate::http::prepare::host_of;
use crate::http::retry::gave_up_waiting;
use crate::http::transport::{BodyFault, Outgoing, Reply, SendFault, Stage, Transport};
use crate::observe::{Observers, Outline};
use crate::token::protocol::Answer;

/// How long one call may take. Long on purpose: giving up early and asking again would put two requests with one
/// refresh token into the server's queue.
pub(crate) const PATIENCE: Duration = Duration::from_secs(90);
/// How long a revocation may take: somebody waits to be signed out, and is, whatever the server says.
pub(crate) const REVOCATION_PATIENCE: Duration = Duration::from_secs(10);
const BODY_LIMIT: usize = 256 * 1024;

/// Makes the transport of this process; connections are not shared with a parent process.
pub(crate) type Connect = Arc<dyn Fn() -> Result<Arc<dyn Transport>> + Send + Sync>;

/// How a request's body is written.
#[derive(Debug, Clone, Copy)]
pub(super) enum Form {
    Json,
    Urlencoded,
}

/// An address of the authorization server.
#[derive(Clone)]
pub(crate) struct Endpoint {
    pub(crate) url: Url,
    pub(crate) connect: Connect,
    pub(crate) clock: Arc<dyn Clock>,
    /// For errors.
    pub(crate) operation: &'static str,
    /// How long one call may take.
    pub(crate) patience: Duration,
    pub(crate) observers: Observers,
}

/// An answer that means success.
pub(crate) struct Success {
    pub(super) body: Bytes,
    /// When the server sent it, by its own clock: time since the Unix epoch.
    pub(super) date: Option<Duration>,
}

/// Why there is no successful answer.
pub(crate) enum Failure {
    /// Nothing was sent.
    NotSent(Error),
    /// It was sent, and what became of it is not known. `closed`: nothing can come of it any more.
    Lost { error: Error, closed: bool },
    /// A complete answer: the error in OAuth's words, if it is one.
    Refused { oauth: Option<String>, status: StatusCode, error: Error },
}

impl Failure {
    fn within(self, context: Context) -> Self {
        match self {
            Self::NotSent(error) => Self::NotSent(error.within(context)),
            Self::Lost { error, closed } => Self::Lost { error: error.within(context), closed },
            Self::Refused { oauth, status, error } => {
                Self::Refused { oauth, status, error: error.within(context) }
            }
        }
    }

    fn code(&self) -> Code {
        match self {
            Self::NotSent(error) | Self::Lost { error, .. } | Self::Refused { error, .. } => error.code(),
        }
    }

    /// What it means for a refresh.
    pub(crate) fn into_answer(self) -> Answer {
        match self {
            Self::NotSent(error) => {
                // that took all the time that there was
                let again = error.retryable() && error.code() != Code::Timeout;
                Answer::NotSent { error, again }
            }
            Self::Lost { error, closed } => Answer::Lost { error, closed },
            Self::Refused { oauth: Some(oauth), error, .. } if oauth == "invalid_grant" => {
                Answer::InvalidGrant(error.vendor_message().map(str::to_owned))
            }
            // the server may still be at it
            Self::Refused { oauth: None, status, error } if gave_up_waiting(status) => {
                Answer::Lost { error, closed: false }
            }
            Self::Refused { status, error, .. } if status.as_u16() >= 500 => Answer::Unclear(error),
            Self::Refused { error, .. } => Answer::Refused(error),
        }
    }
}

/// It was sent, and nobody knows what became of it.
fn lost(why: &str, closed: bool) -> Failure {
    Failure::Lost { error: Error::new(Code::RefreshOutcomeUnknown, why), closed }
}

impl Endpoint {
    /// The error of a call that was not made.
    pub(super) fn not_sent(&self, error: Error) -> Failure {
        Failure::NotSent(error).within(self.context())
    }

    /// Sends a body once and gives the answer, if it means success. `secrets` are cut out of what the server says.
    pub(super) async fn post(
        &self,
        form: Form,
        body: String,
        secrets: &[&str],
    ) -> std::result::Result<Success, Failure> {
        self.ask(form, body, secrets).await.map_err(|failure| failure.within(self.context()))
    }

    fn context(&self) -> Context {
        let host = Some(host_of(&self.url));
        Context { operation: Some(self.operation), host, attempts: 1, ..Context::default() }
    }

    async fn ask(&self, form: Form, body: String, secrets: &[&str]) -> std::result::Result<Success, Failure> {
        let mut headers = HeaderMap::new();
        let content = match form {
            Form::Json => "application/json",
            Form::Urlencoded => "application/x-www-form-urlencoded",
        };
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(content));
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        let transport = (self.connect)().map_err(Failure::NotSent)?;
        let overdue = AtomicBool::new(false);
        let mut seen = self.observers.attempt(
            &*self.clock,
            &overdue,
            &Outline {
                operation: self.operation,
                template: None,
                method: &Method::POST,
                url: &self.url,
                headers: &headers,
                attempt: 1,
                secrets,
            },
        );
        let handover = Handover::default();
        let request = Outgoing {
            method: Method::POST,
            url: self.url.clone(),
            headers,
            body: body.into(),
            handover: handover.clone(),
        };
        let end = async {
            self.clock.sleep(self.patience).await;
            overdue.store(true, Ordering::Relaxed);
        };
        let sent = tokio::select! {
            biased;
            sent = transport.send(request, BODY_LIMIT).instrument(seen.span().clone()) => sent,
            () = end => return Err(match handover.recall() {
                true => Failure::NotSent(
                    Error::new(Code::Timeout, "there was no connection in time: nothing was sent").retry(true),
                ),
                false => lost("the server did not answer in time", false),
            }),
        };
        let outcome = match sent {
            Ok(reply) => {
                seen.answered(reply.status, &reply.headers, secrets);
                self.read(reply, secrets)
            }
            Err(SendFault { stage: Stage::Tls, message, .. }) => {
                Err(Failure::NotSent(Error::new(Code::Tls, message)))
            }
            Err(SendFault { stage: stage @ (Stage::Connect | Stage::Proxy), message, .. }) => {
                let again = stage == Stage::Connect;
                Err(Failure::NotSent(Error::new(Code::Connection, message).retry(again)))
            }
            Err(SendFault { message, timed_out, .. }) => Err(lost(&message, !timed_out)),
        };
        seen.end(outcome.as_ref().err().map(Failure::code));
        outcome
    }

    pub(crate) fn read(&self, reply: Reply, secrets: &[&str]) -> std::result::Result<Success, Failure> {
        let body = match &reply.body {
            Ok(body) => body,
            Err(fault) => {
                let why = match fault {
                    BodyFault::TooLarge => "the answer is larger than any with tokens",
                    fault => classify::reason(*fault),
                };
                return Err(lost(why, *fault != BodyFault::Stalled));
            }
        };
        if reply.status.is_success() {
            let date = reply.headers.get(DATE).and_then(|date| since_epoch(date.to_str().ok()?));
            return Ok(Success { body: body.clone(), date });
        }
        let Reading { oauth, error } = classify::token_error(&reply, body, secrets, self.clock.now());
        let oauth =
            oauth.filter(|_| matches!(reply.status, StatusCode::BAD_REQUEST | StatusCode::UNAUTHORIZED));
        Err(Failure::Refused { oauth, status: reply.status, error })
    }
}

/// A date of HTTP's (RFC 9110, section 5.6.7), as time since the Unix epoch.
pub(super) fn since_epoch(date: &str) -> Option<Duration> {
    httpdate::parse_http_date(date).ok()?.duration_since(std::time::SystemTime::UNIX_EPOCH).ok()
}

/// The same error under a code and message that say more.
pub(super) fn rewrite(error: Error, code: Code, message: &str) -> Error {
    let said = error.vendor_message().map(str::to_owned);
    let context = error.context();
    Error::new(code, message).said(said).within(context)
}
