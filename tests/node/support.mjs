/** What several tests need. */

import { execFile } from 'node:child_process';
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
export async function runModule(source, timeout = 10_000, env = {}) {
  const options = { timeout, cwd: import.meta.dirname, env: { ...process.env, NODE_TEST_CONTEXT: undefined, ...env } };
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', source], options);
  return stdout.trim();
}

/** An invoice with only what is documented. */
export const INVOICE = {
  id: 'inv_1',
  number: 'INV-1',
  status: 'SENT',
  total: '1200.00',
  currency: 'GBP',
  customerId: 'cont_1',
};
