/** A client's own code, out of its options. */

import type * as Native from '../native';
import { hub, register } from './hub';
import type { ClientOptions } from './options';
import type { Own } from './own';
import { isOwnStore } from './stores';

/** The functions and the store among a client's options. */
export function ownOf({ token, storeKey, store, onEvent }: Pick<ClientOptions, 'token' | 'storeKey' | 'store' | 'onEvent'>): Own {
  return {
    token: typeof token === 'function' ? token : undefined,
    storeKey: typeof storeKey === 'function' ? storeKey : undefined,
    store: isOwnStore(store) ? store : undefined,
    onEvent,
  };
}

/** Where the native half finds them, when it needs them. */
export function hubOf(own: Own): [hub: Native.Hub | undefined, key: number] {
  const isNeeded = own.token !== undefined || own.storeKey !== undefined || own.onEvent !== undefined;
  return isNeeded ? [hub(), register(own)] : [undefined, 0];
}
