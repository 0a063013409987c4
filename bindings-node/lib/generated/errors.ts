// @generated from core/api/errors.yaml by yionstack-codegen. Do not edit.

import { YionStackError, named } from '../error';

/** Every code of an error. Stable: a code never changes its meaning. */
export type ErrorCode =
  | 'configuration'
  | 'forked_memory_store'
  | 'authentication'
  | 'invalid_client'
  | 'reauthorization_required'
  | 'refresh_outcome_unknown'
  | 'store_unavailable'
  | 'store_rejected'
  | 'state_mismatch'
  | 'access_denied'
  | 'permission'
  | 'legal_entity'
  | 'scope'
  | 'not_found'
  | 'validation'
  | 'conflict'
  | 'rate_limited'
  | 'server'
  | 'timeout'
  | 'connection'
  | 'tls'
  | 'decode'
  | 'outcome_unknown'
  | 'cancelled';

/** An option, argument or environment variable is missing, contradictory or malformed. Nothing was sent. */
export class ConfigurationError extends YionStackError {
  declare readonly code: 'configuration' | 'forked_memory_store';

  static {
    named(this, 'ConfigurationError');
  }
}

/** The process was forked while the refresh token was only in memory. A rotating refresh token has one owner: this process may use the access token until it expires, but not refresh it. Sign in after the fork. */
export class ForkedMemoryStoreError extends ConfigurationError {
  declare readonly code: 'forked_memory_store';

  static {
    named(this, 'ForkedMemoryStoreError');
  }
}

/** Signing in or renewing a token failed, or the API refuses the token. */
export class AuthenticationError extends YionStackError {
  declare readonly code: 'authentication' | 'invalid_client' | 'reauthorization_required' | 'refresh_outcome_unknown' | 'state_mismatch' | 'access_denied';

  static {
    named(this, 'AuthenticationError');
  }
}

/** The authorization server does not accept the client id and secret (RFC 6749, section 5.2). */
export class InvalidClientError extends AuthenticationError {
  declare readonly code: 'invalid_client';

  static {
    named(this, 'InvalidClientError');
  }
}

/** The grant has ended (revoked, expired or spent elsewhere). The user has to sign in and consent again. */
export class ReauthorizationRequiredError extends AuthenticationError {
  declare readonly code: 'reauthorization_required';

  static {
    named(this, 'ReauthorizationRequiredError');
  }
}

/** A refresh was sent and its answer was lost, also on the second attempt. The refresh token may be spent. The grant is kept, and the next call tries again. */
export class RefreshOutcomeUnknownError extends AuthenticationError {
  declare readonly code: 'refresh_outcome_unknown';

  static {
    named(this, 'RefreshOutcomeUnknownError');
  }
}

/** The token store cannot be reached, read or written now. The grant is safe: what was renewed is kept in memory and written as soon as the store is back. */
export class StoreUnavailableError extends YionStackError {
  declare readonly code: 'store_unavailable';

  static {
    named(this, 'StoreUnavailableError');
  }
}

/** What the token store holds must not be used: sealed with another key, tampered with, restored from a backup, copied from another host, or open to other users. Nothing was changed; the message names the remedy. */
export class StoreRejectedError extends YionStackError {
  declare readonly code: 'store_rejected';

  static {
    named(this, 'StoreRejectedError');
  }
}

/** The callback does not belong to this sign-in (`state` is missing, doubled or another one): somebody else's callback, or a cross-site request forgery (RFC 6749, section 10.12). Start the sign-in again. */
export class StateMismatchError extends AuthenticationError {
  declare readonly code: 'state_mismatch';

  static {
    named(this, 'StateMismatchError');
  }
}

/** The user, or the server, said no on the consent page (RFC 6749, section 4.1.2.1). */
export class AccessDeniedError extends AuthenticationError {
  declare readonly code: 'access_denied';

  static {
    named(this, 'AccessDeniedError');
  }
}

/** The token is good, but does not permit this (HTTP 403). */
export class PermissionDeniedError extends YionStackError {
  declare readonly code: 'permission' | 'legal_entity' | 'scope';

  static {
    named(this, 'PermissionDeniedError');
  }
}

/** The legal entity is unknown or not open to this user. */
export class LegalEntityError extends PermissionDeniedError {
  declare readonly code: 'legal_entity';

  static {
    named(this, 'LegalEntityError');
  }
}

/** The token lacks a scope that the operation needs (RFC 6750, section 3.1). Sign in again with that scope, after `auth.forget` where the client is signed in. */
export class ScopeError extends PermissionDeniedError {
  declare readonly code: 'scope';

  static {
    named(this, 'ScopeError');
  }
}

/** There is nothing at this address (HTTP 404 or 410). */
export class NotFoundError extends YionStackError {
  declare readonly code: 'not_found';

  static {
    named(this, 'NotFoundError');
  }
}

/** The API refuses the request as it was made (HTTP 400, 422 and other 4xx without a class of their own). */
export class ValidationError extends YionStackError {
  declare readonly code: 'validation';

  static {
    named(this, 'ValidationError');
  }
}

/** The request contradicts the present state of the resource (HTTP 409 or 412). */
export class ConflictError extends YionStackError {
  declare readonly code: 'conflict';

  static {
    named(this, 'ConflictError');
  }
}

/** Too many requests (HTTP 429), or more than the client's own `requestsPerSecond` lets out in time (nothing was sent). `retryAt` says from when on another is welcome, if the server did. */
export class RateLimitedError extends YionStackError {
  declare readonly code: 'rate_limited';

  static {
    named(this, 'RateLimitedError');
  }
}

/** The server failed (HTTP 5xx), waited too long for the request (HTTP 408), or answered with something that is no answer (a redirect, an HTML page). */
export class ServerError extends YionStackError {
  declare readonly code: 'server';

  static {
    named(this, 'ServerError');
  }
}

/** The call's deadline passed. What was read only is safe to repeat. */
export class RequestTimeoutError extends YionStackError {
  declare readonly code: 'timeout';

  static {
    named(this, 'RequestTimeoutError');
  }
}

/** The connection could not be made, or broke. */
export class ConnectionFailedError extends YionStackError {
  declare readonly code: 'connection' | 'tls';

  static {
    named(this, 'ConnectionFailedError');
  }
}

/** The server's certificate or the TLS handshake was not acceptable. Nothing was sent. */
export class TlsError extends ConnectionFailedError {
  declare readonly code: 'tls';

  static {
    named(this, 'TlsError');
  }
}

/** The answer is not what the description says: the message names the place and what was expected, never the value. After a write, `executed` is true: the server did the work, and repeating it would do it twice. */
export class DecodeError extends YionStackError {
  declare readonly code: 'decode';

  static {
    named(this, 'DecodeError');
  }
}

/** A write was sent and its answer was lost: it may or may not have been executed. A POST that has an `idempotencyKey` may be asked for again with that key: from `retryAt` on where the error is `retryable` or has one, otherwise some minutes later, not at once. Anything else: read back before sending it again. */
export class OutcomeUnknownError extends YionStackError {
  declare readonly code: 'outcome_unknown';

  static {
    named(this, 'OutcomeUnknownError');
  }
}

/** The caller cancelled the call, or closed the client while it ran. */
export class RequestCancelledError extends YionStackError {
  declare readonly code: 'cancelled';

  static {
    named(this, 'RequestCancelledError');
  }
}

/** The class of each code. */
export const BY_CODE = {
  configuration: ConfigurationError,
  forked_memory_store: ForkedMemoryStoreError,
  authentication: AuthenticationError,
  invalid_client: InvalidClientError,
  reauthorization_required: ReauthorizationRequiredError,
  refresh_outcome_unknown: RefreshOutcomeUnknownError,
  store_unavailable: StoreUnavailableError,
  store_rejected: StoreRejectedError,
  state_mismatch: StateMismatchError,
  access_denied: AccessDeniedError,
  permission: PermissionDeniedError,
  legal_entity: LegalEntityError,
  scope: ScopeError,
  not_found: NotFoundError,
  validation: ValidationError,
  conflict: ConflictError,
  rate_limited: RateLimitedError,
  server: ServerError,
  timeout: RequestTimeoutError,
  connection: ConnectionFailedError,
  tls: TlsError,
  decode: DecodeError,
  outcome_unknown: OutcomeUnknownError,
  cancelled: RequestCancelledError,
} as const satisfies Readonly<Record<ErrorCode, typeof YionStackError>>;
