/**
 * Does what the steps of `tests/cases/younium` say. The cases have the names of the wire, which bodies and answers have
 * here too; `OPERATIONS` says which arguments and options they are.
 */

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { inspect } from 'node:util';

import { ApiResponse, YionStackError, YouniumClient } from '@yionstack/sdk';
import { Sandbox } from '@yionstack/sdk/testing';
import { Download, OPERATIONS, receipt } from '@yionstack/sdk/younium';

/** How many milliseconds later than its deadline a call may end. */
const TOLERANCE = process.env.CI === 'true' ? 2500 : 250;
const SIGN_INS = ['/auth/token', '/auth/v2/token', '/connect/token'];
const TESTS = { startswith: 'startsWith', endswith: 'endsWith' };

/** One case's sandbox and clients, and what was saved so far. */
export class Runner {
  saved = {};
  /** How many milliseconds later than its deadline each call that had one ended. */
  late = [];

  constructor(one) {
    this.sandbox = new Sandbox();
    this.places = { $base_url: this.sandbox.baseUrl };
    for (const [name, kind] of Object.entries(one.dead_ends ?? {})) this.places[`$${name}`] = this.sandbox.command({ do: 'dead_end', kind }).address;
    for (const [name, place] of Object.entries(this.places)) {
      this.saved[name.slice(1)] = place;
      this.saved[`${name.slice(1)}_port`] = place.split(':').at(-1);
    }
    const changes = Object.entries({ main: one.client ?? {}, ...one.clients });
    const options = changes.map(([name, change]) => [name, this.options(change)]);
    this.clients = Object.fromEntries(options.map(([name, given]) => [name, new YouniumClient(given)]));
    for (const [name, legalEntity] of Object.entries(one.legal_entities ?? {})) {
      this.clients[name] = this.clients.main.withLegalEntity(legalEntity);
    }
    this.secrets = options.map(([, { secret, token }]) => token ?? secret);
  }

  close() {
    for (const client of Object.values(this.clients)) client.close();
    this.sandbox.close();
  }

  options(changes) {
    const { baseUrl, youniumClientId: clientId, youniumSecret: secret } = this.sandbox;
    const [{ name: legalEntity }] = this.sandbox.legalEntities();
    const addressed = JSON.parse(JSON.stringify(changes).replace(/\$\w+/g, (name) => this.places[name] ?? name));
    const credentials = 'token' in changes ? {} : { clientId, secret };
    return { baseUrl, ...credentials, legalEntity, timeout: 20_000, ...camelCased(addressed) };
  }

  /** Does a step, and checks what it expects. */
  async run(step, place) {
    if (step.together) {
      await Promise.all(step.together.map((one) => this.run(one, `${place} ${one.call}`)));
      return;
    }
    const expect = step.expect ?? {};
    const before = this.log().length;
    const started = performance.now();
    let outcome;
    let error;
    try {
      outcome = await this.act(step);
    } catch (thrown) {
      if (thrown instanceof assert.AssertionError) throw thrown;
      error = thrown;
    }
    if (step.deadline) {
      const late = Math.max(0, performance.now() - started - step.deadline * 1000);
      assert.ok(late <= TOLERANCE, `${place}: ${late} ms later than its deadline`);
      this.late.push(late);
    }
    if (expect.error) this.checkError(error, expect.error, place);
    else if (error) throw new Error(`${place}: ${error}`, { cause: error });
    else if (outcome !== undefined) this.check(outcome, step, expect, place);
    if (expect.sent) this.checkSent(before, expect.sent, place);
    for (const [path, value] of Object.entries(expect.counters ?? {})) {
      assert.equal(at(this.sandbox.counters(), path) ?? 0, value, `${place}: counter ${path}`);
    }
  }

  async act(step) {
    if (step.command) return void this.sandbox.command(this.filled(step.command));
    const client = this.clients[step.by ?? 'main'];
    const options = camelCased(this.filled(step.options ?? {}));
    if (step.deadline) options.timeout = step.deadline * 1000;
    if (step.export) return rows(client.export.rows(this.filled(step.export), options), step, this.sandbox);
    const { id, resource, name, parameters, body, paged } = OPERATIONS[step.call];
    const given = this.filled(step.arguments ?? {});
    const path = [];
    for (const parameter of parameters) {
      if (parameter.in === 'path') path.push(given[parameter.wire]);
      else if (parameter.wire in given) options[parameter.name] = given[parameter.wire];
      delete given[parameter.wire];
    }
    assert.deepEqual(given, {}, `${id} has no such arguments`);
    if (step.where) options.filter = (row) => condition(row, this.filled(step.where));
    const sent = body === undefined ? [] : [this.filled(step.body ?? {})];
    const found = client[resource][name](...path, ...sent, options);
    if (paged) return rows(found, step, this.sandbox);
    const value = await found;
    return value instanceof Download ? { value: await file(value) } : { value };
  }

  check({ value, sizes }, step, expect, place) {
    const found = plain(value);
    for (const [name, path] of Object.entries(step.save ?? {})) {
      this.saved[name] = at(found, path);
      assert.notEqual(this.saved[name] ?? null, null, `${place}: nothing at ${path} of ${JSON.stringify(found)}`);
    }
    if (expect.length !== undefined) assert.equal(found.length, expect.length, `${place}: length`);
    if (expect.pages) assert.deepEqual(sizes, expect.pages, place);
    if (expect.item) this.same(Array.isArray(found) ? found[0] : found, expect.item, place);
    if (expect.rows) this.same(found, expect.rows, place);
    if (expect.status) assert.equal(value.status, expect.status, `${place}: status`);
    if (expect.receipt) {
      const of = receipt(value);
      const members = Object.keys(expect.receipt).map((name) => [name, of[camel(name)]]);
      this.same(plain(Object.fromEntries(members)), expect.receipt, place);
    }
  }

  checkError(error, expected, place) {
    assert.ok(error instanceof YionStackError, `${place}: ${error ?? 'no error'}`);
    const shown = [`${error}`, error.stack, inspect(error, { depth: 9, showHidden: true }), JSON.stringify(error)].join('\n');
    for (const secret of this.secrets) assert.ok(!shown.includes(secret), `${place}: a secret is shown`);
    for (const [name, value] of Object.entries(expected)) {
      if (name === 'message_contains') {
        for (const part of [value].flat()) assert.ok(error.message.includes(this.filled(part)), `${place}: ${error}`);
      } else {
        const found = name === 'fields' ? error.fields.map(({ field }) => field) : error[camel(name)];
        this.same(plain(found), value, `${place}: ${error}: ${name}`);
      }
    }
  }

  /** The requests that arrived, but for those that ask for a token. */
  log() {
    return this.sandbox.command({ do: 'requests' }).filter(({ path }) => !SIGN_INS.includes(path));
  }

  /** What a step sent, in its order. */
  checkSent(before, expected, place) {
    const sent = this.log().slice(before);
    for (const found of sent) found.query = Object.fromEntries(new URLSearchParams(found.query ?? ''));
    this.same(sent, expected, `${place}: sent`);
  }

  /** Compares; a `$name` that is new keeps what is found in its place. */
  same(found, expected, place) {
    this.learn(found, expected);
    same(found, this.filled(expected), place);
  }

  learn(found, expected) {
    if (typeof expected === 'string') {
      const name = /^\$(\w+)$/.exec(expected)?.[1];
      if (name !== undefined) this.saved[name] ??= found;
    } else if (isObject(expected) && isObject(found)) {
      for (const [name, value] of Object.entries(expected)) this.learn(found[name], value);
    } else if (Array.isArray(expected) && Array.isArray(found)) {
      expected.forEach((value, index) => this.learn(found[index], value));
    }
  }

  /** With what was saved in the place of `$name`. */
  filled(value) {
    if (typeof value === 'string') {
      const name = /^\$(\w+)$/.exec(value)?.[1];
      if (name === undefined) return value.replace(/\$(\w+)/g, (all, part) => this.saved[part] ?? all);
      assert.ok(name in this.saved, `nothing was saved as ${name}`);
      return this.saved[name];
    }
    if (Array.isArray(value)) return value.map((item) => this.filled(item));
    if (!isObject(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, this.filled(member)]));
  }
}

/** The rows of a list; between the first page and the second things may happen. */
async function rows(listing, step, sandbox) {
  if (step.read === 'first') {
    const first = await listing.first();
    return { value: first === undefined ? [] : [first] };
  }
  if (!step.after_first_page) return { value: await listing.all() };
  const value = [];
  const sizes = [];
  for await (const page of listing.pages()) {
    value.push(...page.rows);
    sizes.push(page.rows.length);
    if (sizes.length === 1) step.after_first_page.forEach((command) => sandbox.command(command));
  }
  return { value, sizes };
}

async function file(download) {
  const { name, contentType, size } = download;
  const content = Buffer.from(await download.bytes());
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { name, content_type: contentType, size, length: content.length, start: content.toString('latin1', 0, 8), sha256 };
}

/** With the names of the wire, what nobody described in its place, and numbers as their text. */
function plain(value) {
  if (value instanceof ApiResponse) return value.body.length === 0 ? undefined : plain(value.json());
  if (Array.isArray(value)) return value.map(plain);
  if (!isObject(value)) return typeof value === 'number' || typeof value === 'bigint' ? String(value) : value;
  const { extra, ...own } = value;
  const members = { ...own, ...(isObject(extra) ? extra : extra === undefined ? {} : { extra }) };
  return Object.fromEntries(Object.entries(members).map(([name, member]) => [name, plain(member)]));
}

function at(value, path) {
  return path.split('.').reduce((found, name) => found?.[name], value);
}

/** Members that are not expected may be there; those that are expected as `null` may be missing. */
function same(found, expected, place) {
  const wrong = () => `${place}: ${JSON.stringify(found)} where ${JSON.stringify(expected)} should be`;
  if (Array.isArray(expected)) {
    assert.ok(Array.isArray(found) && found.length === expected.length, wrong());
    expected.forEach((value, index) => same(found[index], value, `${place}[${index}]`));
  } else if (isObject(expected)) {
    assert.ok(isObject(found), wrong());
    for (const [name, value] of Object.entries(expected)) same(found[name], value, `${place}: ${name}`);
  } else {
    assert.equal(String(found ?? null), String(expected), place);
  }
}

/** A filter: `[path, operator, value]`, or `{"and": [...]}`, `{"or": [...]}`, `{"not": …}`. */
function condition(row, where) {
  if (!Array.isArray(where)) {
    const [[word, parts]] = Object.entries(where);
    if (word === 'not') return condition(row, parts).not();
    const [first, second] = parts.map((part) => condition(row, part));
    return first[word](second);
  }
  const [path, operator, value] = where;
  return path.split('.').reduce((place, name) => place[name], row)[TESTS[operator] ?? operator](value);
}

function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function camelCased(options) {
  // seconds there, milliseconds here
  const unit = (name, value) => (name === 'max_wait' ? value * 1_000 : value);
  return Object.fromEntries(Object.entries(options).map(([name, value]) => [camel(name), unit(name, value)]));
}

function camel(name) {
  return name.replace(/_(.)/g, (_, letter) => letter.toUpperCase());
}
