/** Younium through this package, against the sandbox: every operation once, and what a program would do with them. */

import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { YionStackError, YouniumClient } from '@yionstack/sdk';
import { Sandbox } from '@yionstack/sdk/testing';
import { ApiResponse } from '@yionstack/sdk';
import { Download, OPERATIONS, receipt } from '@yionstack/sdk/younium';

import { YOUNIUM, document } from './documents.mjs';

const published = document(YOUNIUM, 'the list of operations');

/** Runs `test` with a sandbox and a client of its first legal entity. */
function withYounium(options, test) {
  return async (t) => {
    const sandbox = new Sandbox(options);
    t.after(() => sandbox.close());
    const { baseUrl, youniumClientId: clientId, youniumSecret: secret } = sandbox;
    const [first, second] = sandbox.legalEntities();
    const client = new YouniumClient({ baseUrl, clientId, secret, legalEntity: first.name });
    t.after(() => client.close());
    await test({ t, sandbox, client, second });
  };
}

test('accounts are made, found, read, changed and deleted', withYounium({}, async ({ client }) => {
  const made = await client.accounts.create({ name: "O'Brien & Sønner 🦆", currency: 'SEK', customFields: { region: 'East' } });
  assert.equal(made.status, 201);
  assert.equal(receipt(made).replayed, false);
  const found = await client.accounts.list({ filter: (f) => f.name.eq("O'Brien & Sønner 🦆") }).all();
  assert.equal(found.length, 1);
  const { id } = found[0];
  await client.accounts.update(id, { ourReference: 'Åsa' });
  assert.equal((await client.accounts.get(id)).ourReference, 'Åsa');
  await client.accounts.update(id, { ourReference: null });
  assert.equal((await client.accounts.get(id)).ourReference, undefined);
  await client.accounts.delete(id);
  await assert.rejects(client.accounts.get(id), { code: 'not_found' });
  assert.deepEqual(await client.accounts.list({ filter: (f) => f.name.eq('Nobody at all') }).all(), []);
}));

test('what one legal entity has, the other has not', withYounium({}, async ({ client, second }) => {
  const other = client.withLegalEntity(second.name);
  await client.accounts.create({ name: 'Only here', currency: 'SEK' });
  const filter = (f) => f.name.eq('Only here');
  assert.equal((await client.accounts.list({ filter }).all()).length, 1);
  assert.equal((await other.accounts.list({ filter }).all()).length, 0);
  assert.equal((await client.accounts.list({ filter, legalEntity: second.id }).all()).length, 0);
  await assert.rejects(client.accounts.list({ legalEntity: 'Nobody AB' }).all(), { code: 'legal_entity' });
}));

test('lists of the sandbox are complete, in every order and page size', withYounium({ youniumRows: { invoices: 333 } }, async ({ client }) => {
  for (const [pageSize, orderBy] of [[100, undefined], [7, undefined], [50, 'id desc'], [100, 'created desc']]) {
    const ids = (await client.invoices.list({ pageSize, orderBy }).all()).map(({ id }) => id);
    assert.deepEqual([ids.length, new Set(ids).size], [333, 333], `${pageSize} ${orderBy}`);
  }
}));

test('the same key is one account, also after the answer was lost', withYounium({}, async ({ sandbox, client }) => {
  sandbox.fault({ match: { method: 'POST', path: '/Accounts' }, afterProcessing: true, reset: true });
  const made = await client.accounts.create({ name: 'Once', currency: 'SEK' });
  assert.equal(receipt(made).attempts, 2);
  await client.accounts.create({ name: 'Once', currency: 'SEK' }, { idempotencyKey: receipt(made).idempotencyKey });
  assert.equal((await client.accounts.list({ filter: (f) => f.name.eq('Once') }).all()).length, 1);
}));

test('an hour later an answer is known as an old one', withYounium({}, async ({ sandbox, client }) => {
  const first = await client.accounts.create({ name: 'Old', currency: 'SEK' }, { idempotencyKey: 'order-17' });
  sandbox.advance(3_600);
  const again = await client.accounts.create({ name: 'Old', currency: 'SEK' }, { idempotencyKey: 'order-17' });
  assert.deepEqual([receipt(first).replayed, receipt(again).replayed], [undefined, true]);
  assert.equal(again.text(), first.text());
}));

test('an export has all rows', withYounium({ youniumRows: { subscriptions: 120 } }, async ({ client }) => {
  const rows = await client.export.rows('Subscriptions', { pageSize: 50 }).all();
  assert.equal(rows.length, 120);
  const pages = [];
  for await (const page of client.export.rows('Subscriptions', { pageSize: 50 }).pages()) pages.push(page.rows.length);
  assert.deepEqual(pages, [50, 50, 20]);
}));

test('every operation can be called, and answers what its type says', withYounium({}, async ({ sandbox, client }) => {
  const before = sandbox.counters().requests;
  const wrong = [];
  for (const { id, resource, name, parameters, body, answer, paged, method } of Object.values(OPERATIONS)) {
    const required = parameters.filter((parameter) => parameter.required && parameter.in === 'path');
    const args = required.map((parameter) => (/year|period|quarter/i.test(parameter.name) ? 2026 : randomUUID()));
    const call = async () => {
      const given = body === undefined ? args : [...args, {}];
      const result = client[resource][name](...given);
      return paged ? result.first() : result;
    };
    try {
      const value = await call();
      const right = answer === 'Download' ? value instanceof Download : answer === 'ApiResponse' ? value instanceof ApiResponse : true;
      if (!right) wrong.push(`${id} gave ${value}`);
      if (value instanceof Download) value.close();
    } catch (error) {
      // most of these ask for what is not there, or send too little; what must not come is an answer that does not fit
      if (!(error instanceof YionStackError) || ['decode', 'configuration', 'connection', 'timeout', 'server'].includes(error.code)) wrong.push(`${method} ${id}: ${error}`);
    }
  }
  assert.deepEqual(wrong, []);
  assert.ok(sandbox.counters().requests - before > 120, 'they were sent');
}));

test('no published operation is missing', { skip: published.absent }, () => {
  const described = JSON.parse(readFileSync(published.path, 'utf8'));
  const shape = (method, path) => `${method.toUpperCase()} ${path.toLowerCase().replace(/\{[^}]*\}/g, '{}')}`;
  const operations = Object.entries(described.paths).flatMap(([path, item]) =>
    Object.keys(item).filter((method) => /^(get|post|put|patch|delete)$/.test(method)).map((method) => shape(method, path)),
  );
  const ours = new Set(Object.values(OPERATIONS).map(({ method, path }) => shape(method, path)));
  assert.deepEqual(operations.filter((one) => !ours.has(one)), [], 'published, but not here');
  assert.equal(operations.length, 159);
});
