/**
 * Long lists take no more memory than short ones. 20,000 rows; as many as ROWS says.
 *
 * V8 runs as it does for everybody. It collects only when its young generation is full, and lets that grow to 32 MiB, with
 * any long list and however little of it is kept: after 100,000 rows it has, which is most of what a process grows by. What
 * a list adds to it shows in fewer rows: texts of pages that V8 puts into a space of their own because they are large, and
 * tapes outside of its heap, of which it lets dozens pile up. And what is left after a collection at the end counts, too.
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Sandbox } from '@yionstack/sdk/testing';

import { runModule } from './support.mjs';

const ROWS = Number(process.env.ROWS ?? 20_000);
/** In megabytes, as all of these. */
const LARGEST_GROWTH = 50;
/** Of what V8 has beside its usual spaces: large objects, and what lies outside of its heap. */
const LARGEST_ASIDE = 1.5;
/** Of what is still in use at the end. */
const LARGEST_REST = 5;

for (const prefetch of [0, 4]) {
  test(`${ROWS} invoices with ${prefetch} pages ahead, in constant memory`, async (t) => {
    const sandbox = new Sandbox({ youniumRows: { invoices: ROWS } });
    t.after(() => sandbox.close());
    const { baseUrl, youniumClientId: clientId, youniumSecret: secret } = sandbox;
    const options = JSON.stringify({ baseUrl, clientId, secret, legalEntity: sandbox.legalEntities()[0].name });
    const source = `
      import { getHeapSpaceStatistics } from 'node:v8';
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
      const aside = () => {
        const large = getHeapSpaceStatistics().filter(({ space_name: name }) => name.includes('large'));
        return large.reduce((sum, space) => sum + space.space_used_size, process.memoryUsage().external);
      };
      const usedBefore = inUse();
      const asideBefore = aside();
      const before = process.memoryUsage.rss();
      let peak = before;
      let most = asideBefore;
      for await (const invoice of client.invoices.list({ pageSize: 100, prefetch: ${prefetch} })) {
        if (typeof invoice.id !== 'string') throw new Error('no id');
        rows += 1;
        if (rows % 500 === 0) {
          peak = Math.max(peak, process.memoryUsage.rss());
          most = Math.max(most, aside());
        }
      }
      const rest = inUse() - usedBefore;
      const sizes = [peak - before, most - asideBefore, rest, peak].map((size) => size / 1e6);
      console.log(rows, ...sizes, rows / (performance.now() - started) * 1000);`;
    const printed = await runModule(source, 60_000 + ROWS * 2, {}, ['--expose-gc']);
    const [rows, growth, aside, rest, most, speed] = printed.split(' ').map(Number);
    const facts = [`${most.toFixed(0)} MB at most`, `${growth.toFixed(1)} MB more than before the list`, `${aside.toFixed(1)} MB aside`, `${rest.toFixed(1)} MB still in use`];
    t.diagnostic(`${speed.toFixed(0)} rows/s, ${facts.join(', ')}`);
    assert.equal(rows, ROWS);
    assert.ok(growth < LARGEST_GROWTH, `the process grew by ${growth.toFixed(1)} MB`);
    assert.ok(aside < LARGEST_ASIDE, `${aside.toFixed(1)} MB in large objects and outside of the heap`);
    assert.ok(rest < LARGEST_REST, `${rest.toFixed(1)} MB are still in use`);
  });
}
