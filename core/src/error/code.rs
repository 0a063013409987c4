// @generated from core/api/errors.yaml by yionstack-codegen. Do not edit.

//! The codes of errors.

use std::fmt;

/// What kind of error this is. Stable: a code never changes its meaning.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Code {
    /// An option, argument or environment variable is missing, contradictory or malformed. Nothing was sent.
    Configuration,
    /// The process was forked while the refresh token was only in memory. A rotating refresh token has one owner: this process may use the access token until it expires, but not refresh it. Sign in after the fork.
    ForkedMemoryStore,
    /// Signing in or renewing a token failed, or the API refuses the token.
    Authentication,
    /// The authorization server does not accept the client id and secret (RFC 6749, section 5.2).
    InvalidClient,
    /// The grant has ended (revoked, expired or spent elsewhere). The user has to sign in and consent again.
    ReauthorizationRequired,
    /// A refresh was sent and its answer was lost, also on the second attempt. The refresh token may be spent. The grant is kept, and the next call tries again.
    RefreshOutcomeUnknown,
    /// The token store cannot be reached, read or written now. The grant is safe: what was renewed is kept in memory and written as soon as the store is back.
    StoreUnavailable,
    /// What the token store holds must not be used: sealed with another key, tampered with, restored from a backup, copied from another host, or open to other users. Nothing was changed; the message names the remedy.
    StoreRejected,
    /// The callback does not belong to this sign-in (`state` is missing, doubled or another one): somebody else's callback, or a cross-site request forgery (RFC 6749, section 10.12). Start the sign-in again.
    StateMismatch,
    /// The user, or the server, said no on the consent page (RFC 6749, section 4.1.2.1).
    AccessDenied,
    /// The token is good, but does not permit this (HTTP 403).
    Permission,
    /// The legal entity is unknown or not open to this user.
    LegalEntity,
    /// The token lacks a scope that the operation needs (RFC 6750, section 3.1). Sign in again with that scope, after `auth.forget` where the client is signed in.
    Scope,
    /// There is nothing at this address (HTTP 404 or 410).
    NotFound,
    /// The API refuses the request as it was made (HTTP 400, 422 and other 4xx without a class of their own).
    Validation,
    /// The request contradicts the present state of the resource (HTTP 409 or 412).
    Conflict,
    /// Too many requests (HTTP 429), or more than the client's own `requests_per_second` lets out in time (nothing was sent). `retry_at` says from when on another is welcome, if the server did.
    RateLimited,
    /// The server failed (HTTP 5xx), waited too long for the request (HTTP 408), or answered with something that is no answer (a redirect, an HTML page).
    Server,
    /// The call's deadline passed. What was read only is safe to repeat.
    Timeout,
    /// The connection could not be made, or broke.
    Connection,
    /// The server's certificate or the TLS handshake was not acceptable. Nothing was sent.
    Tls,
    /// The answer is not what the description says: the message names the place and what was expected, never the value. After a write, `executed` is true: the server did the work, and repeating it would do it twice.
    Decode,
    /// A write was sent and its answer was lost: it may or may not have been executed. A POST that has an `idempotency_key` may be asked for again with that key: from `retry_at` on where the error is `retryable` or has one, otherwise some minutes later, not at once. Anything else: read back before sending it again.
    OutcomeUnknown,
    /// The caller cancelled the call, or closed the client while it ran.
    Cancelled,
}

impl Code {
    /// The code as text, the same in all languages.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Configuration => "configuration",
            Self::ForkedMemoryStore => "forked_memory_store",
            Self::Authentication => "authentication",
            Self::InvalidClient => "invalid_client",
            Self::ReauthorizationRequired => "reauthorization_required",
            Self::RefreshOutcomeUnknown => "refresh_outcome_unknown",
            Self::StoreUnavailable => "store_unavailable",
            Self::StoreRejected => "store_rejected",
            Self::StateMismatch => "state_mismatch",
            Self::AccessDenied => "access_denied",
            Self::Permission => "permission",
            Self::LegalEntity => "legal_entity",
            Self::Scope => "scope",
            Self::NotFound => "not_found",
            Self::Validation => "validation",
            Self::Conflict => "conflict",
            Self::RateLimited => "rate_limited",
            Self::Server => "server",
            Self::Timeout => "timeout",
            Self::Connection => "connection",
            Self::Tls => "tls",
            Self::Decode => "decode",
            Self::OutcomeUnknown => "outcome_unknown",
            Self::Cancelled => "cancelled",
        }
    }

    /// The more general code that this one specialises.
    pub const fn parent(self) -> Option<Self> {
        match self {
            Self::ForkedMemoryStore => Some(Self::Configuration),
            Self::InvalidClient => Some(Self::Authentication),
            Self::ReauthorizationRequired => Some(Self::Authentication),
            Self::RefreshOutcomeUnknown => Some(Self::Authentication),
            Self::StateMismatch => Some(Self::Authentication),
            Self::AccessDenied => Some(Self::Authentication),
            Self::LegalEntity => Some(Self::Permission),
            Self::Scope => Some(Self::Permission),
            Self::Tls => Some(Self::Connection),
            _ => None,
        }
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
