/** A person in a browser: sign-in, consent, and back to the application. Needs chromium; CHROMIUM names another one. */

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, before, describe, test } from 'node:test';

import { AccessDeniedError, MemoryStore, YionStackClient } from '@yionstack/sdk';
import { Sandbox } from '@yionstack/sdk/testing';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

const missing = existsSync(CHROMIUM) ? false : `there is no browser at ${CHROMIUM}: install chromium, or set CHROMIUM`;
if (missing) {
  console.log(`browser tests are skipped: ${missing}`);
  test('chromium is there in CI', () => assert.notEqual(process.env.CI, 'true', missing));
}

describe('in a browser', { skip: missing }, () => {
  let browser, sandbox, callbacks, redirectUri;

  before(async () => {
    const { chromium } = await import('playwright-core');
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGS });
    sandbox = new Sandbox({ invoices: 3 });
    callbacks = createServer((request, response) => {
      response.setHeader('content-type', 'text/html');
      response.end(`<h1>Back at the app</h1>`);
    });
    await new Promise((resolve) => callbacks.listen(0, '127.0.0.1', resolve));
    redirectUri = `http://127.0.0.1:${callbacks.address().port}/callback`;
  });

  after(async () => {
    await browser?.close();
    callbacks?.closeAllConnections();
    callbacks?.close();
    sandbox?.close();
  });

  /** Goes through both pages and gives the address at which the browser ended. */
  async function visit(url, decision, options = {}) {
    const context = await browser.newContext(options);
    try {
      const page = await context.newPage();
      const complaints = [];
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      await page.goto(url);
      await page.getByLabel('Email address').fill('ada@example.com');
      await page.getByLabel('Password').fill('sandbox');
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.getByRole('heading', { name: /asks for access/ }).waitFor();
      await page.getByLabel('Business').selectOption({ label: 'Pennine Cycle Works LLP' });
      await page.getByRole('button', { name: decision }).click();
      await page.getByRole('heading', { name: 'Back at the app' }).waitFor();
      assert.deepEqual(complaints.filter((text) => !text.includes('favicon')), []);
      return page.url();
    } finally {
      await context.close();
    }
  }

  function app() {
    const { baseUrl, clientId, clientSecret } = sandbox;
    return new YionStackClient({ baseUrl, clientId, clientSecret, redirectUri, scopes: ['read:invoices'], store: new MemoryStore() });
  }

  for (const javaScriptEnabled of [true, false]) {
    const how = javaScriptEnabled ? 'with JavaScript' : 'without JavaScript';

    test(`Allow, ${how}`, async () => {
      const client = app();
      const pending = client.auth.begin();
      const callback = await visit(pending.url, 'Allow', { javaScriptEnabled });
      const query = new URL(callback).searchParams;
      assert.ok(callback.startsWith(`${redirectUri}?`));
      assert.ok(query.get('code'));
      assert.equal(query.get('state'), pending.state);
      await client.auth.finish(pending, callback);
      const business = sandbox.businesses().find(({ name }) => name === 'Pennine Cycle Works LLP');
      assert.equal((await client.invoices.list(business.id)).length, 3);
      client.close();
    });

    test(`Deny, ${how}`, async () => {
      const client = app();
      const pending = client.auth.begin();
      const callback = await visit(pending.url, 'Deny', { javaScriptEnabled });
      const query = new URL(callback).searchParams;
      assert.equal(query.get('error'), 'access_denied');
      assert.equal(query.get('state'), pending.state);
      assert.equal(query.get('code'), null);
      await assert.rejects(client.auth.finish(pending, callback), AccessDeniedError);
      client.close();
    });
  }
});
