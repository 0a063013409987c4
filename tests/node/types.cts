/** The same package for CommonJS. Checked by `types.test.mjs`, never run. */

import { YionStackClient, type Invoice } from '@yionstack/sdk';
import testing = require('@yionstack/sdk/testing');
import younium = require('@yionstack/sdk/younium');

const sandbox = new testing.Sandbox();
const client = new YionStackClient({ baseUrl: sandbox.baseUrl, token: sandbox.issueTokens().access_token });
const list: Promise<Invoice[]> = client.invoices.list('business');
void list;
const accounts: younium.Listing<younium.Account> = new younium.YouniumClient({ token: 't' }).accounts.list({ filter: (f) => f.name.eq('A') });
void accounts;
