/// <reference lib="esnext.disposable" preserve="true" />

/** What the clients of all APIs have in common. */

import type * as Native from '../native';
import type { Caller } from './call';
import type { RequestOptions } from './options';
import type { MemoryWarning } from './memory-warning';
import type { Own } from './own';
import type { ApiResponse } from './response';

/** A native client, and what belongs to it: user code lives as long as a client that needs it. */
export class Made {
  constructor(
    readonly client: Native.Client,
    readonly own: Own,
    readonly memory: MemoryWarning,
    readonly caller: Caller,
  ) {}
}

/** A client of an API, without its resources. */
export abstract class BaseClient {
  readonly #made: Made;

  /** @internal */
  constructor(made: Made) {
    this.#made = made;
  }

  /** Where the API is. */
  get baseUrl(): string {
    return this.#made.client.baseUrl;
  }

  /**
   * Calls any endpoint, described or not, with the same tokens, repetitions and errors.
   *
   * @param method - `GET`, `POST` …
   * @param path - Path under the base URL, with a slash in front; may carry a query.
   */
  request(method: string, path: string, options: RequestOptions = {}): Promise<ApiResponse> {
    return this.#made.caller.request(method, path, options);
  }

  /**
   * Ends the calls that run with a `RequestCancelledError`, closes connections, and refuses new calls, also those of the
   * clients that were made from this one. Closing one of those does nothing.
   */
  close(): void {
    this.#made.client.close();
  }

  /** `using client = …` closes it. */
  [Symbol.dispose](): void {
    this.close();
  }

  /** `await using client = …` closes it. */
  [Symbol.asyncDispose](): Promise<void> {
    this.close();
    return Promise.resolve();
  }
}
