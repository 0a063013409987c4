/** Code of the user's that the core calls: functions of a client, methods of a store. */

import type * as Native from '../native';
import { StoreRejectedError } from './generated/errors';
import { invalid } from './thrown';
import type { RequestRecord, ResponseRecord } from './watch';

/** What belongs to one client, to one store, or to one sign-in. */
export interface Own {
  readonly token?: (() => unknown) | undefined;
  readonly storeKey?: (() => unknown) | undefined;
  readonly store?: Store | undefined;
  readonly onEvent?: ((event: AuthEvent) => unknown) | undefined;
  readonly onRequest?: ((record: RequestRecord) => unknown) | undefined;
  readonly onResponse?: ((record: ResponseRecord) => unknown) | undefined;
  readonly openBrowser?: ((url: string) => unknown) | undefined;
  readonly onUrl?: ((url: string) => unknown) | undefined;
}

/**
 * A place of your own for grants. All who share a grant (other threads, processes, hosts) must share one store, and
 * `checkStore` of `@yionstack/sdk/testing` tells whether yours keeps the rules.
 *
 * Keys are 64 hexadecimal digits. Values are sealed by the SDK: bytes that the store neither reads nor changes. Nothing
 * is ever deleted. What a method throws becomes the `cause` of a `StoreUnavailableError`; throw a `StoreRejectedError`
 * when what is there must not be used.
 */
export interface Store {
  /** The newest version and value under `key`, or `undefined` where there is none. */
  load(key: string): StoreEntry | undefined | Promise<StoreEntry | undefined>;

  /**
   * Puts `version` and `value` in the place of the entry whose version is `expected` (0: where there is none), in one
   * step, durably before it returns. `false`: something else is there, and nothing was changed.
   */
  compareAndSwap(key: string, expected: number, version: number, value: Uint8Array): boolean | Promise<boolean>;

  /**
   * Takes the lease of `key` for `owner`, or extends it: until `milliseconds` from now nobody else can have it. `false`:
   * somebody else has it.
   */
  lease(key: string, owner: string, milliseconds: number): boolean | Promise<boolean>;

  /**
   * Gives the lease back, if `owner` still has it, and changes nothing otherwise. It may come from another process than the
   * owner's: from one on the same machine that has seen the owner end.
   */
  release(key: string, owner: string): void | Promise<void>;
}

/** What a store keeps under a key: a version, never 0, and a value. */
export type StoreEntry = readonly [version: number, value: Uint8Array];

/** Something that happened to a grant. Holds no secret. */
export interface AuthEvent {
  /** What happened, the same word in every language. */
  readonly kind: AuthEventKind;
  /** The subject that the client was made for, if it names one. */
  readonly subject?: string | undefined;
  /** The generation of the grant that it is about. */
  readonly generation: number;
  /** When the access token ends, where it was renewed. */
  readonly expiresAt?: Date | undefined;
  /** What happened, for people. */
  readonly message: string;
}

/** What can happen to a grant. Later versions may add kinds. */
export type AuthEventKind =
  /** The tokens were renewed, by this process. */
  | 'refreshed'
  /** The answer to a refresh was lost: the refresh token may be spent. */
  | 'refresh_in_doubt'
  /** The server has ended the grant: the user has to sign in again. */
  | 'reauthorization_required'
  /** New tokens could not be written. They are in use, and are written as soon as it works. */
  | 'store_unavailable'
  /**
   * What the store held could not be used (another store key, another secret, damaged) and was replaced by new tokens,
   * with which nothing is lost: those of client credentials. Told again and again, programs with different keys or secrets
   * share one place.
   */
  | 'store_rejected'
  | (string & {});

/** The methods of a store of the user's own. */
export const STORE_METHODS = ['load', 'compareAndSwap', 'lease', 'release'] as const;

/** What `Hub.answer` takes. */
type Answer = readonly [text?: string | undefined, number?: number | undefined, bytes?: Uint8Array | undefined];

/** Asks user code and checks what it gives. */
export async function ask(own: Own | undefined, method: string, args: readonly unknown[]): Promise<Answer> {
  if (own === undefined) throw invalid('the client, or the store, was garbage already');
  switch (method) {
    case 'token':
      return [text('`token`', await own.token?.())];
    case 'storeKey':
      return [keyText('`storeKey`', await own.storeKey?.())];
    case 'load':
      return entry(await own.store?.load(...(args as [string])));
    case 'compareAndSwap':
      return whether(method, await own.store?.compareAndSwap(...(args as [string, number, number, Uint8Array])));
    case 'lease':
      return whether(method, await own.store?.lease(...(args as [string, string, number])));
    case 'openBrowser':
      await own.openBrowser?.(...(args as [string]));
      return [];
    case 'onUrl':
      await own.onUrl?.(...(args as [string]));
      return [];
    default:
      await own.store?.release(...(args as [string, string]));
      return [];
  }
}

/** How user code failed; the numbers are those of `src/hub.rs`. */
const THREW = 0;
const REJECTED = 1;
const WRONG_ANSWER = 2;

/** Tells the native half why there is no answer; what was thrown is kept under `number`, and its text stays there. */
export function refuse(hub: Native.Hub, question: number, method: string, thrown: unknown, number: number): void {
  const isStores = (STORE_METHODS as readonly string[]).includes(method);
  const what = isStores ? `\`${method}\` of your store` : `the function given as \`${method}\``;
  const isWrong = thrown instanceof WrongAnswer;
  const how = isWrong ? WRONG_ANSWER : thrown instanceof StoreRejectedError ? REJECTED : THREW;
  hub.refuse(question, number, how, isWrong ? thrown.message : `${what} failed`);
}

/** What an event says, as `src/event.rs` writes it. */
export function readEvent(json: string): AuthEvent {
  const { subject, expiresAt, ...event } = JSON.parse(json) as Omit<AuthEvent, 'subject' | 'expiresAt'> & {
    subject: string | null;
    expiresAt: number | null;
  };
  return { ...event, subject: subject ?? undefined, expiresAt: expiresAt === null ? undefined : new Date(expiresAt) };
}

/** 32 bytes as the text that the core reads; text stays as it is. */
export function keyText(name: string, key: unknown): string {
  if (typeof key === 'string') return key;
  if (key instanceof Uint8Array && key.length === 32) return Buffer.from(key).toString('base64');
  const found = key instanceof Uint8Array ? `${key.length} bytes` : kind(key);
  throw new WrongAnswer(`${name} must be 32 bytes, or the same as base64 or hexadecimal text; it is ${found}`);
}

/** User code gave something of another type. The message says nothing of the value. */
export class WrongAnswer extends TypeError {}

function text(name: string, value: unknown): string {
  if (typeof value === 'string') return value;
  throw new WrongAnswer(`the function given as ${name} must return a string, not ${kind(value)}`);
}

function whether(method: string, value: unknown): Answer {
  if (typeof value === 'boolean') return [undefined, value ? 1 : 0];
  throw new WrongAnswer(`\`${method}\` of your store must give true or false, not ${kind(value)}`);
}

function entry(value: unknown): Answer {
  if (value == null) return [];
  const [version, bytes] = Array.isArray(value) ? (value as unknown[]) : [];
  if (Number.isSafeInteger(version) && (version as number) > 0 && bytes instanceof Uint8Array) return [undefined, version as number, bytes];
  const found = Array.isArray(value) ? `[${value.map(kind).join(', ')}]` : kind(value);
  throw new WrongAnswer(`\`load\` of your store must give [version, value] with a whole number and a Uint8Array, or undefined; not ${found}`);
}

function kind(value: unknown): string {
  if (value === null) return 'null';
  return typeof value === 'object' ? ((value as object).constructor?.name ?? 'object') : typeof value;
}
