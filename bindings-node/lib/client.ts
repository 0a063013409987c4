import { Auth } from './auth';
import { Made } from './base';
import { Caller } from './call';
import { Resources } from './generated/resources';
import { MemoryWarning } from './memory-warning';
import { native } from './native';
import { CHECKS, clientConfig, type ClientOptions } from './options';
import { hubOf, ownOf } from './own-of';
import { showAs } from './show';
import { nativeStore } from './stores';
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
  readonly #auth: Auth;

  /** A `ConfigurationError` says what is missing, contradictory or malformed. */
  constructor(options: ClientOptions = {}) {
    const made = options instanceof Made ? options : make(options);
    super(made);
    this.#made = made;
    this.#auth = new Auth(made.client, made.caller, made.memory);
  }

  /** Signing in, for a client that was made with `clientId`. */
  get auth(): Auth {
    return this.#auth;
  }

  /**
   * The same client for another subject's grant: connections, store and settings are shared. Closing it, or the end of
   * its `using`, does nothing: they end with the client that it was made from. A `ConfigurationError` on a client that
   * was given a token.
   */
  withSubject(subject: string): YionStackClient {
    if (typeof subject !== 'string') throw invalid('`subject` must be a string');
    const { client, own, memory } = this.#made;
    const other = guarded(() => client.withSubject(subject));
    return new YionStackClient(new Made(other, own, memory, new Caller(other, own, CALLS)) as ClientOptions);
  }

  static {
    showAs(this, ({ baseUrl }: YionStackClient) => ({ baseUrl }));
  }
}

const CALLS = {
  operations: () => (require('./generated/operations') as typeof import('./generated/operations')).OPERATIONS,
  checks: CHECKS,
};

function make(options: ClientOptions): Made {
  const config = clientConfig(options);
  const own = ownOf(options);
  const [hub, key] = hubOf(own);
  const client = guarded(() => new native.Client(config, hub, key, options.store && nativeStore(options.store, own)));
  return new Made(client, own, new MemoryWarning(client.forgets), new Caller(client, own, CALLS));
}
