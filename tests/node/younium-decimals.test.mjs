/** Random decimals go out to the wire and come back without a digit of difference. 50,000; as many as DECIMALS says. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { seeded } from './younium-samples.mjs';
import { idOf, younium } from './younium-server.mjs';

const DECIMALS = Number(process.env.DECIMALS ?? 50_000);
const LARGEST = 2n ** 96n - 1n;
const BATCH = 10_000;

/** A decimal of .NET's: a mantissa of 96 bits, up to 28 of its digits behind the point. */
function drawn(random) {
  const digits = 1 + random.below(29);
  let text = String(random.next()).padStart(19, '7') + String(random.next()).padStart(19, '3');
  text = `${1 + random.below(9)}${text.slice(2, digits + 1)}`;
  if (BigInt(text) > LARGEST) text = String(random.below(2) === 0 ? LARGEST : BigInt(text) % LARGEST);
  const behind = random.below(29);
  if (behind > 0) {
    text = text.padStart(behind + 1, '0');
    text = `${text.slice(0, -behind)}.${text.slice(-behind)}`;
  }
  return random.below(2) === 0 ? `-${text}` : text;
}

test(`${DECIMALS} random decimals`, async (t) => {
  const random = seeded(t);
  let wire = [];
  const { client, requests } = await younium(t, ({ method, body }) => {
    if (method === 'POST') {
      wire = [...body.matchAll(/"(?:price|quantity)":([^,}]+)/g)].map(([, number]) => number);
      return { status: 201, json: { successful: true, id: idOf(1) } };
    }
    const lines = [];
    for (let at = 0; at < wire.length; at += 2) lines.push(`{"id":"${idOf(1)}","price":${wire[at]},"quantity":${wire[at + 1]}}`);
    return { body: `{"id":"${idOf(1)}","invoiceLines":[${lines}]}` };
  });
  const line = { productName: 'a', unitOfMeasure: 'pcs', recognizedRevenueAccount: '3000' };
  for (let start = 0; start < DECIMALS; start += BATCH) {
    const texts = Array.from({ length: Math.min(BATCH, DECIMALS - start) }, () => drawn(random));
    const invoiceLines = [];
    for (let at = 0; at < texts.length; at += 2) invoiceLines.push({ ...line, price: texts[at], quantity: texts[at + 1] });
    await client.invoices.createOnAccount({ currency: 'SEK', invoiceLines });
    assert.deepEqual(wire, texts);
    const { invoiceLines: read } = await client.invoices.get(idOf(1));
    assert.deepEqual(read.flatMap(({ price, quantity }) => [price, quantity]), texts);
    requests.length = 0;
  }
});
