/** The same package for CommonJS. Checked by `types.test.mjs`, never run. */

import { YionStackClient, type Invoice } from '@yionstack/sdk';
import testing = require('@yionstack/sdk/testing');

const sandbox = new testing.Sandbox();
const client = new YionStackClient({ baseUrl: sandbox.baseUrl, token: sandbox.issueTokens().access_token });
const list: Promise<Invoice[]> = client.invoices.list('business');
void list;
