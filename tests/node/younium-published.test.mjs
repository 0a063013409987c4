/** Every operation once, against a mock of what the vendor publishes: our requests fit it, and its answers parse. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { YouniumClient } from '@yionstack/sdk';

import { startPublished } from './published-mock.mjs';
import { CASES, made } from './younium-samples.mjs';

let published;
let client;
before(async () => {
  published = await startPublished();
  if (published.absent) return;
  client = new YouniumClient({ baseUrl: published.url, token: 'token', legalEntity: 'Acme', retries: 0 });
});
after(() => {
  client?.close();
  published?.stop();
});

describe('every operation against what is published', () => {
  for (const call of CASES.calls) {
    test(call.id, async (t) => {
      if (published.absent) {
        t.skip(published.absent);
        return;
      }
      await check(call, await made(client, call));
    });
  }
});

async function check(call, answer) {
  switch (call.answer) {
    case 'pages':
      assert.ok((await answer.first()) !== undefined);
      break;
    case 'file':
      assert.ok((await answer.bytes()) instanceof Uint8Array);
      break;
    case 'as_it_came':
      assert.ok(answer.status >= 200 && answer.status < 300);
      break;
    case 'list':
      assert.equal(answer.length, 1);
      break;
    default:
      assert.ok(answer !== undefined);
  }
}
