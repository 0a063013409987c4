/** Lists in pages. */

import type { Signal } from './hub';
import type { Reader } from './read';
import { keepReceipt } from './receipt';
import { Rows, type Source } from './rows';
import { showAs } from './show';

/** One page of a list. */
export interface Page<T> {
  /** Its rows. */
  readonly rows: T[];
  /** Its number, from 1 on; `undefined` where the whole list came at once. */
  readonly number: number | undefined;
  /** How many rows a page has. */
  readonly size: number | undefined;
  /** How many pages there were when this one was made. */
  readonly totalPages: number | undefined;
  /** How many rows there were when this page was made. */
  readonly totalCount: number | undefined;
}

/** How to open the pages of a list, once for each way through it. */
export interface Opening {
  readonly operation: string;
  readonly signal: Signal | undefined;
  /** Checks everything and sends nothing; `limit` goes before that of the options. */
  open(limit?: number): Source;
  cancelled(reason: unknown): Error;
}

/**
 * The rows of a list. Nothing is sent before the first one is asked for, and every way through it asks the server anew.
 *
 * Rows come in a stable order unless you give another one, and each once. While rows are added or removed on the server,
 * others move from page to page: a `modifiedBefore` that lies in the past keeps what changes meanwhile out of the list. A
 * row that changes its place in an order of yours while the list is read is an error, `conflict`: others may be missing.
 *
 * @example
 * ```ts
 * for await (const account of client.accounts.list({ filter: (f) => f.name.startsWith('A'), limit: 500 })) console.log(account.name);
 * ```
 */
export class Listing<T> implements AsyncIterable<T> {
  readonly #opening: Opening;
  readonly #read: Reader<T>;

  /** @internal */
  constructor(opening: Opening, read: Reader<T>) {
    this.#opening = opening;
    this.#read = read;
  }

  /** Row by row. Each is built when its turn comes, and other work of the process runs in between. */
  [Symbol.asyncIterator](): AsyncIterableIterator<T> {
    const { signal } = this.#opening;
    return new Rows(this.#opening.open(), this.#read, signal, (reason) => this.#opening.cancelled(reason));
  }

  /** Page by page. */
  async *pages(): AsyncGenerator<Page<T>, void, undefined> {
    const source = this.#opening.open();
    try {
      for (let batch = await source.next(); batch !== undefined; batch = await source.next()) {
        const { parts, tape, receipt, head = [] } = batch;
        const rows: T[] = [];
        let at = tape[tape.length - 2]!;
        for (const [text, count] of parts) {
          for (const end = at + 2 * count; at < end; at += 2) rows.push(this.#read(text, tape, at));
        }
        const [number, size, totalPages, totalCount] = head;
        const page = { rows, number, size, totalPages, totalCount };
        yield receipt === undefined ? page : keepReceipt(page, receipt);
      }
    } finally {
      source.close();
    }
  }

  /** The first row, or `undefined` when there is none. Asks for one row. */
  async first(): Promise<T | undefined> {
    const { signal } = this.#opening;
    const rows = new Rows(this.#opening.open(1), this.#read, signal, (reason) => this.#opening.cancelled(reason));
    const { value } = await rows.next();
    await rows.return();
    return value;
  }

  /** All rows as an array: for lists that fit into memory, or with a `limit`. */
  async all(): Promise<T[]> {
    const all: T[] = [];
    for await (const { rows } of this.pages()) for (const row of rows) all.push(row);
    return all;
  }

  static {
    showAs(this, (listing: Listing<unknown>) => ({ operation: listing.#opening.operation }));
  }
}
