/** `onEvent`: what happens to grants. */

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';

import { FileStore, MemoryStore, ReauthorizationRequiredError, YouniumClient } from '@yionstack/sdk';

import { MapStore, app, folder, runModule, settled, withSandbox } from './support.mjs';

const KEY = Buffer.alloc(32, 7);

/** A client with a grant, and the events that it hears of. */
async function listening(sandbox, options = {}) {
  const events = [];
  const client = app(sandbox, { store: new MemoryStore(), retries: 0, subject: 'ada', onEvent: (event) => void events.push(event), ...options });
  const issued = sandbox.issueTokens();
  await client.auth.adopt(issued.refresh_token);
  return { client, events, business: issued.business, issued };
}

test('refreshed: in order, with the moment at which the token ends', withSandbox({}, async ({ sandbox }) => {
  const { client, events } = await listening(sandbox);
  for (let i = 0; i < 5; i++) await client.auth.refresh();
  await settled();
  assert.deepEqual(events.map(({ kind }) => kind), Array(5).fill('refreshed'));
  const generations = events.map(({ generation }) => generation);
  assert.deepEqual(generations, [...generations].sort((a, b) => a - b));
  assert.equal(new Set(generations).size, 5);
  for (const { subject, expiresAt, message } of events) {
    assert.equal(subject, 'ada');
    assert.ok(Math.abs(expiresAt.getTime() - Date.now() - 3_600_000) < 10_000);
    assert.equal(typeof message, 'string');
  }
}));

test('each subject is named', withSandbox({}, async ({ sandbox }) => {
  const { client, events } = await listening(sandbox);
  const other = client.withSubject('bob');
  await other.auth.adopt(sandbox.issueTokens().refresh_token);
  await other.auth.refresh();
  await settled();
  assert.deepEqual(events.map(({ subject }) => subject), ['bob']);
}));

test('no subject is none', withSandbox({}, async ({ sandbox }) => {
  const { client, events } = await listening(sandbox, { subject: undefined });
  await client.auth.refresh();
  await settled();
  assert.deepEqual(events.map(({ subject }) => subject), [undefined]);
}));

test('the grant has ended', withSandbox({}, async ({ sandbox }) => {
  const { client, events, business } = await listening(sandbox);
  sandbox.command({ do: 'revoke', all: true });
  await assert.rejects(client.invoices.list(business), ReauthorizationRequiredError);
  await settled();
  assert.deepEqual(events.map(({ kind }) => kind), ['reauthorization_required']);
  assert.equal(events[0].expiresAt, undefined);
}));

test('an answer was lost', withSandbox({ policy: 'grace' }, async ({ sandbox }) => {
  const { client, events } = await listening(sandbox);
  sandbox.fault({ match: { grantType: 'refresh_token' }, afterProcessing: true, reset: true });
  await client.auth.refresh();
  await settled();
  assert.deepEqual(events.map(({ kind }) => kind), ['refresh_in_doubt', 'refreshed']);
}));

test('new tokens cannot be written, and are in use all the same', withSandbox({}, async ({ t, sandbox }) => {
  const store = new MapStore();
  let broken = false;
  const swap = store.compareAndSwap;
  // intents go through: only the write after the answer fails
  store.compareAndSwap = (...args) => {
    if (broken && sandbox.counters().refreshes > 0) throw new Error('disk full');
    return swap.apply(store, args);
  };
  const { client, events, business } = await listening(sandbox, { store, storeKey: KEY, journalDir: await folder(t) });
  broken = true;
  assert.equal((await client.invoices.list(business)).length, 25);
  await settled();
  assert.deepEqual(events.map(({ kind }) => kind), ['store_unavailable']);
  broken = false;
  for (let i = 0; i < 100 && events.length < 2; i++) await settled();
  assert.deepEqual(events.map(({ kind }) => kind), ['store_unavailable', 'refreshed']);
  assert.equal(sandbox.counters().refreshes, 1);
}));

test('what cannot be used is replaced, and that is told', withSandbox({}, async ({ t, sandbox }) => {
  const path = await folder(t);
  const events = [];
  const count = async (secret, keys) => {
    const store = new FileStore({ path: join(path, 'grants'), configDir: join(path, 'config') });
    const { baseUrl, youniumClientId: clientId } = sandbox;
    const client = new YouniumClient({ baseUrl, clientId, secret, legalEntity: 'Nordvik AB', store, ...keys, onEvent: (event) => void events.push(event) });
    let rows = 0;
    for await (const account of client.accounts.list({ limit: 3 })) rows += account.id === undefined ? 0 : 1;
    await settled();
    client.close();
    return rows;
  };
  const secret = sandbox.youniumSecret;
  for (const keys of [{ storeKey: KEY }, { storeKey: Buffer.alloc(32, 8) }, { storePlaintext: true }]) assert.equal(await count(secret, keys), 3);
  assert.deepEqual(events.map(({ kind }) => kind), ['refreshed', 'store_rejected', 'refreshed', 'store_rejected', 'refreshed']);
  assert.match(events[1].message, /one place/);
  assert.equal(events[1].generation, 1);
  assert.equal(events[1].expiresAt, undefined);
  // the wrong secret has no token in a store that is not sealed, and leaves the right one's where it is
  await assert.rejects(count('wrong-secret', { storePlaintext: true }), { code: 'invalid_client' });
  const asked = sandbox.counters().younium_token_requests;
  assert.equal(await count(secret, { storePlaintext: true }), 3);
  assert.equal(sandbox.counters().younium_token_requests, asked);
  assert.equal(events.length, 5);
}));

test('what a listener throws is uncaught, and calls go on', withSandbox({}, async ({ sandbox }) => {
  const issued = sandbox.issueTokens();
  const source = `
    import { MemoryStore, YionStackClient } from '@yionstack/sdk';
    process.on('uncaughtException', (error) => console.log('uncaught', error.message));
    const client = new YionStackClient({
      baseUrl: '${sandbox.baseUrl}', clientId: '${sandbox.clientId}', clientSecret: '${sandbox.clientSecret}', store: new MemoryStore(),
      onEvent: () => { throw new Error('from the listener'); },
    });
    await client.auth.adopt('${issued.refresh_token}');
    const lists = await Promise.all(Array.from({ length: 20 }, () => client.invoices.list('${issued.business}')));
    await new Promise((resolve) => setTimeout(resolve, 100));
    console.log(lists.length);`;
  assert.equal(await runModule(source), 'uncaught from the listener\n20');
}));

test('a listener does not keep the process alive', withSandbox({}, async ({ sandbox }) => {
  const issued = sandbox.issueTokens();
  const source = `
    import { MemoryStore, YionStackClient } from '@yionstack/sdk';
    const client = new YionStackClient({
      baseUrl: '${sandbox.baseUrl}', clientId: '${sandbox.clientId}', clientSecret: '${sandbox.clientSecret}', store: new MemoryStore(),
      onEvent: ({ kind }) => console.log(kind),
    });
    await client.auth.adopt('${issued.refresh_token}');
    await client.auth.refresh();`;
  assert.match(await runModule(source), /^(refreshed)?$/);
}));
