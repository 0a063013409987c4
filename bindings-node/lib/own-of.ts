/** A client's own code, out of its options. */

import type * as Native from '../native';
import { hub, register } from './hub';
import type { ClientOptions } from './options';
import type { Own } from './own';
import { isOwnStore } from './stores';

type Of = Pick<ClientOptions, 'token' | 'storeKey' | 'store' | 'onEvent' | 'onRequest' | 'onResponse'>;

/** The functions and the store among a client's options. */
export function ownOf({ token, storeKey, store, onEvent, onRequest, onResponse }: Of): Own {
  return {
    token: typeof token === 'function' ? token : undefined,
    storeKey: typeof storeKey === 'function' ? storeKey : undefined,
    store: isOwnStore(store) ? store : undefined,
    onEvent,
    onRequest,
    onResponse,
  };
}

/** Where the native half finds them, when it needs them. */
export function hubOf(own: Own): [hub: Native.Hub | undefined, key: number] {
  const isNeeded = [own.token, own.storeKey, own.onEvent, own.onRequest, own.onResponse].some((part) => part !== undefined);
  return isNeeded ? [hub(), register(own)] : [undefined, 0];
}
