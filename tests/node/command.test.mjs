/** The commands of the npm package; what they do is tested with their crates. */
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { promisify } from 'node:util';

import { Sandbox } from '@yionstack/sdk/testing';
import { folder } from './support.mjs';

const run = promisify(execFile);
const manifest = createRequire(import.meta.url).resolve('@yionstack/sdk/package.json');

/** What `npx yionstack` runs, or another command of the package. */
async function program(name = 'yionstack') {
  const { default: description } = await import(manifest, { with: { type: 'json' } });
  return join(dirname(manifest), description.bin[name]);
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

test('the sandbox is a command too', { skip: process.platform === 'win32' }, async () => {
  const sandbox = await program('yionstack-sandbox');
  const running = spawn(process.execPath, [sandbox], { stdio: ['ignore', 'pipe', 'inherit'] });
  const given = {};
  for await (const line of createInterface(running.stdout)) {
    const [, name, value] = /export (\w+)='(.*)'/.exec(line) ?? [];
    if (name) given[name] = value;
    if (line.includes('Ctrl-C')) break;
  }
  const call = [await program(), 'api', 'accounts.list', '--limit', '1', '--store', 'memory'];
  const { stdout } = await run(process.execPath, call, { env: { ...process.env, ...given } });
  assert.equal(JSON.parse(stdout).length, 1);
  const ended = once(running, 'exit');
  running.kill('SIGINT');
  const [code, signal] = await ended;
  assert.ok(signal === 'SIGINT' || code === 130, `${code} ${signal}`);
  const wrong = await run(process.execPath, [sandbox, '--prot']).catch((error) => error);
  assert.ok(wrong.code === 2 && wrong.stderr.includes('--help'), wrong.stderr);
});
