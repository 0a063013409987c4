/** Checking of options, before anything else happens. A wrong one is a `ConfigurationError` that says what to do. */

import type { CallConfig, ClientConfig } from '../native';
import type { Signal } from './hub';
import { invalid } from './thrown';

/** Gives access tokens: asked before every request, and once more after a 401, so keep what you fetch. */
export type TokenFunction = () => string | Promise<string>;

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
  /** The largest answer accepted, in bytes after decompression. 16 MiB by default. */
  readonly bodyLimit?: number | undefined;
}

/** What a single call does differently from its client. */
export interface CallOptions {
  /** Milliseconds until the call ends, whatever happens, with a `RequestTimeoutError`. */
  readonly timeout?: number | undefined;
  /** How often a failed request is repeated when that is harmless. */
  readonly retries?: number | undefined;
  /** Further headers. `authorization`, `cookie` and `host` are not yours to set. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
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

type Check = (name: string, value: unknown) => void;

const LARGEST_TIME = 1e12;

const text: Check = (name, value) => {
  if (typeof value !== 'string') throw invalid(`\`${name}\` must be a string`);
};
const time: Check = (name, value) => {
  if (typeof value !== 'number' || !(value > 0 && value <= LARGEST_TIME)) {
    throw invalid(`\`${name}\` must be a number of milliseconds greater than zero`);
  }
};
const count: Check = (name, value) => {
  if (!Number.isInteger(value) || (value as number) < 0 || (value as number) > 1000) {
    throw invalid(`\`${name}\` must be a whole number from 0 to 1000`);
  }
};
const bytes: Check = (name, value) => {
  if (!Number.isSafeInteger(value) || (value as number) <= 0) throw invalid(`\`${name}\` must be a number of bytes`);
};
const token: Check = (name, value) => {
  if (typeof value !== 'function' && typeof value !== 'string') {
    throw invalid(`\`${name}\` must be a string or a function that returns one`);
  }
};
const texts: Check = (name, value) => {
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) {
    throw invalid(`\`${name}\` must be an array of strings`);
  }
};
const pkce: Check = (name, value) => {
  if (value !== 'S256' && value !== 'off') throw invalid(`\`${name}\` must be 'S256' or 'off'`);
};
const headers: Check = (name, value) => {
  if (typeof value !== 'object' || value === null || !Object.values(value).every((item) => typeof item === 'string')) {
    throw invalid(`\`${name}\` must be an object whose values are strings`);
  }
};
const signal: Check = (name, value) => {
  if (typeof (value as Signal | null)?.addEventListener !== 'function') throw invalid(`\`${name}\` must be an AbortSignal`);
};
const anything: Check = () => {};

const CLIENT: Readonly<Record<keyof ClientOptions, Check>> = {
  token,
  baseUrl: text,
  clientId: text,
  clientSecret: text,
  redirectUri: text,
  scopes: texts,
  pkce,
  timeout: time,
  connectTimeout: time,
  readTimeout: time,
  retries: count,
  bodyLimit: bytes,
};
const CALL: Readonly<Record<keyof CallOptions, Check>> = { timeout: time, retries: count, headers, signal };
const REQUEST: Readonly<Record<keyof RequestOptions, Check>> = { ...CALL, query: anything, json: anything };

/** Options of a client for the native half; a token function stays here. */
export function clientConfig(options: ClientOptions): ClientConfig {
  check(options, CLIENT);
  const { token, scopes, pkce, ...same } = options;
  return {
    ...defined(same),
    ...(typeof token === 'string' && { token }),
    ...(scopes && { scopes: [...scopes] }),
    ...(pkce && { withoutPkce: pkce === 'off' }),
  };
}

/** Options of a call for the native half; `undefined` when there is nothing to say. */
export function callConfig(options: CallOptions | undefined, known: Readonly<Record<string, Check>> = CALL): CallConfig | undefined {
  if (options === undefined) return undefined;
  check(options, known);
  const { timeout, retries, headers } = options;
  return { ...defined({ timeout, retries }), ...(headers && { headers: Object.entries(headers).flat() }) };
}

/** Options of a request to any endpoint. */
export function requestConfig(options: RequestOptions): CallConfig | undefined {
  return callConfig(options, REQUEST);
}

/** A query as name, value, name, value … */
export function flatQuery(query: RequestOptions['query'] = {}): string[] {
  return Object.entries(query).flatMap(([name, value]) => {
    const values = value === undefined ? [] : Array.isArray(value) ? (value as QueryValue[]) : [value as QueryValue];
    return values.flatMap((item) => [name, String(item)]);
  });
}

function check(options: object, known: Readonly<Record<string, Check>>): void {
  if (typeof options !== 'object' || options === null) throw invalid('options must be an object');
  for (const [name, value] of Object.entries(options)) {
    const check = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!check) throw invalid(`there is no option \`${name}\`; there are ${Object.keys(known).join(', ')}`);
    if (value !== undefined) check(name, value);
  }
}

/** Without the properties that are there but `undefined`. */
function defined<T extends object>(object: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as never;
}
