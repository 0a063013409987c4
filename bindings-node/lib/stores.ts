/** Where grants are kept. */

import { homedir } from 'node:os';

import type * as Native from '../native';
import { hub, register } from './hub';
import { known } from './known';
import { native } from './native';
import { STORE_METHODS, type Own, type Store } from './own';
import { showAs } from './show';
import { guarded, invalid } from './thrown';

/** What an object of a store class of this SDK hides. */
const natives = new WeakMap<object, Native.Store>();

/** Grants in memory: they are lost with the process. For tests and scripts. */
export class MemoryStore {
  /** Only so that not every object is one for TypeScript. */
  protected declare readonly memory: true;

  constructor() {
    natives.set(this, native.Store.memory());
  }

  static {
    showAs(this, () => ({}));
  }
}

/** Where a {@link FileStore} is, and what it puts up with. */
export interface FileStoreOptions {
  /** The directory, made when it is needed, for this user alone. By default the user's folder for the state of programs. */
  readonly path?: string | undefined;
  /** Where its own key and the marks against restored backups are. By default the user's configuration folder. */
  readonly configDir?: string | undefined;
  /** Works on a network file system too. Its locks may not reach other hosts: then a grant that they share is lost. */
  readonly allowNetwork?: boolean | undefined;
  /** Uses grants that were written on another machine too. If that one still uses them, both lose them. */
  readonly allowMoved?: boolean | undefined;
}

/**
 * Grants in files of this machine, for all processes and threads of one user. Survives the end of the process and of the
 * power.
 *
 * Refuses what must not be used: a directory or file that is open to others, a link, a network file system, a store that
 * was copied from another machine or restored from a backup.
 */
export class FileStore {
  readonly #description: string;

  /** A `ConfigurationError` when an option is wrong. Touches no file yet. */
  constructor(options: FileStoreOptions = {}) {
    known(options, ['path', 'configDir', 'allowNetwork', 'allowMoved'], "new FileStore({ path: '/path' })");
    const { path, configDir, allowNetwork, allowMoved } = options;
    const config = { ...folder({ path }), ...folder({ configDir }), ...flag({ allowNetwork }), ...flag({ allowMoved }) };
    const store = guarded(() => native.Store.file(config));
    this.#description = store.describe();
    natives.set(this, store);
  }

  static {
    showAs(this, (store: FileStore) => ({ description: store.#description }));
  }
}

/** Which server a {@link RedisStore} uses, and how. */
export interface RedisStoreOptions {
  /** `redis://user:password@host:6379/0`, or `rediss://` for TLS, which trusts what the operating system trusts. */
  readonly url: string;
  /** What the keys begin with. `yionstack` by default; applications with different prefixes share nothing. */
  readonly prefix?: string | undefined;
  /** How many replicas have to acknowledge each write, within a second. 0 by default. */
  readonly replicas?: number | undefined;
  /** Works with a server that evicts grants when its memory is full. Users then have to sign in again. */
  readonly allowEviction?: boolean | undefined;
}

/**
 * Grants in Redis or Valkey, for all hosts that use the same server and prefix. All of them need the same `storeKey`
 * (or `YIONSTACK_STORE_KEY`): values are sealed before they go there.
 *
 * For whoever runs the server:
 * - `maxmemory-policy noeviction`, or a `volatile-*` policy: with `allkeys-*` a full memory evicts grants, and the store
 *   refuses to work unless `allowEviction` is set.
 * - `appendonly yes`, so that a restart brings the grants back.
 * - With replicas: `replicas: 1`, and `min-replicas-to-write 1` on the server.
 * - One primary, or a name that always leads to it: no Redis Cluster, no Sentinel.
 * - An access list must permit `EVAL`, `EXISTS`, `HGET`, `HMGET`, `HSET`, `HSTRLEN`, `PERSIST`, `GET`, `SET`, `PEXPIRE`,
 *   `DEL`, `WAIT` on the keys `{prefix:*`; with `INFO` and `CONFIG GET` the store can check the above.
 */
export class RedisStore {
  readonly #store: Native.Store;

  /** A `ConfigurationError` when an option is wrong; it does not quote the URL. Does not connect yet. */
  constructor(options: RedisStoreOptions) {
    known(options, ['url', 'prefix', 'replicas', 'allowEviction'], "new RedisStore({ url: 'redis://host:6379/0' })");
    const { url, prefix, replicas, allowEviction } = options;
    if (typeof url !== 'string') throw invalid('`url` must be the address of the server, such as redis://user:password@host:6379/0');
    if (prefix !== undefined && typeof prefix !== 'string') throw invalid('`prefix` must be a string');
    if (replicas !== undefined && !(Number.isInteger(replicas) && replicas >= 0 && replicas <= 1000)) {
      throw invalid('`replicas` must be a whole number from 0 to 1000');
    }
    const config = { url, ...(prefix !== undefined && { prefix }), ...(replicas !== undefined && { replicas }), ...flag({ allowEviction }) };
    this.#store = guarded(() => native.Store.redis(config));
    natives.set(this, this.#store);
  }

  /**
   * How many writes were not acknowledged by as many replicas as wanted. They are on the primary; a failover at that moment
   * takes them back.
   */
  get unconfirmed(): number {
    return this.#store.unconfirmed;
  }

  static {
    // no other part of the URL: any may be a secret
    showAs(this, (store: RedisStore) => ({ description: store.#store.describe(), unconfirmed: store.unconfirmed }));
  }
}

/** What `store` of a client takes. */
export type AnyStore = MemoryStore | FileStore | RedisStore | Store;

/** The native side of a store; `own` is where the methods of the user's own are called, which lives as long as that. */
export function nativeStore(store: AnyStore, own: Own): Native.Store {
  return natives.get(store) ?? native.Store.own(hub(), register(own));
}

/** Whether it is a store of this SDK, or has the methods of one. */
export function isOwnStore(store: unknown): store is Store {
  return typeof store === 'object' && store !== null && !natives.has(store);
}

/** Throws unless it can be used as a store. */
export function checkIsStore(name: string, value: unknown): void {
  if (typeof value === 'object' && value !== null) {
    if (natives.has(value)) return;
    const missing = STORE_METHODS.filter((method) => typeof (value as Record<string, unknown>)[method] !== 'function');
    if (missing.length === 0) return;
    if (missing.length < STORE_METHODS.length) throw invalid(`\`${name}\` has no method ${missing.map((method) => `\`${method}\``).join(', ')}`);
  }
  if (isClass(value)) throw invalid(`\`${name}\` is a class: give an object of it, \`new ${nameOf(value)}(…)\``);
  throw invalid(`\`${name}\` must be a MemoryStore, a FileStore, a RedisStore, or an object with the methods ${STORE_METHODS.join(', ')}`);
}

/** Whether it is a class, which a call without `new` would not like. */
export function isClass(value: unknown): boolean {
  if (typeof value !== 'function') return false;
  const { prototype } = value as { prototype?: Record<string, unknown> };
  return /^class\b/.test(Function.prototype.toString.call(value)) || typeof prototype?.['load'] === 'function';
}

/** A class by its name, for messages. */
export function nameOf(value: unknown): string {
  return (value as { readonly name: string }).name || 'Own';
}

function folder(option: Readonly<Record<string, string | undefined>>): object {
  const [[name, value]] = Object.entries(option) as [[string, string | undefined]];
  if (value === undefined) return {};
  if (typeof value !== 'string' || value === '') throw invalid(`\`${name}\` must be the path of a directory`);
  return { [name]: value.replace(/^~(?=$|[/\\])/, () => homedir()) };
}

function flag(option: Readonly<Record<string, boolean | undefined>>): object {
  const [[name, value]] = Object.entries(option) as [[string, boolean | undefined]];
  if (value === undefined) return {};
  if (typeof value !== 'boolean') throw invalid(`\`${name}\` must be true or false`);
  return { [name]: value };
}
