/** POSTs of both APIs whose connection is cut at 50 places each, of the request and of the answer. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { YionStackClient, YouniumClient } from '@yionstack/sdk';
import { Sandbox } from '@yionstack/sdk/testing';

import { CuttingProxy } from './cutting-proxy.mjs';

/** Of the request, and as many of the answer. */
const PLACES = 25;

async function stage(t) {
  const sandbox = new Sandbox();
  const proxy = await CuttingProxy.start(sandbox.baseUrl);
  t.after(() => {
    proxy.close();
    sandbox.close();
  });
  return { sandbox, proxy };
}

/** Places in what went through just now, close to its ends and between them. */
function cuts({ exchanges }) {
  assert.equal(exchanges.length, 1);
  const [{ request, answer }] = exchanges;
  assert.ok(request.length > 100 && answer.length > 100);
  const at = (part, length) =>
    Array.from({ length: PLACES }, (_, index) => ({ part, after: Math.floor(((length - 1) * index) / (PLACES - 1)), reset: index % 2 === 1 }));
  return [...at('request', request.length), ...at('answer', answer.length - 8)];
}

const key = ({ request }) => /\r\nyounium-idempotency-key: *(\S+)\r\n/i.exec(request.toString('latin1'))?.[1];

test('Younium executes a POST once', async (t) => {
  const { sandbox, proxy: first } = await stage(t);
  const { baseUrl, youniumClientId: clientId, youniumSecret: secret } = sandbox;
  const executions = () => Object.values(sandbox.counters().younium_executions).reduce((all, one) => all + one, 0);
  const create = async (proxy, cut) => {
    const client = new YouniumClient({ baseUrl: proxy.baseUrl, clientId, secret, legalEntity: 'Nordvik AB' });
    t.after(() => client.close());
    await client.request('GET', '/Accounts', { query: { pageSize: 1 } });
    proxy.arm(cut);
    await client.accounts.create({ name: 'Once', currency: 'SEK' });
  };
  await create(first);
  const places = cuts(first);
  const before = executions();
  // all at the same time, as there are five seconds before each repetition
  const each = async (cut) => {
    const proxy = await CuttingProxy.start(baseUrl);
    t.after(() => proxy.close());
    await create(proxy, cut);
    const keys = proxy.exchanges.map(key).filter((one) => one !== undefined);
    assert.equal(proxy.exchanges.length, 2, JSON.stringify(cut));
    assert.equal(new Set(keys).size, 1, JSON.stringify({ cut, keys }));
  };
  await Promise.all(places.map(each));
  assert.equal(executions() - before, places.length);
  console.log(`a POST of Younium, cut at ${places.length} places: executed once each time`);
});

test('a POST of YionStack is never repeated', async (t) => {
  const { sandbox, proxy } = await stage(t);
  sandbox.fault({ match: { method: 'POST' }, times: 'always', respond: { status: 201, headers: { 'content-type': 'application/json' }, body: '{}' } });
  const client = new YionStackClient({ baseUrl: proxy.baseUrl, token: sandbox.issueTokens().access_token });
  t.after(() => client.close());
  const post = () => client.request('POST', '/api/v1/crm/contacts', { json: { name: 'Once' } });
  proxy.arm();
  await post();
  const places = cuts(proxy);
  for (const cut of places) {
    const place = JSON.stringify(cut);
    const before = sandbox.counters().requests;
    proxy.arm(cut);
    const error = await post().then(() => assert.fail(`${place}: a success`), (thrown) => thrown);
    assert.equal(proxy.exchanges.length, 1, place);
    assert.equal(sandbox.counters().requests - before, cut.part === 'answer' ? 1 : 0, place);
    const [{ answer }] = proxy.exchanges;
    const known = answer.includes('\r\n\r\n') ? ['decode', true] : ['outcome_unknown', null];
    assert.deepEqual([error.code, error.executed ?? null], known, `${place}: ${error}`);
    assert.deepEqual([error.attempts, error.retryable], [1, false], `${place}: ${error}`);
  }
  console.log(`a POST of YionStack, cut at ${places.length} places: sent once each time`);
});
