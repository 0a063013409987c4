# @generated from core/api/errors.yaml by yionstack-codegen. Do not edit.
"""One exception class for each code of an error."""

from __future__ import annotations

from ._error import YionStackError

__all__ = [
    "BY_CODE",
    "YionStackError",
    "ConfigurationError",
    "ForkedMemoryStoreError",
    "AuthenticationError",
    "InvalidClientError",
    "ReauthorizationRequiredError",
    "RefreshOutcomeUnknownError",
    "StoreUnavailableError",
    "StoreRejectedError",
    "StateMismatchError",
    "AccessDeniedError",
    "PermissionDeniedError",
    "LegalEntityError",
    "ScopeError",
    "NotFoundError",
    "ValidationError",
    "ConflictError",
    "RateLimitedError",
    "ServerError",
    "RequestTimeoutError",
    "ConnectionFailedError",
    "TlsError",
    "DecodeError",
    "OutcomeUnknownError",
    "RequestCancelledError",
]


class ConfigurationError(YionStackError):
    """An option, argument or environment variable is missing, contradictory or malformed. Nothing was sent."""

    code = "configuration"


class ForkedMemoryStoreError(ConfigurationError):
    """The process was forked while the refresh token was only in memory. A rotating refresh token has one owner: this process may use the access token until it expires, but not refresh it. Sign in after the fork."""

    code = "forked_memory_store"


class AuthenticationError(YionStackError):
    """Signing in or renewing a token failed, or the API refuses the token."""

    code = "authentication"


class InvalidClientError(AuthenticationError):
    """The authorization server does not accept the client id and secret (RFC 6749, section 5.2)."""

    code = "invalid_client"


class ReauthorizationRequiredError(AuthenticationError):
    """The grant has ended (revoked, expired or spent elsewhere). The user has to sign in and consent again."""

    code = "reauthorization_required"


class RefreshOutcomeUnknownError(AuthenticationError):
    """A refresh was sent and its answer was lost, also on the second attempt. The refresh token may be spent. The grant is kept, and the next call tries again."""

    code = "refresh_outcome_unknown"


class StoreUnavailableError(YionStackError):
    """The token store cannot be reached, read or written now. The grant is safe: what was renewed is kept in memory and written as soon as the store is back."""

    code = "store_unavailable"


class StoreRejectedError(YionStackError):
    """What the token store holds must not be used: sealed with another key, tampered with, restored from a backup, copied from another host, or open to other users. Nothing was changed; the message names the remedy."""

    code = "store_rejected"


class StateMismatchError(AuthenticationError):
    """The callback does not belong to this sign-in (`state` is missing, doubled or another one): somebody else's callback, or a cross-site request forgery (RFC 6749, section 10.12). Start the sign-in again."""

    code = "state_mismatch"


class AccessDeniedError(AuthenticationError):
    """The user, or the server, said no on the consent page (RFC 6749, section 4.1.2.1)."""

    code = "access_denied"


class PermissionDeniedError(YionStackError):
    """The token is good, but does not permit this (HTTP 403)."""

    code = "permission"


class LegalEntityError(PermissionDeniedError):
    """The legal entity is unknown or not open to this user."""

    code = "legal_entity"


class ScopeError(PermissionDeniedError):
    """The token lacks a scope that the operation needs (RFC 6750, section 3.1). Sign in again with that scope, after `auth.forget` where the client is signed in."""

    code = "scope"


class NotFoundError(YionStackError):
    """There is nothing at this address (HTTP 404 or 410)."""

    code = "not_found"


class ValidationError(YionStackError):
    """The API refuses the request as it was made (HTTP 400, 422 and other 4xx without a class of their own)."""

    code = "validation"


class ConflictError(YionStackError):
    """The request contradicts the present state of the resource (HTTP 409 or 412)."""

    code = "conflict"


class RateLimitedError(YionStackError):
    """Too many requests (HTTP 429), or more than the client's own `requests_per_second` lets out in time (nothing was sent). `retry_at` says from when on another is welcome, if the server did."""

    code = "rate_limited"


class ServerError(YionStackError):
    """The server failed (HTTP 5xx), waited too long for the request (HTTP 408), or answered with something that is no answer (a redirect, an HTML page)."""

    code = "server"


class RequestTimeoutError(YionStackError, TimeoutError):
    """The call's deadline passed. What was read only is safe to repeat."""

    code = "timeout"


class ConnectionFailedError(YionStackError, ConnectionError):
    """The connection could not be made, or broke."""

    code = "connection"


class TlsError(ConnectionFailedError):
    """The server's certificate or the TLS handshake was not acceptable. Nothing was sent."""

    code = "tls"


class DecodeError(YionStackError):
    """The answer is not what the description says: the message names the place and what was expected, never the value. After a write, `executed` is true: the server did the work, and repeating it would do it twice."""

    code = "decode"


class OutcomeUnknownError(YionStackError):
    """A write was sent and its answer was lost: it may or may not have been executed. A POST that has an `idempotency_key` may be asked for again with that key: from `retry_at` on where the error is `retryable` or has one, otherwise some minutes later, not at once. Anything else: read back before sending it again."""

    code = "outcome_unknown"


class RequestCancelledError(YionStackError):
    """The caller cancelled the call, or closed the client while it ran."""

    code = "cancelled"


BY_CODE: dict[str, type[YionStackError]] = {
    "configuration": ConfigurationError,
    "forked_memory_store": ForkedMemoryStoreError,
    "authentication": AuthenticationError,
    "invalid_client": InvalidClientError,
    "reauthorization_required": ReauthorizationRequiredError,
    "refresh_outcome_unknown": RefreshOutcomeUnknownError,
    "store_unavailable": StoreUnavailableError,
    "store_rejected": StoreRejectedError,
    "state_mismatch": StateMismatchError,
    "access_denied": AccessDeniedError,
    "permission": PermissionDeniedError,
    "legal_entity": LegalEntityError,
    "scope": ScopeError,
    "not_found": NotFoundError,
    "validation": ValidationError,
    "conflict": ConflictError,
    "rate_limited": RateLimitedError,
    "server": ServerError,
    "timeout": RequestTimeoutError,
    "connection": ConnectionFailedError,
    "tls": TlsError,
    "decode": DecodeError,
    "outcome_unknown": OutcomeUnknownError,
    "cancelled": RequestCancelledError,
}
"""The class of each code."""
