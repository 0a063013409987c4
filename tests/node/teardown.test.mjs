/** What becomes of a refresh when its process or its worker ends. */

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { Worker } from 'node:worker_threads';

import { FileStore } from '@yionstack/sdk';
import { Sandbox } from '@yionstack/sdk/testing';

import { app, folder, runModule, withSandbox } from './support.mjs';

const CI = process.env.CI === 'true';
const EXITS = Number(process.env.YIONSTACK_EXITS ?? (CI ? 20 : 5));
const TERMINATIONS = Number(process.env.YIONSTACK_TERMINATIONS ?? (CI ? 200 : 15));
const ANSWER_AFTER = 250;

/** A sandbox with a grant in files that has to be renewed, and how to make a client for it. */
async function expired(t, options = {}) {
  const sandbox = new Sandbox({ invoices: 1, policy: 'revoke_family', ...options });
  t.after(() => sandbox.close());
  const path = await folder(t);
  const files = { path: join(path, 'grants'), configDir: join(path, 'config') };
  const { baseUrl, clientId, clientSecret } = sandbox;
  const issued = sandbox.issueTokens();
  const client = app(sandbox, { store: new FileStore(files) });
  await client.auth.adopt(issued.refresh_token);
  client.close();
  const data = { files, options: { baseUrl, clientId, clientSecret, retries: 0 }, business: issued.business };
  return { sandbox, files, data, business: issued.business };
}

const slowly = (sandbox) => sandbox.fault({ match: { grantType: 'refresh_token' }, afterProcessing: true, delayMs: ANSWER_AFTER });

const program = ({ files, options, business }, more) => `
  import { FileStore, YionStackClient } from '@yionstack/sdk';
  const client = new YionStackClient({ ...${JSON.stringify(options)}, store: new FileStore(${JSON.stringify(files)}) });
  const ended = new AbortController();
  const call = client.invoices.list('${business}', { signal: ended.signal });
  call.catch(() => {});
  ${more}`;

const ENDS = {
  'process.exit': (after) => `setTimeout(() => process.exit(0), ${after});`,
  'an uncaught exception': (after) => `setTimeout(() => { throw new Error('bye'); }, ${after});`,
  'the end of its last call': (after) => `setTimeout(() => ended.abort(), ${after});`,
};

for (const [how, end] of Object.entries(ENDS)) {
  test(`${EXITS} processes end during a refresh, by ${how}: the next one needs no second refresh`, async (t) => {
    for (let i = 0; i < EXITS; i++) {
      const { sandbox, files, data, business } = await expired(t);
      slowly(sandbox);
      const after = Math.round((i / EXITS) * 1.2 * ANSWER_AFTER);
      await runModule(program(data, end(after))).catch((error) => assert.equal(error.code, 1, String(error)));
      const next = app(sandbox, { store: new FileStore(files) });
      assert.equal((await next.invoices.list(business)).length, 1, `after ${after} ms`);
      const { refreshes, reuse_detected } = sandbox.counters();
      assert.deepEqual({ refreshes, reuse_detected }, { refreshes: 1, reuse_detected: 0 }, `after ${after} ms`);
      next.close();
    }
  });
}

test('a refresh that hangs holds up the end of its process for some seconds, not for ever', async (t) => {
  const { sandbox, data } = await expired(t);
  sandbox.fault({ match: { grantType: 'refresh_token' }, hang: true });
  const began = performance.now();
  await runModule(program(data, ENDS['process.exit'](150)));
  const took = performance.now() - began;
  assert.ok(took > 4_500 && took < 8_000, `${took} ms`);
});

const WORKER = `
  const { parentPort, workerData } = require('node:worker_threads');
  const { FileStore, YionStackClient } = require('@yionstack/sdk');
  const { files, options, business, forever } = workerData;
  const client = new YionStackClient({ ...options, store: new FileStore(files), onEvent: () => {} });
  parentPort.once('message', async () => {
    if (forever) setInterval(() => client.auth.refresh().catch(() => {}), 1);
    const lists = await Promise.all(Array.from({ length: 20 }, () => client.invoices.list(business)));
    if (!forever) parentPort.postMessage(lists.length);
  });
  parentPort.postMessage('ready');`;

async function start(workerData) {
  const worker = new Worker(WORKER, { eval: true, workerData });
  await once(worker, 'message');
  return worker;
}

test('several workers share one file store: one refresh', async (t) => {
  const { sandbox, data } = await expired(t);
  const workers = await Promise.all(Array.from({ length: 4 }, () => start(data)));
  const answers = workers.map((worker) => once(worker, 'message'));
  for (const worker of workers) worker.postMessage('go');
  assert.deepEqual((await Promise.all(answers)).map(([length]) => length), [20, 20, 20, 20]);
  const { refreshes, reuse_detected } = sandbox.counters();
  assert.deepEqual({ refreshes, reuse_detected }, { refreshes: 1, reuse_detected: 0 });
});

test(`${TERMINATIONS} workers are terminated in the middle of refreshes: no pair is lost`, async (t) => {
  const { sandbox, files, data, business } = await expired(t);
  const main = app(sandbox, { store: new FileStore(files) });
  for (let i = 0; i < TERMINATIONS; i++) {
    const worker = await start({ ...data, forever: true });
    worker.postMessage('go');
    await new Promise((resolve) => setTimeout(resolve, i % 11));
    await worker.terminate();
    if (i % 10 === 9) assert.equal((await main.invoices.list(business)).length, 1);
  }
  await main.auth.refresh();
  assert.equal((await main.invoices.list(business)).length, 1);
  const { refreshes, reuse_detected } = sandbox.counters();
  assert.equal(reuse_detected, 0);
  assert.ok(refreshes > 1, 'nothing was refreshed');
});

/** A store in one file, good for one thread at a time; `hangAt` is the swap that never ends. */
const OWN_STORE = `
  const { readFileSync, renameSync, writeFileSync } = require('node:fs');
  const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
  const change = (file, work) => {
    const all = read(file);
    const given = work(all);
    writeFileSync(file + '.new', JSON.stringify(all));
    renameSync(file + '.new', file);
    return given;
  };
  let swaps = 0;
  const ownStore = (file, hangAt, hangs) => ({
    load(key) {
      const found = read(file)[key];
      return found && [found[0], Buffer.from(found[1], 'base64')];
    },
    compareAndSwap(key, expected, version, value) {
      if (++swaps === hangAt) return hangs(), new Promise(() => {});
      return change(file, (all) => (all[key]?.[0] ?? 0) === expected && Boolean(all[key] = [version, Buffer.from(value).toString('base64')]));
    },
    lease: (key, owner) => change(file, (all) => (all['lease-' + key] ??= owner) === owner),
    release: (key, owner) => change(file, (all) => { if (all['lease-' + key] === owner) delete all['lease-' + key]; }),
  });`;

test('a worker ends while the core waits for its store: nothing hangs, and the pair is in the journal', withSandbox({ invoices: 1, policy: 'revoke_family' }, async ({ t, sandbox }) => {
  const path = await folder(t);
  const file = join(path, 'store.json');
  await writeFile(file, '{}');
  const { baseUrl, clientId, clientSecret } = sandbox;
  const issued = sandbox.issueTokens();
  const options = { baseUrl, clientId, clientSecret, storeKey: Buffer.alloc(32, 7).toString('hex'), journalDir: join(path, 'journal') };
  const inWorker = `${OWN_STORE}
    const { parentPort, workerData } = require('node:worker_threads');
    const { YionStackClient } = require('@yionstack/sdk');
    // the first swap takes the grant over, the second writes the intent
    const client = new YionStackClient({ ...workerData.options, store: ownStore(workerData.file, 3, () => parentPort.postMessage('hangs')) });
    client.auth.adopt(workerData.refreshToken).then(() => client.auth.refresh()).catch(() => {});`;
  // in a process of its own, so that its end is seen too
  const source = `
    import { once } from 'node:events';
    import { Worker } from 'node:worker_threads';
    import '@yionstack/sdk';
    const worker = new Worker(${JSON.stringify(inWorker)}, { eval: true, execArgv: [], workerData: ${JSON.stringify({ file, options, refreshToken: issued.refresh_token })} });
    await once(worker, 'message');
    const began = performance.now();
    await worker.terminate();
    console.log(performance.now() - began < 2_000);`;
  const began = performance.now();
  assert.equal(await runModule(source), 'true');
  assert.ok(performance.now() - began < 4_500, 'something was waited for');

  // the dead worker's lease would run out some day
  const kept = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify(Object.fromEntries(Object.entries(kept).filter(([key]) => !key.startsWith('lease-')))));
  const next = `${OWN_STORE}
    const { YionStackClient } = require('@yionstack/sdk');
    const client = new YionStackClient({ ...${JSON.stringify(options)}, store: ownStore(${JSON.stringify(file)}) });
    client.invoices.list('${issued.business}').then((list) => console.log(list.length));`;
  assert.equal(await runModule(`import { createRequire } from 'node:module'; const require = createRequire(process.cwd() + '/x.js');${next}`), '1');
  const { refreshes, reuse_detected } = sandbox.counters();
  assert.deepEqual({ refreshes, reuse_detected }, { refreshes: 1, reuse_detected: 0 });
}));
