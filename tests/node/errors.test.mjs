import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';

import * as sdk from '@yionstack/sdk';

import { INVOICE, answerWith, withSandbox } from './support.mjs';

const { BY_CODE, ConfigurationError, ConnectionFailedError, DecodeError, NotFoundError, RateLimitedError, RequestCancelledError, RequestTimeoutError, ServerError, TlsError, YionStackClient, YionStackError } = sdk;

/** What Node itself adds to the namespace of a CommonJS module. */
const INTEROP = new Set(['default', 'module.exports', '__esModule']);

test('ESM and CommonJS share every class', () => {
  const cjs = createRequire(import.meta.url)('@yionstack/sdk');
  assert.deepEqual(Object.keys(cjs).sort(), Object.keys(sdk).filter((key) => !INTEROP.has(key)).sort());
  for (const [name, value] of Object.entries(cjs)) assert.equal(sdk[name], value, name);
});

test('each code has a class, a name and a parent', () => {
  for (const [code, type] of Object.entries(BY_CODE)) {
    const error = new type(code, 'message');
    assert.ok(error instanceof YionStackError && error instanceof Error);
    assert.equal(error.name, type.name);
    assert.equal(error.code, code);
    assert.match(error.stack, new RegExp(`^${type.name}: message`));
  }
  assert.ok(TlsError.prototype instanceof ConnectionFailedError);
  assert.equal(Object.keys(BY_CODE).length, 24);
});

test('an error carries its facts, and its stack leads to the caller', withSandbox({}, async ({ client, business, sandbox }) => {
  async function asksForNobody() {
    return await client.contacts.get(business, 'cont_nobody');
  }
  const error = await asksForNobody().catch((reason) => reason);
  assert.ok(error instanceof NotFoundError);
  assert.equal(error.status, 404);
  assert.equal(error.operation, 'contacts.get');
  assert.equal(error.attempts, 1);
  assert.equal(error.retryable, false);
  assert.equal(`http://${error.host}`, sandbox.baseUrl);
  assert.match(error.requestId, /^req_/);
  assert.match(error.stack, /asksForNobody/);
  assert.equal(JSON.parse(JSON.stringify(error)).code, 'not_found');
}));

test('429 says when to come back', withSandbox({}, async ({ sandbox, client, business }) => {
  sandbox.fault({ times: 'always', respond: { status: 429, headers: { 'retry-after': '7' }, body: '{}' } });
  const before = Date.now();
  const error = await client.invoices.list(business, { retries: 0 }).catch((reason) => reason);
  assert.ok(error instanceof RateLimitedError);
  assert.ok(error.retryAt instanceof Date);
  const wait = error.retryAt.getTime() - before;
  assert.ok(wait > 5_000 && wait < 9_000, String(wait));
}));

test('servers that fail, hang or talk nonsense', withSandbox({}, async ({ sandbox, client, business }) => {
  sandbox.fault({ times: 3, respond: { status: 503, body: 'down' } });
  const failed = await client.invoices.list(business, { retries: 2 }).catch((reason) => reason);
  assert.ok(failed instanceof ServerError);
  assert.equal(failed.attempts, 3);

  sandbox.fault({ hang: true });
  await assert.rejects(client.invoices.list(business, { timeout: 100 }), RequestTimeoutError);

  for (const body of ['null', '{}', '[{}]', '<html>', '', JSON.stringify([{ ...INVOICE, total: 's3cret' }])]) {
    answerWith(sandbox, body);
    const error = await client.invoices.list(business).catch((reason) => reason);
    assert.ok(error instanceof DecodeError, body);
    assert.ok(!error.message.includes('s3cret'));
  }
}));

test('nobody there', async () => {
  const client = new YionStackClient({ baseUrl: 'http://127.0.0.1:1', token: 't' });
  await assert.rejects(client.invoices.list('b', { retries: 0 }), ConnectionFailedError);
  client.close();
});

test('wrong options name the remedy', withSandbox({}, async ({ client, business }) => {
  const wrong = (options, message) => assert.throws(() => new YionStackClient(options), (error) => error instanceof ConfigurationError && message.test(error.message), String(message));
  wrong({ token: 't', clientId: 'c' }, /not both/);
  wrong({ token: 7 }, /`token` must be a string or a function/);
  wrong({ tokn: 't' }, /there is no option `tokn`; there are token, baseUrl/);
  wrong({ token: 't', baseUrl: 'http://api.example.com' }, /https/);
  wrong({ token: 't', timeout: 0 }, /`timeout` must be a number of milliseconds/);
  wrong({ token: 't', timeout: NaN }, /`timeout`/);
  wrong({ token: 't', retries: 1.5 }, /`retries`/);
  wrong({ token: 't', maxWait: -1 }, /`maxWait` must be a number of milliseconds from zero on/);
  wrong({ token: 't', maxWait: NaN }, /`maxWait`/);
  for (const requestsPerSecond of [0, -1, NaN, Infinity, '5']) {
    wrong({ token: 't', requestsPerSecond }, /`requestsPerSecond` must be a number above zero/);
  }
  wrong({ token: 't', scopes: 'read:invoices' }, /`scopes` must be an array/);
  wrong({ token: 't', pkce: 'plain' }, /`pkce`/);
  wrong({ token: '' }, /token/);
  const fails = (call, message) => assert.rejects(call, (error) => error instanceof ConfigurationError && message.test(error.message), String(message));
  await fails(client.invoices.list(), /`businessId` is required/);
  await fails(client.invoices.list(12), /`businessId` must be a string/);
  await fails(client.invoices.list(''), /`businessId`/);
  await fails(client.contacts.get(business, '..'), /`contactId`/);
  await fails(client.invoices.list(business, { maxWait: '5' }), /`maxWait`/);
  await fails(client.invoices.list(business, { timeOut: 5 }), /there is no option `timeOut`/);
  await fails(client.invoices.list(business, { headers: { authorization: 'x' } }), /authorization/);
  await fails(client.invoices.list(business, { headers: { a: 1 } }), /`headers`/);
  await fails(client.request('GET', 'https://evil.example/'), /path/);
  await fails(client.request('GET', '//evil.example/'), /path/);
  await fails(client.request('GET'), /`method` and `path`/);
}));

test('a signal ends a call, and its reason is the cause', withSandbox({}, async ({ sandbox, client, business }) => {
  sandbox.fault({ times: 'always', hang: true });
  const controller = new AbortController();
  const call = client.invoices.list(business, { signal: controller.signal });
  const reason = new Error('user left');
  setTimeout(() => controller.abort(reason), 30);
  const error = await call.catch((failure) => failure);
  assert.ok(error instanceof RequestCancelledError);
  assert.equal(error.cause, reason);
  assert.equal(error.operation, 'invoices.list');
  assert.doesNotMatch(error.message, /executed/);

  const write = await client.request('POST', '/x', { json: {}, signal: AbortSignal.timeout(30) }).catch((failure) => failure);
  assert.match(write.message, /may have been executed/);
  assert.equal(write.cause.name, 'TimeoutError');
}));

test('a signal that is aborted already sends nothing', withSandbox({}, async ({ sandbox, client, business }) => {
  await assert.rejects(client.invoices.list(business, { signal: AbortSignal.abort() }), RequestCancelledError);
  const rows = client.invoices.iterate(business, { signal: AbortSignal.abort() });
  await assert.rejects(rows.next(), RequestCancelledError);
  assert.equal(sandbox.counters().requests, 0);
}));

test('a signal ends an iteration between two rows, and no listeners stay behind', withSandbox({}, async ({ client, business }) => {
  const controller = new AbortController();
  const listeners = { added: 0, removed: 0 };
  const add = controller.signal.addEventListener.bind(controller.signal);
  const remove = controller.signal.removeEventListener.bind(controller.signal);
  controller.signal.addEventListener = (...args) => (listeners.added++, add(...args));
  controller.signal.removeEventListener = (...args) => (listeners.removed++, remove(...args));
  await client.invoices.list(business, { signal: controller.signal });
  assert.deepEqual(listeners, { added: 1, removed: 1 });
  await assert.rejects(async () => {
    for await (const _ of client.invoices.iterate(business, { signal: controller.signal })) controller.abort();
  }, RequestCancelledError);
}));

test('a closed client ends its calls and refuses new ones', withSandbox({}, async ({ sandbox, client, business }) => {
  sandbox.fault({ hang: true });
  const call = client.invoices.list(business);
  const ended = assert.rejects(call, RequestCancelledError);
  setTimeout(() => client.close(), 30);
  await ended;
  await assert.rejects(client.invoices.list(business), ConfigurationError);
  client.close();
}));

test('a client can be disposed of', withSandbox({}, async ({ sandbox, business, token }) => {
  const client = new YionStackClient({ baseUrl: sandbox.baseUrl, token });
  await client[Symbol.asyncDispose]();
  await assert.rejects(client.invoices.list(business), ConfigurationError);
}));
