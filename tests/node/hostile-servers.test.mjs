/** Runs `tests/cases/hostile` in JavaScript. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { Runner } from './younium-runner.mjs';

const load = (name) => JSON.parse(readFileSync(new URL(`../cases/hostile/${name}.json`, import.meta.url), 'utf8')).cases;

test('every call ends by its deadline', async (t) => {
  const cases = load('slow');
  assert.ok(cases.length >= 12, `cases went missing: ${cases.length}`);
  const late = [];
  for (const one of cases) {
    await t.test(one.name, async (t) => late.push(...(await run(t, one))));
  }
  console.log(`slow servers: ${cases.length} kinds, ${late.length} calls with a deadline, at most ${Math.max(...late).toFixed(1)} ms late`);
});

for (const one of load('broken')) test(`no success: ${one.name}`, (t) => run(t, one));

for (const one of load('redirects')) test(`not followed: ${one.name}`, (t) => run(t, one));

async function run(t, one) {
  const runner = new Runner(one);
  t.after(() => runner.close());
  for (const [index, step] of one.steps.entries()) await runner.run(step, `step ${index + 1} ${step.call ?? step.export ?? ''}`);
  return runner.late;
}
