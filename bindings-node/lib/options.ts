/** Checking of options, before anything else happens. A wrong one is a `ConfigurationError` that says what to do. */

import type { CallConfig, ClientConfig, ListConfig } from '../native';
import type { Signal } from './hub';
import { known } from './known';
import { WrongAnswer, keyText, type AuthEvent } from './own';
import { checkIsStore, type AnyStore } from './stores';
import { invalid } from './thrown';
import type { RequestRecord, ResponseRecord } from './watch';

/** Gives access tokens: asked before every request, and once more after a 401, so keep what you fetch. */
export type TokenFunction = () => string | Promise<string>;

/** Gives the key of a store: 32 bytes, or the same as base64 or hexadecimal text. Asked when it is first needed. */
export type StoreKeyFunction = () => string | Uint8Array | Promise<string | Uint8Array>;

/** What a client may be given. What is left out comes from the environment, then from the defaults. */
export interface ClientOptions {
  /** An access token that you look after yourself, or a function that gives one. By default `YIONSTACK_TOKEN`. */
  readonly token?: string | TokenFunction | undefined;
  /** Where the API is. By default `YIONSTACK_BASE_URL`, then `https://api.yionstack.co.uk`. */
  readonly baseUrl?: string | undefined;
  /** The registered app, to sign people in. By default `YIONSTACK_CLIENT_ID`. */
  readonly clientId?: string | undefined;
  /** The app's secret. By default `YIONSTACK_CLIENT_SECRET`. */
  readonly clientSecret?: string | undefined;
  /** A file that holds the app's secret, read when it is needed. By default `YIONSTACK_CLIENT_SECRET_FILE`. */
  readonly clientSecretFile?: string | undefined;
  /** The app's redirect URI, exactly as registered (RFC 6749, section 3.1.2). */
  readonly redirectUri?: string | undefined;
  /** The scopes that a sign-in asks for, such as `read:invoices`. */
  readonly scopes?: readonly string[] | undefined;
  /** Proof Key for Code Exchange (RFC 7636). `S256` by default; `off` for a server that refuses it. */
  readonly pkce?: 'S256' | 'off' | undefined;
  /** Milliseconds for a whole call, repetitions included. 60,000 by default. */
  readonly timeout?: number | undefined;
  /** Milliseconds to make a connection. 10,000 by default. */
  readonly connectTimeout?: number | undefined;
  /** Milliseconds without a byte from the server. 30,000 by default. */
  readonly readTimeout?: number | undefined;
  /** How often a failed request is repeated when that is harmless. 2 by default. */
  readonly retries?: number | undefined;
  /**
   * Milliseconds of the longest wait that the server may ask for (`Retry-After`) before a call is repeated. When it asks for
   * more, the call fails at once, and the error's `retryAt` says from when on it is welcome. 60,000 by default.
   */
  readonly maxWait?: number | undefined;
  /**
   * At most so many requests a second, evenly: more wait for their turn, and a call whose turn would come after its deadline
   * fails at once with a `RateLimitedError`, nothing sent. For all clients of this process together that have this option,
   * the same address and the same credentials (workers too); the lowest number counts. No limit by default.
   */
  readonly requestsPerSecond?: number | undefined;
  /** The largest answer accepted, in bytes after decompression. 16 MiB by default. */
  readonly bodyLimit?: number | undefined;
  /**
   * The authorities whose certificates the server may have, as PEM text, such as `readFileSync('ca.pem')` gives: they alone.
   * By default the system's. `SSL_CERT_FILE`, `SSL_CERT_DIR` and `REQUESTS_CA_BUNDLE` take their place,
   * `NODE_EXTRA_CA_CERTS` adds to them.
   */
  readonly ca?: string | Uint8Array | undefined;
  /**
   * What the client shows to servers that ask who it is, token calls included: PEM text with a certificate, its chain and
   * its key.
   */
  readonly clientCertificate?: string | Uint8Array | undefined;
  /**
   * `http://user:password@host:3128` (or https) for all that is not on this machine, or `direct` for none. By default
   * `HTTPS_PROXY` or `ALL_PROXY`, with the exceptions of `NO_PROXY`. No SOCKS.
   */
  readonly proxy?: string | undefined;
  /** Whose grant this client uses: a user, a business. Each subject has a grant of its own in the store. */
  readonly subject?: string | undefined;
  /** Where grants are kept: a `FileStore`, a `RedisStore`, a `MemoryStore`, or a store of your own. In memory by default. */
  readonly store?: AnyStore | undefined;
  /**
   * What grants are sealed with in the store: 32 bytes, the same as base64 or hexadecimal text (`openssl rand -base64 32`
   * makes one), or a function that gives it. By default `YIONSTACK_STORE_KEY`; a `FileStore` makes one of its own.
   */
  readonly storeKey?: string | Uint8Array | StoreKeyFunction | undefined;
  /** Stores grants unsealed: whoever can read the store can use them. */
  readonly storePlaintext?: boolean | undefined;
  /**
   * Where the server's answers are noted down, sealed, before they are read, for stores that have no place of their own
   * for it. By default the user's folder for the state of programs.
   */
  readonly journalDir?: string | undefined;
  /**
   * What to do when the answer to a refresh is lost: present the same refresh token once more at once (the default), only
   * when the access token has expired, or only when {@link Auth.refresh} is called.
   */
  readonly inDoubt?: 'retryOnceNow' | 'retryAtExpiry' | 'ask' | undefined;
  /** Where the server ends grants (RFC 7009): a path, or an https address. The vendor documents none. */
  readonly revocationUrl?: string | undefined;
  /**
   * Hears what happens to grants, in order. Keeps the process alive no longer than calls do. What it throws is uncaught,
   * as from any listener.
   */
  readonly onEvent?: ((event: AuthEvent) => void) | undefined;
  /**
   * Is called with a record of each attempt as it is sent, on this event loop; no call waits for it, and it cannot change the
   * request. What it throws is a warning of the process (`YionStackHookWarning`).
   */
  readonly onRequest?: ((record: RequestRecord) => void) | undefined;
  /** The same, when the attempt is over. */
  readonly onResponse?: ((record: ResponseRecord) => void) | undefined;
}

/** What a single call does differently from its client. */
export interface CallOptions {
  /** Milliseconds until the call ends, whatever happens, with a `RequestTimeoutError`. */
  readonly timeout?: number | undefined;
  /** How often a failed request is repeated when that is harmless. */
  readonly retries?: number | undefined;
  /** Milliseconds of the longest wait that the server may ask for before that; the client's by default. */
  readonly maxWait?: number | undefined;
  /** Further headers, as an object, a `Headers`, or name and value in pairs. `authorization`, `cookie`, `host` and those of the connection are not yours to set. */
  readonly headers?: Readonly<Record<string, string>> | Iterable<readonly [name: string, value: string]> | undefined;
  /** An `AbortSignal`: the call then ends with a `RequestCancelledError` whose `cause` is the signal's reason. */
  readonly signal?: Signal | undefined;
}

/** What a request to any endpoint may carry. */
export interface RequestOptions extends CallOptions {
  /** Query parameters; an array gives one parameter for each item, `undefined` gives none. */
  readonly query?: Readonly<Record<string, QueryValue | readonly QueryValue[] | undefined>> | undefined;
  /** Body, sent as JSON. Give decimals as strings. */
  readonly json?: unknown;
}

/** A value in a query. */
export type QueryValue = string | number | boolean;

/** The options that calls of an API may have, and what each has to be. */
export interface Checks {
  readonly call: Readonly<Record<string, Check>>;
  readonly post: Readonly<Record<string, Check>>;
  readonly list: Readonly<Record<string, Check>>;
  readonly request: Readonly<Record<string, Check>>;
}

/** The options of a call of any API; what they may be is checked. */
export type AnyOptions = (CallOptions & { readonly legalEntity?: string | undefined; readonly idempotencyKey?: string | undefined }) | undefined;

/** The options of a list of any API. */
export type AnyListOptions =
  | (AnyOptions & {
      readonly filter?: unknown;
      readonly orderBy?: string | undefined;
      readonly modifiedAfter?: string | Date | undefined;
      readonly modifiedBefore?: string | Date | undefined;
      readonly pageSize?: number | undefined;
      readonly limit?: number | undefined;
      readonly prefetch?: number | undefined;
    })
  | undefined;

/** Throws unless a value will do. */
export type Check = (name: string, value: unknown) => void;

const LARGEST_TIME = 1e12;
const DOUBTS: readonly unknown[] = ['retryOnceNow', 'retryAtExpiry', 'ask'];

/** Text. */
export const text: Check = (name, value) => {
  if (typeof value !== 'string') throw invalid(`\`${name}\` must be a string`);
};
/** Milliseconds. */
export const time: Check = (name, value) => {
  if (typeof value !== 'number' || !(value > 0 && value <= LARGEST_TIME)) {
    throw invalid(`\`${name}\` must be a number of milliseconds greater than zero`);
  }
};
/** Milliseconds, or none at all. */
export const wait: Check = (name, value) => {
  if (typeof value !== 'number' || !(value >= 0 && value <= LARGEST_TIME)) {
    throw invalid(`\`${name}\` must be a number of milliseconds from zero on`);
  }
};
const rate: Check = (name, value) => {
  if (typeof value !== 'number' || !(value > 0 && value < Infinity)) {
    throw invalid(`\`${name}\` must be a number above zero: leave it out for no limit`);
  }
};
/** A whole number that is not greater than `most`. */
export const whole = (most: number): Check => (name, value) => {
  if (!Number.isInteger(value) || (value as number) < 0 || (value as number) > most) {
    throw invalid(`\`${name}\` must be a whole number from 0 to ${most}`);
  }
};
/** How often. */
export const count = whole(1000);
const bytes: Check = (name, value) => {
  if (!Number.isSafeInteger(value) || (value as number) <= 0) throw invalid(`\`${name}\` must be a number of bytes`);
};
const token: Check = (name, value) => {
  if (typeof value !== 'function' && typeof value !== 'string') {
    throw invalid(`\`${name}\` must be a string or a function that returns one`);
  }
};
/** A list of texts. */
export const texts: Check = (name, value) => {
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) {
    throw invalid(`\`${name}\` must be an array of strings`);
  }
};
const pkce: Check = (name, value) => {
  if (value !== 'S256' && value !== 'off') throw invalid(`\`${name}\` must be 'S256' or 'off'`);
};
const headers: Check = (name, value) => {
  const isText = (item: unknown): boolean => typeof item === 'string';
  const good = pairs(value)?.every((pair) => Array.isArray(pair) && pair.length === 2 && pair.every(isText));
  if (!good) throw invalid(`\`${name}\` must be an object whose values are strings, a Headers, or pairs of strings`);
};
/** True or false. */
export const flag: Check = (name, value) => {
  if (typeof value !== 'boolean') throw invalid(`\`${name}\` must be true or false`);
};
const storeKey: Check = (name, value) => {
  if (typeof value === 'function') return;
  try {
    keyText(`\`${name}\``, value);
  } catch (wrong) {
    throw wrong instanceof WrongAnswer ? invalid(wrong.message) : wrong;
  }
};
const pem: Check = (name, value) => {
  if (typeof value !== 'string' && !(value instanceof Uint8Array)) throw invalid(`\`${name}\` must be PEM text, as a string or bytes`);
};
const inDoubt: Check = (name, value) => {
  if (!DOUBTS.includes(value)) throw invalid(`\`${name}\` must be 'retryOnceNow', 'retryAtExpiry' or 'ask'`);
};
/** A function. */
export const listener: Check = (name, value) => {
  if (typeof value !== 'function') throw invalid(`\`${name}\` must be a function`);
};
/** An `AbortSignal` or the like. */
export const signal: Check = (name, value) => {
  if (typeof (value as Signal | null)?.addEventListener !== 'function') throw invalid(`\`${name}\` must be an AbortSignal`);
};
/** What is checked elsewhere. */
export const anything: Check = () => {};
/** A size or a number of rows, from 1 on. */
export const rows: Check = (name, value) => {
  if (!Number.isSafeInteger(value) || (value as number) < 1) throw invalid(`\`${name}\` must be a whole number of at least 1`);
};
/** Text or a `Date`. */
export const moment: Check = (name, value) => {
  if (typeof value !== 'string' && !(value instanceof Date && !Number.isNaN(value.getTime()))) {
    throw invalid(`\`${name}\` must be text such as '2026-11-22T09:30:00Z', or a Date that is valid`);
  }
};

/** The options that clients of every API have. */
export const EVERY_CLIENT = {
  token,
  baseUrl: text,
  clientId: text,
  timeout: time,
  connectTimeout: time,
  readTimeout: time,
  retries: count,
  maxWait: wait,
  requestsPerSecond: rate,
  bodyLimit: bytes,
  ca: pem,
  clientCertificate: pem,
  proxy: text,
  store: checkIsStore,
  storeKey,
  storePlaintext: flag,
  journalDir: text,
  onEvent: listener,
  onRequest: listener,
  onResponse: listener,
} as const satisfies Readonly<Record<string, Check>>;
const CLIENT: Readonly<Record<keyof ClientOptions, Check>> = {
  ...EVERY_CLIENT,
  clientSecret: text,
  clientSecretFile: text,
  redirectUri: text,
  scopes: texts,
  pkce,
  subject: text,
  inDoubt,
  revocationUrl: text,
};
/** The options of a call that every API has. */
export const CALL: Readonly<Record<keyof CallOptions, Check>> = { timeout: time, retries: count, maxWait: wait, headers, signal };
/** The options of a request that every API has. */
export const REQUEST: Readonly<Record<keyof RequestOptions, Check>> = { ...CALL, query: anything, json: anything };
/** The options of YionStack's calls. */
export const CHECKS: Checks = { call: CALL, post: CALL, list: CALL, request: REQUEST };

/** Options of a client for the native half; functions and the store stay here. */
export function clientConfig(options: ClientOptions): ClientConfig {
  check(options, CLIENT, 'new YionStackClient({ token })');
  const { scopes, pkce, ...every } = options;
  return { ...everyClientConfig(every), ...(scopes && { scopes: [...scopes] }), ...(pkce && { withoutPkce: pkce === 'off' }) };
}

/** Options that were checked, for the native half; functions and the store stay here. */
export function everyClientConfig(options: Omit<ClientOptions, 'scopes' | 'pkce'>): ClientConfig {
  const { token, store, storeKey, onEvent, onRequest, onResponse, ca, clientCertificate, ...same } = options;
  if (storeKey !== undefined && same.storePlaintext === true) {
    throw invalid('give either `storeKey` or `storePlaintext`, not both: grants are sealed with a key, or not sealed');
  }
  return {
    ...defined({ ...same, ca: pemText(ca), clientCertificate: pemText(clientCertificate) }),
    ...(typeof token === 'function' && { tokenFunction: true }),
    ...(typeof storeKey === 'function' && { storeKeyFunction: true }),
    ...(storeKey !== undefined && typeof storeKey !== 'function' && { storeKey: keyText('`storeKey`', storeKey) }),
    ...(onEvent && { listener: true }),
    ...(onRequest && { requestHook: true }),
    ...(onResponse && { responseHook: true }),
    ...(typeof token === 'string' && { token }),
  };
}

/** What is no UTF-8 becomes something that is no PEM. */
function pemText(pem: string | Uint8Array | undefined): string | undefined {
  return pem instanceof Uint8Array ? new TextDecoder().decode(pem) : pem;
}

/** Options of a call for the native half; `undefined` when there is nothing to say. */
export function callConfig(options: AnyOptions, checks: Readonly<Record<string, Check>>): CallConfig | undefined {
  if (options === undefined) return undefined;
  check(options, checks, '{ timeout: 5_000 }');
  const { timeout, retries, maxWait, headers, legalEntity, idempotencyKey } = options;
  return { ...defined({ timeout, retries, maxWait, legalEntity, idempotencyKey }), ...(headers && { headers: (pairs(headers) as string[][]).flat() }) };
}

/** Options of a list for the native half. They have been checked, and the filter is text. */
export function listConfig(options: AnyListOptions, filter: string | undefined): ListConfig {
  const { orderBy, modifiedAfter, modifiedBefore, pageSize, limit, prefetch } = options ?? {};
  const [after, before] = [modifiedAfter, modifiedBefore].map((when) => (when instanceof Date ? when.toISOString() : when));
  return defined({ filter, orderBy, modifiedAfter: after, modifiedBefore: before, pageSize, limit, prefetch });
}

/** A query as name, value, name, value … */
export function flatQuery(query: RequestOptions['query'] = {}): string[] {
  return Object.entries(query).flatMap(([name, value]) => {
    const values = value === undefined ? [] : Array.isArray(value) ? (value as QueryValue[]) : [value as QueryValue];
    return values.flatMap((item) => [name, String(item)]);
  });
}

/** Names and values: a `Headers` and a `Map` are lists of pairs, and have no properties of their own. */
function pairs(headers: unknown): unknown[] | undefined {
  if (typeof headers !== 'object' || headers === null) return undefined;
  return Symbol.iterator in headers ? [...(headers as Iterable<unknown>)] : Object.entries(headers);
}

/** Throws for an option that is not known, or not what it has to be. */
export function check(options: object, checks: Readonly<Record<string, Check>>, example: string): void {
  known(options, Object.keys(checks), example);
  for (const [name, value] of Object.entries(options)) {
    if (value !== undefined) checks[name]?.(name, value);
  }
}

/** Without the properties that are there but `undefined`. */
export function defined<T extends object>(object: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as never;
}
