/** `checkStore`: good stores pass, and each broken one is told which rule it breaks. */

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';

import { FileStore, MemoryStore } from '@yionstack/sdk';
import { checkStore } from '@yionstack/sdk/testing';

import { MapStore, folder } from './support.mjs';

/** Checks one storage under eight handles, with `methods` in the place of the good ones. */
function check(methods = {}, pause = undefined) {
  const storage = new MapStore();
  return checkStore(() => {
    const handle = Object.assign(new MapStore(pause), { entries: storage.entries, leases: storage.leases });
    return Object.assign(handle, methods);
  });
}

test('a good store passes, synchronous or not', async () => {
  await Promise.all([check(), check({}, 1)]);
});

test('the stores of the SDK pass', async (t) => {
  const path = await folder(t);
  const memory = new MemoryStore();
  await Promise.all([checkStore(() => memory), checkStore(async () => new FileStore({ path: join(path, 'grants'), configDir: join(path, 'config') }))]);
});

const plain = MapStore.prototype;
const BROKEN = {
  'a load that gives the wrong value': ['load', function (key) {
    const found = plain.load.call(this, key);
    return found && [found[0], found[1].slice(1)];
  }],
  'a swap that always wins': ['compareAndSwap', function (key, _, version, value) {
    this.entries.set(key, [version, value]);
    return true;
  }],
  'a swap that counts its own versions': ['compareAndSwap', function (key, expected, version, value) {
    return plain.compareAndSwap.call(this, key, expected, expected + 1, value);
  }],
  'a swap in two steps': ['compareAndSwap', async function (key, expected, version, value) {
    if ((this.entries.get(key)?.[0] ?? 0) !== expected) return false;
    await new Promise((resolve) => setTimeout(resolve, 2));
    this.entries.set(key, [version, value]);
    return true;
  }],
  'a lease for everybody': ['lease', () => true],
  'a lease for nobody': ['lease', () => false],
  'a lease that never ends': ['lease', function (key, owner) {
    return plain.lease.call(this, key, owner, 1e9);
  }],
  'a release by anybody': ['release', function (key) {
    this.leases.delete(key);
  }],
};
const RULES = {
  'a load that gives the wrong value': 'first write',
  'a swap that always wins': 'missing key',
  'a swap that counts its own versions': 'versions',
  'a swap in two steps': 'lost updates',
  'a lease for everybody': 'lease exclusion',
  'a lease for nobody': 'lease',
  'a lease that never ends': 'lease expiry',
  'a release by anybody': 'release by a stranger',
};

for (const [name, [method, broken]] of Object.entries(BROKEN)) {
  test(`${name} breaks a rule`, async () => {
    await assert.rejects(check({ [method]: broken }), (error) => {
      assert.equal(error.code, 'ERR_ASSERTION');
      assert.equal(error.message.split(': ')[0], RULES[name]);
      assert.doesNotMatch(error.message, /compare_and_swap/, 'methods are called what they are called here');
      return true;
    });
  });
}

test('what a method throws is the cause', async () => {
  const reason = new Error('no such table');
  await assert.rejects(check({ load: () => { throw reason; } }), (error) => {
    assert.match(error.message, /^no error: `load` failed/);
    assert.equal(error.cause, reason);
    return true;
  });
});

test('what is no store is refused', async () => {
  await assert.rejects(checkStore(() => ({})), /must be a MemoryStore, a FileStore, a RedisStore, or an object with the methods/);
  await assert.rejects(checkStore({}), /`makeStore` must be a function that gives a store: `checkStore\(\(\) => store\)`/);
  function Old() {}
  Old.prototype.load = () => {};
  for (const Own of [MapStore, MemoryStore, Old]) {
    await assert.rejects(checkStore(Own), new RegExp(`\`checkStore\\(\\(\\) => new ${Own.name}\\(…\\)\\)\``));
  }
});
