/** Runs `tests/cases` in JavaScript. */

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';

import { Pending, YionStackClient, YionStackError } from '@yionstack/sdk';
import { Sandbox } from '@yionstack/sdk/testing';

const folder = new URL('../cases/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const cases = files.flatMap((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')).cases);
const SCOPES = ['read:invoices', 'read:contacts'];

test('the cases are there', () => assert.ok(cases.length >= 30));

for (const one of cases) {
  test(one.name, async (t) => {
    const sandbox = new Sandbox(one.sandbox);
    t.after(() => sandbox.close());
    const client = new YionStackClient({
      baseUrl: sandbox.baseUrl,
      clientId: sandbox.clientId,
      clientSecret: sandbox.clientSecret,
      redirectUri: 'https://yourapp.com/callback',
      retries: 0,
      timeout: 20_000,
      ...camelCased(one.client ?? {}),
    });
    t.after(() => client.close());
    for (const [index, step] of one.steps.entries()) await runStep(sandbox, client, step, `step ${index + 1}`);
  });
}

async function runStep(sandbox, client, step, place) {
  const expect = step.expect ?? {};
  let outcome;
  let error;
  try {
    outcome = await act(sandbox, client, step);
  } catch (thrown) {
    error = thrown;
  }
  if (expect.error) checkError(error, expect.error, place);
  else if (error) throw error;
  else checkValue(outcome, expect, place);
  const counters = sandbox.counters();
  for (const [name, value] of Object.entries(expect.counters ?? {})) assert.equal(counters[name], value, `${place}: counter ${name}`);
}

async function act(sandbox, client, step) {
  if (step.command) return void sandbox.command(step.command);
  if (step.sign_in) return void (await signIn(sandbox, client, step.sign_in));
  if (step.request) return void (await client.request(...step.request));
  const [resource, name] = step.call.split('.');
  return client[resource][name](...step.arguments.map((argument) => resolve(sandbox, argument)));
}

async function signIn(sandbox, client, wanted) {
  const pending = client.auth.begin(wanted.scopes ?? SCOPES);
  const url = tamper(pending.url, wanted.tamper_url);
  const callback = tamper(sandbox.authorize(url, { decision: wanted.decision }), wanted.tamper_callback);
  if (wanted.wait) sandbox.advance(wanted.wait);
  if (wanted.twice) await client.auth.finish(Pending.load(pending.save()), callback);
  await client.auth.finish(pending, callback);
}

/** Replaces query parameters of a URL; `null` removes one. */
function tamper(text, changes = {}) {
  const url = new URL(text);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  return url.href;
}

function resolve(sandbox, argument) {
  const places = { $business: 0, $other_business: 1 };
  return argument in places ? sandbox.businesses()[places[argument]].id : argument;
}

function checkError(error, expected, place) {
  assert.ok(error instanceof YionStackError, `${place}: ${error ?? 'no error'}`);
  for (const [name, value] of Object.entries(expected)) {
    if (name === 'message_contains') assert.ok(error.message.includes(value), `${place}: ${error.message}`);
    else assert.equal(error[name], value, `${place}: ${name} of ${error}`);
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

function camelCased(options) {
  return Object.fromEntries(Object.entries(options).map(([name, value]) => [name.replace(/_(.)/g, (_, c) => c.toUpperCase()), value]));
}
