import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';

import { Tokens, YionStackClient } from '@yionstack/sdk';

import { app, withSandbox } from './support.mjs';
import { idOf, younium } from './younium-server.mjs';

/** Every way in which something ends up in a log. */
function shown(value) {
  const texts = [inspect(value, { depth: 9, showHidden: true, getters: false }), JSON.stringify(value) ?? '', String(value)];
  if (value instanceof Error) texts.push(value.stack, JSON.stringify(Object.getOwnPropertyDescriptors(value)));
  return texts.join('\n');
}

test('nothing shows a token, a secret, a state or a verifier', withSandbox({}, async ({ sandbox }) => {
  const client = app(sandbox);
  const pending = client.auth.begin();
  const tokens = await client.auth.finish(pending, sandbox.authorize(pending.url));
  const secrets = [sandbox.clientSecret, tokens.accessToken, tokens.refreshToken, pending.state, pending.save()];
  const given = new YionStackClient({ baseUrl: sandbox.baseUrl, token: tokens.accessToken });
  const kept = new Tokens({ accessToken: tokens.accessToken, refreshToken: tokens.refreshToken });
  const things = [client, client.auth, client.invoices, pending, tokens, kept, await client.auth.tokens(), await client.auth.status(), given, given.contacts];
  for (const thing of things) {
    for (const secret of secrets) assert.ok(!shown(thing).includes(secret), inspect(thing));
  }
  assert.match(inspect(tokens), /accessToken: '\[redacted\]'/);
  assert.match(inspect({ deep: { tokens } }), /redacted/);
}));

test('errors show no secret, also when the server echoes it', withSandbox({}, async ({ sandbox, client, token, business }) => {
  sandbox.fault({ respond: { status: 400, body: JSON.stringify({ message: `bad token ${token}` }) } });
  const error = await client.invoices.list(business).catch((reason) => reason);
  assert.ok(!shown(error).includes(token));
  assert.match(error.vendorMessage, /redacted/);

  const stranger = app(sandbox, { clientSecret: 'ysk_wrong_secret_123' });
  const pending = stranger.auth.begin();
  const callback = sandbox.authorize(pending.url);
  const refused = await stranger.auth.finish(pending, callback).catch((reason) => reason);
  assert.equal(refused.code, 'invalid_client');
  for (const secret of ['ysk_wrong_secret_123', new URL(callback).searchParams.get('code')]) {
    assert.ok(!shown(refused).includes(secret));
  }
}));

test('raw answers show neither headers nor body', withSandbox({}, async ({ client, business }) => {
  const answer = await client.request('GET', '/api/v1/accounting/invoices', { headers: { 'x-business-id': business } });
  assert.ok(!shown(answer).includes('INV-'));
}));

test('secrets of answers are read and written, and not shown', async (t) => {
  const rows = [{ id: idOf(1), url: 'https://x.example', token: 'whk-secret-4711' }, { id: idOf(2), url: 'https://y.example' }];
  const { client } = await younium(t, () => ({ json: rows }));
  const [webhook, without] = await client.webhooks.list().all();
  assert.equal(webhook.token, 'whk-secret-4711');
  assert.deepEqual(JSON.parse(JSON.stringify([webhook, without])), rows);
  for (const seen of [inspect(webhook), inspect({ deep: [webhook] }, { depth: 9, showHidden: true })]) {
    assert.ok(seen.includes("token: '[redacted]'") && seen.includes('x.example') && !seen.includes('4711'), seen);
  }
  assert.ok(!inspect(without).includes('redacted'));
});
