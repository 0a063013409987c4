/** Runs `tests/cases` in JavaScript. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { YionStackError } from '@yionstack/sdk';

import { Runner, load } from './case-runner.mjs';

const cases = load();

test('the cases are there', () => assert.ok(cases.length >= 30));

for (const one of cases) {
  test(one.name, async (t) => {
    const runner = new Runner(one);
    t.after(() => runner.close());
    for (const [index, step] of one.steps.entries()) await runStep(runner, step, `step ${index + 1}`);
  });
}

async function runStep(runner, step, place) {
  const expect = step.expect ?? {};
  runner.seen.length = 0;
  let outcome;
  let error;
  try {
    outcome = await runner.act(step);
  } catch (thrown) {
    error = thrown;
  }
  if (expect.error) checkError(error, expect.error, place);
  else if (error) throw error;
  else checkValue(outcome, expect, place);
  if (expect.seen) checkSeen(runner, expect.seen, place);
  const counters = runner.sandbox.counters();
  for (const [name, value] of Object.entries(expect.counters ?? {})) assert.equal(counters[name], value, `${place}: counter ${name}`);
}

function checkError(error, expected, place) {
  assert.ok(error instanceof YionStackError, `${place}: ${error ?? 'no error'}`);
  for (const [name, value] of Object.entries(expected)) {
    if (name === 'message_contains') assert.ok(error.message.includes(value), `${place}: ${error.message}`);
    else assert.equal(error[name], value, `${place}: ${name} of ${error}`);
  }
}

function checkSeen(runner, expected, place) {
  assert.equal(runner.seen.length, expected.length, `${place}: ${runner.seen.map(({ operation, status }) => `${operation} ${status}`)}`);
  for (const [index, members] of expected.entries()) {
    const { requestId, url, ...end } = runner.seen[index];
    const found = { ...end, request_id: requestId, url: url.replace(runner.sandbox.baseUrl, '$base_url') };
    for (const [name, value] of Object.entries(members)) assert.equal(found[name] ?? null, value, `${place}: ${name}`);
  }
}

function checkValue(outcome, expect, place) {
  if (expect.length !== undefined) assert.ok(Array.isArray(outcome) && outcome.length === expect.length, place);
  if (expect.item) {
    const first = Array.isArray(outcome) ? outcome[0] : outcome;
    const wire = { ...first, ...first.extra };
    for (const [name, value] of Object.entries(expect.item)) assert.deepEqual(wire[name], value, `${place}: ${name}`);
  }
}
