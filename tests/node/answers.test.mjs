import assert from 'node:assert/strict';
import { test } from 'node:test';

import { InvoiceStatus, OPERATIONS } from '@yionstack/sdk';

import { INVOICE, answerWith, withSandbox } from './support.mjs';

test('a list is a real array of plain objects', withSandbox({ invoices: 3 }, async ({ client, business }) => {
  const invoices = await client.invoices.list(business);
  assert.ok(Array.isArray(invoices));
  assert.equal(invoices.length, 3);
  assert.equal(Object.getPrototypeOf(invoices), Array.prototype);
  for (const invoice of invoices) assert.equal(Object.getPrototypeOf(invoice), Object.prototype);
  assert.deepEqual(structuredClone(invoices), invoices);
  assert.deepEqual(await client.invoices.list(business), invoices);
  const shapes = new Set(invoices.map((invoice) => Object.keys(invoice).join()));
  assert.equal(shapes.size, 1, 'one hidden class');
}));

test('what is absent or null is undefined', withSandbox({}, async ({ sandbox, client, business }) => {
  answerWith(sandbox, [{ ...INVOICE, reference: null }]);
  const [invoice] = await client.invoices.list(business);
  assert.ok('reference' in invoice && 'dueDate' in invoice);
  assert.equal(invoice.reference, undefined);
  assert.equal(invoice.billingAddress, undefined);
  assert.deepEqual(JSON.parse(JSON.stringify(invoice)), INVOICE);
}));

test('decimals are exact, up to 28 digits, as strings or as numbers', withSandbox({}, async ({ sandbox, client, business }) => {
  const exact = '12345678901234567890.12345678';
  answerWith(sandbox, `[${JSON.stringify(INVOICE).replace('"1200.00"', exact)}, ${JSON.stringify({ ...INVOICE, total: exact })}]`);
  const invoices = await client.invoices.list(business);
  assert.deepEqual(invoices.map(({ total }) => total), [exact, exact]);
}));

test('unknown members are kept and their numbers never rounded', withSandbox({}, async ({ sandbox, client, business }) => {
  const unknown = `"big":9007199254740993,"small":-12.50,"long":0.12345678901234567890,"huge":1e400,"text":"12345678901234567890","ok":1e3,
    "nested":{"list":[null,true,18446744073709551615,"a\\"9007199254740993"]},"__proto__":{"x":1}`;
  answerWith(sandbox, `[${JSON.stringify(INVOICE).slice(0, -1)},${unknown}}]`);
  const [{ extra }] = await client.invoices.list(business);
  assert.equal(extra.big, '9007199254740993');
  assert.equal(extra.small, -12.5);
  assert.equal(extra.long, '0.12345678901234567890');
  assert.equal(extra.huge, '1e400');
  assert.equal(extra.text, '12345678901234567890');
  assert.equal(extra.ok, 1000);
  assert.deepEqual(extra.nested, { list: [null, true, '18446744073709551615', 'a"9007199254740993'] });
  assert.ok(Object.hasOwn(extra, '__proto__') && extra.x === undefined, 'no prototype was touched');
}));

test('an assumption that does not hold is kept as it came', withSandbox({}, async ({ sandbox, client, business }) => {
  answerWith(sandbox, [{ ...INVOICE, dueDate: 'soon', billingAddress: 'High Street' }]);
  const [invoice] = await client.invoices.list(business);
  assert.equal(invoice.dueDate, undefined);
  assert.deepEqual(invoice.extra, { dueDate: 'soon', billingAddress: 'High Street' });
}));

test('unknown values of an enum pass', withSandbox({}, async ({ sandbox, client, business }) => {
  answerWith(sandbox, [{ ...INVOICE, status: 'PARTLY_PAID' }, INVOICE]);
  const [first, second] = await client.invoices.list(business);
  assert.equal(first.status, 'PARTLY_PAID');
  assert.equal(second.status, InvoiceStatus.SENT);
}));

test('text of every script arrives as it was sent', withSandbox({}, async ({ sandbox, client, business }) => {
  for (const name of ['plain', 'Café £5', 'Łódź', '株式会社', '🦆 & 👩‍👩‍👧', '"\\/\b\f\n\r\t\u2028', '\ud83e\udd86']) {
    answerWith(sandbox, [{ ...INVOICE, customerName: name, reference: 'after' }]);
    const [invoice] = await client.invoices.list(business);
    assert.equal(invoice.customerName, name);
    assert.equal(invoice.reference, 'after');
    assert.equal(invoice.currency, 'GBP');
  }
}));

test('an empty list is an empty array', withSandbox({ invoices: 0 }, async ({ client, business }) => {
  assert.deepEqual(await client.invoices.list(business), []);
  for await (const _ of client.invoices.iterate(business)) assert.fail('there is nothing');
}));

test('iterating gives the same rows, sends on the first step, and lets others work', withSandbox({ invoices: 2000 }, async ({ sandbox, client, business }) => {
  const rows = client.invoices.iterate(business);
  assert.equal(sandbox.counters().requests, 0);
  let turns = 0;
  let next;
  const count = () => {
    turns += 1;
    next = setImmediate(count);
  };
  const collected = [];
  for await (const row of rows) {
    if (collected.push(row) === 1) count(); // from here on nothing is waited for but turns
    for (const end = performance.now() + 0.02; performance.now() < end; );
  }
  clearImmediate(next);
  assert.ok(turns >= 10, `the loop turned ${turns} times`);
  assert.deepEqual(collected, await client.invoices.list(business));
}));

test('iterating can stop early, and several steps may be asked for at once', withSandbox({ invoices: 5 }, async ({ client, business }) => {
  for await (const row of client.invoices.iterate(business)) {
    assert.equal(row.number.startsWith('INV-'), true);
    break;
  }
  const rows = client.invoices.iterate(business);
  const steps = await Promise.all(Array.from({ length: 7 }, () => rows.next()));
  assert.deepEqual(steps.map(({ done }) => done), [false, false, false, false, false, true, true]);
  const list = await client.invoices.list(business);
  assert.deepEqual(steps.slice(0, 5).map(({ value }) => value), list);
  assert.deepEqual(await rows.next(), { done: true, value: undefined });
}));

test('an iteration that fails says so once and then ends', withSandbox({}, async ({ client }) => {
  const rows = client.contacts.iterate('nobody');
  await assert.rejects(rows.next(), { name: /Error$/ });
  assert.deepEqual(await rows.next(), { done: true, value: undefined });
}));

test('64 calls at once', withSandbox({ invoices: 100 }, async ({ client, business }) => {
  const lists = await Promise.all(Array.from({ length: 64 }, () => client.invoices.list(business)));
  for (const list of lists) assert.deepEqual(list, lists[0]);
  assert.equal(lists[0].length, 100);
}));

test('any endpoint', withSandbox({ invoices: 2 }, async ({ client, business }) => {
  const answer = await client.request('GET', '/api/v1/accounting/invoices', { headers: { 'x-business-id': business }, query: { a: [1, true], b: 'ü&', c: undefined } });
  assert.equal(answer.status, 200);
  assert.equal(answer.headers.get('content-type'), 'application/json');
  assert.ok(answer.body instanceof Uint8Array);
  assert.equal(answer.json().length, 2);
  assert.equal(answer.text(), new TextDecoder().decode(answer.body));
  assert.equal(typeof answer.requestId, 'string');
  assert.equal(answer.attempts, 1);
}));

test('the description of operations names the methods that there are', withSandbox({}, async ({ client }) => {
  assert.deepEqual(Object.keys(OPERATIONS), ['contacts.get', 'contacts.list', 'invoices.list']);
  for (const { resource, name } of Object.values(OPERATIONS)) assert.equal(typeof client[resource][name], 'function');
}));
