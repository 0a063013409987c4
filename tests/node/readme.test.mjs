/** Compiles the TypeScript samples of the README strictly and runs them as they stand, against a sandbox. */

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';

import { Sandbox } from '@yionstack/sdk/testing';

const run = promisify(execFile);
const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const samples = [...readme.matchAll(/```ts\n(.*?)```/gs)].map(([, sample]) => sample);
// inside this folder, so that the samples find the package
const folder = join(import.meta.dirname, '.samples');
const compilerOptions = { module: 'nodenext', target: 'es2022', lib: ['es2022', 'esnext.disposable', 'dom'], strict: true, noUncheckedIndexedAccess: true, types: [], outDir: 'out' };
const polyfill = `Symbol.dispose ??= Symbol('dispose');\nSymbol.asyncDispose ??= Symbol('asyncDispose');\n`;

before(async () => {
  assert.ok(samples.length >= 2, 'the samples are not found');
  await mkdir(folder, { recursive: true });
  for (const [index, sample] of samples.entries()) await writeFile(join(folder, `sample${index}.mts`), sample);
  await writeFile(join(folder, 'polyfill.mjs'), polyfill);
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.mts'] }));
  const tsc = join(import.meta.dirname, 'node_modules/typescript/bin/tsc');
  await run(process.execPath, [tsc, '-p', folder]).catch((error) => assert.fail(error.stdout));
});

after(() => rm(folder, { recursive: true, force: true }));

for (const index of samples.keys()) {
  test(`sample ${index + 1}`, async (t) => {
    const sandbox = new Sandbox();
    t.after(() => sandbox.close());
    const token = sandbox.issueTokens({ business: 'business-uuid' }).access_token;
    const env = { PATH: process.env.PATH, YIONSTACK_BASE_URL: sandbox.baseUrl, YIONSTACK_TOKEN: token };
    const options = ['--import', new URL('.samples/polyfill.mjs', import.meta.url).href, join(folder, `out/sample${index}.mjs`)];
    const { stdout } = await run(process.execPath, options, { env, timeout: 30_000 });
    assert.notEqual(stdout, '');
  });
}
