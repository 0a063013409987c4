import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { inspect } from 'node:util';

import { ConfigurationError, LegalEntityError, YouniumClient } from '@yionstack/sdk';
import * as younium from '@yionstack/sdk/younium';

import { runModule, settled } from './support.mjs';
import { account, paged, younium as serve } from './younium-server.mjs';

test('every request carries the version and the legal entity: of the client, of another client, of the call', async (t) => {
  const { client, requests } = await serve(t, () => ({ json: account(1) }));
  await client.accounts.get('a');
  await client.withLegalEntity('Beta AB').accounts.get('a');
  await client.accounts.get('a', { legalEntity: 'Gamma AB' });
  await client.request('GET', '/Anything', { legalEntity: 'Delta AB' });
  await client.accounts.get('a');
  assert.deepEqual(requests.map(({ headers }) => headers['legal-entity']), ['Acme AB', 'Beta AB', 'Gamma AB', 'Delta AB', 'Acme AB']);
  assert.deepEqual(new Set(requests.map(({ headers }) => headers['api-version'])), new Set(['2.1']));
});

test('two clients of two legal entities never mix, whatever runs at once', async (t) => {
  const { client, requests } = await serve(t, ({ headers, path }) => ({ json: { ...account(1), name: `${headers['legal-entity']} ${path.split('/').pop()}` } }));
  const other = client.withLegalEntity('Beta AB');
  const names = await Promise.all(Array.from({ length: 200 }, (_, at) => (at % 2 ? other : client).accounts.get(`${at}`).then(({ name }) => name)));
  names.forEach((name, at) => assert.equal(name, `${at % 2 ? 'Beta AB' : 'Acme AB'} ${at}`));
  assert.equal(requests.length, 200);
});

test('environment and region name the address; it cannot be given as well', () => {
  const url = (options) => new YouniumClient({ token: 't', ...options }).baseUrl;
  assert.equal(url({}), 'https://api.younium.com');
  assert.equal(url({ environment: 'sandbox' }), 'https://api.sandbox.younium.com');
  assert.equal(url({ region: 'us' }), 'https://api.us.younium.com');
  assert.equal(url({ environment: 'sandbox', region: 'us' }), 'https://api.sandbox.us.younium.com');
  assert.throws(() => url({ environment: 'sandbox', baseUrl: 'https://x.example' }), ConfigurationError);
});

test('wrong options are said with the remedy', () => {
  for (const [options, expected] of [
    [{ tokne: 't' }, /there is no option `tokne`/],
    [{ token: 't', environment: 'staging' }, /`environment` must be 'production' or 'sandbox'/],
    [{ token: 't', region: 'uk' }, /`region` must be 'eu' or 'us'/],
    [{ clientId: 'a', secret: 'b', authentication: 'v3' }, /`authentication` must be/],
    [{ clientId: 'a', secret: 'b', legacyTokenUrl: 'https://x.example' }, /goes with `authentication: 'legacy'`/],
    [{ token: 't', legalEntity: 7 }, /`legalEntity` must be a string/],
    [{ token: 't', clientSecret: 's' }, /there is no option `clientSecret`/],
  ]) {
    assert.throws(() => new YouniumClient(options), (error) => error instanceof ConfigurationError && expected.test(error.message), inspect(options));
  }
  const client = new YouniumClient({ token: 't' });
  assert.throws(() => client.withLegalEntity(''), ConfigurationError);
  const legacy = new YouniumClient({ clientId: 'a', secret: 'b', authentication: 'legacy', legalEntity: 'Acme' });
  assert.throws(() => legacy.withLegalEntity('Beta'), /legacy/);
});

test('credentials are exchanged for a token, once for all that wait, and shown nowhere', async (t) => {
  const secret = 'canary-secret';
  let signIns = 0;
  const { client } = await serve(
    t,
    ({ path, body }) => {
      if (path !== '/auth/token') return { json: account(1) };
      signIns += 1;
      assert.deepEqual(JSON.parse(body), { clientId: 'id', secret });
      return { json: { accessToken: 'issued', expiresIn: 86_400 } };
    },
    { token: undefined, clientId: 'id', secret },
  );
  await Promise.all(Array.from({ length: 20 }, () => client.accounts.get('a')));
  assert.equal(signIns, 1);
  const status = await client.auth.status();
  assert.equal(status.signedIn, true);
  for (const shown of [client, client.auth, client.accounts, client.export, client.accounts.list()]) {
    assert.ok(!inspect(shown, { depth: 9, showHidden: true }).includes(secret), inspect(shown));
    assert.ok(!JSON.stringify(shown).includes('issued'));
  }
});

test('a secret may come from a file, and a failed sign-in does not say it', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'yionstack-younium-'));
  t.after(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'secret'), 'canary-secret\n');
  const options = { token: undefined, clientId: 'id', secretFile: join(folder, 'secret') };
  const { client, requests } = await serve(t, ({ body }) => ({ status: 401, json: { error: `not good: ${body}` } }), options);
  const error = await client.accounts.get('a').then(assert.fail, (reason) => reason);
  assert.equal(error.code, 'invalid_client');
  assert.equal(JSON.parse(requests[0].body).secret, 'canary-secret');
  assert.ok(!inspect(error, { depth: 9 }).includes('canary-secret'), inspect(error));
});

test('a refusal that is about the legal entity is an error of its own', async (t) => {
  const { client } = await serve(t, () => ({ status: 403, json: { title: 'Legal entity is invalid', status: 403 } }));
  await assert.rejects(client.accounts.get('a'), (error) => error instanceof LegalEntityError && error.code === 'legal_entity');
});

test('the description of operations names the methods that there are', async () => {
  const client = new YouniumClient({ token: 't' });
  const operations = Object.values(younium.OPERATIONS);
  assert.ok(operations.length > 0);
  for (const { id, resource, name } of operations) assert.equal(typeof client[resource][name], 'function', id);
});

test('any endpoint', async (t) => {
  const { client, requests } = await serve(t, () => ({ status: 201, json: { ok: 1 } }));
  const answer = await client.request('POST', '/Something/new', { json: { a: '1' }, idempotencyKey: 'mine' });
  assert.deepEqual([answer.status, answer.json()], [201, { ok: 1 }]);
  assert.equal(requests[0].headers['younium-idempotency-key'], 'mine');
  assert.equal(younium.receipt(answer).idempotencyKey, 'mine');
});

test('nothing is loaded before it is used', async () => {
  const loaded = await runModule(`
    import { createRequire } from 'node:module';
    const require = createRequire(process.cwd() + '/');
    const { YouniumClient } = require('@yionstack/sdk');
    const files = () => Object.keys(require.cache).filter((path) => path.includes('/generated/younium/')).map((path) => path.split('/younium/')[1]);
    const before = files();
    const client = new YouniumClient({ token: 't' });
    client.countries;
    console.log(JSON.stringify([before, files()]));`);
  const [before, after] = JSON.parse(loaded);
  assert.deepEqual(before, ['resources.js']);
  assert.deepEqual(after.filter((path) => path.startsWith('resources/')), ['resources/countries.js']);
});

test('the package is loaded in 30 ms', async () => {
  const times = [];
  for (let run = 0; run < 20; run += 1) {
    // the processor's time: what the machine does beside this does not count
    const source = `import { createRequire } from 'node:module';
      const require = createRequire(process.cwd() + '/');
      const started = process.cpuUsage();
      require('@yionstack/sdk');
      const { user, system } = process.cpuUsage(started);
      console.log((user + system) / 1000);`;
    times.push(Number(await runModule(source)));
  }
  times.sort((a, b) => a - b);
  assert.ok(times[10] < 30, `milliseconds, in order: ${times.map((time) => time.toFixed(1))}`);
});

test('a closed client refuses calls, and ends those that run', async (t) => {
  const { client } = await serve(t, () => undefined);
  const running = client.accounts.get('a');
  const listing = client.accounts.list().first();
  await settled();
  client.close();
  // at the same time: one that is refused while nobody listens ends the process
  await Promise.all([running, listing].map((call) => assert.rejects(call, { code: 'cancelled' })));
  await assert.rejects(client.accounts.get('a'), { code: 'configuration' });
});

test('a client for another legal entity closes nothing, and is closed with the first', async (t) => {
  const { client } = await serve(t, () => ({ json: account(1) }));
  const other = client.withLegalEntity('Beta AB');
  other.close();
  other[Symbol.dispose]();
  await client.accounts.get('a');
  await other.accounts.get('a');
  client.close();
  await assert.rejects(other.accounts.get('a'), { code: 'configuration' });
});

test('paged lists of a client that is shared between legal entities ask for the right one', async (t) => {
  const { client, requests } = await serve(t, paged(30));
  await client.withLegalEntity('Beta AB').accounts.list({ pageSize: 10 }).all();
  assert.deepEqual(requests.map(({ headers }) => headers['legal-entity']), ['Beta AB', 'Beta AB', 'Beta AB']);
});
