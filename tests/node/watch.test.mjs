/** Hooks, channels and receipts: what is seen of requests. */

import assert from 'node:assert/strict';
import { channel } from 'node:diagnostics_channel';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { inspect } from 'node:util';

import { ConfigurationError, MemoryStore, YionStackClient, receipt } from '@yionstack/sdk';
import { YouniumClient } from '@yionstack/sdk/younium';

import { MapStore, app, folder, runModule, settled, withSandbox } from './support.mjs';

const PATH = '/api/v1/accounting/invoices';
const failsOnce = (sandbox) => sandbox.fault({ match: { path: PATH }, respond: { status: 503, headers: { 'x-request-id': 'r-1' }, body: '{}' } });

/** Listens to the three channels until the test ends. */
function listen(t, seen = []) {
  for (const name of ['start', 'end', 'error']) {
    const listener = (record) => seen.push([name, record]);
    channel(`yionstack:request:${name}`).subscribe(listener);
    t.after(() => channel(`yionstack:request:${name}`).unsubscribe(listener));
  }
  return seen;
}

test('hooks see each attempt before its call ends', withSandbox({}, async ({ t, sandbox, token, business }) => {
  const seen = [];
  const client = new YionStackClient({ baseUrl: sandbox.baseUrl, token, onRequest: (record) => seen.push(record), onResponse: (record) => seen.push(record) });
  t.after(() => client.close());
  failsOnce(sandbox);
  const invoices = await client.invoices.list(business);
  assert.equal(seen.length, 4);
  const [first, failed, second, ended] = seen;
  assert.deepEqual([first.operation, first.method, first.attempt, first.url], ['invoices.list', 'GET', 1, `${sandbox.baseUrl}${PATH}`]);
  assert.equal(first.headers['x-business-id'], business);
  assert.deepEqual([failed.id, failed.status, failed.error, failed.requestId], [first.id, 503, 'server', 'r-1']);
  assert.deepEqual([ended.id, ended.attempt, ended.status, ended.error], [second.id, 2, 200, undefined]);
  assert.ok(ended.duration > 0 && ended.duration < 5_000);
  assert.ok(Object.isFrozen(first) && Object.isFrozen(ended.headers));
  assert.ok(!inspect(seen, { depth: 9 }).includes(token));

  const { status, attempts, requestId, headers } = receipt(invoices);
  assert.deepEqual([status, attempts, requestId], [200, 2, ended.requestId]);
  assert.match(headers.get('content-type'), /^application\/json/);
  assert.ok(!inspect(receipt(invoices)).includes('content-type') && !JSON.stringify(receipt(invoices)).includes('content-type'));
  assert.equal(receipt(await client.request('GET', PATH, { headers: { 'x-business-id': business } })).status, 200);
  assert.throws(() => receipt(invoices[0]), ConfigurationError);
}));

test('channels: start, end and error, while somebody listens', withSandbox({}, async ({ t, sandbox, client, business }) => {
  await client.invoices.list(business);
  const seen = listen(t);
  failsOnce(sandbox);
  await client.invoices.list(business);
  assert.deepEqual(seen.map(([name]) => name), ['start', 'error', 'end', 'start', 'end']);
  assert.equal(seen[1][1], seen[2][1]);
  assert.deepEqual(new Set(seen.map(([, { id }]) => id)).size, 2);
}));

test('channels are told of token calls, and of pages that are asked for ahead', withSandbox({ youniumRows: { accounts: 30 } }, async ({ t, sandbox }) => {
  const seen = listen(t);
  const client = new YouniumClient({ baseUrl: sandbox.baseUrl, clientId: sandbox.youniumClientId, secret: sandbox.youniumSecret, legalEntity: sandbox.legalEntities()[0].name });
  t.after(() => client.close());
  let pages = 0;
  for await (const page of client.accounts.list({ pageSize: 10, limit: 30, prefetch: 2 }).pages()) {
    pages += 1;
    assert.equal(receipt(page).status, 200);
    assert.match(receipt(page).headers.get('content-type'), /^application\/json/);
    assert.throws(() => receipt(page.rows[0]), ConfigurationError);
  }
  await settled();
  const ended = seen.filter(([name]) => name === 'end').map(([, { operation }]) => operation);
  assert.deepEqual(ended, ['auth.token', ...Array(pages).fill('accounts.list')]);
}));

test('calls that are given up are over for hooks too', withSandbox({}, async ({ t, sandbox, token, business }) => {
  const ends = [];
  const client = new YionStackClient({ baseUrl: sandbox.baseUrl, token, onResponse: ({ error }) => ends.push(error) });
  t.after(() => client.close());
  sandbox.fault({ match: { path: PATH }, times: 'always', hang: true });
  await assert.rejects(client.invoices.list(business, { timeout: 200 }), { code: 'timeout' });
  await assert.rejects(client.invoices.list(business, { signal: AbortSignal.timeout(200) }), { code: 'cancelled' });
  await settled();
  assert.deepEqual(ends, ['timeout', 'cancelled']);
}));

test('what a hook throws, or rejects with, is a warning', withSandbox({}, async ({ t, sandbox, token, business }) => {
  const warnings = [];
  const listener = (warning) => warnings.push(warning);
  process.on('warning', listener);
  t.after(() => process.off('warning', listener));
  const client = new YionStackClient({
    baseUrl: sandbox.baseUrl,
    token,
    onRequest: () => { throw new Error('from a hook'); },
    onResponse: async () => { throw new Error('from a hook'); },
  });
  t.after(() => client.close());
  assert.equal((await client.invoices.list(business)).length, 25);
  await settled();
  assert.deepEqual(warnings.map(({ name, code }) => [name, code]), Array(2).fill(['YionStackHookWarning', 'YIONSTACK_HOOK']));
  assert.deepEqual(warnings.map(({ message }) => message.match(/`(.*)`/)[1]), ['onRequest', 'onResponse']);
}));

test('what the core warns of is a warning of the process, once', withSandbox({}, async ({ t, sandbox }) => {
  const warnings = [];
  const listener = (warning) => warnings.push(warning);
  process.on('warning', listener);
  t.after(() => process.off('warning', listener));
  // where no journal can be: tokens rotate with nothing but memory between the answer and the store
  const file = join(await folder(t), 'a-file');
  await writeFile(file, 'not a folder');
  const client = app(sandbox, { store: new MapStore(), storeKey: 'ab'.repeat(32), journalDir: join(file, 'journal') });
  t.after(() => client.close());
  const issued = sandbox.issueTokens();
  await client.auth.adopt(issued.refresh_token);
  await client.auth.refresh();
  await client.auth.refresh();
  await settled();
  const told = warnings.filter(({ message }) => message.startsWith('there is no journal'));
  assert.deepEqual(told.map(({ name, code }) => [name, code]), [['YionStackWarning', 'YIONSTACK_WARNING']]);
  assert.ok(told[0].message.includes('a-file') && !told[0].message.includes(issued.refresh_token), told[0].message);
}));

test('a hook is a function', () => {
  for (const name of ['onRequest', 'onResponse']) {
    const wrong = { token: 't', [name]: 7 };
    for (const Kind of [YionStackClient, YouniumClient]) {
      assert.throws(() => new Kind(wrong), (error) => error.code === 'configuration' && error.message.includes(`\`${name}\` must be a function`));
    }
  }
});

test('hooks and channels do not keep the process alive', withSandbox({}, async ({ sandbox, token, business }) => {
  const source = `
    import { channel } from 'node:diagnostics_channel';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
    import { YionStackClient } from '@yionstack/sdk';
    channel('yionstack:request:end').subscribe(({ status }) => console.log('end', status));
    const client = new YionStackClient({ baseUrl: '${sandbox.baseUrl}', token: '${token}', onRequest: ({ method }) => console.log(method) });
    await client.invoices.list('${business}');`;
  assert.equal(await runModule(source), 'GET\nend 200');
}));

test('an event of a token call names no secret', withSandbox({}, async ({ t, sandbox }) => {
  const seen = listen(t);
  const client = app(sandbox, { store: new MemoryStore() });
  t.after(() => client.close());
  const issued = sandbox.issueTokens();
  await client.auth.adopt(issued.refresh_token);
  await client.auth.refresh();
  await settled();
  assert.deepEqual(seen.map(([name, { operation }]) => `${name} ${operation}`), ['start oauth.token', 'end oauth.token']);
}));
