/**
 * The package as a stranger gets it: the tarball of `npm pack` in an empty project, imported from ES modules, CommonJS
 * and TypeScript, with the vendor's sample as it stands on its page.
 *
 * The sample runs against the sandbox and against a server that answers as the vendor's page says and knows nothing of us.
 */

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';

import { Sandbox } from '@yionstack/sdk/testing';

import { YIONSTACK_PAGE, document } from './documents.mjs';

const run = promisify(execFile);
const bindings = join(import.meta.dirname, '../../bindings-node');
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

const IMPORT = `import { YionStackClient } from '@yionstack/sdk';`;
const REQUIRE = `const { YionStackClient } = require('@yionstack/sdk');`;
const SAMPLE = `const client = new YionStackClient({ token: tokens.access_token });
const invoices = await client.invoices.list('business-uuid');`;
const PRINT = `console.log(invoices.length, invoices[0].number, invoices[0].total, invoices[0].currency);`;

const PROGRAMS = {
  'sample.mjs': `${IMPORT}\nconst tokens = { access_token: process.env.ACCESS_TOKEN };\n${SAMPLE}\n${PRINT}`,
  'sample.cjs': `${REQUIRE}\nconst tokens = { access_token: process.env.ACCESS_TOKEN };\n(async () => {\n${SAMPLE}\n${PRINT}\n})();`,
  'sample.mts': `${IMPORT}
declare const process: { env: Record<string, string> };
declare const console: { log(...values: unknown[]): void };
const tokens = { access_token: process.env['ACCESS_TOKEN']! };
${SAMPLE}
const first = invoices[0]!;
const total: string = first.total;
console.log(invoices.length, first.number, total, first.currency);`,
};
const TSCONFIG = { compilerOptions: { module: 'nodenext', target: 'es2022', strict: true, skipLibCheck: false, types: [], outDir: 'out' } };

let project;

before(async () => {
  project = await mkdtemp(join(tmpdir(), 'yionstack-package-'));
  const { stdout } = await run(npm, ['pack', '--json', '--pack-destination', project], { cwd: bindings });
  const [{ filename, files }] = JSON.parse(stdout);
  for (const name of ['LICENSE-MIT', 'LICENSE-APACHE', 'README.md', 'dist/index.js', 'dist/index.mjs', 'dist/testing.d.mts']) {
    assert.ok(files.some(({ path }) => path === name), `${name} is not in the tarball`);
  }
  await writeFile(join(project, 'package.json'), JSON.stringify({ name: 'stranger', private: true }));
  await run(npm, ['install', '--no-audit', '--no-fund', `./${filename}`], { cwd: project });
  for (const [name, text] of Object.entries(PROGRAMS)) await writeFile(join(project, name), text);
  await writeFile(join(project, 'tsconfig.json'), JSON.stringify({ ...TSCONFIG, files: ['sample.mts'] }));
  const tsc = join(import.meta.dirname, 'node_modules/typescript/bin/tsc');
  await run(process.execPath, [tsc, '-p', project], { cwd: project }).catch((error) => assert.fail(error.stdout));
});

after(() => rm(project, { recursive: true, force: true }));

async function sample(name, baseUrl, token) {
  const env = { PATH: process.env.PATH, YIONSTACK_BASE_URL: baseUrl, ACCESS_TOKEN: token };
  const { stdout } = await run(process.execPath, [name], { cwd: project, env, timeout: 30_000 });
  return stdout.trim();
}

for (const name of ['sample.mjs', 'sample.cjs', 'out/sample.mjs']) {
  test(`${name} against the sandbox`, async (t) => {
    const sandbox = new Sandbox();
    t.after(() => sandbox.close());
    const token = sandbox.issueTokens({ business: 'business-uuid' }).access_token;
    assert.match(await sample(name, sandbox.baseUrl, token), /^25 INV-2026-0001 \d+\.\d\d GBP$/);
  });

  test(`${name} against a server that answers as the page says`, async (t) => {
    const server = createServer((request, response) => {
      const { authorization, 'x-business-id': business } = request.headers;
      const good = request.url === '/api/v1/accounting/invoices' && authorization === 'Bearer page-token' && business === 'business-uuid';
      const row = { id: 'inv_abc123', number: 'INV-2026-0001', status: 'SENT', total: '1200.00', currency: 'GBP', customerId: 'cont_xyz789' };
      response.writeHead(good ? 200 : 400).end(JSON.stringify(good ? [row] : { error: 'bad request' }));
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    t.after(() => server.close());
    assert.equal(await sample(name, `http://127.0.0.1:${server.address().port}`, 'page-token'), '1 INV-2026-0001 1200.00 GBP');
  });
}

test('the sample is the page’s', (t) => {
  const page = document(YIONSTACK_PAGE, 'the sample of the vendor’s page');
  if (page.absent) return t.skip(page.absent);
  const text = readFileSync(page.path, 'utf8');
  for (const line of [IMPORT, ...SAMPLE.split('\n')]) assert.ok(text.includes(line), line);
});
