/** Whom a client trusts, what it shows of itself, and which way it goes. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { connect, createServer as createTcp } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';

import { ConfigurationError, ConnectionFailedError, TlsError, YionStackClient, YouniumClient } from '@yionstack/sdk';

import { folder, runModule } from './support.mjs';

for (const name of ['SSL_CERT_FILE', 'SSL_CERT_DIR', 'REQUESTS_CA_BUNDLE', 'NODE_EXTRA_CA_CERTS', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY']) {
  delete process.env[name];
  delete process.env[name.toLowerCase()];
}

/** A certificate for this machine that is its own authority, and its key; `undefined` where there is no openssl. */
async function pair(t) {
  const path = await folder(t);
  const [key, cert] = [join(path, 'key.pem'), join(path, 'cert.pem')];
  try {
    execFileSync(
      'openssl',
      ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2', '-subj', '/CN=tests of the SDK']
        .concat(['-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1', '-addext', 'basicConstraints=critical,CA:FALSE'])
        .concat(['-keyout', key, '-out', cert]),
      { stdio: 'ignore' },
    );
  } catch (error) {
    if (error.code !== 'ENOENT' || process.env.CI === 'true') throw error;
    t.skip('openssl is not installed');
    return undefined;
  }
  return { path: cert, cert: readFileSync(cert), key: readFileSync(key) };
}

async function listening(t, server) {
  const sockets = new Set();
  server.on('connection', (socket) => sockets.add(socket.on('error', () => {})));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  return server.address().port;
}

/** A server behind TLS that counts requests. */
async function https(t, options) {
  const seen = { requests: 0 };
  const server = createServer(options, (_, answer) => {
    seen.requests += 1;
    answer.setHeader('content-type', 'application/json').end('[]');
  });
  const port = await listening(t, server);
  return { seen, port, url: `https://127.0.0.1:${port}` };
}

/** A proxy that keeps what it is asked, answers with `said`, and opens the tunnel to `target`. */
async function proxy(t, said, target) {
  const heads = [];
  const server = createTcp((socket) => {
    socket.on('error', () => {});
    socket.once('data', (head) => {
      heads.push(head.toString());
      if (target === undefined) return socket.end(said);
      socket.write(said);
      const other = connect(target, '127.0.0.1').on('error', () => {});
      socket.pipe(other).pipe(socket);
    });
  });
  return { heads, port: await listening(t, server) };
}

async function call(baseUrl, options = {}) {
  const client = new YionStackClient({ token: 'token', baseUrl, retries: 0, ...options });
  try {
    return await client.request('GET', '/x');
  } finally {
    client.close();
  }
}

test('an authority of your own', async (t) => {
  const own = await pair(t);
  if (!own) return;
  const { seen, url } = await https(t, own);
  for (const ca of [own.cert, own.cert.toString(), new Uint8Array(own.cert)]) await call(url, { ca });
  const younium = new YouniumClient({ token: 'token', baseUrl: url, ca: own.cert });
  await younium.request('GET', '/x');
  younium.close();
  assert.equal(seen.requests, 4);
  await assert.rejects(call(url), (error) => error instanceof TlsError && /set `ca` or SSL_CERT_FILE/.test(error.message));
  assert.equal(seen.requests, 4);
  for (const ca of ['', './ca.pem', new Uint8Array([255])]) await assert.rejects(call(url, { ca }), ConfigurationError);
  await assert.rejects(call(url, { ca: 1 }), /`ca` must be PEM text, as a string or bytes/);

  const source = `import { YionStackClient } from '@yionstack/sdk';
    const client = new YionStackClient({ token: 't', baseUrl: '${url}' });
    console.log((await client.request('GET', '/x')).status);
    client.close();`;
  for (const name of ['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE']) {
    assert.equal(await runModule(source, 20_000, { [name]: own.path }), '200');
  }
  await assert.rejects(runModule(source, 20_000, { SSL_CERT_FILE: `${own.path}.none` }), /`SSL_CERT_FILE` cannot be read/);
});

test('a client certificate', async (t) => {
  const own = await pair(t);
  if (!own) return;
  const { seen, url } = await https(t, { ...own, ca: own.cert, requestCert: true, rejectUnauthorized: true });
  await call(url, { ca: own.cert, clientCertificate: Buffer.concat([own.cert, own.key]) });
  assert.equal(seen.requests, 1);
  await assert.rejects(call(url, { ca: own.cert }), ConnectionFailedError);
  assert.equal(seen.requests, 1);
  const secret = own.key.toString().split('\n')[1];
  for (const clientCertificate of [own.key, own.cert, own.cert.toString() + own.key.toString().replace(secret, 'AAAA')]) {
    await assert.rejects(call(url, { clientCertificate }), (error) => {
      assert(error instanceof ConfigurationError && !String(error.stack).includes(secret));
      return true;
    });
  }
});

test('a proxy learns the name of the server, and nobody its password', async (t) => {
  const own = await pair(t);
  if (!own) return;
  const { seen, port, url } = await https(t, own);
  const open = await proxy(t, 'HTTP/1.1 200 OK\r\n\r\n', port);
  const given = `http://ann:canary-pw@127.0.0.1:${open.port}`;
  // the certificate is for this machine, and that is never behind a proxy: the tunnel leads to another name
  await assert.rejects(call('https://api.test', { ca: own.cert, proxy: given }), (error) => {
    assert(error instanceof TlsError && /through the proxy 127\.0\.0\.1:\d+: .* another name/.test(error.message), error.message);
    return true;
  });
  assert.match(open.heads[0], /^CONNECT api\.test:443 HTTP\/1\.1\r\n/);
  assert.match(open.heads[0], /Basic YW5uOmNhbmFyeS1wdw==/);
  assert.doesNotMatch(open.heads[0], /token/);
  await call(url, { ca: own.cert, proxy: given });
  await assert.rejects(call('https://api.test', { proxy: 'direct' }), ConnectionFailedError);
  assert.equal(open.heads.length, 1);
  assert.equal(seen.requests, 1);

  const refusing = await proxy(t, 'HTTP/1.1 407 No\r\n\r\n');
  for (const [user, words] of [['ann:canary-pw@', /refuses the user and password/], ['', /asks for a user and password/]]) {
    await assert.rejects(call('https://api.test', { proxy: `http://${user}127.0.0.1:${refusing.port}` }), (error) => {
      assert(error instanceof ConnectionFailedError && words.test(error.message) && !String(error.stack).includes('canary-pw'));
      return true;
    });
  }
  for (const wrong of ['', 'socks5://u:canary-pw@p:1', 'http://u:canary-pw', 1]) {
    await assert.rejects(call('https://api.test', { proxy: wrong }), (error) => {
      assert(error instanceof ConfigurationError && /`proxy`/.test(error.message) && !String(error.stack).includes('canary-pw'));
      return true;
    });
  }
});
