/** Every member of every object of Younium is read and is what was sent; what nobody knows is kept. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import * as sdk from '@yionstack/sdk/younium';

import { CASES, MODELS, UNHEARD, answerOf, made, seeded } from './younium-samples.mjs';
import { younium } from './younium-server.mjs';

/** What is read is what was sent; moments and decimals are texts here, too. */
function check(seen, kind, sent, met) {
  const [word, ...rest] = kind.split(' ');
  if (word === 'list') {
    assert.equal(seen.length, sent.length);
    for (const [index, item] of sent.entries()) check(seen[index], rest.slice(1).join(' '), item, met);
  } else if (word === 'object') {
    checkObject(seen, rest[0], sent, met);
  } else {
    assert.deepEqual(seen, sent, kind);
  }
}

function checkObject(seen, name, sent, met) {
  met.add(name);
  const { fields } = MODELS.get(name);
  const unknown = new Set(Object.keys(sent));
  for (const { wire, kind } of fields) {
    check(seen[wire], kind, sent[wire], met);
    unknown.delete(wire);
  }
  assert.deepEqual(seen.extra, Object.fromEntries([...unknown].map((wire) => [wire, sent[wire]])), name);
  assert.equal(Object.keys(seen).length, fields.length + 1, name);
}

test('every member of every answer', async (t) => {
  const random = seeded(t);
  const met = new Set();
  let sent;
  const { client } = await younium(t, () => ({ json: sent }));
  for (const call of CASES.calls.filter(({ model }) => model)) {
    const isList = call.answer === 'pages';
    const answer = answerOf(call.model, random);
    sent = isList ? [answer] : answer;
    const seen = isList ? await made(client, call).all() : await made(client, call);
    check(seen, isList ? `list of ${call.model}` : call.model, sent, met);
  }
  assert.deepEqual([...MODELS.keys()].filter((name) => !met.has(name)), []);
});

test('every enum survives a value that nobody knows, and writes it back', async (t) => {
  for (const [name, values] of Object.entries(CASES.enums)) {
    assert.deepEqual(Object.values(sdk[name]), values, name);
    assert.ok(!Object.values(sdk[name]).includes(UNHEARD));
  }
  const known = new Set(Object.values(CASES.enums).flat());
  let count;
  const unheard = (body) => {
    if (Array.isArray(body)) return body.map(unheard);
    if (typeof body === 'object') return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, unheard(value)]));
    if (!known.has(body)) return body;
    count += 1;
    return UNHEARD;
  };
  const { client, requests } = await younium(t, () => ({ json: {} }));
  let written = 0;
  for (const call of CASES.calls.filter(({ body, answer }) => body && answer === 'as_it_came')) {
    count = 0;
    await made(client, call, unheard);
    assert.equal(requests.at(-1).body.split(JSON.stringify(UNHEARD)).length - 1, count, call.id);
    written += count;
  }
  assert.ok(written > 20, `${written}`);
});
