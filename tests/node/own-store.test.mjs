/** The example of a store of one's own keeps the rules, is short, and serves several processes. */

import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';

import { folder, runModule, withSandbox } from './support.mjs';

const run = promisify(execFile);
const bindings = join(import.meta.dirname, '../../bindings-node');
let out;

before(async () => {
  // inside the package, so that the example finds it by its name
  out = await mkdtemp(join(bindings, 'dist/own-store-'));
  const tsc = join(import.meta.dirname, 'node_modules/typescript/bin/tsc');
  await run(process.execPath, [tsc, '-p', 'examples', '--outDir', out], { cwd: bindings }).catch((error) => assert.fail(error.stdout));
});

after(() => rm(out, { recursive: true, force: true }));

test('the example compiles strictly, passes the check and serves two clients', async () => {
  const { stdout } = await run(process.execPath, [join(out, 'own-store.js')], { timeout: 60_000 });
  assert.equal(stdout, 'The store keeps the rules.\n3 invoices\n3 invoices for another client, 1 refresh\n');
});

test('twenty lines are enough', async () => {
  const source = await readFile(join(bindings, 'examples/own-store.ts'), 'utf8');
  const [, body] = /^export class SqliteStore implements Store \{\n(.*?)^\}\n/ms.exec(source);
  const lines = body.split('\n').filter((line) => line.trim() !== '');
  assert.ok(lines.length <= 20, `${lines.length} lines`);
  for (const line of lines) assert.ok(line.length <= 120 && !/;\s*\S/.test(line), line);
});

test('four processes share an expired token: one refresh', withSandbox({ invoices: 3 }, async ({ t, sandbox }) => {
  const issued = sandbox.issueTokens({ expiresIn: 1 });
  const path = await folder(t);
  const { baseUrl, clientId, clientSecret } = sandbox;
  const options = { baseUrl, clientId, clientSecret, storeKey: 'ab'.repeat(32) };
  const client = `
    import { createRequire } from 'node:module';
    import { join } from 'node:path';
    import { YionStackClient } from '@yionstack/sdk';
    const required = createRequire(${JSON.stringify(join(out, 'own-store.js'))});
    const { SqliteStore } = required('./own-store.js');
    const Database = required('libsql');
    const store = new SqliteStore(new Database(${JSON.stringify(join(path, 'grants.db'))}, { timeout: 10_000 }));
    // a journal each: only the store brings them together
    const journalDir = join(${JSON.stringify(path)}, 'journal' + process.pid);
    const client = new YionStackClient({ ...${JSON.stringify(options)}, store, journalDir });`;
  await runModule(`${client}
    await client.auth.adopt('${issued.refresh_token}', { accessToken: '${issued.access_token}', expiresIn: 1 });
    await new Promise((resolve) => setTimeout(resolve, 1_100));`);
  assert.equal(sandbox.counters().refreshes, 0);

  // long enough for all to want a refresh while the first one runs
  sandbox.fault({ match: { grantType: 'refresh_token' }, delayMs: 500 });
  const many = `${client}
    process.stdout.write('READY\\n');
    await new Promise((resolve) => process.stdin.once('data', resolve));
    const lists = await Promise.all(Array.from({ length: 25 }, () => client.invoices.list('${issued.business}')));
    const { accessToken } = await client.auth.tokens();
    process.stdout.write(lists.filter(({ length }) => length === 3).length + ' ' + accessToken + '\\n');
    process.stdin.destroy();`;
  const said = await together([many, many, many, many]);
  const counters = sandbox.counters();
  assert.deepEqual([counters.refreshes, counters.reuse_detected], [1, 0]);
  assert.equal(new Set(said).size, 1, 'all have the same token');
  assert.match(said[0], /^25 /);
}));

/** Runs modules in a process each, lets them go on at once when all are READY, and gives what each says then. */
async function together(sources) {
  const options = { cwd: import.meta.dirname, stdio: ['pipe', 'pipe', 'inherit'], timeout: 60_000 };
  const children = sources.map((source) => spawn(process.execPath, ['--input-type=module', '-e', source], options));
  const lines = children.map(({ stdout }) => createInterface(stdout)[Symbol.asyncIterator]());
  for (const line of lines) assert.equal((await line.next()).value, 'READY');
  for (const { stdin } of children) stdin.end('\n');
  return Promise.all(lines.map(async (line) => (await line.next()).value));
}
