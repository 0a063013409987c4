import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { lstat, readFile, readdir, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';

import { ConfigurationError, RequestCancelledError } from '@yionstack/sdk';
import { Download } from '@yionstack/sdk/younium';

import { folder } from './support.mjs';
import { idOf, younium } from './younium-server.mjs';

const FILE = Buffer.from(Array.from({ length: 3_000_000 }, (_, at) => (at * 7) % 251));
const HEADERS = { 'content-type': 'application/pdf', 'content-disposition': 'attachment; filename="../../invoice 17.pdf"', 'content-length': FILE.length };
const whole = () => ({ headers: HEADERS, body: FILE });
/** The head promises more than comes. */
const cut = (request, outgoing) => {
  outgoing.writeHead(200, HEADERS);
  outgoing.write(FILE.subarray(0, 1_000_000));
  setTimeout(request.destroy, 50);
};

test('a file in one piece, in pieces and as a stream', async (t) => {
  const { client } = await younium(t, whole);
  const download = await client.invoices.downloadPdf(idOf(1));
  assert.ok(download instanceof Download);
  assert.deepEqual([download.name, download.contentType, download.size], ['invoice 17.pdf', 'application/pdf', FILE.length]);
  assert.ok(FILE.equals(await download.bytes()));
  const pieces = [];
  for await (const piece of await client.invoices.downloadPdf(idOf(1))) pieces.push(piece);
  assert.ok(pieces.length > 1 && pieces.every((piece) => piece instanceof Uint8Array));
  assert.ok(FILE.equals(Buffer.concat(pieces)));
  const stream = (await client.invoices.downloadPdf(idOf(1))).stream();
  assert.ok(stream instanceof ReadableStream);
  assert.ok(FILE.equals(Buffer.from(await new Response(stream).arrayBuffer())));
});

test('a file is saved whole, in place of what was there', async (t) => {
  const place = await folder(t);
  const path = join(place, 'invoice.pdf');
  await writeFile(path, 'old');
  const { client } = await younium(t, whole);
  await (await client.invoices.downloadPdf(idOf(1))).save(path);
  assert.ok(FILE.equals(await readFile(path)));
  assert.deepEqual(await readdir(place), ['invoice.pdf']);
});

test('what is replaced, and what is written to', { skip: process.platform === 'win32' }, async (t) => {
  const place = await folder(t);
  const at = (name) => join(place, name);
  const { client } = await younium(t, whole);
  const saved = async (path) => (await client.invoices.downloadPdf(idOf(1))).save(path);
  await writeFile(at('kept'), 'old', { mode: 0o600 });
  await symlink('kept', at('link'));
  assert.equal(await saved(at('link')), at('link'));
  assert.ok((await lstat(at('link'))).isSymbolicLink());
  assert.equal((await stat(at('kept'))).mode & 0o777, 0o600);
  assert.ok(FILE.equals(await readFile(at('kept'))));
  execFileSync('mkfifo', [at('pipe')]);
  const [read] = await Promise.all([readFile(at('pipe')), saved(at('pipe'))]);
  assert.ok(FILE.equals(read) && (await lstat(at('pipe'))).isFIFO());
  await assert.rejects(saved(at('no/such')), { code: 'ENOENT', path: at('no/such') });
  await assert.rejects(saved(at('kept/x')), { code: 'ENOTDIR' });
  assert.deepEqual((await readdir(place)).sort(), ['kept', 'link', 'pipe']);
});

test('a pipe that nobody reads is given up with its client', { skip: process.platform === 'win32' }, async (t) => {
  const path = join(await folder(t), 'pipe');
  execFileSync('mkfifo', [path]);
  const { client } = await younium(t, whole);
  const download = await client.invoices.downloadPdf(idOf(1));
  setTimeout(() => client.close(), 200);
  await assert.rejects(download.save(path), (error) => error instanceof RequestCancelledError && /closed/.test(error.message));
});

test('a folder takes a file of the name that the server gives, once', async (t) => {
  const place = await folder(t);
  const name = `${'漢'.repeat(80)}.pdf`;
  const headers = { 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}` };
  const { client } = await younium(t, () => ({ headers, body: FILE }));
  const saved = async () => (await client.invoices.downloadPdf(idOf(1))).save(place);
  assert.equal(await saved(), join(place, name));
  await assert.rejects(saved(), (error) => error.code === 'EEXIST' && error instanceof Error && error.errno === -17);
  assert.deepEqual(await readdir(place), [name]);
});

test('a file that is cut is an error, and never half a file', async (t) => {
  const place = await folder(t);
  const path = join(place, 'invoice.pdf');
  const { client } = await younium(t, cut);
  await assert.rejects((await client.invoices.downloadPdf(idOf(1))).bytes(), { code: 'connection' });
  await assert.rejects((await client.invoices.downloadPdf(idOf(1))).save(path), { code: 'connection' });
  assert.ok(!existsSync(path));
  assert.deepEqual(await readdir(place), []);
  await assert.rejects(new Response((await client.invoices.downloadPdf(idOf(1))).stream()).arrayBuffer());
});

test('a download can be read once, and let go of', async (t) => {
  const { client } = await younium(t, whole);
  const download = await client.invoices.downloadPdf(idOf(1));
  await download.bytes();
  await assert.rejects(download.bytes(), ConfigurationError);
  await assert.rejects(download.save('x'), ConfigurationError);
  assert.throws(() => download.stream(), ConfigurationError);
  const other = await client.invoices.downloadPdf(idOf(1));
  for await (const _ of other) break;
  await assert.rejects(other.bytes(), ConfigurationError);
  const unwanted = await client.invoices.downloadPdf(idOf(1));
  unwanted.close();
  await assert.rejects(unwanted.bytes(), ConfigurationError);
  const stream = (await client.invoices.downloadPdf(idOf(1))).stream();
  await stream.cancel();
  await assert.rejects((await client.invoices.downloadPdf(idOf(1))).save(''), ConfigurationError);
});

test('a signal ends a download', async (t) => {
  const { client } = await younium(t, (_, outgoing) => {
    outgoing.writeHead(200, HEADERS);
    outgoing.write(FILE.subarray(0, 1_000));
  });
  const controller = new AbortController();
  const download = await client.invoices.downloadPdf(idOf(1), { signal: controller.signal });
  setTimeout(() => controller.abort(), 50);
  await assert.rejects(download.bytes(), { code: 'cancelled' });
  const place = await folder(t);
  const another = new AbortController();
  const saving = (await client.invoices.downloadPdf(idOf(1), { signal: another.signal })).save(join(place, 'x'));
  setTimeout(() => another.abort(), 50);
  await assert.rejects(saving, { code: 'cancelled' });
  for (let n = 0; n < 500 && (await readdir(place)).length > 0; n++) await new Promise((resolve) => setTimeout(resolve, 10));
  assert.deepEqual(await readdir(place), []);
});

test('what is no file is an error as from any call', async (t) => {
  const { client } = await younium(t, () => ({ status: 404, json: { title: 'Not found' } }));
  await assert.rejects(client.invoices.downloadPdf(idOf(1)), { code: 'not_found' });
});
