/** The base of all errors. */

import type { ErrorCode } from './generated/errors';

/** One field that the server complains about. */
export interface FieldProblem {
  /** Its name, as the server writes it. */
  readonly field: string;
  /** The server's words. */
  readonly message: string;
}

/** What an error knows. */
export interface ErrorFacts {
  readonly retryable?: boolean | undefined;
  readonly operation?: string | undefined;
  readonly status?: number | undefined;
  readonly requestId?: string | undefined;
  readonly attempts?: number | undefined;
  readonly host?: string | undefined;
  readonly vendorMessage?: string | undefined;
  readonly fields?: readonly FieldProblem[] | undefined;
  readonly retryAt?: Date | undefined;
  readonly executed?: boolean | undefined;
  readonly idempotencyKey?: string | undefined;
  readonly body?: Uint8Array | undefined;
  readonly cause?: unknown;
}

/**
 * Every error of this SDK. Each {@link code} has a class of its own, so both `instanceof` and `code` tell them apart.
 *
 * Everything in it but {@link body} is safe to log: it never holds a token or a secret, and the server's words are
 * escaped and cut at 2 KiB.
 */
export class YionStackError extends Error {
  /** The stable code of this error, the same in every language and version. */
  readonly code: ErrorCode;
  /** Whether the same call may succeed later, made anew without being changed, and repeating it does no harm. A POST made
   * anew has another key, unless you gave it one. */
  readonly retryable: boolean;
  /** How many times the request was sent. */
  readonly attempts: number;
  /** The fields that the server complains about. */
  readonly fields: readonly FieldProblem[];
  /** Id of the operation, `invoices.list`. */
  declare readonly operation?: string | undefined;
  /** HTTP status of the last answer. */
  declare readonly status?: number | undefined;
  /** The id that the server gave the request, for its support. */
  declare readonly requestId?: string | undefined;
  /** Host and port of the server. */
  declare readonly host?: string | undefined;
  /** The server's own words, escaped and cut at 2 KiB. */
  declare readonly vendorMessage?: string | undefined;
  /** From when on another request is welcome (RFC 9110, section 10.2.3). Of a POST whose outcome is unknown, one with the same
   * `idempotencyKey`, also where the call made anew is not `retryable`. */
  declare readonly retryAt?: Date | undefined;
  /** For writes: whether the server did the work. `undefined` when nobody knows. */
  declare readonly executed?: boolean | undefined;
  /** For writes that the server recognises when they come again: sent with this key, the same call is done once. From
   * `retryAt` on where the error is `retryable` or has one, otherwise some minutes later, not at once, for the server may be
   * at it still. */
  declare readonly idempotencyKey?: string | undefined;
  /** The answer that could not be read, after a write that was executed. Not enumerable: it may hold anything. */
  declare readonly body?: Uint8Array | undefined;

  /** Errors are made by the SDK; make one yourself only to test your own code. */
  constructor(code: ErrorCode, message: string, facts: ErrorFacts = {}) {
    const { retryable, attempts, fields, body, cause, ...others } = facts;
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.retryable = retryable ?? false;
    this.attempts = attempts ?? 0;
    this.fields = fields ?? [];
    for (const [name, value] of Object.entries(others)) {
      if (value !== undefined) Object.assign(this, { [name]: value });
    }
    if (body !== undefined) Object.defineProperty(this, 'body', { value: body });
  }

  /** Everything but the body and the stack. */
  toJSON(): object {
    return { name: this.name, message: this.message, ...(this as object) };
  }

  static {
    named(this, 'YionStackError');
  }
}

/** Gives a class its name, also where a bundler shortens the names of classes. */
export function named(type: { readonly prototype: object }, name: string): void {
  Object.defineProperty(type.prototype, 'name', { value: name, configurable: true, writable: true });
}
