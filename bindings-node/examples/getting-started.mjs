// The same as getting-started.ts in plain JavaScript.
import { YionStackClient } from '@yionstack/sdk';
import { Sandbox } from '@yionstack/sdk/testing';

const sandbox = new Sandbox();
process.env.YIONSTACK_BASE_URL ??= sandbox.baseUrl;
const tokens = sandbox.issueTokens({ business: 'business-uuid' });

const client = new YionStackClient({ token: tokens.access_token });
const invoices = await client.invoices.list('business-uuid');

for (const invoice of invoices.slice(0, 3)) {
  console.log(invoice.number, invoice.status, invoice.total, invoice.currency);
}
client.close();
sandbox.close();
