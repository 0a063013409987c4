/** Compiles the TypeScript samples of the READMEs strictly and runs them as they stand, against a sandbox. */

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';

import { Sandbox } from '@yionstack/sdk/testing';

const run = promisify(execFile);
const samplesOf = (path) => [...readFileSync(new URL(path, import.meta.url), 'utf8').matchAll(/```ts\n(.*?)```/gs)].map(([, sample]) => sample);
// of the package's README those that are whole programs
const own = samplesOf('../../bindings-node/README.md').filter((sample) => sample.includes('new Sandbox('));
const samples = [...samplesOf('../../README.md'), ...own];
// inside this folder, so that the samples find the package
const folder = join(import.meta.dirname, '.samples');
const compilerOptions = { module: 'nodenext', target: 'es2022', lib: ['es2022', 'esnext.disposable', 'dom'], strict: true, noUncheckedIndexedAccess: true, types: [], outDir: 'out' };
const polyfill = `Symbol.dispose ??= Symbol('dispose');\nSymbol.asyncDispose ??= Symbol('asyncDispose');\n`;

before(async () => {
  assert.ok(own.length >= 2 && samples.length >= own.length + 2, 'the samples are not found');
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
    const home = join(folder, `home${index}`);
    const places = { HOME: home, APPDATA: home, LOCALAPPDATA: home };
    const env = { PATH: process.env.PATH, ...places, YIONSTACK_BASE_URL: sandbox.baseUrl, YIONSTACK_TOKEN: index < samples.length - own.length ? token : undefined };
    const options = ['--import', new URL('.samples/polyfill.mjs', import.meta.url).href, join(folder, `out/sample${index}.mjs`)];
    const { stdout } = await run(process.execPath, options, { env, timeout: 30_000 });
    assert.notEqual(stdout, '');
  });
}
