/** Where grants are kept: the SDK's stores, and stores of the user's own. */

import assert from 'node:assert/strict';
import { readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { inspect } from 'node:util';

import { ConfigurationError, FileStore, MemoryStore, RedisStore, StoreRejectedError, StoreUnavailableError, YionStackClient } from '@yionstack/sdk';

import { MapStore, app, folder, runModule, settled, withSandbox } from './support.mjs';

// what the hub keeps is no part of the package
const { kept } = createRequire(import.meta.url)('../../bindings-node/dist/hub.js');
const KEY = Buffer.alloc(32, 7);

test('a grant in files outlives its client, sealed and private', withSandbox({}, async ({ t, sandbox }) => {
  const path = join(await folder(t), 'grants');
  const configDir = join(await folder(t), 'config');
  const issued = sandbox.issueTokens();
  const make = () => app(sandbox, { store: new FileStore({ path, configDir }) });
  const first = make();
  await first.auth.adopt(issued.refresh_token);
  await first.invoices.list(issued.business);
  first.close();

  const second = make();
  assert.equal((await second.auth.status()).signedIn, true);
  await second.invoices.list(issued.business);
  assert.equal(sandbox.counters().refreshes, 1);
  const tokens = await second.auth.tokens();
  const names = await readdir(path);
  assert.ok(names.some((name) => name.endsWith('.grant')), names.join());
  for (const name of names) {
    const text = await readFile(join(path, name), 'latin1');
    for (const secret of [tokens.accessToken, tokens.refreshToken, issued.refresh_token]) assert.ok(!text.includes(secret), name);
    if (process.platform !== 'win32') assert.equal((await stat(join(path, name))).mode & 0o077, 0, name);
  }
  assert.deepEqual(await second.auth.signOut(), { revoked: 'no', reason: 'no_revocation_url' });
  assert.equal((await make().auth.status()).signedIn, false);
}));

test('a copied file is rejected, with the remedy', withSandbox({}, async ({ t, sandbox }) => {
  const path = join(await folder(t), 'grants');
  const configDir = join(await folder(t), 'config');
  const issued = sandbox.issueTokens();
  const client = app(sandbox, { store: new FileStore({ path, configDir }), storeKey: KEY });
  await client.auth.adopt(issued.refresh_token);
  const stranger = app(sandbox, { store: new FileStore({ path, configDir }), storeKey: Buffer.alloc(32, 8) });
  await assert.rejects(stranger.invoices.list(issued.business), StoreRejectedError);
  const [name] = (await readdir(path)).filter((found) => found.endsWith('.grant'));
  await writeFile(join(path, name), 'nonsense');
  await assert.rejects(app(sandbox, { store: new FileStore({ path, configDir }), storeKey: KEY }).auth.status(), StoreRejectedError);
}));

for (const [how, pause] of [['synchronous', undefined], ['asynchronous', 1]]) {
  test(`a store of one's own, ${how}: two clients, one refresh`, withSandbox({}, async ({ t, sandbox }) => {
    const issued = sandbox.issueTokens();
    const store = new MapStore(pause);
    const options = { store, storeKey: KEY, journalDir: await folder(t) };
    const first = app(sandbox, options);
    await first.auth.adopt(issued.refresh_token);
    const second = app(sandbox, options);
    const lists = await Promise.all([first, second].flatMap((client) => Array.from({ length: 50 }, () => client.invoices.list(issued.business))));
    assert.equal(lists.length, 100);
    assert.equal(sandbox.counters().refreshes, 1);
    assert.equal(sandbox.counters().reuse_detected, 0);
    const tokens = await first.auth.tokens();
    const stored = [...store.entries.values()].map(([, value]) => Buffer.from(value).toString('latin1')).join();
    assert.ok(!stored.includes(tokens.refreshToken) && !stored.includes(tokens.accessToken));
  }));
}

test('each subject has a grant of its own, and shares everything else', withSandbox({}, async ({ t, sandbox }) => {
  const store = new MapStore();
  const client = app(sandbox, { store, storeKey: KEY.toString('base64'), subject: 'ada', journalDir: await folder(t) });
  const other = client.withSubject('bob');
  assert.ok(other instanceof YionStackClient);
  const [ada, bob] = [sandbox.issueTokens(), sandbox.issueTokens()];
  await client.auth.adopt(ada.refresh_token);
  await other.auth.adopt(bob.refresh_token);
  await client.invoices.list(ada.business);
  await other.invoices.list(bob.business);
  assert.equal(store.entries.size, 2);
  assert.equal((await client.withSubject('ada').auth.tokens()).accessToken, (await client.auth.tokens()).accessToken);
  assert.notEqual((await other.auth.tokens()).accessToken, (await client.auth.tokens()).accessToken);
  await other.auth.forget();
  assert.equal((await client.auth.status()).signedIn, true);
  client.close();
  await assert.rejects(other.invoices.list(bob.business), ConfigurationError);
  assert.throws(() => client.withSubject(7), /`subject` must be a string/);
}));

test('what a store throws is the cause, and its text stays out of the message', withSandbox({}, async ({ t, sandbox }) => {
  const journalDir = await folder(t);
  const issued = sandbox.issueTokens();
  const reason = new Error('connect postgres://user:s3cret@db');
  for (const fails of [() => { throw reason; }, () => Promise.reject(reason)]) {
    const store = new MapStore();
    const client = app(sandbox, { store: Object.assign(store, { load: fails }), storeKey: KEY, journalDir });
    for (const call of [() => client.invoices.list(issued.business), () => client.auth.status()]) {
      const error = await call().catch((failure) => failure);
      assert.ok(error instanceof StoreUnavailableError, inspect(error));
      assert.equal(error.cause, reason);
      assert.match(error.message, /`load` of your store failed/);
      assert.ok(!error.message.includes('s3cret'));
    }
  }
  const rejecting = new StoreRejectedError('store_rejected', 'row was restored from a backup');
  const client = app(sandbox, { store: Object.assign(new MapStore(), { load: () => { throw rejecting; } }), storeKey: KEY, journalDir });
  const error = await client.invoices.list(issued.business).catch((failure) => failure);
  assert.ok(error instanceof StoreRejectedError && error.cause === rejecting);
}));

test('calls that fail at once: each gets its own cause', withSandbox({}, async ({ t, sandbox, business }) => {
  const journalDir = await folder(t);
  const cause = (failing) => failing.then(assert.fail, (error) => error.cause);
  const reasons = [new Error('one'), new Error('two'), new Error('three')];
  const fails = (reason) => Object.assign(new MapStore(), { load: () => { throw reason; } });
  const clients = reasons.map((reason) => app(sandbox, { store: fails(reason), storeKey: KEY, journalDir }));
  assert.deepEqual(await Promise.all(clients.map((client) => cause(client.invoices.list(business)))), reasons);

  let asked = 0;
  const client = new YionStackClient({ baseUrl: sandbox.baseUrl, token: () => { throw new Error(String(asked++)); } });
  const causes = await Promise.all(Array.from({ length: 30 }, () => cause(client.invoices.list(business))));
  assert.equal(new Set(causes.map(({ message }) => message)).size, 30);
}));

test('user code is no garbage while it is needed', withSandbox({ invoices: 1 }, async ({ t, sandbox, token, business }) => {
  const issued = sandbox.issueTokens();
  sandbox.fault({ match: { path: '/api/v1/accounting/invoices' }, delayMs: 150 });
  sandbox.fault({ match: { grantType: 'refresh_token' }, afterProcessing: true, delayMs: 300 });
  const { baseUrl, clientId, clientSecret } = sandbox;
  const options = { baseUrl, clientId, clientSecret, storeKey: KEY.toString('hex'), journalDir: await folder(t) };
  const source = `
    import { setFlagsFromString } from 'node:v8';
    import { runInNewContext } from 'node:vm';
    import { YionStackClient } from '@yionstack/sdk';
    import { MapStore } from './support.mjs';
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc');
    const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
    const collecting = setInterval(collect, 5);

    // nobody but the call knows its client, when it asks again after a 401
    const tokens = ['expired', '${token}'];
    console.log((await new YionStackClient({ baseUrl: '${baseUrl}', token: () => tokens.shift() }).invoices.list('${business}')).length);

    // nobody at all knows the client whose refresh is under way
    const entries = new Map();
    await (async () => {
      const client = new YionStackClient({ ...${JSON.stringify(options)}, store: Object.assign(new MapStore(), { entries }) });
      await client.auth.adopt('${issued.refresh_token}');
      await client.invoices.list('${issued.business}', { timeout: 100 }).catch(({ code }) => console.log(code));
    })();
    const [[before]] = entries.values();
    await pause(600);
    const [[after]] = entries.values();
    console.log(after > before);
    clearInterval(collecting);`;
  assert.equal(await runModule(source), '1\ntimeout\ntrue');
}));

test('a refresh that ends lets go of its own grant only', withSandbox({ invoices: 1 }, async ({ t, sandbox }) => {
  const [slow, quick] = [sandbox.issueTokens(), sandbox.issueTokens()];
  sandbox.fault({ match: { grantType: 'refresh_token' }, afterProcessing: true, delayMs: 1_000 });
  const { baseUrl, clientId, clientSecret } = sandbox;
  const options = { baseUrl, clientId, clientSecret, storeKey: KEY.toString('hex'), journalDir: await folder(t) };
  const source = `
    import { createRequire } from 'node:module';
    import { setFlagsFromString } from 'node:v8';
    import { runInNewContext } from 'node:vm';
    import { YionStackClient } from '@yionstack/sdk';
    import { MapStore } from './support.mjs';
    const { kept } = createRequire(import.meta.url)('../../bindings-node/dist/hub.js');
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc');
    const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
    const entries = new Map();
    let slowest;
    await (async () => {
      const client = new YionStackClient({ ...${JSON.stringify(options)}, store: Object.assign(new MapStore(), { entries }), subject: 'slow' });
      await client.auth.adopt('${slow.refresh_token}');
      [slowest] = entries.keys();
      const quick = client.withSubject('quick');
      await quick.auth.adopt('${quick.refresh_token}');
      await client.invoices.list('${slow.business}', { timeout: 100 }).catch(({ code }) => console.log(code));
      console.log((await quick.invoices.list('${quick.business}')).length);
    })();
    await pause(100);
    // nobody knows the clients any more; the one grant is written, the other one's refresh is under way
    console.log(kept().leased);
    const [before] = entries.get(slowest);
    const collecting = setInterval(collect, 5);
    await pause(1_500);
    clearInterval(collecting);
    console.log(entries.get(slowest)[0] > before, kept().leased);`;
  assert.equal(await runModule(source), 'timeout\n1\n1\ntrue 0');
}));

test('a store that gives something else is told which method and what', withSandbox({}, async ({ t, sandbox, business }) => {
  const journalDir = await folder(t);
  const wrong = [
    ['load', () => 'text', /`load` of your store must give \[version, value\].*not string/],
    ['load', () => [1, 'text'], /not \[number, string\]/],
    ['load', () => [0, new Uint8Array(1)], /`load`/],
    ['load', () => [1.5, new Uint8Array(1)], /`load`/],
    ['compareAndSwap', () => undefined, /`compareAndSwap` of your store must give true or false, not undefined/],
    ['compareAndSwap', () => 1, /not number/],
  ];
  for (const [method, gives, message] of wrong) {
    const client = app(sandbox, { store: Object.assign(new MapStore(), { [method]: gives }), storeKey: KEY, journalDir });
    const told = (error) => error instanceof StoreUnavailableError && message.test(error.message);
    // a pair that is adopted is in use although it cannot be written: that fails aloud, and then the refresh does
    if (method !== 'load') {
      const held = (error) => told(error) && /^signed in, but.*held in memory/.test(error.message) && !error.retryable;
      await assert.rejects(client.auth.adopt(sandbox.issueTokens().refresh_token), held, String(gives));
    }
    await assert.rejects(client.invoices.list(business), told, String(gives));
    await client.auth.forget().catch(() => {});
  }
  const store = Object.assign(new MapStore(), { lease: () => 'yes' });
  const client = app(sandbox, { store, storeKey: KEY, journalDir });
  const issued = sandbox.issueTokens();
  await client.auth.adopt(issued.refresh_token);
  await assert.rejects(client.invoices.list(issued.business), /`lease` of your store must give true or false, not string/);
}));

test('a store that never answers does not outlive the call, and leaves nothing behind', withSandbox({}, async ({ t, sandbox, business }) => {
  const store = Object.assign(new MapStore(), { load: () => new Promise(() => {}) });
  const client = app(sandbox, { store, storeKey: KEY, journalDir: await folder(t) });
  await assert.rejects(client.invoices.list(business, { timeout: 100 }), { code: 'timeout' });
  await assert.rejects(client.invoices.list(business, { signal: AbortSignal.timeout(50) }), { code: 'cancelled' });

  const hanging = new YionStackClient({ baseUrl: sandbox.baseUrl, token: () => new Promise(() => {}) });
  const before = kept().questions;
  for (let i = 0; i < 10; i++) await assert.rejects(hanging.invoices.list(business, { timeout: 20 }), { code: 'timeout' });
  await settled();
  assert.equal(kept().questions, before, 'unanswered questions were left behind');
  assert.equal(kept().calls, 0);
}));

test('a process ends although a store never answers', withSandbox({}, async ({ sandbox }) => {
  const source = `
    import { YionStackClient } from '@yionstack/sdk';
    const never = () => new Promise(() => {});
    const store = { load: never, compareAndSwap: never, lease: never, release: never };
    const client = new YionStackClient({ baseUrl: '${sandbox.baseUrl}', clientId: 'app', clientSecret: 's', store, storeKey: Buffer.alloc(32) });
    await client.invoices.list('b', { timeout: 100 }).catch((error) => console.log(error.code));`;
  const began = performance.now();
  assert.equal(await runModule(source), 'timeout');
  assert.ok(performance.now() - began < 8_000);
}));

test('a call keeps the process alive while its store works', withSandbox({}, async ({ t, sandbox }) => {
  const issued = sandbox.issueTokens();
  const source = `
    import { YionStackClient } from '@yionstack/sdk';
    import { MapStore } from './support.mjs';
    const client = new YionStackClient({ baseUrl: '${sandbox.baseUrl}', clientId: '${sandbox.clientId}', clientSecret: '${sandbox.clientSecret}', store: new MapStore(50), storeKey: Buffer.alloc(32), journalDir: ${JSON.stringify(await folder(t))} });
    client.auth.adopt('${issued.refresh_token}').then(() => client.invoices.list('${issued.business}')).then((list) => console.log(list.length));`;
  assert.equal(await runModule(source), '25');
}));

test('what user code threw is forgotten when no error can come of it any more', withSandbox({}, async ({ sandbox, business }) => {
  const client = new YionStackClient({ baseUrl: sandbox.baseUrl, token: () => { throw new Error('no'); } });
  const before = kept().thrown;
  for (let i = 0; i < 20; i++) await assert.rejects(client.invoices.list(business), ({ cause }) => cause.message === 'no');
  await settled();
  assert.ok(kept().thrown <= before, `${kept().thrown - before} were left behind`);
}));

test('a key from a function: asked once, bytes or text, failing, wrong', withSandbox({}, async ({ t, sandbox, business }) => {
  const journalDir = await folder(t);
  const issued = sandbox.issueTokens();
  const store = new MapStore();
  let asked = 0;
  const client = app(sandbox, { store, storeKey: async () => (asked++, KEY), journalDir });
  await client.auth.adopt(issued.refresh_token);
  await client.invoices.list(issued.business);
  assert.equal(asked, 1);
  const again = app(sandbox, { store, storeKey: () => KEY.toString('hex'), journalDir });
  assert.equal((await again.auth.status()).signedIn, true);

  const reason = new Error('the keyring is locked');
  const error = await app(sandbox, { store, storeKey: () => { throw reason; }, journalDir }).invoices.list(business).catch((failure) => failure);
  assert.equal(error.cause, reason);
  assert.match(error.message, /the function given as `storeKey` failed/);
  const wrong = await app(sandbox, { store, storeKey: () => Buffer.alloc(31), journalDir }).auth.status().catch((failure) => failure);
  assert.match(wrong.message, /`storeKey` must be 32 bytes.*31 bytes/);
  // no store is at fault, and asking again does not help
  for (const [given, message] of [[undefined, /it is undefined/], [null, /it is null/], [7, /it is number/], ['hunter2', /openssl rand/]]) {
    const misused = await app(sandbox, { store, storeKey: async () => given, journalDir }).invoices.list(business).catch((failure) => failure);
    assert.ok(misused instanceof ConfigurationError && message.test(misused.message), inspect(misused));
    assert.equal(misused.retryable, false);
    assert.ok(!inspect(misused).includes('hunter2'));
  }
}));

test('without a key a store of one’s own is refused, unless in plaintext', withSandbox({}, async ({ t, sandbox }) => {
  const journalDir = await folder(t);
  const issued = sandbox.issueTokens();
  await assert.rejects(app(sandbox, { store: new MapStore(), journalDir }).auth.adopt(issued.refresh_token), /`storeKey`/);
  const store = new MapStore();
  await app(sandbox, { store, storePlaintext: true, journalDir }).auth.adopt(issued.refresh_token);
  assert.ok([...store.entries.values()].some(([, value]) => Buffer.from(value).toString('latin1').includes(issued.refresh_token)));
}));

test('wrong options of stores name the remedy', withSandbox({}, async ({ sandbox }) => {
  const wrong = (options, message) => assert.throws(() => app(sandbox, options), (error) => error instanceof ConfigurationError && message.test(error.message), String(message));
  wrong({ store: {} }, /`store` must be a MemoryStore, a FileStore, a RedisStore, or an object with the methods load, compareAndSwap/);
  wrong({ store: 'redis://' }, /`store` must be/);
  wrong({ store: { load() {}, lease() {}, release() {} } }, /`store` has no method `compareAndSwap`/);
  wrong({ storeKey: Buffer.alloc(16) }, /`storeKey` must be 32 bytes.*16 bytes/);
  wrong({ storeKey: 7 }, /`storeKey`/);
  for (const storeKey of ['hunter2', '', KEY.toString('base64').slice(4), KEY.toString('hex') + '00']) {
    wrong({ storeKey }, /^`storeKey` must be 32 bytes as base64, or as 64 hexadecimal digits: `openssl rand/);
  }
  wrong({ storekey: KEY }, /there is no option `storekey`; there are token, baseUrl,.* storeKey,/);
  wrong({ store: MapStore }, /`store` is a class: give an object of it, `new MapStore\(…\)`/);
  wrong({ storeKey: KEY, storePlaintext: true }, /not both/);
  wrong({ storePlaintext: 'yes' }, /`storePlaintext` must be true or false/);
  wrong({ inDoubt: 'retry' }, /`inDoubt` must be 'retryOnceNow'/);
  wrong({ onEvent: {} }, /`onEvent` must be a function/);
  wrong({ revocationUrl: 'http://example.com/revoke' }, /`revocationUrl`/);
  assert.throws(() => new FileStore({ pth: 'x' }), /there is no option `pth`/);
  const refused = (make, message) => assert.throws(make, (error) => error instanceof ConfigurationError && message.test(error.message), String(message));
  for (const options of ['/path', new URL('file:///path'), ['/path'], null]) {
    refused(() => new FileStore(options), /^options must be an object: `new FileStore\({ path: '\/path' }\)`$/);
  }
  for (const options of ['redis://user:s3cret@host', new URL('redis://user:s3cret@host'), undefined]) {
    refused(() => new RedisStore(options), /^options must be an object: `new RedisStore\({ url: 'redis:\/\/host:6379\/0' }\)`$/);
  }
  refused(() => new YionStackClient('token'), /^options must be an object: `new YionStackClient\({ token }\)`$/);
  assert.throws(() => new FileStore({ path: '' }), /`path` must be/);
  assert.throws(() => new FileStore({ allowMoved: 1 }), /`allowMoved` must be true or false/);
  for (const inDoubt of ['retryOnceNow', 'retryAtExpiry', 'ask']) app(sandbox, { inDoubt });
}));

test('a wrong key in the environment is told at once, to clients that seal grants', async () => {
  const source = `
    import { YionStackClient } from '@yionstack/sdk';
    new YionStackClient({ token: 'a' });
    try { new YionStackClient({ clientId: 'a', clientSecret: 'b' }) } catch (error) { console.log(error.code, error.message) }`;
  assert.match(await runModule(source, 10_000, { YIONSTACK_STORE_KEY: 'hunter2' }), /^configuration `YIONSTACK_STORE_KEY` must be 32 bytes[^\n]*$/);
});

test('a secret from a file', withSandbox({}, async ({ t, sandbox }) => {
  const clientSecretFile = join(await folder(t), 'secret');
  await writeFile(clientSecretFile, `${sandbox.clientSecret}\n`, { mode: 0o600 });
  const issued = sandbox.issueTokens();
  const client = app(sandbox, { clientSecret: undefined, clientSecretFile, store: new MemoryStore() });
  await client.auth.adopt(issued.refresh_token);
  assert.equal((await client.invoices.list(issued.business)).length, 25);
}));

test('memory that nobody chose is warned of, once for each client', withSandbox({}, async ({ t, sandbox }) => {
  const warnings = [];
  t.mock.method(process, 'emitWarning', (...args) => warnings.push(args));
  const client = app(sandbox);
  await client.auth.adopt(sandbox.issueTokens().refresh_token);
  await client.withSubject('other').auth.adopt(sandbox.issueTokens().refresh_token);
  assert.equal(warnings.length, 1);
  assert.match(warnings[0][0], /new FileStore\(\)/);
  assert.deepEqual(warnings[0][1], { type: 'MemoryStoreWarning', code: 'YIONSTACK_MEMORY_STORE' });
  const meant = app(sandbox, { store: new MemoryStore() });
  const pending = meant.auth.begin();
  await meant.auth.finish(pending, sandbox.authorize(pending.url));
  assert.equal(warnings.length, 1);
  const another = app(sandbox);
  const begun = another.auth.begin();
  await another.auth.finish(begun, sandbox.authorize(begun.url));
  assert.equal(warnings.length, 2);
}));

test('signing out says what the server said', withSandbox({}, async ({ sandbox }) => {
  const client = app(sandbox, { store: new MemoryStore(), revocationUrl: '/nowhere', retries: 0 });
  await client.auth.adopt(sandbox.issueTokens().refresh_token);
  sandbox.fault({ match: { path: '/nowhere' }, respond: { status: 200, body: '' } });
  assert.deepEqual(await client.auth.signOut(), { revoked: 'yes' });
  assert.deepEqual(await client.auth.signOut(), { revoked: 'no', reason: 'not_signed_in' }, 'there is nothing left to revoke');
  await client.auth.adopt(sandbox.issueTokens().refresh_token);
  sandbox.fault({ match: { path: '/nowhere' }, times: 'always', respond: { status: 503, body: '' } });
  assert.deepEqual(await client.auth.signOut(), { revoked: 'unknown' });
  assert.equal((await client.auth.status()).signedIn, false);
}));

test('headers as an object, as Headers, as pairs', withSandbox({}, async ({ client, business }) => {
  const path = '/api/v1/accounting/invoices';
  for (const headers of [{ 'x-business-id': business }, new Headers({ 'x-business-id': business }), new Map([['x-business-id', business]]), [['x-business-id', business]]]) {
    assert.equal((await client.request('GET', path, { headers })).status, 200);
  }
  for (const headers of [[['x']], ['x'], 'x', new Map([['x', 1]])]) {
    await assert.rejects(client.request('GET', path, { headers }), /`headers` must be an object whose values are strings, a Headers/);
  }
}));
