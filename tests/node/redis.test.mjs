/** Grants in a real Redis. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';
import { Worker } from 'node:worker_threads';

import { ConfigurationError, RedisStore, StoreRejectedError, StoreUnavailableError } from '@yionstack/sdk';
import { checkStore } from '@yionstack/sdk/testing';

import { command, freePort, missingRedis, startRedis } from './redis.mjs';
import { app, folder, runModule, withSandbox } from './support.mjs';

const KEY = Buffer.alloc(32, 7);
const skip = missingRedis();
const withRedis = (name, run) => test(name, { skip }, withSandbox({}, async (context) => run({ ...context, redis: await startRedis(context.t) })));

/** A program that calls the API many times at once with the grant of a store. */
const program = (sandbox, { url, journalDir, business }) => `
  import { RedisStore, YionStackClient } from '@yionstack/sdk';
  const client = new YionStackClient({
    baseUrl: '${sandbox.baseUrl}', clientId: '${sandbox.clientId}', clientSecret: '${sandbox.clientSecret}',
    store: new RedisStore({ url: '${url}' }), storeKey: '${KEY.toString('hex')}', journalDir: ${JSON.stringify(journalDir)},
  });
  const lists = await Promise.all(Array.from({ length: 20 }, () => client.invoices.list('${business}')));
  console.log(lists.length);`;

withRedis('processes share a grant: one refresh', async ({ t, sandbox, redis }) => {
  const issued = sandbox.issueTokens();
  const journalDir = await folder(t);
  const client = app(sandbox, { store: new RedisStore({ url: redis.url }), storeKey: KEY, journalDir });
  await client.auth.adopt(issued.refresh_token);
  const source = program(sandbox, { url: redis.url, journalDir, business: issued.business });
  assert.deepEqual(await Promise.all([1, 2, 3].map(() => runModule(source, 30_000))), ['20', '20', '20']);
  await client.invoices.list(issued.business);
  const { refreshes, reuse_detected } = sandbox.counters();
  assert.deepEqual({ refreshes, reuse_detected }, { refreshes: 1, reuse_detected: 0 });

  const keys = await command(redis.port, 'KEYS', '*');
  assert.match(keys, /\{yionstack:[0-9a-f]+\}:grant/);
  const [grant] = keys.match(/\{yionstack:\S+:grant/);
  const stored = await command(redis.port, 'HGETALL', grant);
  const tokens = await client.auth.tokens();
  for (const secret of [tokens.accessToken, tokens.refreshToken, issued.refresh_token]) assert.ok(!stored.includes(secret));
  assert.match(await command(redis.port, 'TTL', grant), /^:-1/, 'a grant does not expire');
});

withRedis('threads share a grant: one refresh', async ({ t, sandbox, redis }) => {
  const issued = sandbox.issueTokens();
  const journalDir = await folder(t);
  const client = app(sandbox, { store: new RedisStore({ url: redis.url }), storeKey: KEY, journalDir });
  await client.auth.adopt(issued.refresh_token);
  const source = program(sandbox, { url: redis.url, journalDir, business: issued.business });
  const exits = Array.from({ length: 4 }, () => new Promise((resolve, reject) => {
    const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(source.replace(/'@yionstack\/sdk'/, `'${import.meta.resolve('@yionstack/sdk')}'`))}`), { stdout: true });
    worker.once('error', reject);
    worker.once('exit', resolve);
  }));
  assert.deepEqual(await Promise.all(exits), [0, 0, 0, 0]);
  assert.equal(sandbox.counters().refreshes, 1);
});

withRedis('it keeps the rules of a store', async ({ redis }) => {
  await checkStore(() => new RedisStore({ url: redis.url, prefix: 'check' }));
});

withRedis('prefixes share nothing', async ({ t, sandbox, redis }) => {
  const journalDir = await folder(t);
  const client = (prefix) => app(sandbox, { store: new RedisStore({ url: redis.url, prefix }), storeKey: KEY, journalDir });
  await client('one').auth.adopt(sandbox.issueTokens().refresh_token);
  assert.equal((await client('two').auth.status()).renewable, false);
  assert.equal((await client('one').auth.status()).renewable, true);
});

withRedis('without a key it is refused, with another key rejected', async ({ t, sandbox, redis }) => {
  const journalDir = await folder(t);
  const store = new RedisStore({ url: redis.url });
  const issued = sandbox.issueTokens();
  await assert.rejects(app(sandbox, { store, journalDir }).auth.adopt(issued.refresh_token), (error) => {
    assert.ok(error instanceof ConfigurationError, inspect(error));
    assert.match(error.message, /`storeKey`.*YIONSTACK_STORE_KEY/s);
    return true;
  });
  await app(sandbox, { store, storeKey: KEY, journalDir }).auth.adopt(issued.refresh_token);
  const stranger = app(sandbox, { store, storeKey: Buffer.alloc(32, 8), journalDir });
  await assert.rejects(stranger.invoices.list(issued.business), StoreRejectedError);
  assert.equal(sandbox.counters().refreshes, 0);
});

withRedis('a server that is down is named within ten seconds, and found again', async ({ t, sandbox, redis, business }) => {
  const journalDir = await folder(t);
  const make = (url) => app(sandbox, { store: new RedisStore({ url }), storeKey: KEY, journalDir });
  const client = make(redis.url);
  await client.auth.status();
  const nobody = await freePort();
  redis.kill('SIGSTOP');
  for (const [failing, port] of [[client, redis.port], [make(redis.url), redis.port], [make(`redis://:canary@127.0.0.1:${nobody}`), nobody]]) {
    for (const call of [() => failing.invoices.list(business), () => failing.auth.status()]) {
      const began = performance.now();
      const error = await call().then(assert.fail, (failure) => failure);
      assert.ok(error instanceof StoreUnavailableError, inspect(error));
      assert.ok(error.message.includes(`127.0.0.1:${port}`), error.message);
      assert.ok(!inspect(error).includes('canary'));
      assert.ok(performance.now() - began < 10_000, `${performance.now() - began} ms`);
    }
  }
  redis.kill('SIGCONT');
  assert.equal((await client.auth.status()).signedIn, false);
  redis.kill('SIGKILL');
  await redis.ended;
  const began = performance.now();
  await assert.rejects(client.auth.status(), StoreUnavailableError);
  assert.ok(performance.now() - began < 10_000);
});

test('a server that evicts grants is refused, unless that is meant', { skip }, withSandbox({}, async ({ t, sandbox }) => {
  const redis = await startRedis(t, ['--maxmemory', '100mb', '--maxmemory-policy', 'allkeys-lru']);
  const journalDir = await folder(t);
  const make = (allowEviction) => app(sandbox, { store: new RedisStore({ url: redis.url, allowEviction }), storeKey: KEY, journalDir });
  await assert.rejects(make(false).auth.status(), (error) => error instanceof StoreRejectedError && /`allowEviction`/.test(error.message));
  assert.equal((await make(true).auth.status()).signedIn, false);
}));

withRedis('writes that no replica acknowledged are counted', async ({ t, sandbox, redis }) => {
  const store = new RedisStore({ url: redis.url, replicas: 1 });
  assert.equal(store.unconfirmed, 0);
  const client = app(sandbox, { store, storeKey: KEY, journalDir: await folder(t) });
  await client.auth.adopt(sandbox.issueTokens().refresh_token);
  assert.ok(store.unconfirmed > 0);
});

test('it shows where it is, and no password', () => {
  const store = new RedisStore({ url: 'rediss://ann:s3cret@redis.example:6380/3', replicas: 1 });
  assert.equal(inspect(store, { showHidden: true, depth: 9 }), "RedisStore {\n  description: 'the Redis store at redis.example:6380',\n  unconfirmed: 0\n}");
  assert.ok(!JSON.stringify(store).includes('s3cret'));
});

test('wrong options name the remedy, and never quote the URL', () => {
  const wrong = (options, message) => assert.throws(() => new RedisStore(options), (error) => {
    assert.ok(error instanceof ConfigurationError && message.test(error.message), inspect(error));
    assert.ok(!inspect(error).includes('canary'));
    return true;
  });
  const url = 'redis://127.0.0.1';
  wrong(undefined, /options must be an object/);
  wrong('redis://:canary@h', /options must be an object/);
  wrong({}, /`url` must be the address of the server/);
  wrong({ url: 'http://canary@h' }, /must begin with `redis:\/\/`/);
  wrong({ url: 'redis://u:12#canary@h' }, /special characters of a password are written percent-encoded/);
  wrong({ url: 'redis://:canary@a,b' }, /Cluster and Sentinel are not supported/);
  wrong({ url, prefix: 'a b' }, /`prefix`.*letters, digits/);
  wrong({ url, prefix: 7 }, /`prefix` must be a string/);
  for (const replicas of [-1, 1.5, '1', Number.NaN]) wrong({ url, replicas }, /`replicas` must be a whole number/);
  wrong({ url, allowEviction: 1 }, /`allowEviction` must be true or false/);
  wrong({ url, prefx: 'x' }, /there is no option `prefx`; there are url, prefix/);
});
