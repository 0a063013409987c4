/** What is known of a call beside its answer. */

import { native } from './native';
import { merged } from './response';
import { guarded, invalid } from './thrown';

/** How a call went. */
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
  /**
   * Headers of the answer, as they came: by their name in lower case; values of the same name are joined by commas. (The body
   * is what `client.request` gives: a model is built of what it reads, and keeps no more.)
   */
  readonly headers: ReadonlyMap<string, string>;
}

interface Written {
  readonly status: number;
  readonly requestId: string | null;
  readonly attempts: number;
  readonly idempotencyKey: string | null;
  readonly replayed: boolean | null;
  readonly expires: number | null;
  readonly headers: [string, string][];
}

/** Read when somebody asks for it. */
const receipts = new WeakMap<object, Receipt | string>();

/**
 * The receipt of an answer: of what any call gave (an object, an array, an `ApiResponse`, a `Download`), and of a page of a
 * list. A `ConfigurationError` for anything else, a copy or a row of a list included.
 *
 * @example
 * ```ts
 * const result = await client.invoices.post(id);
 * const { idempotencyKey, replayed } = receipt(result);
 * ```
 */
export function receipt(answer: object): Receipt {
  const found = receipts.get(answer);
  if (found === undefined) throw invalid('`receipt` takes the very object that a call gave, or a page of a list: not a copy, and not a row');
  if (typeof found !== 'string') return found;
  const read = readReceipt(found);
  receipts.set(answer, read);
  return read;
}

/**
 * A key for a POST, as the SDK makes one for every POST that is given none: a UUID of version 7.
 *
 * Give a POST a key of your own where it may be aborted, or your process may end: a call that never came back has no receipt
 * to tell the key that it was sent with. Note it down before. Sent with the same key some minutes later, not at once, the
 * same call is not done twice: the server may know a key only when it is done. After 47
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
  if (typeof answer === 'object' && answer !== null) receipts.set(answer, json);
  return answer;
}

function readReceipt(json: string): Receipt {
  const { status, requestId, attempts, idempotencyKey, replayed, expires, headers } = JSON.parse(json) as Written;
  const receipt = {
    status,
    requestId: requestId ?? undefined,
    attempts,
    idempotencyKey: idempotencyKey ?? undefined,
    replayed: replayed ?? undefined,
    expires: expires === null ? undefined : new Date(expires),
    headers: merged(headers),
  };
  // headers may hold anything: `inspect` and `JSON.stringify` do not show them
  return Object.defineProperty(receipt, 'headers', { enumerable: false });
}
