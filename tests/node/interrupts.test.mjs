/** Signals: a call that hangs for a minute ends at once, and says what is known of it. */

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';

import { RequestCancelledError, YouniumClient } from '@yionstack/sdk';
import { Sandbox } from '@yionstack/sdk/testing';

const PATIENCE = process.env.CI === 'true' ? 2_000 : 200;
const CREATE = { name: 'Once', currency: 'SEK' };

function younium(t) {
  const sandbox = new Sandbox();
  t.after(() => sandbox.close());
  const { baseUrl, youniumClientId: clientId, youniumSecret: secret } = sandbox;
  const client = new YouniumClient({ baseUrl, clientId, secret, legalEntity: 'Nordvik AB', timeout: 60_000 });
  t.after(() => client.close());
  return { sandbox, client };
}

/** How a call ends that is aborted when its request has arrived, and after how many milliseconds. */
async function aborted(sandbox, route, start) {
  sandbox.command({ do: 'reset_counters' });
  sandbox.fault({ match: { path: '/Accounts' }, hang: true });
  const controller = new AbortController();
  const call = start(controller.signal).then(assert.fail, (error) => error);
  sandbox.command({ do: 'wait', counter: route, at_least: 1 });
  const reason = new Error('enough');
  const started = performance.now();
  controller.abort(reason);
  const error = await call;
  const took = performance.now() - started;
  assert.ok(error instanceof RequestCancelledError && error.cause === reason, error);
  assert.ok(took <= PATIENCE, `${took} ms`);
  console.log(`abort of ${route}: ${took.toFixed(1)} ms`);
  return error;
}

test('an aborted read may be made again', async (t) => {
  const { sandbox, client } = younium(t);
  const error = await aborted(sandbox, 'GET /Accounts/{id}', (signal) => client.accounts.get('7', { signal }));
  assert.deepEqual([error.retryable, error.idempotencyKey, error.executed], [true, undefined, undefined]);
});

test('an aborted write tells its idempotency key, with which it is done once', async (t) => {
  const { sandbox, client } = younium(t);
  const error = await aborted(sandbox, 'POST /Accounts', (signal) => client.accounts.create(CREATE, { signal }));
  assert.deepEqual([error.retryable, error.operation, error.executed], [false, 'accounts.create', undefined]);
  assert.match(error.message, /may have been executed/);
  const sent = sandbox.command({ do: 'requests' }).filter(({ method, path }) => method === 'POST' && path === '/Accounts');
  assert.equal(error.idempotencyKey, sent.at(-1).headers['younium-idempotency-key']);
  await client.accounts.create(CREATE, { idempotencyKey: error.idempotencyKey });
});

test('a write that is aborted before it is sent was not executed', async (t) => {
  const { sandbox, client } = younium(t);
  sandbox.fault({ match: { path: '/auth' }, hang: true });
  const controller = new AbortController();
  const call = client.accounts.create(CREATE, { signal: controller.signal }).then(assert.fail, (error) => error);
  sandbox.command({ do: 'wait', counter: 'younium_token_requests', at_least: 1 });
  controller.abort();
  const error = await call;
  assert.deepEqual([error.code, error.executed, error.retryable], ['cancelled', false, true]);
});

test('an interrupt ends the command', { skip: process.platform === 'win32' && 'Windows has no signals to send' }, async (t) => {
  const { sandbox } = younium(t);
  sandbox.fault({ match: { path: '/Accounts' }, hang: true });
  const env = { ...process.env, YOUNIUM_BASE_URL: sandbox.baseUrl, YOUNIUM_CLIENT_ID: sandbox.youniumClientId, YOUNIUM_SECRET: sandbox.youniumSecret, YOUNIUM_LEGAL_ENTITY: 'Nordvik AB' };
  const script = fileURLToPath(new URL('dist/cli.js', new URL('../../bindings-node/', import.meta.url)));
  const command = spawn(process.execPath, [script, 'api', 'accounts.create', '--name', 'Once', '--currency', 'SEK', '--store', 'memory'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  command.stderr.on('data', (data) => (said += data));
  sandbox.command({ do: 'wait', counter: 'POST /Accounts', at_least: 1 });
  const started = performance.now();
  command.kill('SIGINT');
  const [status] = await once(command, 'close');
  console.log(`interrupt of the command: ${(performance.now() - started).toFixed(0)} ms`);
  assert.ok(performance.now() - started <= PATIENCE);
  assert.equal(status, 130);
  const { error } = JSON.parse(said);
  assert.equal(error.code, 'cancelled');
  assert.match(error.idempotency_key, /^[0-9a-f-]{36}$/);
});
