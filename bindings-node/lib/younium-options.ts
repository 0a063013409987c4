/** Options of Younium's client and calls. */

import type * as Native from '../native';
import type { FilterOption } from './filter';
import {
  CALL,
  EVERY_CLIENT,
  REQUEST,
  anything,
  check,
  defined,
  everyClientConfig,
  moment,
  rows,
  text,
  whole,
  type CallOptions as EveryCallOptions,
  type Check,
  type Checks,
  type ClientOptions,
  type QueryValue,
  type RequestOptions as EveryRequestOptions,
} from './options';
import { invalid } from './thrown';
import type { MomentInput } from './values';

type Shared = Pick<
  ClientOptions,
  | 'baseUrl'
  | 'timeout'
  | 'connectTimeout'
  | 'readTimeout'
  | 'retries'
  | 'maxWait'
  | 'requestsPerSecond'
  | 'bodyLimit'
  | 'ca'
  | 'clientCertificate'
  | 'proxy'
  | 'store'
  | 'storeKey'
  | 'storePlaintext'
  | 'journalDir'
  | 'onEvent'
  | 'onRequest'
  | 'onResponse'
>;

/** What a Younium client may be given. What is left out comes from the environment, then from the defaults. */
export interface YouniumOptions extends Shared {
  /** An access token that you look after yourself, or a function that gives one. By default `YOUNIUM_TOKEN`. */
  readonly token?: ClientOptions['token'];
  /** Client id of an API token; of a legacy user, the name. By default `YOUNIUM_CLIENT_ID`. */
  readonly clientId?: string | undefined;
  /** Its secret; of a legacy user, the password. By default `YOUNIUM_SECRET`. */
  readonly secret?: string | undefined;
  /** A file that holds the secret, read when it is needed. By default `YOUNIUM_SECRET_FILE`. */
  readonly secretFile?: string | undefined;
  /** Id or name of the legal entity that calls are about. Required where the tenant has several. By default `YOUNIUM_LEGAL_ENTITY`. */
  readonly legalEntity?: string | undefined;
  /** Version of the API. `2.1` by default, or `YOUNIUM_API_VERSION`. */
  readonly apiVersion?: string | undefined;
  /** Which of Younium's installations; not together with `baseUrl`. `production` by default. */
  readonly environment?: 'production' | 'sandbox' | undefined;
  /** Where it is; not together with `baseUrl`. `eu` by default. */
  readonly region?: 'eu' | 'us' | undefined;
  /** How the credentials are presented. `v1` by default; the vendor will retire `legacy`. */
  readonly authentication?: 'v1' | 'v2' | 'legacy' | undefined;
  /** Where legacy users get their tokens. The vendor's address by default. */
  readonly legacyTokenUrl?: string | undefined;
}

/** What a single call does differently from its client. */
export interface CallOptions extends EveryCallOptions {
  /** Id or name of the legal entity that this call is about. */
  readonly legalEntity?: string | undefined;
}

/** What a call that may come again without harm does differently. */
export interface PostOptions extends CallOptions {
  /**
   * What the server recognises the request by when it comes again: 1 to 255 visible ASCII characters. One is made
   * otherwise; `receipt` tells it, and the error of a call whose outcome is not known. The server keeps it for 48 hours.
   * It is refused for another request, and while a call with it is under way, by all clients that live in one process with
   * the same address and the same client id or `token`, and by those that `withLegalEntity` made from one; clients with
   * different tokens, whose `token` is a function, or in different processes know nothing of each other's.
   */
  readonly idempotencyKey?: string | undefined;
}

/** How a list is fetched. */
export interface PageOptions extends CallOptions {
  /** Rows of a page, at most 100; the server's own number by default. More of them are fewer requests. */
  readonly pageSize?: number | undefined;
  /** Not more rows than this; 0 for none, and then nothing is asked for. */
  readonly limit?: number | undefined;
  /** Pages that are asked for ahead, at most 8. 1 by default, 0 for none. */
  readonly prefetch?: number | undefined;
}

/** Which rows of a list, and in which order. */
export interface ListOptions<F> extends PageOptions {
  /** A function that is given the fields of a row, `(f) => f.name.eq("O'Brien")`, or text in the vendor's own language. */
  readonly filter?: FilterOption<F> | undefined;
  /** `name asc`, or several, `name asc, created desc`. A stable order by default. */
  readonly orderBy?: string | undefined;
  /** Rows that were changed after this moment. */
  readonly modifiedAfter?: MomentInput | undefined;
  /** Rows that were changed before this moment: with one in the past, a list does not move while it is read. */
  readonly modifiedBefore?: MomentInput | undefined;
}

/** How an export is fetched. */
export interface ExportOptions extends Omit<PageOptions, 'pageSize'> {
  /** Rows of a page, at most 5,000; 100 by default. */
  readonly pageSize?: number | undefined;
  /** Further query parameters. */
  readonly query?: Readonly<Record<string, QueryValue | readonly QueryValue[] | undefined>> | undefined;
}

/** What a request to any endpoint may carry. */
export interface RequestOptions extends EveryRequestOptions, PostOptions {}

const oneOf =
  (...words: string[]): Check =>
  (name, value) => {
    if (!words.includes(value as string)) throw invalid(`\`${name}\` must be ${words.map((word) => `'${word}'`).join(' or ')}`);
  };

const CLIENT: Readonly<Record<keyof YouniumOptions, Check>> = {
  ...EVERY_CLIENT,
  secret: text,
  secretFile: text,
  legalEntity: text,
  apiVersion: text,
  environment: oneOf('production', 'sandbox'),
  region: oneOf('eu', 'us'),
  authentication: oneOf('v1', 'v2', 'legacy'),
  legacyTokenUrl: text,
};
const ENTITY_CALL = { ...CALL, legalEntity: text };
const POST = { ...ENTITY_CALL, idempotencyKey: text };
const PAGES = { ...ENTITY_CALL, pageSize: rows, limit: whole(Number.MAX_SAFE_INTEGER), prefetch: whole(8) };

/** The options of Younium's calls. */
export const YOUNIUM_CHECKS: Checks = {
  call: ENTITY_CALL,
  post: POST,
  list: { ...PAGES, filter: anything, orderBy: text, modifiedAfter: moment, modifiedBefore: moment },
  request: { ...REQUEST, ...POST },
};

/** The options of an export. */
export const EXPORT: Checks['list'] = { ...PAGES, query: anything };

/** Options of a client for the native half; functions and the store stay here. */
export function youniumConfig(options: YouniumOptions): [Native.ClientConfig, Native.YouniumConfig] {
  check(options, CLIENT, 'new YouniumClient({ clientId, secret })');
  const { secret, secretFile, legalEntity, apiVersion, environment, region, authentication, legacyTokenUrl, ...every } = options;
  if (legacyTokenUrl !== undefined && authentication !== 'legacy') {
    throw invalid("`legacyTokenUrl` goes with `authentication: 'legacy'`");
  }
  const config = everyClientConfig({ ...every, clientSecret: secret, clientSecretFile: secretFile });
  return [config, defined({ legalEntity, apiVersion, environment, region, authentication, legacyTokenUrl })];
}
