/** What several tests need. */

import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { YionStackClient } from '@yionstack/sdk';
import { Sandbox } from '@yionstack/sdk/testing';

const run = promisify(execFile);

/** Runs `test` with a sandbox, and with a client that has a good token for `business`. */
export function withSandbox(options, test) {
  return async (t) => {
    const sandbox = new Sandbox(options);
    t.after(() => sandbox.close());
    const issued = sandbox.issueTokens();
    const client = new YionStackClient({ baseUrl: sandbox.baseUrl, token: issued.access_token });
    t.after(() => client.close());
    await test({ t, sandbox, client, business: issued.business, token: issued.access_token });
  };
}

/** A client that signs people in. */
export function app(sandbox, options = {}) {
  return new YionStackClient({
    baseUrl: sandbox.baseUrl,
    clientId: sandbox.clientId,
    clientSecret: sandbox.clientSecret,
    redirectUri: 'http://127.0.0.1:9/callback',
    scopes: ['read:invoices'],
    ...options,
  });
}

/** Answers the next list of invoices with `rows`: text, or values to write as JSON. */
export function answerWith(sandbox, rows) {
  const replaceBody = typeof rows === 'string' ? rows : JSON.stringify(rows);
  sandbox.fault({ match: { path: '/api/v1/accounting/invoices' }, replaceBody });
}

/** Runs a module in a process of its own and gives what it printed. Fails when it has not ended in time. */
export async function runModule(source, timeout = 10_000, env = {}, flags = []) {
  const options = { timeout, cwd: import.meta.dirname, env: { ...process.env, NODE_TEST_CONTEXT: undefined, ...env } };
  const { stdout } = await run(process.execPath, [...flags, '--input-type=module', '-e', source], options);
  return stdout.trim();
}

/** A folder of its own for a test. */
export async function folder(t) {
  const path = await mkdtemp(join(tmpdir(), 'yionstack-test-'));
  t.after(() => rm(path, { recursive: true, force: true, maxRetries: 20 }));
  return path;
}

/** A store of one's own over two maps; with `pause`, every method takes so many milliseconds. */
export class MapStore {
  entries = new Map();
  leases = new Map();

  constructor(pause) {
    if (pause === undefined) return;
    for (const method of ['load', 'compareAndSwap', 'lease', 'release']) {
      const plain = MapStore.prototype[method];
      this[method] = async (...args) => {
        await new Promise((resolve) => setTimeout(resolve, pause));
        return plain.apply(this, args);
      };
    }
  }

  load(key) {
    return this.entries.get(key);
  }

  compareAndSwap(key, expected, version, value) {
    if ((this.entries.get(key)?.[0] ?? 0) !== expected) return false;
    this.entries.set(key, [version, value]);
    return true;
  }

  lease(key, owner, milliseconds) {
    const held = this.leases.get(key);
    if (held && held.owner !== owner && held.until > Date.now()) return false;
    this.leases.set(key, { owner, until: Date.now() + milliseconds });
    return true;
  }

  release(key, owner) {
    if (this.leases.get(key)?.owner === owner) this.leases.delete(key);
  }
}

/** Long enough for what is under way to arrive. */
export const settled = () => new Promise((resolve) => setTimeout(resolve, 200));

/** An invoice with only what is documented. */
export const INVOICE = {
  id: 'inv_1',
  number: 'INV-1',
  status: 'SENT',
  total: '1200.00',
  currency: 'GBP',
  customerId: 'cont_1',
};
