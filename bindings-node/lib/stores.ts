/** Where grants are kept. */

import { homedir } from 'node:os';

import type * as Native from '../native';
import { hub, register } from './hub';
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
    const { path, configDir, allowNetwork, allowMoved, ...unknown } = options;
    const [stranger] = Object.keys(unknown);
    if (stranger !== undefined) throw invalid(`there is no option \`${stranger}\`; there are path, configDir, allowNetwork, allowMoved`);
    const config = { ...folder({ path }), ...folder({ configDir }), ...flag({ allowNetwork }), ...flag({ allowMoved }) };
    const store = guarded(() => native.Store.file(config));
    this.#description = store.describe();
    natives.set(this, store);
  }

  static {
    showAs(this, (store: FileStore) => ({ description: store.#description }));
  }
}

/** What `store` of a client takes. */
export type AnyStore = MemoryStore | FileStore | Store;

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
  throw invalid(`\`${name}\` must be a MemoryStore, a FileStore, or an object with the methods ${STORE_METHODS.join(', ')}`);
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
