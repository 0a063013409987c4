/**
 * A program that calls the API for a long time in bad weather, in JavaScript: `cargo soak` starts it.
 *
 * It says READY when it has learned what right answers are, waits for a line, and says one line of JSON for each second
 * until its input ends. What it does is what the worker in Rust does, `tests/rust/src/soak/worker.rs`.
 */

import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual, parseArgs } from 'node:util';

import { FileStore, YionStackClient, YionStackError, YouniumClient } from '@yionstack/sdk';

const TASKS = 8;
const PAUSE = 30;
const ROWS = 60;
const PATIENCE = { timeout: 4_000, connectTimeout: 1_500, readTimeout: 1_500 };

const names = ['base-url', 'store', 'config', 'business', 'other-business', 'entity', 'other-entity', 'writes'];
const { values: order } = parseArgs({ options: Object.fromEntries(names.map((name) => [name, { type: 'string' }])) });

const nothing = () => ({ ok: 0, failed: {}, created: [], unknown: [], wrong: [], longest_ms: 0, taken: [] });
let tally = nothing();

function took(since, success) {
  const taken = performance.now() - since;
  tally.longest_ms = Math.max(tally.longest_ms, taken);
  if (success) tally.taken.push(taken);
}

function right(is, otherwise) {
  if (is) tally.ok += 1;
  else tally.wrong.push(otherwise);
}

function say() {
  const { taken, ...second } = tally;
  tally = nothing();
  taken.sort((one, other) => one - other);
  const p99_ms = taken[Math.min(Math.floor((taken.length * 99) / 100), taken.length - 1)] ?? 0;
  process.stdout.write(`${JSON.stringify({ ...second, p99_ms })}\n`);
  // what lies about until the engine needs the room is no growth
  globalThis.gc?.();
}

const store = new FileStore({ path: order.store, configDir: order.config });
const businesses = [order.business, order['other-business']];
const first = new YouniumClient({
  baseUrl: order['base-url'],
  clientId: 'younium_sandbox',
  secret: 'yns_sandbox_secret',
  legalEntity: order.entity,
  store,
  ...PATIENCE,
});
const one = new YionStackClient({
  baseUrl: order['base-url'],
  clientId: 'yion_sandbox',
  clientSecret: 'ysk_sandbox_secret',
  subject: order.business,
  store,
  onEvent: ({ kind }) => kind === 'reauthorization_required' && tally.wrong.push('a grant was lost'),
  ...PATIENCE,
});
const younium = [first, first.withLegalEntity(order['other-entity'])];
const yionstack = [one, one.withSubject(order['other-business'])];

async function rows(client) {
  const invoices = await client.invoices.list({ pageSize: 20, limit: ROWS }).all();
  return invoices.map(({ id, invoiceNumber }) => [id, invoiceNumber]);
}

async function owed(client, business) {
  return (await client.invoices.list(business)).map(({ id, total }) => [id, String(total)]);
}

const invoices = [await rows(younium[0]), await rows(younium[1])];
const debts = [await owed(yionstack[0], businesses[0]), await owed(yionstack[1], businesses[1])];
if (invoices[0].length !== ROWS || isDeepStrictEqual(...invoices) || isDeepStrictEqual(...debts)) {
  throw new Error('tenants that look alike');
}

async function create(place, name) {
  const began = performance.now();
  let made, row;
  try {
    made = await younium[place].accounts.create({ name, currency: 'SEK' });
    // a server that lies may say 200 to anything
    row = made.json();
  } catch (error) {
    if (made || error.executed !== false) tally.unknown.push(name);
    throw error;
  } finally {
    took(began, made !== undefined);
  }
  tally.created.push(name);
  right(row.name === name, `${name} came back as ${JSON.stringify(row)}`);
}

async function giveUp(place, number) {
  const signal = AbortSignal.timeout(number % 5);
  try {
    await younium[place].invoices.get(invoices[place][number % ROWS][0], { signal });
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

async function get(place, number) {
  const wanted = invoices[place][number % ROWS];
  const began = performance.now();
  let got;
  try {
    got = await younium[place].invoices.get(wanted[0]);
  } finally {
    took(began, got !== undefined);
  }
  right(got.id === wanted[0] && got.invoiceNumber === wanted[1], 'another invoice');
}

let over = false;

async function work(task) {
  for (let number = task * 7; !over; number += 1) {
    const place = Math.floor(number / 3) % 2;
    const kind = number % 20;
    try {
      if (kind === 0) await create(place, `soak/node/${task}/${number}`);
      else if (kind === 1) await giveUp(place, number);
      else if (kind < 6) right(isDeepStrictEqual(await rows(younium[place]), invoices[place]), 'a list is not what it was');
      else if (kind < 13) await get(place, number);
      else right(isDeepStrictEqual(await owed(yionstack[place], businesses[place]), debts[place]), 'the invoices of another business');
    } catch (error) {
      if (!(error instanceof YionStackError)) throw error;
      tally.failed[error.code] = (tally.failed[error.code] ?? 0) + 1;
    }
    await pause(PAUSE);
  }
}

process.stdout.write('READY\n');
await once(process.stdin, 'data');
process.stdin.once('end', () => (over = true)).resume();
const seconds = setInterval(say, 1_000);
await Promise.all(Array.from({ length: TASKS }, (_, task) => work(task)));
clearInterval(seconds);
say();
await first.close();
await one.close();
