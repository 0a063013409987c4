/**
 * 1,000 runs of both APIs, over the reuse policies, leave no secret in an error, a stack, `inspect`, JSON, a hook, a
 * channel of `diagnostics_channel` or on the terminal. Log lines are looked at in Rust (`tests/rust/tests/secrets`).
 */

import assert from 'node:assert/strict';
import { channel } from 'node:diagnostics_channel';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { inspect } from 'node:util';

import { YionStackClient, YionStackError, YouniumClient } from '@yionstack/sdk';

import { Runner, load } from './case-runner.mjs';

const RUNS = 1_000;
const POLICIES = ['grace', 'strict', 'revoke_family'];
const SINKS = ['string', 'stack', 'inspect', 'json', 'cause', 'objects', 'hooks', 'channels'];
// Harmless, and planted wherever a secret could slip through: it shows that each sink is really looked at.
const MARKER = 'harmless-marker-4711';
const STATIC = 'tok_static_canary_3141592';
const CHANNELS = ['yionstack:request:start', 'yionstack:request:end', 'yionstack:request:error'];
// what a server might say of a token in headers that are shown, and in one that is not
const ECHO = { server: '$marker $static', 'x-request-id': '$marker-$static', 'set-cookie': 'session=$static' };
const cases = load('secrets');
const YOUNIUM = JSON.parse(readFileSync(new URL('../cases/younium/secrets.json', import.meta.url), 'utf8'));

/** Every form of a secret that counts as a leak: raw, reversed, percent, hex, JSON, base64 in its three phases. */
function forms(secret) {
  const raw = Buffer.from(secret);
  const found = [secret, [...secret].reverse().join(''), encodeURIComponent(secret), raw.toString('hex'), JSON.stringify(secret).slice(1, -1)];
  for (let phase = 0; phase < 3; phase += 1) {
    // what stands in front shifts the alphabet; the first and last characters depend on the neighbours
    const shifted = Buffer.concat([Buffer.alloc(phase, 'x'), raw]);
    for (const alphabet of ['base64', 'base64url']) {
      found.push(shifted.toString(alphabet).replace(/=+$/, '').slice(Math.ceil((phase * 8) / 6), -1));
    }
  }
  return new Set(found.map((form) => form.toLowerCase()));
}

function find(text, secrets) {
  const lower = text.toLowerCase();
  return [...secrets].filter((secret) => [...forms(secret)].some((form) => lower.includes(form)));
}

/** What an error writes, by sink. */
function shown(error) {
  return {
    string: String(error),
    stack: error.stack,
    inspect: inspect(error, { depth: 9, showHidden: true }),
    json: `${JSON.stringify(error)} ${JSON.stringify(Object.getOwnPropertyDescriptors(error))}`,
    cause: inspect(new Error('outer', { cause: error }), { depth: 9 }),
  };
}

/** Lives one case; gives its secrets and what every sink holds. */
async function live(one, policy) {
  const sinks = {};
  const write = (more) => {
    for (const [name, text] of Object.entries(more)) sinks[name] = `${sinks[name] ?? ''}${text}\n`;
  };
  const seen = (name) => (record) => write({ [name]: inspect(record, { depth: 9, showHidden: true, maxStringLength: null }) });
  const hooks = { onRequest: seen('hooks'), onResponse: seen('hooks') };
  const listener = seen('channels');
  for (const name of CHANNELS) channel(name).subscribe(listener);
  const client = { redirectUri: `http://127.0.0.1:9/${MARKER}`, ...hooks };
  const runner = new Runner(one, { sandbox: { policy, invoices: 3 }, client, marker: MARKER });
  for (const step of one.steps) {
    await runner.act(step).catch((error) => {
      assert.ok(error instanceof YionStackError, inspect(error));
      write(shown(error));
    });
  }
  await runner.noteTokens();
  const { auth } = runner.client;
  write({ objects: inspect([runner.client, auth, auth.begin(), await auth.tokens(), await auth.status()], { depth: 9, showHidden: true }) });
  await plant(runner, write, hooks);
  await younium(runner, write, hooks);
  runner.close();
  for (const name of CHANNELS) channel(name).unsubscribe(listener);
  return { secrets: runner.everySecret, sinks };
}

/** In every run one error is told the marker beside a token, and one client has both: no sink goes unwatched. */
async function plant(runner, write, hooks) {
  runner.note({ static: STATIC });
  const body = '{"message":"$marker $static"}';
  await runner.command({ do: 'fault', match: { path: '/planted' }, respond: { status: 404, headers: ECHO, body } });
  const client = new YionStackClient({ baseUrl: runner.sandbox.baseUrl, token: STATIC, ...hooks });
  const told = { query: { token: STATIC }, headers: { 'x-own': STATIC, 'x-request-id': STATIC } };
  const planted = await client.request('GET', '/planted', told).then(assert.fail, (error) => error);
  write(shown(planted));
  const other = new YionStackClient({ baseUrl: runner.sandbox.baseUrl, clientId: 'app', clientSecret: STATIC });
  await other.auth.adopt(STATIC, { accessToken: STATIC, expiresIn: 60, scope: MARKER });
  const tokens = await other.auth.tokens();
  write({ objects: `${inspect(tokens)} ${JSON.stringify(tokens)} ${inspect(other)}` });
}

/** What clients of Younium hold and are told, each step with a client of its own. */
async function younium(runner, write, hooks) {
  const { secrets, steps, marker, webhook } = YOUNIUM;
  const seen = (...things) => write({ objects: inspect(things, { depth: 9, showHidden: true }) });
  runner.note(secrets);
  for (const step of steps) {
    for (const fault of step.faults) await runner.command({ do: 'fault', ...fault });
    const isLegacy = step.client === 'legacy';
    const secret = secrets[isLegacy ? 'password' : 'younium_secret'];
    const { baseUrl } = runner.sandbox;
    const own = isLegacy ? { authentication: 'legacy', legacyTokenUrl: `${baseUrl}/connect/token` } : {};
    const client = new YouniumClient({ baseUrl, clientId: 'canary', secret, legalEntity: 'Nordvik AB', retries: 0, ...own, ...hooks });
    const told = { query: { token: secret }, headers: { 'x-own': secret } };
    const call = step.call === 'webhooks.get' ? client.webhooks.get(webhook) : client.request('GET', `/${marker}`, told).then(() => assert.fail(step.what));
    await call.then(seen, (error) => {
      assert.ok(error instanceof YionStackError, inspect(error));
      write(shown(error));
    });
    seen(client);
    client.close();
  }
}

test('a thousand runs leave no secret', async (t) => {
  const printed = [];
  for (const stream of [process.stdout, process.stderr]) {
    t.mock.method(stream, 'write', (text, ...rest) => {
      printed.push(String(text));
      rest.findLast((argument) => typeof argument === 'function')?.();
      return true;
    });
  }
  console.log(MARKER);
  const marked = Object.fromEntries(SINKS.map((name) => [name, 0]));
  const everything = new Set();
  for (let run = 0; run < RUNS; run += 1) {
    const one = cases[Math.floor(run / POLICIES.length) % cases.length];
    const policy = POLICIES[run % POLICIES.length];
    const { secrets, sinks } = await live(one, policy);
    assert.ok(secrets.size >= 4, `${one.name}: there was nothing to leak`);
    for (const secret of secrets) everything.add(secret);
    for (const [name, text] of Object.entries(sinks)) {
      assert.deepEqual(find(text, secrets), [], `run ${run}, ${policy}, ${one.name}: ${name}`);
      if (text.includes(MARKER) && text.includes(YOUNIUM.marker)) marked[name] += 1;
    }
  }
  t.mock.restoreAll();
  assert.deepEqual(marked, Object.fromEntries(SINKS.map((name) => [name, RUNS])));
  const terminal = printed.join('');
  assert.ok(terminal.includes(MARKER));
  assert.deepEqual(find(terminal, everything), []);
});

test('a mutant that prints a token is caught', async (t) => {
  YionStackError.prototype.toString = () => `YionStackError ${STATIC}`;
  t.after(() => delete YionStackError.prototype.toString);
  const { secrets, sinks } = await live(cases[0], 'strict');
  assert.deepEqual(find(sinks.string, secrets), [STATIC]);
});

test('every form is found', () => {
  const secret = 'tok_S3cret-Value.77';
  const encoded = ['', 'a', 'ab', 'abc'].map((shift) => Buffer.from(`${shift}${secret}tail`).toString('base64'));
  for (const text of [secret, [...secret].reverse().join(''), Buffer.from(secret).toString('hex').toUpperCase(), ...encoded]) {
    assert.deepEqual(find(text, [secret]), [secret], text);
  }
  assert.deepEqual(find('nothing to see', [secret]), []);
});
