/** Errors of the core as errors of JavaScript. */

import type { ErrorFacts, YionStackError } from './error';
import { BY_CODE, ConfigurationError, type ErrorCode } from './generated/errors';

/** What `src/error.rs` writes; what is not known is `null`. */
interface Facts extends Omit<ErrorFacts, 'retryAt'> {
  readonly code: ErrorCode;
  readonly message: string;
  /** The message, and the server's words behind it: together no longer than a log likes them. */
  readonly summary?: string;
  readonly retryAt?: number | null;
  /** The names in the message are those of the program already, and what it wrote itself. */
  readonly asWritten?: true;
}

/** Makes the error that the native half describes. */
export function toError(json: string, body?: Uint8Array, cause?: unknown): YionStackError {
  const { code, message, summary = message, retryAt, asWritten, ...facts } = JSON.parse(json, (_, value: unknown) => value ?? undefined) as Facts;
  const when = typeof retryAt === 'number' ? new Date(retryAt) : undefined;
  const text = asWritten ? summary : inCamelCase(summary.slice(0, message.length)) + summary.slice(message.length);
  return new BY_CODE[code](code, text, { ...facts, retryAt: when, body, cause });
}

/** Runs native code and turns what it throws into errors of this SDK. */
export function guarded<T>(native: () => T): T {
  try {
    return native();
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    throw message.startsWith('{"') ? toError(message) : new ConfigurationError('configuration', message);
  }
}

/** The error of an option or argument that is not what it has to be. */
export function invalid(message: string, facts?: ErrorFacts): ConfigurationError {
  return new ConfigurationError('configuration', message, facts);
}

/** The core writes names as Rust does: `client_id` is `clientId` here. */
export function inCamelCase(message: string): string {
  return message.replace(/`[a-z]+(?:_[a-z]+)+`/g, (name) => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()));
}
