import assert from 'node:assert/strict';
import { test } from 'node:test';

import { ConfigurationError, OutcomeUnknownError, RequestCancelledError, ValidationError } from '@yionstack/sdk';
import { newIdempotencyKey, receipt } from '@yionstack/sdk/younium';

import { idOf, younium } from './younium-server.mjs';

const KEY = 'younium-idempotency-key';
const UUID7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const ACCOUNT = { name: 'Acme', currency: 'SEK' };
const USAGE = { account: 'A-1', fromDate: '2026-01-01' };

/** A server that keeps what it answered under a key, as Younium does for 48 hours. */
function keeping(answer, age = 0) {
  const kept = new Map();
  const state = { executed: 0 };
  const serve = (request, outgoing) => {
    const key = request.headers[KEY];
    if (!kept.has(key)) {
      state.executed += 1;
      kept.set(key, Date.now() - age);
    }
    const expires = new Date(kept.get(key) + 48 * 3_600_000).toUTCString();
    const headers = { [KEY]: key, 'younium-idempotency-durationinhours': '48', 'younium-idempotency-expires': expires };
    const given = answer(request, outgoing, state);
    return given && { ...given, headers: { ...given.headers, ...headers } };
  };
  return [serve, state];
}

test('bodies go out exactly as they were meant', async (t) => {
  const { client, requests } = await younium(t, () => ({ status: 201 }));
  const sent = async (body) => {
    await client.accounts.create(body);
    return requests.at(-1).body;
  };
  assert.deepEqual(JSON.parse(await sent({ ...ACCOUNT, name: 'Åsa "O\'Brien" 🦆\n', inactive: undefined })), { name: 'Åsa "O\'Brien" 🦆\n', currency: 'SEK' });
  assert.equal(await sent({ ...ACCOUNT, accountType: 'Customer' }), '{"name":"Acme","currency":"SEK","accountType":"Customer"}');
  assert.equal(await sent({ ...ACCOUNT, accountType: 'Unheard' }), '{"name":"Acme","currency":"SEK","accountType":"Unheard"}');
  assert.equal(await sent({ name: 'A', currency: { key: 'code', value: 'SEK' } }), '{"name":"A","currency":{"key":"code","value":"SEK"}}');
  assert.equal(await sent({ ...ACCOUNT, customFields: { nested: [1, '2', null, true, 12345678901234567890n] } }), '{"name":"Acme","currency":"SEK","customFields":{"nested":[1,"2",null,true,12345678901234567890]}}');
  assert.equal(requests[0].headers['content-type'], 'application/json');
});

test('in a change, left out, null and a value are three things', async (t) => {
  const { client, requests } = await younium(t, () => ({}));
  await client.accounts.update(idOf(1), { ourReference: null, yourReference: undefined, name: 'A' });
  assert.equal(requests[0].method, 'PATCH');
  assert.equal(requests[0].headers['content-type'], 'application/merge-patch+json');
  assert.deepEqual(JSON.parse(requests[0].body), { ourReference: null, name: 'A' });
  assert.equal(requests[0].headers[KEY], undefined, 'keys are for POST');
});

test('decimals keep their digits; numbers with a fraction are refused with the remedy', async (t) => {
  const { client, requests } = await younium(t, () => ({ status: 201 }));
  const usage = (quantity) => client.usage.create({ ...USAGE, quantity });
  for (const [quantity, digits] of [['12345678901234567890.12345678', '12345678901234567890.12345678'], [12n, '12'], [7, '7'], ['0.10', '0.10'], ['-1.50', '-1.50']]) {
    await usage(quantity);
    assert.match(requests.at(-1).body, new RegExp(`"quantity":${digits.replaceAll('.', '\\.')}[,}]`));
  }
  const before = requests.length;
  for (const quantity of [1.5, 0.1 + 0.2, 1e21, 2 ** 53]) {
    await assert.rejects(usage(quantity), (error) => error instanceof ValidationError && error.fields[0].field === 'quantity' && /'12\.50'/.test(error.message), `${quantity}`);
  }
  for (const quantity of [NaN, Infinity]) await assert.rejects(usage(quantity), ConfigurationError);
  await assert.rejects(usage('twelve'), ValidationError);
  assert.equal(requests.length, before, 'nothing was sent');
});

test('a moment without an end goes out as .NET writes it, as a text and as a Date', async (t) => {
  const { client, requests } = await younium(t, () => ({ status: 201 }));
  const read = '9999-12-30T22:00:00Z';
  for (const [toDate, sent] of [[read, '9999-12-31T23:59:59.9999999Z'], [new Date(read), '9999-12-31T23:59:59.9999999Z'], ['9999-12-31T23:59:59Z', '9999-12-31T23:59:59Z']]) {
    await client.usage.create({ ...USAGE, toDate });
    assert.equal(JSON.parse(requests.at(-1).body).toDate, sent);
  }
});

test('what is wrong with a body is said with its place, before anything is sent', async (t) => {
  const { client, requests } = await younium(t, () => ({ status: 201 }));
  const cyclic = { name: 'A', customFields: {} };
  cyclic.customFields.self = cyclic.customFields;
  for (const [body, type, expected] of [
    [{ nmae: 'A' }, ValidationError, /nmae/],
    [{ name: 'A', currencyCode: 'SEK' }, ValidationError, /currencyCode.*did you mean `currency`/],
    [{ name: 7 }, ValidationError, /name/],
    [{ name: 'A', inactive: 'no' }, ValidationError, /inactive/],
    [{ name: 'A' }, ValidationError, /currency/],
    [{ ...ACCOUNT, defaultInvoiceAddress: { street: 7 } }, ValidationError, /defaultInvoiceAddress\.street/],
    [{ ...ACCOUNT, customFields: { list: [1, undefined] } }, ConfigurationError, /`customFields.list\[1\]` is undefined/],
    [{ name: () => 'A' }, ConfigurationError, /`name` is a function/],
    [{ name: 'A', customFields: { when: new Date(NaN) } }, ConfigurationError, /`customFields.when` is a Date that is not valid/],
    [{ name: 'A', customFields: new Map([['a', 1]]) }, ConfigurationError, /`customFields` is a Map/],
    [cyclic, ConfigurationError, /holds itself/],
    [[], ConfigurationError, /must be an object/],
    [null, ConfigurationError, /must be an object/],
    ['{}', ConfigurationError, /must be an object/],
  ]) {
    await assert.rejects(client.accounts.create(body), (error) => error instanceof type && expected.test(error.message), String(expected));
  }
  assert.equal(requests.length, 0);
});

test('every POST carries a key; the receipt tells it', async (t) => {
  const [serve] = keeping(() => ({ status: 201, json: { id: idOf(1) } }));
  const { client, requests } = await younium(t, serve);
  const first = await client.accounts.create(ACCOUNT);
  const second = await client.accounts.create(ACCOUNT, { idempotencyKey: 'order-17' });
  const keys = requests.map(({ headers }) => headers[KEY]);
  assert.match(keys[0], UUID7);
  assert.equal(keys[1], 'order-17');
  const { idempotencyKey, replayed, expires, status, attempts } = receipt(first);
  assert.deepEqual([idempotencyKey, replayed, status, attempts], [keys[0], false, 201, 1]);
  assert.ok(Math.abs(expires - Date.now() - 48 * 3_600_000) < 60_000);
  assert.equal(receipt(second).idempotencyKey, 'order-17');
  assert.throws(() => receipt({ ...first }), ConfigurationError);
  assert.throws(() => receipt('text'), ConfigurationError);
  assert.deepEqual(first.json(), { id: idOf(1) });
});

test('a key to note down before the call', async (t) => {
  const [serve] = keeping(() => ({ status: 201 }));
  const { client, requests } = await younium(t, serve);
  const keys = Array.from({ length: 100 }, newIdempotencyKey);
  assert.equal(new Set(keys).size, 100);
  for (const key of keys) assert.match(key, UUID7);
  await client.accounts.create(ACCOUNT, { idempotencyKey: keys[0] });
  assert.equal(requests[0].headers[KEY], keys[0]);
});

test('an answer that was given before says so; without headers nobody knows', async (t) => {
  const [serve] = keeping(() => ({ status: 201 }), 3_600_000);
  const { client } = await younium(t, serve);
  assert.equal(receipt(await client.accounts.create(ACCOUNT)).replayed, true);
  const silent = await younium(t, () => ({ status: 201 }));
  assert.equal(receipt(await silent.client.accounts.create(ACCOUNT)).replayed, undefined);
});

test('keys that cannot be are refused', async (t) => {
  const { client, requests } = await younium(t, () => ({ status: 201 }));
  const old = `${(Date.now() - 48 * 3_600_000).toString(16).padStart(12, '0')}`;
  for (const idempotencyKey of ['', 'with space', 'é', 'x'.repeat(256), `${old.slice(0, 8)}-${old.slice(8)}-7000-8000-000000000000`]) {
    await assert.rejects(client.accounts.create(ACCOUNT, { idempotencyKey }), ConfigurationError, idempotencyKey);
  }
  await assert.rejects(client.accounts.update(idOf(1), {}, { idempotencyKey: 'k' }), ConfigurationError);
  assert.equal(requests.length, 0);
});

test('a POST whose answer is lost is sent again with its key, and done once', async (t) => {
  const [serve, state] = keeping((request) => {
    if (state.cut-- > 0) return void request.destroy();
    return { status: 201, json: { id: idOf(1) } };
  });
  state.cut = 1;
  const { client, requests } = await younium(t, serve);
  const answer = await client.accounts.create(ACCOUNT);
  assert.equal(state.executed, 1);
  assert.equal(requests.length, 2);
  assert.equal(requests[0].headers[KEY], requests[1].headers[KEY]);
  assert.equal(receipt(answer).attempts, 2);
  state.cut = 99;
  const error = await client.accounts.create(ACCOUNT).then(assert.fail, (reason) => reason);
  assert.ok(error instanceof OutcomeUnknownError, error);
  assert.equal(error.idempotencyKey, requests.at(-1).headers[KEY]);
  state.cut = 0;
  const later = await client.accounts.create(ACCOUNT, { idempotencyKey: error.idempotencyKey });
  assert.equal(receipt(later).idempotencyKey, error.idempotencyKey);
  assert.equal(state.executed, 2, 'the second account was made once');
});

test('a cancelled POST says what is to be done', async (t) => {
  const { client, requests } = await younium(t, () => undefined);
  for (const idempotencyKey of [undefined, 'mine']) {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 100);
    const error = await client.accounts.create(ACCOUNT, { signal: controller.signal, idempotencyKey }).then(assert.fail, (reason) => reason);
    assert.ok(error instanceof RequestCancelledError && /may have been executed.* with the idempotency key that this error holds/.test(error.message), error.message);
    assert.equal(error.idempotencyKey, idempotencyKey ?? requests.at(-1).headers[KEY]);
    assert.equal(error.executed, undefined);
  }
  assert.equal(requests.length, 2);
});

test('an operation that says in its answer that it did not succeed is an error', async (t) => {
  let answer = { id: idOf(1), successful: true, message: 'posted' };
  const { client } = await younium(t, () => ({ json: answer }));
  const result = await client.invoices.cancel(idOf(1));
  assert.equal(result.successful, true);
  assert.equal(receipt(result).status, 200);
  answer = { id: idOf(1), successful: false, message: 'är betald 🦆', other: 'é' };
  await assert.rejects(client.invoices.cancel(idOf(1)), (error) => error.code === 'validation' && error.vendorMessage === 'är betald 🦆');
});

test('dates go out as dates', async (t) => {
  const { client, requests } = await younium(t, () => ({ status: 201 }));
  await client.usage.create({ ...USAGE, fromDate: new Date(Date.UTC(2026, 0, 1)), toDate: '2026-01-31' });
  const { fromDate, toDate } = JSON.parse(requests[0].body);
  assert.deepEqual([fromDate, toDate], ['2026-01-01T00:00:00.000Z', '2026-01-31']);
});
