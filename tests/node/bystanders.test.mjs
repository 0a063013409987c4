/** A thousand parallel calls leave the event loop to others. */

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';

import { YionStackClient } from '@yionstack/sdk';

const CALLS = 1_000;
const ROUNDS = 5;
/** Milliseconds that the event loop may be later than when nothing happens, 99 times of 100. */
const AT_MOST = process.env.CI === 'true' ? 100 : 10;

/** A server of its own, so that its work is not ours; each answer takes half a second. */
const SERVER = `
  import { Sandbox } from '@yionstack/sdk/testing';
  const sandbox = new Sandbox({ invoices: 5 });
  const { access_token: token, business } = sandbox.issueTokens();
  sandbox.fault({ times: 'always', delayMs: 500 });
  console.log(JSON.stringify({ baseUrl: sandbox.baseUrl, token, business }));
  setInterval(() => sandbox.baseUrl, 1_000_000);`;

test('a thousand parallel calls do not hold up the event loop', async (t) => {
  const server = spawn(process.execPath, ['--input-type=module', '-e', SERVER], { cwd: import.meta.dirname, stdio: ['ignore', 'pipe', 'inherit'] });
  t.after(() => server.kill());
  const [line] = await once(server.stdout, 'data');
  const { business, ...options } = JSON.parse(line);
  const client = new YionStackClient(options);
  t.after(() => client.close());
  const calls = async () => {
    const answers = await Promise.all(Array.from({ length: CALLS }, () => client.invoices.list(business)));
    assert.ok(answers.every(({ length }) => length === 5));
  };
  await calls(); // connections and caches
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const busy = await delay(calls);
    const idle = await delay(() => sleep(1_000));
    rounds.push({ busy, idle });
  }
  const p99 = median(rounds.map(({ busy }) => busy.p99));
  const more = median(rounds.map(({ busy, idle }) => busy.p99 - idle.p99));
  const max = median(rounds.map(({ busy }) => busy.max));
  console.log(`event loop during ${CALLS} calls: p99 ${p99.toFixed(1)} ms late, ${more.toFixed(1)} ms more than idle, at most ${max.toFixed(1)} ms`);
  assert.ok(more <= AT_MOST, JSON.stringify(rounds));
});

/** How late the event loop is meanwhile. */
async function delay(work) {
  const histogram = monitorEventLoopDelay({ resolution: 1 });
  histogram.enable();
  await work();
  histogram.disable();
  return { p99: histogram.percentile(99) / 1e6, max: histogram.max / 1e6 };
}

function median(values) {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
