/** The contract of a store as a test. The rules are the core's, the same in every language. */

import { AssertionError } from 'node:assert';

import { call, DONE, ERROR } from './hub';
import { native } from './native';
import type { Own, Store } from './own';
import { checkIsStore, isClass, isOwnStore, nameOf, nativeStore, type AnyStore } from './stores';
import { guarded, inCamelCase, invalid, toError } from './thrown';

/** So many handles the core asks for. */
const HANDLES = 8;

/**
 * Checks that a store of yours keeps the rules of {@link Store}. Takes some seconds, because leases have to run out.
 *
 * Fails with an `AssertionError` that names the first rule that is broken and how to mend it; its `cause` is what a
 * method of yours threw, if one did.
 *
 * @param makeStore - Gives handles to the same storage, as two processes would have them. It is called eight times before
 *   anything else. The check writes under random keys and leaves them there: give it a storage for tests.
 */
export async function checkStore(makeStore: () => AnyStore | Promise<AnyStore>): Promise<void> {
  if (typeof makeStore !== 'function' || isClass(makeStore)) {
    const example = typeof makeStore === 'function' ? `new ${nameOf(makeStore)}(…)` : 'store';
    throw invalid(`\`makeStore\` must be a function that gives a store: \`checkStore(() => ${example})\``);
  }
  const stores = await Promise.all(Array.from({ length: HANDLES }, () => makeStore()));
  for (const store of stores) checkIsStore('makeStore', store);
  const failures: unknown[] = [];
  const owns: Own[] = stores.map((store) => ({ store: isOwnStore(store) ? watched(store, failures) : undefined }));
  const handles = stores.map((store, at) => nativeStore(store, owns[at]!));
  const { kind, a } = await call(undefined, (hub, id) => guarded(() => native.Store.check(hub, id, handles)));
  if (kind === ERROR) throw toError(a as string);
  // until here the handles, and what they call, are not garbage
  if (kind === DONE && owns.length > 0) return;
  const { rule, message } = JSON.parse(a as string) as { rule: string; message: string };
  const error = new AssertionError({ message: `${rule}: ${inCamelCase(message)}` });
  throw Object.assign(error, failures.length > 0 ? { cause: failures.at(-1) } : {});
}

/** The same store, with what it throws remembered. */
function watched(store: Store, failures: unknown[]): Store {
  const remember = async <T>(answer: () => T | Promise<T>): Promise<T> => {
    try {
      return await answer();
    } catch (failure) {
      failures.push(failure);
      throw failure;
    }
  };
  return {
    load: (...args) => remember(() => store.load(...args)),
    compareAndSwap: (...args) => remember(() => store.compareAndSwap(...args)),
    lease: (...args) => remember(() => store.lease(...args)),
    release: (...args) => remember(() => store.release(...args)),
  };
}
