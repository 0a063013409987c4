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

test('every enum has its values', () => {
  for (const [name, values] of Object.entries(CASES.enums)) {
    assert.deepEqual(Object.values(sdk[name]), values, name);
    assert.ok(!Object.values(sdk[name]).includes(UNHEARD));
  }
});

// at every place of a body or an answer where the description has an enum, and as every argument that is one
test('every enum is sent or read with a value that nobody knows', async (t) => {
  const random = seeded(t);
  const [sent, read] = [new Set(), new Set()];
  let answer;
  const { client, requests } = await younium(t, () => ({ json: answer }));
  for (const call of CASES.calls) {
    const isList = call.answer === 'pages';
    const sample = call.model ? answerOf(call.model, random) : {};
    answer = isList ? [sample] : sample;
    const given = call.arguments.filter(({ kind }) => kind.startsWith('enum '));
    const unheard = { ...call, arguments: call.arguments.map((argument) => (given.includes(argument) ? { ...argument, value: UNHEARD } : argument)) };
    const enums = call.body?.enums ?? [];
    const found = await made(client, unheard, (body) => {
      const changed = structuredClone(body);
      for (const [number, { wire }] of enums.entries()) at(changed, wire.slice(0, -1))[wire.at(-1)] = `${UNHEARD} ${number}`;
      return changed;
    });
    const seen = isList ? await found.all() : found;
    const { body, query, path } = requests.at(-1);
    for (const [number, { name, wire }] of enums.entries()) {
      assert.equal(at(JSON.parse(body), wire), `${UNHEARD} ${number}`, `${call.id} ${wire.join('.')}`);
      sent.add(name);
    }
    for (const argument of given) {
      const arrived = argument.in === 'query' ? query.get(argument.wire) : decodeURIComponent(path);
      assert.ok(arrived?.includes(UNHEARD), `${call.id} ${argument.wire}`);
      sent.add(argument.kind.slice('enum '.length));
    }
    if (!call.model) continue;
    check(seen, isList ? `list of ${call.model}` : call.model, answer, new Set());
    for (const name of enumsOf(call.model)) read.add(name);
  }
  assert.deepEqual([...new Set([...sent, ...read])].sort(), Object.keys(CASES.enums).sort());
  assert.equal(Object.keys(CASES.enums).length, 53);
  t.diagnostic(`${read.size} enums read, ${sent.size} sent, ${[...sent].filter((name) => !read.has(name)).length} of them in requests only`);
});

const at = (body, way) => way.reduce((part, step) => part[step], body);

/** The enums that a value of a kind is made of. */
function enumsOf(kind) {
  const [word, name] = kind.split(' ').slice(-2);
  if (word === 'enum') return [name];
  return word === 'object' ? MODELS.get(name).fields.flatMap((field) => enumsOf(field.kind)) : [];
}
