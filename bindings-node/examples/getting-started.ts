/**
 * The sample of the getting-started page, as it stands there, in a program around it. It runs against the API, or, as
 * here, against a sandbox: only the environment differs.
 */
import { YionStackClient } from '@yionstack/sdk';
import { Sandbox } from '@yionstack/sdk/testing';

async function main(): Promise<void> {
  const sandbox = new Sandbox();
  process.env['YIONSTACK_BASE_URL'] ??= sandbox.baseUrl;
  const tokens = sandbox.issueTokens({ business: 'business-uuid' });

  const client = new YionStackClient({ token: tokens.access_token });
  const invoices = await client.invoices.list('business-uuid');

  for (const invoice of invoices.slice(0, 3)) {
    console.log(invoice.number, invoice.status, invoice.total, invoice.currency);
  }
  client.close();
  sandbox.close();
}

void main();
