/** The example of a store of one's own keeps the rules, and runs. */

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';

const run = promisify(execFile);
const bindings = join(import.meta.dirname, '../../bindings-node');

test('the example compiles strictly, passes the check and serves two clients', async (t) => {
  // inside the package, so that the example finds it by its name
  const out = await mkdtemp(join(bindings, 'dist/own-store-'));
  t.after(() => rm(out, { recursive: true, force: true }));
  const tsc = join(import.meta.dirname, 'node_modules/typescript/bin/tsc');
  const options = ['--outDir', out];
  await run(process.execPath, [tsc, '-p', 'examples', ...options], { cwd: bindings }).catch((error) => assert.fail(error.stdout));
  const { stdout } = await run(process.execPath, [join(out, 'own-store.js')], { timeout: 60_000 });
  assert.equal(stdout, 'The store keeps the rules.\n3 invoices\n3 invoices for another client, 1 refresh\n');
});
