/** POSTs of both APIs whose connection is cut at 50 places each, of the request and of the answer. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { YionStackClient, YouniumClient } from '@yionstack/sdk';
import { Sandbox } from '@yionstack/sdk/testing';

/** Of the request, and as many of the answer. */
const PLACES = 25;

function stage(t) {
  const sandbox = new Sandbox();
  t.after(() => sandbox.close());
  return sandbox;
}

/** Places in what went through just now, close to its ends and between them. */
function cuts(proxy) {
  const exchanges = proxy.exchanges();
  assert.equal(exchanges.length, 1);
  const [{ requestBytes, answerBytes }] = exchanges;
  assert.ok(requestBytes > 100 && answerBytes > 100);
  const at = (part, length) =>
    Array.from({ length: PLACES }, (_, index) => ({ part, after: Math.floor(((length - 1) * index) / (PLACES - 1)), how: index % 2 === 1 ? 'reset' : 'close' }));
  return [...at('request', requestBytes), ...at('answer', answerBytes - 8)];
}

test('Younium executes a POST once', async (t) => {
  const sandbox = stage(t);
  const { youniumClientId: clientId, youniumSecret: secret } = sandbox;
  const executions = () => Object.values(sandbox.counters().younium_executions).reduce((all, one) => all + one, 0);
  const create = async (proxy, cut) => {
    const client = new YouniumClient({ baseUrl: proxy.baseUrl, clientId, secret, legalEntity: 'Nordvik AB' });
    t.after(() => client.close());
    await client.request('GET', '/Accounts', { query: { pageSize: 1 } });
    if (cut) proxy.cut(cut);
    else proxy.clear();
    await client.accounts.create({ name: 'Once', currency: 'SEK' });
  };
  const first = sandbox.cuttingProxy();
  await create(first);
  const places = cuts(first);
  const before = executions();
  // all at the same time, as there are five seconds before each repetition
  const each = async (cut) => {
    const proxy = sandbox.cuttingProxy();
    await create(proxy, cut);
    const exchanges = proxy.exchanges();
    const keys = exchanges.map(({ headers }) => headers['younium-idempotency-key']).filter((one) => one !== undefined);
    assert.equal(exchanges.length, 2, JSON.stringify(cut));
    assert.equal(new Set(keys).size, 1, JSON.stringify({ cut, keys }));
  };
  await Promise.all(places.map(each));
  assert.equal(executions() - before, places.length);
  console.log(`a POST of Younium, cut at ${places.length} places: executed once each time`);
});

test('a POST of YionStack is never repeated', async (t) => {
  const sandbox = stage(t);
  const proxy = sandbox.cuttingProxy();
  sandbox.fault({ match: { method: 'POST' }, times: 'always', respond: { status: 201, headers: { 'content-type': 'application/json' }, body: '{}' } });
  const client = new YionStackClient({ baseUrl: proxy.baseUrl, token: sandbox.issueTokens().access_token });
  t.after(() => client.close());
  const post = () => client.request('POST', '/api/v1/crm/contacts', { json: { name: 'Once' } });
  await post();
  const places = cuts(proxy);
  for (const cut of places) {
    const place = JSON.stringify(cut);
    const before = sandbox.counters().requests;
    proxy.cut(cut);
    const error = await post().then(() => assert.fail(`${place}: a success`), (thrown) => thrown);
    const exchanges = proxy.exchanges();
    assert.equal(exchanges.length, 1, place);
    assert.equal(sandbox.counters().requests - before, cut.part === 'answer' ? 1 : 0, place);
    const known = exchanges[0].answerHeadBytes !== undefined ? ['decode', true] : ['outcome_unknown', null];
    assert.deepEqual([error.code, error.executed ?? null], known, `${place}: ${error}`);
    assert.deepEqual([error.attempts, error.retryable], [1, false], `${place}: ${error}`);
  }
  console.log(`a POST of YionStack, cut at ${places.length} places: sent once each time`);
});
