/** Every operation once, against a mock of what the vendor publishes: our requests fit it, and its answers parse. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';

import { YouniumClient } from '@yionstack/sdk';
import { startPublished } from './published-mock.mjs';

const { calls } = JSON.parse(readFileSync(new URL('../cases/younium/calls.json', import.meta.url), 'utf8'));

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
  for (const call of calls) {
    test(call.id, async (t) => {
      if (published.absent) {
        t.skip(published.absent);
        return;
      }
      await check(call, await made(call));
    });
  }
});

/** Makes a call with all its arguments. */
function made(call) {
  const [resource, name] = call.typescript.split('.');
  const isOption = (argument) => argument.in !== 'path' && !argument.required;
  const path = call.arguments.filter((argument) => !isOption(argument)).map((argument) => argument.value);
  const options = Object.fromEntries(
    call.arguments.filter((argument) => isOption(argument) && !['PageNumber', 'PageSize', 'Filter', 'Order'].includes(argument.role)).map((argument) => [argument.typescript, argument.value]),
  );
  const body = call.body ? [call.body.wire] : [];
  return client[resource][name](...path, ...body, options);
}

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
