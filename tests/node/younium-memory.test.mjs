/**
 * Long lists take no more memory than short ones. 20,000 rows; as many as ROWS says.
 *
 * Left to itself, V8 collects garbage only when its young generation has grown to 48 MiB, however little of it is kept. So
 * that this is not taken for the list's, the process keeps that generation small; and what is left after a collection at
 * the end is counted as well.
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Sandbox } from '@yionstack/sdk/testing';

import { runModule } from './support.mjs';

const ROWS = Number(process.env.ROWS ?? 20_000);
const LARGEST_GROWTH = 50;
/** Of what is still in use at the end. */
const LARGEST_REST = 5;
const V8 = ['--expose-gc', '--max-semi-space-size=1'];

for (const prefetch of [0, 4]) {
  test(`${ROWS} invoices with ${prefetch} pages ahead, in constant memory`, async (t) => {
    const sandbox = new Sandbox({ youniumRows: { invoices: ROWS } });
    t.after(() => sandbox.close());
    const { baseUrl, youniumClientId: clientId, youniumSecret: secret } = sandbox;
    const options = JSON.stringify({ baseUrl, clientId, secret, legalEntity: sandbox.legalEntities()[0].name });
    const source = `
      import { YouniumClient } from '@yionstack/sdk';
      const client = new YouniumClient(${options});
      const started = performance.now();
      let rows = 0;
      // what the engine and the connections take, they take once
      if (!(await client.invoices.list({ pageSize: 100 }).first())) throw new Error('no row');
      const inUse = () => {
        globalThis.gc();
        const { heapUsed, external } = process.memoryUsage();
        return heapUsed + external;
      };
      const usedBefore = inUse();
      const before = process.memoryUsage.rss();
      let peak = before;
      for await (const invoice of client.invoices.list({ pageSize: 100, prefetch: ${prefetch} })) {
        if (typeof invoice.id !== 'string') throw new Error('no id');
        rows += 1;
        if (rows % 500 === 0) peak = Math.max(peak, process.memoryUsage.rss());
      }
      const rest = inUse() - usedBefore;
      console.log(rows, (peak - before) / 1024 / 1024, rest / 1024 / 1024, peak / 1024 / 1024, rows / (performance.now() - started) * 1000);`;
    const [rows, growth, rest, most, speed] = (await runModule(source, 60_000 + ROWS * 2, {}, V8)).split(' ').map(Number);
    assert.equal(rows, ROWS);
    assert.ok(growth < LARGEST_GROWTH, `the process grew by ${growth.toFixed(1)} MiB`);
    assert.ok(rest < LARGEST_REST, `${rest.toFixed(1)} MiB are still in use`);
    t.diagnostic(`${speed.toFixed(0)} rows/s, ${most.toFixed(0)} MiB at most, ${growth.toFixed(1)} MiB more than before the list, ${rest.toFixed(1)} MiB still in use`);
  });
}
