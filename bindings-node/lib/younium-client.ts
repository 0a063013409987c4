import { Auth } from './auth';
import { Made } from './base';
import { Caller, type Calls } from './call';
import { Export } from './export';
import { Resources } from './generated/younium/resources';
import { MemoryWarning } from './memory-warning';
import { native } from './native';
import { hubOf, ownOf } from './own-of';
import type { ApiResponse } from './response';
import { showAs } from './show';
import { nativeStore } from './stores';
import { guarded, invalid } from './thrown';
import { YOUNIUM_CHECKS, youniumConfig, type RequestOptions, type YouniumOptions } from './younium-options';

/** The token of a client that was made with `clientId` and `secret`. The client sees to it on its own. */
export type TokenAuth = Pick<Auth, 'status' | 'refresh' | 'tokens' | 'forget'>;

/**
 * A client of the Younium API, subscription billing; making one neither connects nor starts anything.
 *
 * Every call ends with a value or a {@link YionStackError}. Calls keep the process alive, a client does not.
 *
 * @example
 * ```ts
 * const client = new YouniumClient({ clientId, secret, legalEntity: 'Acme AB', environment: 'sandbox' });
 * for await (const account of client.accounts.list({ filter: (f) => f.name.startsWith('A') })) console.log(account.name);
 * ```
 */
export class YouniumClient extends Resources {
  readonly #made: Made;
  readonly #auth: Auth;
  readonly #export: Export;

  /** A `ConfigurationError` says what is missing, contradictory or malformed. */
  constructor(options: YouniumOptions = {}) {
    const made = options instanceof Made ? options : make(options);
    super(made);
    this.#made = made;
    this.#auth = new Auth(made.client, made.caller, made.memory);
    this.#export = new Export(made.caller);
  }

  /** The token in use, for a client that was made with `clientId`. */
  get auth(): TokenAuth {
    return this.#auth;
  }

  /** The data export: whole entities for warehouses and analyses. */
  get export(): Export {
    return this.#export;
  }

  /**
   * The same client for another legal entity: token, connections and settings are shared. Closing it, or the end of its
   * `using`, does nothing: they end with the client that it was made from. A `ConfigurationError` for a legacy user,
   * whose token is for one legal entity.
   */
  withLegalEntity(legalEntity: string): YouniumClient {
    if (typeof legalEntity !== 'string' || legalEntity === '') throw invalid('`legalEntity` must be the id or name of a legal entity');
    const { client, own, memory } = this.#made;
    const other = guarded(() => client.withLegalEntity(legalEntity));
    return new YouniumClient(new Made(other, own, memory, new Caller(other, own, CALLS)) as YouniumOptions);
  }

  /**
   * Calls any endpoint, described or not, with the same tokens, headers, repetitions and errors.
   *
   * @param method - `GET`, `POST` …
   * @param path - Path under the base URL, with a slash in front; may carry a query.
   */
  override request(method: string, path: string, options: RequestOptions = {}): Promise<ApiResponse> {
    return super.request(method, path, options);
  }

  static {
    showAs(this, ({ baseUrl }: YouniumClient) => ({ baseUrl }));
  }
}

const CALLS: Calls = {
  operations: () => (require('./generated/younium/operations') as typeof import('./generated/younium/operations')).OPERATIONS,
  checks: YOUNIUM_CHECKS,
};

function make(options: YouniumOptions): Made {
  const [config, tenancy] = youniumConfig(options);
  const own = ownOf(options);
  const [hub, key] = hubOf(own);
  const client = guarded(() => native.Client.younium(config, tenancy, hub, key, options.store && nativeStore(options.store, own)));
  return new Made(client, own, new MemoryWarning(false), new Caller(client, own, CALLS));
}
