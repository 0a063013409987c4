/** Runs `tests/cases/younium` in JavaScript. */

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';

import { OPERATIONS } from '@yionstack/sdk/younium';

import { Runner } from './younium-runner.mjs';

const FOLDER = new URL('../cases/younium/', import.meta.url);
const files = readdirSync(FOLDER).map((name) => [name, JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'))]);
const cases = files.flatMap(([, { cases = [] }]) => cases);

test('every operation is called with success', () => {
  const { cases: stories } = Object.fromEntries(files)['operations.json'];
  const steps = stories.flatMap((story) => story.steps).filter(({ call, expect }) => call && !expect?.error);
  const called = new Set(steps.map(({ call }) => call));
  const without = Object.keys(OPERATIONS).filter((id) => !called.has(id));
  assert.deepEqual(without, [], 'no case of operations.json calls these with success');
  assert.ok(cases.length >= 80, `cases went missing: ${cases.length}`);
});

test('no published operation is missing', () => {
  const { operations } = Object.fromEntries(files)['published.json'];
  const place = ({ method, path } = {}) => `${method} ${path}`;
  const missing = Object.keys(operations).filter((id) => place(OPERATIONS[id]) !== operations[id]);
  assert.deepEqual(missing, [], 'published operations that are gone, or are elsewhere');
  assert.equal(Object.keys(operations).length, 159);
});

for (const one of cases) {
  test(one.name, async (t) => {
    const runner = new Runner(one);
    t.after(() => runner.close());
    for (const [index, step] of one.steps.entries()) {
      await runner.run(step, `step ${index + 1} ${step.call ?? step.export ?? ''}`);
    }
  });
}
