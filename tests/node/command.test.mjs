/** The `yionstack` command of the npm package; what it does is tested with its crate. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
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
