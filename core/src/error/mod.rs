//! One error for everything, with a stable code, in three languages.

mod cause;
mod code;
mod text;

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;

use crate::secret::redact;

pub use cause::Cause;
pub use code::Code;
pub(crate) use text::{inert, short};

/// What went wrong. Everything in it is safe to log: it never holds a secret, and texts of servers are escaped and
/// cut at 2 KiB.
pub struct Error(Box<Inner>);

/// A result of this crate.
pub type Result<T, E = Error> = std::result::Result<T, E>;

struct Inner {
    code: Code,
    message: String,
    retryable: bool,
    context: Context,
    vendor_message: Option<String>,
    fields: Vec<(String, String)>,
    retry_at: Option<Duration>,
    executed: Option<bool>,
    body: Option<Bytes>,
    cause: Option<Cause>,
}

/// Where it happened. Filled in by the pipeline on the way up.
#[derive(Debug, Clone, Default)]
pub(crate) struct Context {
    pub(crate) operation: Option<&'static str>,
    pub(crate) host: Option<String>,
    pub(crate) status: Option<u16>,
    pub(crate) request_id: Option<String>,
    pub(crate) attempts: u32,
    pub(crate) idempotency_key: Option<String>,
    /// The server keeps an answer under the key.
    pub(crate) kept: bool,
}

impl Error {
    pub(crate) fn new(code: Code, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            code,
            message: message.into(),
            retryable: false,
            context: Context::default(),
            vendor_message: None,
            fields: Vec::new(),
            retry_at: None,
            executed: None,
            body: None,
            cause: None,
        }))
    }

    /// What a [`TokenProvider`](crate::auth::TokenProvider) answers when it has no token: `authentication`. The
    /// message must not hold a secret.
    pub fn no_token(message: impl Into<String>) -> Self {
        Self::new(Code::Authentication, message)
    }

    /// The stable code of this error, the same in every language and version.
    pub fn code(&self) -> Code {
        self.0.code
    }

    /// What happened and what to do about it, for people.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The message, and the server's own words behind it.
    pub fn summary(&self) -> String {
        self.summary_within(text::LIMIT)
    }

    fn summary_within(&self, room: usize) -> String {
        let message = text::cut(&self.0.message, room);
        match &self.0.vendor_message {
            Some(said) => {
                let room = room.saturating_sub(message.len() + " (server: )".len());
                format!("{message} (server: {})", text::cut(said, room))
            }
            None => message.into_owned(),
        }
    }

    /// Whether the same call may succeed later, made anew without being changed, and repeating it does no harm. A POST made
    /// anew has another key, unless you gave it one.
    pub fn retryable(&self) -> bool {
        self.0.retryable
    }

    /// Id of the operation, `invoices.list`.
    pub fn operation(&self) -> Option<&'static str> {
        self.0.context.operation
    }

    /// HTTP status of the last answer.
    pub fn status(&self) -> Option<u16> {
        self.0.context.status
    }

    /// The id that the server gave the request, for its support.
    pub fn request_id(&self) -> Option<&str> {
        self.0.context.request_id.as_deref()
    }

    /// How many times the request was sent.
    pub fn attempts(&self) -> u32 {
        self.0.context.attempts
    }

    /// The idempotency key that the request carried: with it, it may be sent again without being done twice. From `retry_at`
    /// on where the error is `retryable` or has one, otherwise some minutes later, not at once, for the server may be at it
    /// still.
    pub fn idempotency_key(&self) -> Option<&str> {
        self.0.context.idempotency_key.as_deref()
    }

    /// Host and port of the server.
    pub fn host(&self) -> Option<&str> {
        self.0.context.host.as_deref()
    }

    /// The server's own words, escaped and cut at 2 KiB.
    pub fn vendor_message(&self) -> Option<&str> {
        self.0.vendor_message.as_deref()
    }

    /// The fields that the server complains about, with its words.
    pub fn fields(&self) -> &[(String, String)] {
        &self.0.fields
    }

    /// From when on another request is welcome, as time since the Unix epoch. Of a POST whose outcome is unknown, one with the
    /// same `idempotency_key`, also where the call made anew is not `retryable`.
    pub fn retry_at(&self) -> Option<Duration> {
        self.0.retry_at
    }

    /// For writes: whether the server did the work. `None` when nobody knows.
    pub fn executed(&self) -> Option<bool> {
        self.0.executed
    }

    /// The answer that could not be read after a write that was executed, or that says itself that it failed.
    pub fn body(&self) -> Option<&Bytes> {
        self.0.body.as_ref()
    }

    /// What code of the user's said: a token provider or a store. It may hold anything, so no message shows it.
    pub fn cause(&self) -> Option<&Cause> {
        self.0.cause.as_ref()
    }

    /// The error of the user's own code that this one came of.
    pub fn because(mut self, cause: Option<Cause>) -> Self {
        self.0.cause = cause;
        self
    }

    pub(crate) fn retry(mut self, retryable: bool) -> Self {
        self.0.retryable = retryable;
        self
    }

    /// The same in other words.
    pub(crate) fn reworded(mut self, message: &str) -> Self {
        self.0.message = message.into();
        self
    }

    pub(crate) fn said(mut self, vendor_message: Option<String>) -> Self {
        self.0.vendor_message = vendor_message;
        self
    }

    /// The same without what must not be shown, should the server have echoed it.
    pub(crate) fn without(mut self, secrets: &[&str]) -> Self {
        let cut = |text: Option<String>| text.map(|text| redact(&text, secrets));
        self.0.vendor_message = cut(self.0.vendor_message.take());
        self.0.context.request_id = cut(self.0.context.request_id.take());
        self
    }

    pub(crate) fn with_fields(mut self, fields: Vec<(String, String)>) -> Self {
        self.0.fields = fields;
        self
    }

    pub(crate) fn until(mut self, retry_at: Option<Duration>) -> Self {
        self.0.retry_at = retry_at;
        self
    }

    pub(crate) fn executed_as(mut self, executed: Option<bool>) -> Self {
        self.0.executed = executed;
        self
    }

    pub(crate) fn keep_body(mut self, body: Bytes) -> Self {
        self.0.body = Some(body);
        self
    }

    /// Completes the context; what is known already stays.
    pub(crate) fn within(mut self, outer: Context) -> Self {
        let own = &mut self.0.context;
        own.operation = own.operation.or(outer.operation);
        own.host = own.host.take().or(outer.host);
        own.status = own.status.or(outer.status);
        own.request_id = own.request_id.take().or(outer.request_id);
        own.attempts = own.attempts.max(outer.attempts);
        own.idempotency_key = own.idempotency_key.take().or(outer.idempotency_key);
        own.kept |= outer.kept;
        self
    }

    /// Whether the request's key is as good as new: the server neither did anything nor keeps an answer under it.
    pub(crate) fn leaves_key_unused(&self) -> bool {
        self.0.context.attempts == 0 || (self.0.executed == Some(false) && !self.0.context.kept)
    }

    pub(crate) fn context(&self) -> Context {
        self.0.context.clone()
    }

    /// The same error for another caller that waited for the same outcome.
    pub(crate) fn share(&self) -> Self {
        let inner = &self.0;
        Self(Box::new(Inner {
            code: inner.code,
            message: inner.message.clone(),
            retryable: inner.retryable,
            context: inner.context.clone(),
            vendor_message: inner.vendor_message.clone(),
            fields: inner.fields.clone(),
            retry_at: inner.retry_at,
            executed: inner.executed,
            body: inner.body.clone(),
            cause: inner.cause.clone(),
        }))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &self.0;
        let context = &inner.context;
        let mut facts = Vec::new();
        facts.extend(context.operation.map(|operation| format!("operation {operation}")));
        facts.extend(context.status.map(|status| format!("HTTP {status}")));
        facts.extend(context.request_id.as_ref().map(|id| format!("request id {id}")));
        facts.extend(context.host.as_ref().map(|host| format!("host {host}")));
        facts.extend((context.attempts > 1).then(|| format!("{} attempts", context.attempts)));
        let facts = if facts.is_empty() { String::new() } else { format!(" [{}]", facts.join(", ")) };
        // the facts come last and are wanted most: a long text of the server's gives way
        let room = text::LIMIT.saturating_sub(inner.code.as_str().len() + "[] ".len() + facts.len());
        write!(f, "[{}] {}{facts}", inner.code, self.summary_within(room))
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("code", &self.0.code)
            .field("message", &self.0.message)
            .field("vendor_message", &self.0.vendor_message)
            .field("retryable", &self.0.retryable)
            .field("executed", &self.0.executed)
            .field("context", &self.0.context)
            .finish_non_exhaustive()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.cause.as_ref().map(Cause::error)
    }
}
