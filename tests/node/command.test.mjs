/** The `yionstack` command of the npm package; what it does is tested with its crate. */
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { promisify } from 'node:util';

import { Sandbox } from '@yionstack/sdk/testing';
import { folder } from './support.mjs';

const run = promisify(execFile);
const manifest = createRequire(import.meta.url).resolve('@yionstack/sdk/package.json');

/** What `npx yionstack` runs. */
async function program() {
  const { default: description } = await import(manifest, { with: { type: 'json' } });
  return join(dirname(manifest), description.bin.yionstack);
}

test('a call, and an error', async (t) => {
  const sandbox = new Sandbox();
  t.after(() => sandbox.close());
  const env = {
    ...process.env,
    HOME: await folder(t),
    YOUNIUM_BASE_URL: sandbox.baseUrl,
    YOUNIUM_CLIENT_ID: sandbox.youniumClientId,
    YOUNIUM_SECRET: sandbox.youniumSecret,
    YOUNIUM_LEGAL_ENTITY: 'Nordvik AB',
  };
  const command = await program();
  const { stdout } = await run(process.execPath, [command, 'api', 'accounts.list', '--limit', '2'], { env });
  assert.equal(JSON.parse(stdout).length, 2);
  const failed = await run(process.execPath, [command, 'api', 'accounts.lst'], { env }).catch((error) => error);
  assert.equal(failed.code, 2);
  assert.equal(JSON.parse(failed.stderr).error.code, 'usage');
});

test('an interrupt ends it at once, and says so', { skip: process.platform === 'win32' }, async (t) => {
  const silent = createServer(() => {}).listen(0, '127.0.0.1');
  t.after(() => silent.close());
  await once(silent, 'listening');
  const env = {
    ...process.env,
    HOME: await folder(t),
    YOUNIUM_BASE_URL: `http://127.0.0.1:${silent.address().port}`,
    YOUNIUM_TOKEN: 'token',
  };
  for (const [signal, status] of [['SIGINT', 130], ['SIGTERM', 143], ['SIGHUP', 129]]) {
    const arrived = once(silent, 'connection');
    const running = spawn(process.execPath, [await program(), 'api', 'accounts.get', '7'], { env, stdio: ['ignore', 'ignore', 'pipe'] });
    const [socket] = await arrived;
    await once(socket, 'data');
    running.kill(signal);
    const told = await text(running.stderr);
    const [code] = running.exitCode === null ? await once(running, 'exit') : [running.exitCode];
    socket.destroy();
    assert.equal(code, status, signal);
    assert.equal(JSON.parse(told).error.code, 'cancelled');
  }
});
