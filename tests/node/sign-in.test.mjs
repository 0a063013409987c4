/** `signIn`: a person at this machine. The browser is a function that consents as the sandbox's pages do. */

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { inspect } from 'node:util';
import { Worker } from 'node:worker_threads';

import { AccessDeniedError, ConfigurationError, MemoryStore, RequestCancelledError, RequestTimeoutError, Tokens } from '@yionstack/sdk';

import { freePort, listens } from './redis.mjs';
import { app, runModule, settled, withSandbox } from './support.mjs';

// what the hub keeps is no part of the package
const { kept } = createRequire(import.meta.url)('../../bindings-node/dist/hub.js');

/** A client for sign-ins on any port. */
const local = (sandbox, options = {}) => app(sandbox, { redirectUri: 'http://127.0.0.1/callback', store: new MemoryStore(), ...options });

/** Signs in on any port. One that waits for nothing is a failed test, not five minutes of silence. */
const signIn = (client, options) => client.auth.signIn({ randomPort: true, timeout: 10_000, ...options });

/** The port that an authorization URL sends the browser back to. */
const portOf = (url) => Number(new URL(new URL(url).searchParams.get('redirect_uri')).port);

/** A browser whose user decides; keeps what it was shown. */
function browser(sandbox, consent = {}) {
  const pages = [];
  const open = async (url) => {
    const answer = await fetch(sandbox.authorize(url, consent));
    pages.push({ url, status: answer.status, text: await answer.text() });
  };
  return { open, pages };
}

/** How many threads wait for a browser, where the system tells. */
function browserThreads() {
  if (process.platform !== 'linux') return 0;
  const names = readdirSync('/proc/self/task').map((id) => readFileSync(`/proc/self/task/${id}/comm`, 'utf8').trim());
  return names.filter((name) => 'yionstack-browser'.startsWith(name) && name !== 'yionstack').length;
}

/** Waits until a port is closed, for a second. */
async function closes(port) {
  const began = performance.now();
  while (await listens(port)) {
    assert.ok(performance.now() - began < 1_000, `port ${port} is still open`);
    await pause(5);
  }
}

/** A sign-in that waits for its browser, and its port. */
async function waiting(client, options = {}) {
  let show;
  const shown = new Promise((resolve) => (show = resolve));
  const signedIn = signIn(client, { openBrowser: false, onUrl: show, ...options });
  const url = await Promise.race([shown, signedIn.then(assert.fail)]);
  const port = portOf(url);
  assert.equal(await listens(port), true);
  return { signedIn, url, port };
}

test('a sign-in, on a free port and on the registered one', withSandbox({}, async ({ sandbox, business }) => {
  const { open, pages } = browser(sandbox);
  const client = local(sandbox);
  const tokens = await signIn(client, { openBrowser: open, scopes: ['read:invoices', 'read:contacts'] });
  assert.ok(tokens instanceof Tokens);
  assert.equal(tokens.scope, 'read:invoices read:contacts');
  assert.equal((await client.invoices.list(business)).length, 25);
  assert.equal((await client.auth.status()).renewable, true);
  await settled(); // the page is on its way when the tokens are there
  assert.equal(pages[0].status, 200);
  assert.match(pages[0].text, /You are signed in/);
  await closes(portOf(pages[0].url));

  const port = await freePort();
  sandbox.command({ do: 'register_app', name: 'local', redirect_uris: [`http://127.0.0.1:${port}/back`], client_id: 'local', client_secret: 'local_secret' });
  const fixed = local(sandbox, { redirectUri: `http://127.0.0.1:${port}/back`, clientId: 'local', clientSecret: 'local_secret' });
  await signIn(fixed, { openBrowser: open, randomPort: false });
  assert.equal(portOf(pages[1]?.url ?? (await settled(), pages[1].url)), port);
  await closes(port);
}));

test('the user says no', withSandbox({}, async ({ sandbox }) => {
  const { open, pages } = browser(sandbox, { decision: 'deny' });
  const client = local(sandbox);
  await assert.rejects(signIn(client, { openBrowser: open }), AccessDeniedError);
  await settled();
  assert.equal(pages[0].status, 400);
  await closes(portOf(pages[0].url));
  assert.equal((await client.auth.status()).signedIn, false);
}));

test('nobody comes: it ends in time, and its port is closed', withSandbox({}, async ({ sandbox }) => {
  const { signedIn, port } = await waiting(local(sandbox), { timeout: 300 });
  const began = performance.now();
  const error = await signedIn.then(assert.fail, (failure) => failure);
  assert.ok(error instanceof RequestTimeoutError, inspect(error));
  assert.ok(performance.now() - began < 2_000);
  assert.equal(await listens(port), false);
}));

test('a signal ends it and closes the port', withSandbox({}, async ({ sandbox }) => {
  const client = local(sandbox);
  const controller = new AbortController();
  const { signedIn, url, port } = await waiting(client, { signal: controller.signal });
  const reason = new Error('the user closed the window');
  controller.abort(reason);
  await assert.rejects(signedIn, (error) => error instanceof RequestCancelledError && error.cause === reason && /cancelled by its signal$/.test(error.message));
  await closes(port);
  await assert.rejects(fetch(sandbox.authorize(url)), 'nobody takes the callback any more');
  await assert.rejects(client.auth.signIn({ signal: AbortSignal.abort(reason) }), (error) => error.cause === reason);

  const { open } = browser(sandbox);
  await signIn(client, { openBrowser: open });
  assert.equal(sandbox.counters().code_exchanges, 1);
}));

test('a closed client ends it', withSandbox({}, async ({ sandbox }) => {
  const client = local(sandbox);
  const { signedIn, port } = await waiting(client);
  client.close();
  await assert.rejects(signedIn, RequestCancelledError);
  await closes(port);
}));

test('what cannot be listened on is said before anything is opened', withSandbox({}, async ({ sandbox }) => {
  let opened = 0;
  const openBrowser = () => void (opened += 1);
  for (const redirectUri of ['https://yourapp.com/callback', 'http://10.0.0.1:8080/callback', 'https://127.0.0.1:8080/callback']) {
    const failing = signIn(local(sandbox, { redirectUri }), { openBrowser });
    await assert.rejects(failing, (error) => error instanceof ConfigurationError && /`begin`.*`finish`/.test(error.message));
  }
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const redirectUri = `http://127.0.0.1:${taken.address().port}/callback`;
  await assert.rejects(local(sandbox, { redirectUri }).auth.signIn({ openBrowser }), /is taken on this machine.*`randomPort`/);
  taken.close();
  await assert.rejects(local(sandbox, { redirectUri: 'http://127.0.0.1:0/' }).auth.signIn({ openBrowser }), /port 0/);
  assert.equal(opened, 0);
  const client = local(sandbox);
  await client.auth.adopt(sandbox.issueTokens().refresh_token);
  await assert.rejects(signIn(client, { openBrowser }), ConfigurationError);
  assert.equal(opened, 0);
}));

test('what `openBrowser` throws is the cause, and its text stays out of the message', withSandbox({}, async ({ sandbox }) => {
  const reason = new Error('no display s3cret');
  for (const openBrowser of [() => { throw reason; }, () => Promise.reject(reason), async () => { await pause(20); throw reason; }]) {
    const error = await signIn(local(sandbox), { openBrowser }).then(assert.fail, (failure) => failure);
    assert.ok(error instanceof ConfigurationError, inspect(error));
    assert.equal(error.cause, reason);
    assert.match(error.message, /no browser could be opened \(the function given as `openBrowser` failed\): set `onUrl`/);
    assert.ok(!error.message.includes('s3cret'));
  }
}));

test('with the address shown, a browser that does not open ends nothing', withSandbox({}, async ({ sandbox }) => {
  const reason = new Error('no display');
  const order = [];
  const openBrowser = () => { order.push('open'); throw reason; };
  const { open } = browser(sandbox);
  const onUrl = (url) => { order.push('url'); setTimeout(open, 50, url); };
  await signIn(local(sandbox), { openBrowser, onUrl });
  assert.deepEqual(order, ['url', 'open']);
  const error = await signIn(local(sandbox), { openBrowser, onUrl() {}, timeout: 200 }).then(assert.fail, (failure) => failure);
  assert.ok(error instanceof RequestTimeoutError && error.cause === reason, inspect(error));
}));

test('what `onUrl` throws ends the sign-in, and no browser is opened', withSandbox({}, async ({ sandbox }) => {
  const reason = new Error('EPIPE s3cret');
  let url, opened = 0;
  for (const fails of [() => { throw reason; }, async () => { throw reason; }]) {
    const onUrl = (shown) => { url = shown; return fails(); };
    const error = await signIn(local(sandbox), { onUrl, openBrowser: () => void (opened += 1) }).then(assert.fail, (failure) => failure);
    assert.ok(error instanceof ConfigurationError && error.cause === reason, inspect(error));
    assert.equal(error.message, 'the sign-in was ended: the function given as `onUrl` failed');
    await closes(portOf(url));
  }
  await settled();
  assert.equal(opened, 0);
}));

test('functions that never answer hold up nothing and leave nothing behind', withSandbox({}, async ({ sandbox }) => {
  await settled();
  const before = kept();
  const never = () => new Promise(() => {});
  let shown;
  for (let i = 0; i < 5; i++) {
    const openBrowser = (url) => {
      shown = url;
      if (process.platform === 'linux') assert.equal(browserThreads(), 1);
      return never();
    };
    await assert.rejects(signIn(local(sandbox), { openBrowser, timeout: 100 }), RequestTimeoutError);
    await assert.rejects(signIn(local(sandbox), { onUrl: never, openBrowser: assert.fail, timeout: 100 }), RequestTimeoutError);
  }
  await closes(portOf(shown));
  const { open } = browser(sandbox);
  await signIn(local(sandbox), { openBrowser: (url) => { void open(url); return never(); } });
  await settled();
  assert.deepEqual(kept(), before);
  assert.equal(browserThreads(), 0);
}));

test('user code is no garbage while a person takes their time', withSandbox({}, async ({ sandbox }) => {
  const source = `
    import { setFlagsFromString } from 'node:v8';
    import { runInNewContext } from 'node:vm';
    import { MemoryStore, YionStackClient } from '@yionstack/sdk';
    setFlagsFromString('--expose-gc');
    const collecting = setInterval(runInNewContext('gc'), 1);
    const options = { baseUrl: '${sandbox.baseUrl}', clientId: 'a', clientSecret: 's', redirectUri: 'http://127.0.0.1/', store: new MemoryStore() };
    const signIn = () => new YionStackClient(options).auth.signIn({
      onUrl: () => new Promise((resolve) => setTimeout(resolve, 100)),
      openBrowser: () => console.log('opened'),
      timeout: 300,
      randomPort: true,
    });
    await signIn().catch(({ code }) => console.log(code));
    clearInterval(collecting);`;
  assert.equal(await runModule(source), 'opened\ntimeout');
}));

test('a process waits for a sign-in and ends after it, or in the middle of it', withSandbox({}, async ({ sandbox }) => {
  const source = (then) => `
    import { MemoryStore, YionStackClient } from '@yionstack/sdk';
    const options = { baseUrl: '${sandbox.baseUrl}', clientId: 'a', clientSecret: 's', redirectUri: 'http://127.0.0.1/', store: new MemoryStore() };
    const never = () => new Promise(() => {});
    new YionStackClient(options).auth.signIn({ openBrowser: never, timeout: 300, randomPort: true }).catch(({ code }) => console.log(code));
    ${then}`;
  assert.equal(await runModule(source('')), 'timeout');
  assert.equal(await runModule(source('setTimeout(() => { console.log("bye"); process.exit(0); }, 100);')), 'bye');
}));

test('a thread that ends closes the port of its sign-in', withSandbox({}, async ({ sandbox }) => {
  const worker = new Worker(`
    const { parentPort } = require('node:worker_threads');
    const { MemoryStore, YionStackClient } = require('@yionstack/sdk');
    const options = { baseUrl: '${sandbox.baseUrl}', clientId: 'a', clientSecret: 's', redirectUri: 'http://127.0.0.1/', store: new MemoryStore() };
    new YionStackClient(options).auth.signIn({ openBrowser: (url) => (parentPort.postMessage(url), new Promise(() => {})), randomPort: true });`, { eval: true });
  const [url] = await once(worker, 'message');
  assert.equal(await listens(portOf(url)), true);
  await worker.terminate();
  await closes(portOf(url));
}));

test('without a browser on the machine it says what to do', { skip: process.platform !== 'linux' && 'only Linux finds its browser on PATH' }, withSandbox({}, async ({ sandbox }) => {
  const source = `
    import { MemoryStore, YionStackClient } from '@yionstack/sdk';
    const options = { baseUrl: '${sandbox.baseUrl}', clientId: 'a', clientSecret: 's', redirectUri: 'http://127.0.0.1/', store: new MemoryStore() };
    await new YionStackClient(options).auth.signIn({ randomPort: true }).catch(({ code, message }) => console.log(code, message));`;
  assert.match(await runModule(source, 10_000, { PATH: '/nowhere' }), /^configuration no browser could be opened \(.*\): set `onUrl`/);
}));

test('wrong options name the remedy', withSandbox({}, async ({ sandbox, client: given }) => {
  const client = local(sandbox);
  const wrong = (options, message) => assert.rejects(client.auth.signIn(options), (error) => error instanceof ConfigurationError && message.test(error.message), String(message));
  await wrong(['read:invoices'], /^options must be an object: `signIn\({ scopes }\)`$/);
  await wrong({ scopes: 'read:invoices' }, /`scopes` must be an array of strings/);
  await wrong({ openBrowser: 'firefox' }, /`openBrowser` must be true, false, or a function/);
  await wrong({ openBrowser: false, randomPort: true }, /set `onUrl` to show it/);
  await wrong({ onUrl: true }, /`onUrl` must be a function/);
  await wrong({ timeout: 0 }, /`timeout` must be a number of milliseconds/);
  await wrong({ timeout: 300_001, openBrowser() {} }, /`timeout`.*at most 5 minutes/);
  await wrong({ randomPort: 1 }, /`randomPort` must be true or false/);
  await wrong({ signal: {} }, /`signal` must be an AbortSignal/);
  await wrong({ open: true }, /there is no option `open`; there are scopes, openBrowser/);
  await assert.rejects(given.auth.signIn(), /`clientId`/);
}));
