/// <reference lib="esnext.disposable" preserve="true" />

import type * as Native from '../native';
import { Auth } from './auth';
import { Caller } from './call';
import { Resources } from './generated/resources';
import { hub, register } from './hub';
import { MemoryWarning } from './memory-warning';
import { native } from './native';
import { clientConfig, type ClientOptions, type RequestOptions } from './options';
import type { Own } from './own';
import type { ApiResponse } from './response';
import { showAs } from './show';
import { isOwnStore, nativeStore } from './stores';
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
  readonly #made: Made;
  readonly #caller: Caller;
  readonly #auth: Auth;

  /** A `ConfigurationError` says what is missing, contradictory or malformed. */
  constructor(options: ClientOptions = {}) {
    const made = options instanceof Made ? options : make(options);
    const caller = new Caller(made.client, made.own);
    super(caller);
    this.#made = made;
    this.#caller = caller;
    this.#auth = new Auth(made.client, caller, made.memory);
  }

  /** Signing in, for a client that was made with `clientId`. */
  get auth(): Auth {
    return this.#auth;
  }

  /**
   * The same client for another subject's grant: connections, store and settings are shared, also by {@link close}. A
   * `ConfigurationError` on a client that was given a token.
   */
  withSubject(subject: string): YionStackClient {
    if (typeof subject !== 'string') throw invalid('`subject` must be a string');
    const { client, own, memory } = this.#made;
    const made = new Made(guarded(() => client.withSubject(subject)), own, memory);
    return new YionStackClient(made as ClientOptions);
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
    return this.#caller.request(method, path, options);
  }

  /** Ends the calls that run with a `RequestCancelledError`, closes connections, and refuses new calls. */
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

  static {
    showAs(this, ({ baseUrl }: YionStackClient) => ({ baseUrl }));
  }
}

/** A native client, and what belongs to it: user code lives as long as a client that needs it. */
class Made {
  constructor(
    readonly client: Native.Client,
    readonly own: Own,
    readonly memory: MemoryWarning,
  ) {}
}

function make(options: ClientOptions): Made {
  const config = clientConfig(options);
  const { token, storeKey, store, onEvent } = options;
  const own: Own = {
    token: typeof token === 'function' ? token : undefined,
    storeKey: typeof storeKey === 'function' ? storeKey : undefined,
    store: isOwnStore(store) ? store : undefined,
    onEvent,
  };
  const needed = own.token ?? own.storeKey ?? own.onEvent;
  const client = guarded(() => new native.Client(config, needed && hub(), needed ? register(own) : 0, store && nativeStore(store, own)));
  return new Made(client, own, new MemoryWarning(client.forgets));
}
