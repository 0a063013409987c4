/** Compiles the TypeScript samples of the READMEs strictly and runs them as they stand, against a sandbox. */

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';

import { Sandbox } from '@yionstack/sdk/testing';

import { missingRedis, startRedis } from './redis.mjs';

const run = promisify(execFile);
const samplesOf = (path) => [...readFileSync(new URL(path, import.meta.url), 'utf8').matchAll(/```ts\n(.*?)```/gs)].map(([, sample]) => sample);
// of the package's README those that are whole programs
const own = samplesOf('../../bindings-node/README.md').filter((sample) => sample.includes('new Sandbox('));
const samples = [...samplesOf('../../README.md'), ...own];
// inside this folder, so that the samples find the package
const folder = join(import.meta.dirname, '.samples');
const compilerOptions = { module: 'nodenext', target: 'es2022', lib: ['es2022', 'esnext.disposable', 'dom'], strict: true, noUncheckedIndexedAccess: true, types: ['node'], outDir: 'out' };
let counter = 0;
const polyfill = `Symbol.dispose ??= Symbol('dispose');\nSymbol.asyncDispose ??= Symbol('asyncDispose');\n`;

before(async () => {
  assert.ok(samples.some((sample) => sample.includes('cluster.fork')), 'the sample of many processes is not found');
  assert.ok(own.length >= 2 && samples.length >= own.length + 2, 'the samples are not found');
  await mkdir(folder, { recursive: true });
  for (const [index, sample] of samples.entries()) await writeFile(join(folder, `sample${index}.mts`), sample);
  await writeFile(join(folder, 'polyfill.mjs'), polyfill);
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.mts'] }));
  const tsc = join(import.meta.dirname, 'node_modules/typescript/bin/tsc');
  await run(process.execPath, [tsc, '-p', folder]).catch((error) => assert.fail(error.stdout));
});

after(() => rm(folder, { recursive: true, force: true }));

for (const [index, sample] of samples.entries()) {
  const missing = sample.includes('RedisStore') && missingRedis();
  test(`sample ${index + 1}`, { skip: missing }, async (t) => {
    const sandbox = new Sandbox();
    t.after(() => sandbox.close());
    const env = await environment(t, sandbox, index);
    const goesOn = sample.includes('store') && !sample.includes('new Sandbox(') && !/adopt\(|withSubject/.test(sample);
    if (goesOn) await program(seed(sample), env);
    const { stdout } = await program(sample.includes('withSubject') ? manyUsers(index) : join(folder, `out/sample${index}.mjs`), env);
    assert.notEqual(stdout, '');
    const processes = sample.includes('cluster.fork') ? 4 : 1;
    if (goesOn) {
      assert.equal(stdout.match(/invoices/g)?.length, processes);
      const { refreshes, reuse_detected: reuse } = sandbox.counters();
      assert.deepEqual({ refreshes, reuse }, { refreshes: 1, reuse: 0 }, 'one refresh for all processes');
    }
  });
}

/** What the READMEs say comes from the environment, and a home of its own. */
async function environment(t, sandbox, index) {
  const { access_token: token, refresh_token } = sandbox.issueTokens({ business: 'business-uuid' });
  const home = join(folder, `home${index}`);
  const env = { PATH: process.env.PATH, HOME: home, APPDATA: home, LOCALAPPDATA: home, YIONSTACK_BASE_URL: sandbox.baseUrl };
  if (samples[index].includes('new Sandbox(')) return env;
  if (!samples[index].includes('store')) return { ...env, YIONSTACK_TOKEN: token };
  const url = samples[index].includes('RedisStore') ? (await startRedis(t)).url : '';
  const app = { YIONSTACK_CLIENT_ID: sandbox.clientId, YIONSTACK_CLIENT_SECRET: sandbox.clientSecret };
  return { ...env, ...app, REFRESH_TOKEN: refresh_token, REDIS_URL: url, YIONSTACK_STORE_KEY: randomBytes(32).toString('base64') };
}

/** Samples that go on with a grant need one: the program of an earlier day. */
function seed(sample) {
  const store = sample.includes('RedisStore') ? 'new RedisStore({ url: process.env.REDIS_URL })' : 'new FileStore()';
  return `import { FileStore, RedisStore, YionStackClient } from '@yionstack/sdk';
    const client = new YionStackClient({ store: ${store} });
    await client.auth.adopt(process.env.REFRESH_TOKEN);
    client.close();`;
}

/** A browser, and two users of the sample's functions. */
function manyUsers(index) {
  return `import { callback, invoices, signIn } from './out/sample${index}.mjs';
    const command = async (wanted) => (await fetch(process.env.YIONSTACK_BASE_URL + '/__sandbox/command', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(wanted) })).json();
    for (const { id, user } of (await command({ do: 'businesses' })).slice(-2)) {
      const session = { user: id };
      await callback(session, (await command({ do: 'authorize', url: signIn(session), user, business: id })).callback);
      console.log((await invoices(session, id)).length);
    }`;
}

/** Runs a program of a file, or its text. */
async function program(path, env) {
  const isText = path.includes('import ');
  const file = isText ? join(folder, `program${counter++}.mjs`) : path;
  if (isText) await writeFile(file, path);
  return run(process.execPath, ['--import', new URL('.samples/polyfill.mjs', import.meta.url).href, file], { env, timeout: 30_000 });
}
