/** What is known of a write beside its answer. */

import { native } from './native';
import { guarded, invalid } from './thrown';

/** How a write went. */
export interface Receipt {
  /** HTTP status. */
  readonly status: number;
  /** The id that the server gave the request, for its support. */
  readonly requestId: string | undefined;
  /** How many times the request was sent. */
  readonly attempts: number;
  /** What the server recognises the request by when it comes again; `undefined` where none was sent. */
  readonly idempotencyKey: string | undefined;
  /**
   * Whether the answer is that of an earlier request with the same key. `undefined`: the server did not say, or the first
   * request was less than a minute ago; a key that was made for this call, and sent once, is new.
   */
  readonly replayed: boolean | undefined;
  /** Until when the server keeps the answer under the key. */
  readonly expires: Date | undefined;
}

interface Written {
  readonly status: number;
  readonly requestId: string | null;
  readonly attempts: number;
  readonly idempotencyKey: string | null;
  readonly replayed: boolean | null;
  readonly expires: number | null;
}

const receipts = new WeakMap<object, Receipt>();

/**
 * The receipt of an answer: of what any `create`, `update`, `delete` or other write gave. A `ConfigurationError` for
 * anything else, a copy included.
 *
 * @example
 * ```ts
 * const result = await client.invoices.post(id);
 * const { idempotencyKey, replayed } = receipt(result);
 * ```
 */
export function receipt(answer: object): Receipt {
  const found = receipts.get(answer);
  if (found === undefined) throw invalid('`receipt` takes the very object that a write gave: not a copy, and nothing that was read');
  return found;
}

/**
 * A key for a POST, as the SDK makes one for every POST that is given none: a UUID of version 7.
 *
 * Give a POST a key of your own where it may be aborted, or your process may end: a call that never came back has no receipt
 * to tell the key that it was sent with. Note it down before; the same call with the same key is not done twice. After 47
 * hours the SDK refuses it, for the server forgets it then.
 *
 * @example
 * ```ts
 * const idempotencyKey = newIdempotencyKey();
 * await client.accounts.create({ name: 'Acme', currency: 'SEK' }, { idempotencyKey, signal });
 * ```
 */
export function newIdempotencyKey(): string {
  return guarded(() => native.newIdempotencyKey());
}

/** Remembers the receipt of an answer for as long as there is the answer. */
export function keepReceipt<T>(answer: T, json: string): T {
  if (typeof answer !== 'object' || answer === null) return answer;
  const { status, requestId, attempts, idempotencyKey, replayed, expires } = JSON.parse(json) as Written;
  receipts.set(answer, {
    status,
    requestId: requestId ?? undefined,
    attempts,
    idempotencyKey: idempotencyKey ?? undefined,
    replayed: replayed ?? undefined,
    expires: expires === null ? undefined : new Date(expires),
  });
  return answer;
}
