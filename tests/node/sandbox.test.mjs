/** What the sandbox is told wrongly, in JavaScript: a slip must not pass for a test that succeeds. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { ConfigurationError, YionStackClient } from '@yionstack/sdk';
import { Sandbox } from '@yionstack/sdk/testing';

import { withSandbox } from './support.mjs';

/** Fails unless `call` is refused with `message`. */
function refused(call, message) {
  assert.throws(call, (error) => error instanceof ConfigurationError && message.test(error.message), String(message));
}

test('an option that does not exist is named, with those that do', () => {
  refused(() => new Sandbox({ invoice: 3 }), /^there is no option `invoice`; there are policy, seed, invoices, contacts, accessTokenLifetime, port, youniumRows$/);
  refused(() => new Sandbox(3), /^options must be an object: `new Sandbox\({ invoices: 3 }\)`$/);
});

test('an option of a wrong value is told what it has to be', () => {
  refused(() => new Sandbox({ invoices: -1 }), /^`invoices` must be a whole number from 0 to 1000000$/);
  refused(() => new Sandbox({ contacts: '3' }), /^`contacts` must be a whole number/);
  refused(() => new Sandbox({ accessTokenLifetime: 0.5 }), /^`accessTokenLifetime` must be a whole number/);
  refused(() => new Sandbox({ port: 65_536 }), /^`port` must be a whole number from 0 to 65535$/);
  refused(() => new Sandbox({ policy: 'lenient' }), /^`policy` must be 'grace', 'strict' or 'revoke_family'$/);
  new Sandbox({ invoices: undefined, seed: 7, policy: 'grace' }).close();
});

test('so are those of its methods', withSandbox({}, ({ sandbox }) => {
  refused(() => sandbox.fault({ status: 503 }), /^there is no option `status`; there are match, times,.* respond,/);
  refused(() => sandbox.fault({ match: { url: '/' }, hang: true }), /^there is no option `url`; there are method, path, grantType$/);
  refused(() => sandbox.issueTokens({ scope: 'read:invoices' }), /^there is no option `scope`; there are .*scopes/);
  refused(() => sandbox.issueTokens('ada'), /^options must be an object: `issueTokens\({ expiresIn: 60 }\)`$/);
  const proxy = sandbox.cuttingProxy();
  refused(() => proxy.cut({ part: 'answer', bytes: 3 }), /^there is no option `bytes`; there are part, after, how, times, match$/);
  refused(() => proxy.cut({ part: 'answer', match: { grantType: 'x' } }), /^there is no option `grantType`; there are method, path$/);
  refused(() => proxy.cut({ part: 'anser' }), /did you mean `answer`\?/);
  refused(() => sandbox.authorize('http://127.0.0.1/', { deny: true }), /^there is no option `deny`; there are decision, user, business$/);
}));

test('faults can be all that the sandbox knows', withSandbox({}, ({ sandbox }) => {
  const said = (call) => {
    try {
      call();
    } catch ({ message }) {
      return message;
    }
    return assert.fail('it was not refused');
  };
  const snake = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  for (const odd of [{ '?': 1 }, { match: { '?': 1 } }, { drip: { '?': 1 } }]) {
    const known = said(() => sandbox.command({ do: 'fault', ...odd })).match(/expected (one of )?(.*)/)[2].match(/(?<=`)[a-z_]+(?=`)/g);
    const offered = said(() => sandbox.fault(odd)).match(/there are (.*)$/)[1].split(', ').map(snake);
    assert.deepEqual(offered.sort(), known.sort());
  }
}));

test('a proxy cuts what it is told, and tells what went through', withSandbox({ invoices: 1 }, async ({ sandbox }) => {
  const { access_token: token, business } = sandbox.issueTokens();
  const proxy = sandbox.cuttingProxy();
  const client = new YionStackClient({ baseUrl: proxy.baseUrl, token, retries: 0 });
  try {
    proxy.cut({ part: 'answer', after: 5, how: 'reset', times: 'always', match: { method: 'get', path: '/api/v1/crm' } });
    await client.invoices.list(business);
    for (let call = 0; call < 2; call += 1) await assert.rejects(client.contacts.list(business), { attempts: 1 });
    const exchanges = proxy.exchanges();
    assert.equal(exchanges.length, 3);
    const [invoices, contacts] = exchanges;
    assert.deepEqual([invoices.cut, invoices.reused, contacts.cut, contacts.reused], [false, false, true, true]);
    assert.deepEqual([contacts.method, contacts.path, contacts.headers['x-business-id']], ['GET', '/api/v1/crm/contacts', business]);
    assert.deepEqual([contacts.answerBytes, contacts.answerHeadBytes], [5, undefined]);
    assert.ok(invoices.answerHeadBytes > 0 && invoices.answerBytes > invoices.answerHeadBytes && invoices.requestBytes > 0);
    assert.match(invoices.authorizationSha256, /^[0-9a-f]{16}$/);
    assert.equal(contacts.authorizationSha256, invoices.authorizationSha256);
    assert.ok(!JSON.stringify(exchanges).includes(token));
    proxy.cut({ part: 'answer', how: 'stall' });
    await assert.rejects(client.contacts.list(business, { timeout: 200 }), { code: 'timeout' });
    proxy.clear();
    assert.deepEqual(proxy.exchanges(), []);
    await client.contacts.list(business);
  } finally {
    client.close();
  }
}));
