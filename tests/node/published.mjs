/**
 * A mock of the API as the vendor publishes it, which refuses requests that do not fit: for the tests of all three
 * languages. Prints its address on a line and stays until standard input ends.
 *
 *   node published.mjs
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';

import { YOUNIUM, document } from './documents.mjs';

/** The description with those of its defects mended that keep a mock from answering as the API does. */
function mended(published) {
  const description = JSON.parse(readFileSync(published, 'utf8'), (key, value) => {
    // a mock likes the least number that a format allows: amounts of 309 digits, and pages before the first one
    if (key === 'format' && ['double', 'int32'].includes(value)) return undefined;
    // some examples are no moments, and the mock refuses its own answer
    if (value?.format === 'date-time' && !/^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:\d\d)$/.test(value.example)) delete value.example;
    return value;
  });
  for (const [name, schema] of Object.entries(description.components.schemas)) {
    if (!name.endsWith('PagedResponse')) continue;
    const { pageNumber, totalPages, totalCount, nextPage } = schema.properties;
    for (const count of [pageNumber, totalPages, totalCount]) count.example = 1;
    nextPage.example = null;
  }
  return JSON.stringify(description);
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

function program() {
  const manifest = createRequire(import.meta.url).resolve('@stoplight/prism-cli/package.json');
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  return join(dirname(manifest), bin.prism);
}

async function main() {
  const { path, absent } = document(YOUNIUM, 'requests and answers of every operation');
  if (absent) throw new Error(absent);
  const folder = mkdtempSync(join(tmpdir(), 'published-'));
  const file = join(folder, 'younium.json');
  writeFileSync(file, mended(path));
  const port = await freePort();
  const mock = spawn(process.execPath, [program(), 'mock', '--port', String(port), '--errors', file], { stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: mock.stdout })) {
    if (line.includes('is listening')) break;
  }
  mock.stdout.resume();
  console.log(`http://127.0.0.1:${port}`);
  process.stdin.resume();
  await once(process.stdin, 'end');
  mock.kill();
  await once(mock, 'exit');
  rmSync(folder, { recursive: true });
}

await main();
