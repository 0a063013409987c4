import assert from 'node:assert/strict';
import { test } from 'node:test';

import { AccessDeniedError, AuthenticationError, ConfigurationError, Pending, ReauthorizationRequiredError, StateMismatchError, Tokens, YionStackClient } from '@yionstack/sdk';

import { app, withSandbox } from './support.mjs';

test('a sign-in, from its address to a renewed token', withSandbox({}, async ({ sandbox, business }) => {
  const client = app(sandbox);
  assert.deepEqual(await client.auth.status(), { signedIn: false, renewable: false, expiresAt: undefined, scope: undefined, generation: 0 });
  assert.equal(await client.auth.tokens(), undefined);

  const pending = client.auth.begin();
  const url = new URL(pending.url);
  assert.equal(url.searchParams.get('state'), pending.state);
  assert.equal(url.searchParams.get('code_challenge_method'), 'S256');
  const tokens = await client.auth.finish(Pending.load(pending.save()), sandbox.authorize(pending.url));
  assert.ok(tokens instanceof Tokens);
  assert.equal(tokens.expiresIn, 3600);
  assert.equal(tokens.scope, 'read:invoices');
  assert.equal(tokens.access_token, tokens.accessToken);

  const status = await client.auth.status();
  assert.equal(status.signedIn, true);
  assert.equal(status.renewable, true);
  assert.ok(Math.abs(status.expiresAt.getTime() - Date.now() - 3_600_000) < 5_000);
  assert.ok((await client.invoices.list(business)).length > 0);

  await client.auth.refresh();
  assert.equal((await client.auth.status()).generation, 2);
  assert.notEqual((await client.auth.tokens()).accessToken, tokens.accessToken);
  client.close();
}));

test('no consent, somebody else’s callback, and a pending that is none', withSandbox({}, async ({ sandbox }) => {
  const client = app(sandbox);
  const pending = client.auth.begin(['read:contacts']);
  const denied = sandbox.authorize(pending.url, { decision: 'deny' });
  await assert.rejects(client.auth.finish(pending, denied), AccessDeniedError);
  const other = sandbox.authorize(client.auth.begin().url);
  await assert.rejects(client.auth.finish(pending, other), StateMismatchError);
  assert.throws(() => Pending.load('nonsense'), ConfigurationError);
  await assert.rejects(client.auth.finish({}, other), ConfigurationError);
  assert.throws(() => app(sandbox, { redirectUri: undefined }).auth.begin(), /`redirectUri`/);
  const without = app(sandbox, { pkce: 'off' }).auth.begin();
  assert.equal(new URL(without.url).searchParams.get('code_challenge'), null);
}));

test('a client with a token signs nobody in', withSandbox({}, async ({ client }) => {
  assert.throws(() => client.auth.begin(), /`clientId`/);
  await assert.rejects(client.auth.status(), ConfigurationError);
  await assert.rejects(client.auth.refresh(), ConfigurationError);
}));

test('2,000 calls with nothing but a refresh token: one refresh', withSandbox({ invoices: 1 }, async ({ sandbox }) => {
  const issued = sandbox.issueTokens();
  const client = app(sandbox);
  await client.auth.adopt(issued.refresh_token);
  const lists = await Promise.all(Array.from({ length: 2000 }, () => client.invoices.list(issued.business)));
  assert.equal(lists.length, 2000);
  assert.equal(sandbox.counters().refreshes, 1);
  client.close();
}));

test('2,000 calls at the moment of expiry: one refresh', withSandbox({ invoices: 1 }, async ({ sandbox }) => {
  const issued = sandbox.issueTokens();
  const client = app(sandbox);
  await client.auth.adopt(issued.refresh_token, { accessToken: issued.access_token, expiresIn: issued.expires_in, scope: issued.scope });
  await client.invoices.list(issued.business);
  assert.equal((await client.auth.status()).scope, issued.scope);
  sandbox.advance(3601);
  const lists = await Promise.all(Array.from({ length: 2000 }, () => client.invoices.list(issued.business)));
  assert.equal(lists.length, 2000);
  assert.equal(sandbox.counters().refreshes, 1);
  assert.equal((await client.auth.status()).generation, 2);
  client.close();
}));

test('a revoked grant says that the user has to come back', withSandbox({}, async ({ sandbox }) => {
  const issued = sandbox.issueTokens();
  const client = app(sandbox);
  await client.auth.adopt(issued.refresh_token);
  sandbox.command({ do: 'revoke', all: true });
  await assert.rejects(client.invoices.list(issued.business), ReauthorizationRequiredError);
  client.close();
}));

test('a token function: synchronous, asynchronous, failing, wrong', withSandbox({}, async ({ sandbox, token, business }) => {
  const make = (given) => new YionStackClient({ baseUrl: sandbox.baseUrl, token: given });
  let asked = 0;
  const client = make(() => (asked++, token));
  await client.invoices.list(business);
  await Promise.all(Array.from({ length: 20 }, () => client.invoices.list(business)));
  assert.equal(asked, 21);
  assert.ok((await make(async () => token).invoices.list(business)).length > 0);

  const reason = new Error('the vault is closed');
  for (const given of [() => { throw reason; }, () => Promise.reject(reason)]) {
    const error = await make(given).invoices.list(business).catch((failure) => failure);
    assert.ok(error instanceof AuthenticationError);
    assert.equal(error.cause, reason);
    assert.equal(error.attempts, 0);
  }
  const wrong = await make(() => 7).invoices.list(business).catch((failure) => failure);
  assert.match(wrong.cause.message, /must return a string/);

  const stale = ['expired', token];
  assert.ok((await make(() => stale.shift() ?? token).invoices.list(business)).length > 0, 'asked again after a 401');
}));

test('a token function that never answers does not outlive its call', withSandbox({}, async ({ sandbox, business }) => {
  const client = new YionStackClient({ baseUrl: sandbox.baseUrl, token: () => new Promise(() => {}) });
  await assert.rejects(client.invoices.list(business, { timeout: 100 }), { code: 'timeout' });
  await assert.rejects(client.invoices.list(business, { signal: AbortSignal.timeout(30) }), { code: 'cancelled' });
}));
