import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { promisify } from 'node:util';

const run = promisify(execFile);
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');

/** `types.mts` and `types.cts` hold the expectations, most of them as `@ts-expect-error`. */
test('the types say what is allowed and what is not', async () => {
  const done = await run(process.execPath, [tsc, '-p', import.meta.dirname]).catch((error) => error);
  assert.equal(done.stdout, '');
});
