/**
 * One process of a mixed herd, in JavaScript: calls the API many times at once and reports what came of it.
 *
 * It says READY and waits for a line; at the end it says one line of JSON. Its arguments are those of the other languages.
 */

import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { setTimeout as pause } from 'node:timers/promises';

import { FileStore, YionStackClient } from '@yionstack/sdk';

const names = ['base-url', 'store', 'config', 'subject', 'business', 'task', 'tasks'];
const { values: order } = parseArgs({ options: Object.fromEntries(names.map((name) => [name, { type: 'string' }])) });

const events = [];
const client = new YionStackClient({
  baseUrl: order['base-url'],
  clientId: 'yion_sandbox',
  clientSecret: 'ysk_sandbox_secret',
  store: new FileStore({ path: order.store, configDir: order.config }),
  subject: order.subject,
  timeout: 100_000,
  onEvent: (event) => events.push(event.kind),
});

const outcomes = {};
const messages = new Set();

async function call() {
  let outcome = 'ok';
  try {
    await client.invoices.list(order.business);
  } catch (error) {
    outcome = error.code;
    messages.add(error.message);
  }
  outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
}

process.stdout.write('READY\n');
await once(process.stdin, 'data');
const start = performance.now();
await Promise.all(Array.from({ length: Number(order.tasks) }, call));
const last_ms = performance.now() - start;
const tokens = await client.auth.tokens();
const used = tokens ? [createHash('sha256').update(tokens.accessToken).digest('hex')] : [];
await pause(100); // events come when the loop is free
process.stdout.write(`${JSON.stringify({ outcomes, messages: [...messages], tokens: used, events, last_ms })}\n`);
process.stdin.destroy();
await client.close();
