import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Worker } from 'node:worker_threads';

import { runModule, withSandbox } from './support.mjs';

const IMPORTS = `import { YionStackClient } from '@yionstack/sdk';`;
const TERMINATIONS = Number(process.env.YIONSTACK_TERMINATIONS ?? (process.env.CI === 'true' ? 200 : 15));

test('loading and making a client starts nothing: no thread, no handle, no wait', async () => {
  const source = `
    import { readdirSync } from 'node:fs';
    import { createRequire } from 'node:module'; // \`import\` would start threads of Node's own
    const count = () => [process.platform === 'linux' ? readdirSync('/proc/self/task').length : 0, process.getActiveResourcesInfo().length];
    count();
    const before = count();
    const { YionStackClient } = createRequire(process.cwd() + '/')('@yionstack/sdk');
    const client = new YionStackClient({ token: 't' });
    const after = count();
    console.log(after[0] - before[0], after[1] - before[1]);`;
  assert.equal(await runModule(source), '0 0');
});

test('a process with an idle client ends', withSandbox({}, async ({ sandbox, token, business }) => {
  const source = `${IMPORTS}
    const client = new YionStackClient({ baseUrl: '${sandbox.baseUrl}', token: async () => '${token}' });
    console.log((await client.invoices.list('${business}')).length);`;
  const started = performance.now();
  assert.equal(await runModule(source), '25');
  assert.ok(performance.now() - started < 5_000);
}));

test('a process with a running call waits for it, and only for it', withSandbox({}, async ({ sandbox, token, business }) => {
  sandbox.fault({ delayMs: 500 });
  const source = `${IMPORTS}
    const client = new YionStackClient({ baseUrl: '${sandbox.baseUrl}', token: '${token}' });
    client.invoices.list('${business}').then((list) => console.log(list.length));`;
  assert.equal(await runModule(source), '25');
}));

test('a cancelled call does not keep the process alive', withSandbox({}, async ({ sandbox, token, business }) => {
  sandbox.fault({ times: 'always', hang: true });
  const source = `${IMPORTS}
    const client = new YionStackClient({ baseUrl: '${sandbox.baseUrl}', token: '${token}' });
    const controller = new AbortController();
    client.invoices.list('${business}', { signal: controller.signal }).catch((error) => console.log(error.code));
    setTimeout(() => controller.abort(), 50);`;
  assert.equal(await runModule(source), 'cancelled');
}));

test('a process may exit in the middle of a call', withSandbox({}, async ({ sandbox, token, business }) => {
  sandbox.fault({ times: 'always', hang: true });
  const source = `${IMPORTS}
    const client = new YionStackClient({ baseUrl: '${sandbox.baseUrl}', token: '${token}' });
    client.invoices.list('${business}');
    setTimeout(() => { console.log('bye'); process.exit(0); }, 50);`;
  assert.equal(await runModule(source), 'bye');
}));

const WORKER = `
  const { parentPort, workerData } = require('node:worker_threads');
  const { YionStackClient } = require('@yionstack/sdk');
  const { baseUrl, token, business, forever } = workerData;
  const client = new YionStackClient({ baseUrl, token: () => token });
  const call = () => client.invoices.list(business).then((list) => list.length);
  const more = () => call().then(more);
  (async () => {
    parentPort.postMessage(await call());
    if (forever) for (let i = 0; i < 8; i++) more();
  })();`;

function start(workerData) {
  return new Worker(WORKER, { eval: true, workerData });
}

test('workers call side by side and end on their own', withSandbox({}, async ({ sandbox, client, token, business }) => {
  const data = { baseUrl: sandbox.baseUrl, token, business, forever: false };
  const answers = Array.from({ length: 4 }, () => new Promise((resolve, reject) => {
    const worker = start(data);
    let answer;
    worker.once('message', (value) => (answer = value));
    worker.once('error', reject);
    worker.once('exit', (code) => resolve([answer, code]));
  }));
  const own = await client.invoices.list(business);
  assert.deepEqual(await Promise.all(answers), Array(4).fill([25, 0]));
  assert.equal(own.length, 25);
}));

test(`${TERMINATIONS} workers are terminated in the middle of their calls`, withSandbox({}, async ({ sandbox, client, token, business }) => {
  const data = { baseUrl: sandbox.baseUrl, token, business, forever: true };
  for (let i = 0; i < TERMINATIONS; i++) {
    const worker = start(data);
    await new Promise((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
    });
    await new Promise((resolve) => setTimeout(resolve, i % 7));
    await worker.terminate();
  }
  assert.equal((await client.invoices.list(business)).length, 25, 'the main thread goes on');
}));
