/** Answers by the hundred: JSON to the letter, tokens, and texts that steer nothing. */

import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { inspect } from 'node:util';

import { DecodeError, MemoryStore, ReauthorizationRequiredError, YionStackClient, YionStackError, YouniumClient } from '@yionstack/sdk';

import { body, load } from './vectors.mjs';
import { idOf, younium } from './younium-server.mjs';

const JSON_TYPE = { 'content-type': 'application/json' };

/** What a call fails with; nothing when it does not. */
const failure = (call) => call().then(() => undefined, (error) => error);

async function check({ name, accepted }, read) {
  const error = await failure(read);
  if (accepted) assert.equal(error, undefined, name);
  else assert.ok(error instanceof DecodeError, `${name} was read, or: ${error}`);
}

test('JSON is read to the letter', async (t) => {
  let said;
  const { client } = await younium(t, () => ({ body: said }), { retries: 0 });
  const counts = { y: 0, n: 0, i: 0 };
  for (const vector of load('json/strict.json')) {
    const text = body(vector.body);
    counts[vector.class] += 1;
    said = text;
    const answer = await client.request('GET', '/x');
    await check(vector, async () => answer.json());
    if (vector.alone) continue;
    const page = JSON.stringify({ pageNumber: 1, pageSize: 100, totalPages: 1, totalCount: 1 });
    said = Buffer.concat([Buffer.from(`${page.slice(0, -1)},"data":[{"id":"${idOf(1)}","unknown":`), text, Buffer.from('}]}')]);
    await check(vector, async () => (await client.accounts.list().all())[0].extra.unknown);
  }
  console.log(`JSON: ${JSON.stringify(counts)}, all as they should be`);
  assert.ok(counts.y >= 95 && counts.n >= 188 && counts.i >= 35);
});

test('an answer that is no JSON is told with its request', async (t) => {
  const { client } = await younium(t, () => ({ body: 'NaN', headers: { 'x-request-id': 'req_1' } }));
  const answer = await client.request('GET', '/x');
  assert.throws(() => answer.json(), { name: 'DecodeError', code: 'decode', status: 200, requestId: 'req_1', attempts: 1 });
});

/** A server that answers token requests with what it is told, and everything else with `{}`. */
async function tokenServer(t) {
  const told = { body: '', authorization: [] };
  const server = createServer((incoming, outgoing) => {
    incoming.resume().on('end', () => {
      const token = incoming.url.endsWith('/token');
      if (!token) told.authorization.push(incoming.headers.authorization);
      outgoing.writeHead(200, JSON_TYPE).end(token ? told.body : '{}');
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return { told, baseUrl: `http://127.0.0.1:${server.address().port}` };
}

test('token answers in turn', async (t) => {
  const { told, baseUrl } = await tokenServer(t);
  const vectors = load('tokens/answers.json').filter(({ kind }) => kind === 'refresh');
  const old = { access_token: 'old-access', refresh_token: 'old-refresh', scope: 'read:invoices' };
  for (const { name, tokens, body: written } of vectors) {
    told.body = body(written);
    const client = new YionStackClient({ baseUrl, clientId: 'app', store: new MemoryStore() });
    await client.auth.adopt('old-refresh', { accessToken: 'old-access', expiresIn: 1_000_000, scope: 'read:invoices' });
    const error = await failure(() => client.auth.refresh());
    assert.equal(error === undefined, tokens !== null, `${name}: ${error}`);
    assert.ok(!(error instanceof ReauthorizationRequiredError) && !inspect(error).includes('new-'), name);
    const found = await client.auth.tokens();
    const expected = tokens ?? old;
    const shown = { access_token: found.accessToken, refresh_token: found.refreshToken, scope: found.scope };
    assert.deepEqual(shown, { access_token: expected.access_token, refresh_token: expected.refresh_token, scope: expected.scope }, name);
    if (expected.expires_in != null) assert.ok(found.expiresIn <= expected.expires_in && found.expiresIn >= expected.expires_in - 5, name);
    client.close();
  }
  assert.ok(vectors.length >= 200);
});

test('token answers to credentials', async (t) => {
  const { told, baseUrl } = await tokenServer(t);
  const vectors = load('tokens/answers.json').filter(({ kind }) => kind === 'sign_in');
  for (const { name, tokens, body: written } of vectors) {
    told.body = body(written);
    told.authorization.length = 0;
    const client = new YouniumClient({ baseUrl, clientId: 'id', secret: 'a-secret', legalEntity: 'Acme AB', retries: 0 });
    const error = await failure(() => client.request('GET', '/x'));
    assert.equal(error?.code, tokens === null ? 'authentication' : undefined, `${name}: ${error}`);
    assert.deepEqual(told.authorization, tokens === null ? [] : [`Bearer ${tokens.access_token}`], name);
    client.close();
  }
  assert.ok(vectors.length >= 50);
});

test('what a server says steers nothing', async (t) => {
  let said;
  const { client } = await younium(t, () => ({ status: 422, json: said, headers: { 'x-request-id': 'req_1' } }), { retries: 0 });
  const vectors = load('texts/server.json');
  for (const vector of vectors) {
    const text = body(vector.text).toString();
    for (said of [
      { message: text },
      { error: { code: text, message: text } },
      { title: text, errors: { [text]: [text] } },
      { errors: [text, text] },
      { error: text, error_description: text },
    ]) {
      const error = await failure(() => client.request('GET', '/x'));
      assert.ok(error instanceof YionStackError);
      assert.deepEqual([error.code, error.retryable, error.requestId], ['validation', false, 'req_1']);
      const fields = error.fields.flatMap(({ field, message }) => [field, message]);
      for (const shown of [error.message, String(error), error.vendorMessage ?? '', ...fields]) {
        assert.ok(Buffer.byteLength(shown) <= 2_100, `${Buffer.byteLength(shown)} bytes`);
        assert.doesNotMatch(shown, /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u);
      }
      // Node adds line breaks of its own
      assert.doesNotMatch(inspect(error).replaceAll('\n', ' '), /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u);
    }
  }
  console.log(`texts of servers: ${vectors.length}, each in 5 places, none shown as it came`);
  assert.ok(vectors.length >= 100);
});
