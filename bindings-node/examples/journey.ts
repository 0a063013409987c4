/** From the first sign-in to a renewed token, against the sandbox that comes with the SDK. */
import { InvoiceStatus, MemoryStore, YionStackClient, type Invoice } from '@yionstack/sdk';
import { Sandbox } from '@yionstack/sdk/testing';

function show(invoices: Invoice[]): void {
  for (const { number, status, total, currency, dueDate } of invoices) {
    const due = status === InvoiceStatus.PAID ? 'paid' : `due ${dueDate ?? 'at once'}`;
    console.log(`  ${number}  ${status.padEnd(8)} ${total.padStart(10)} ${currency}  ${due}`);
  }
}

async function main(): Promise<void> {
  const sandbox = new Sandbox({ invoices: 4 });
  const business = sandbox.businesses()[0]!;
  const client = new YionStackClient({
    baseUrl: sandbox.baseUrl,
    clientId: sandbox.clientId,
    clientSecret: sandbox.clientSecret,
    redirectUri: 'http://127.0.0.1:8080/callback',
    scopes: ['read:invoices'],
    store: new MemoryStore(),
  });

  const pending = client.auth.begin();
  console.log(`1. Send the browser to ${new URL(pending.url).pathname}`);

  const callback = sandbox.authorize(pending.url, { user: business.user, business: business.id });
  console.log(`2. ${business.user} consents for ${business.name}`);

  const tokens = await client.auth.finish(pending, callback);
  console.log('3. The code is exchanged:', tokens);

  console.log('4. Invoices:');
  show(await client.invoices.list(business.id));

  sandbox.advance(3600);
  console.log('5. An hour later the access token has expired');

  console.log('6. The next call renews it on its own:');
  show(await client.invoices.list(business.id));
  console.log(`   ${sandbox.counters().refreshes} refresh, generation ${(await client.auth.status()).generation}`);

  client.close();
  sandbox.close();
}

void main();
