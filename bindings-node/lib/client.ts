/// <reference lib="esnext.disposable" preserve="true" />

import type * as Native from '../native';
import { Auth } from './auth';
import { Caller } from './call';
import { Resources } from './generated/resources';
import { hub, register, type TokenSource } from './hub';
import { native } from './native';
import { clientConfig, type ClientOptions, type RequestOptions, type TokenFunction } from './options';
import type { ApiResponse } from './response';
import { showAs } from './show';
import { guarded, invalid } from './thrown';

/**
 * A client of the YionStack API, for one token or one signed-in user; making one neither connects nor starts anything.
 *
 * An application with many users makes a client for each: a grant belongs to one user and one business.
 *
 * Every call ends with a value or a {@link YionStackError}. Calls keep the process alive, a client does not.
 *
 * @example
 * ```ts
 * const client = new YionStackClient({ token: 'your-access-token' });
 * const invoices = await client.invoices.list('business-uuid');
 * ```
 */
export class YionStackClient extends Resources {
  readonly #native: Native.Client;
  readonly #caller: Caller;
  readonly #auth: Auth;

  /** A `ConfigurationError` says what is missing, contradictory or malformed. */
  constructor(options: ClientOptions = {}) {
    const config = clientConfig(options);
    const tokens = typeof options.token === 'function' ? tokenSource(options.token) : undefined;
    const client = guarded(() => new native.Client(config, tokens && hub(), tokens ? register(tokens) : 0));
    const caller = new Caller(client, tokens);
    super(caller);
    this.#native = client;
    this.#caller = caller;
    this.#auth = new Auth(client, caller);
  }

  /** Signing in, for a client that was made with `clientId`. */
  get auth(): Auth {
    return this.#auth;
  }

  /** Where the API is. */
  get baseUrl(): string {
    return this.#native.baseUrl;
  }

  /**
   * Calls any endpoint, described or not, with the same tokens, repetitions and errors.
   *
   * @param method - `GET`, `POST` …
   * @param path - Path under the base URL, with a slash in front; may carry a query.
   */
  request(method: string, path: string, options: RequestOptions = {}): Promise<ApiResponse> {
    return this.#caller.request(method, path, options);
  }

  /** Ends the calls that run with a `RequestCancelledError`, closes connections, and refuses new calls. */
  close(): void {
    this.#native.close();
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

  static {
    showAs(this, ({ baseUrl }: YionStackClient) => ({ baseUrl }));
  }
}

function tokenSource(token: TokenFunction): TokenSource {
  return {
    async token() {
      const given: unknown = await token();
      if (typeof given !== 'string') throw invalid('the function given as `token` must return a string');
      return given;
    },
  };
}
