/** Checked by `types.test.mjs`, without the types of Node or of a browser. Never run. */

import { FileStore, InvoiceStatus, MemoryStore, NotFoundError, RedisStore, YionStackClient, YionStackError, receipt, type AuthEvent, type Contact, type Decimal, type Invoice, type Status, type Store, type Tokens } from '@yionstack/sdk';
import { Sandbox, checkStore, type Exchange } from '@yionstack/sdk/testing';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <A, B>(_: Same<A, B>): void => {};

const client = new YionStackClient({ token: async () => 'token', timeout: 5_000 });
const invoices = await client.invoices.list('business', { retries: 1, maxWait: 500 });
same<typeof invoices, Invoice[]>(true);
same<Awaited<ReturnType<typeof client.contacts.get>>, Contact>(true);

const invoice = invoices[0]!;
same<typeof invoice.total, Decimal>(true);
same<typeof invoice.dueDate, string | undefined>(true);
const known: InvoiceStatus = 'SENT';
const grown: InvoiceStatus = 'PARTLY_PAID';
if (invoice.status === InvoiceStatus.PAID) same<typeof InvoiceStatus.PAID, 'PAID'>(true);

for await (const row of client.contacts.iterate('business')) same<typeof row, Contact>(true);

const made: Invoice = { id: '1', number: '1', status: known, total: '1.00', currency: 'GBP', customerId: '1' };
made.status = grown;

const error: unknown = new Error();
if (error instanceof NotFoundError) same<typeof error.code, 'not_found'>(true);
if (error instanceof YionStackError && error.code === 'rate_limited') same<typeof error.retryAt, Date | undefined>(true);

declare const signal: { aborted: boolean; addEventListener(type: 'abort', listener: () => void): void; removeEventListener(type: 'abort', listener: () => void): void };
await client.request('GET', '/path', { query: { page: 1, tag: ['a', 'b'] }, signal });

{
  await using sandbox = new Sandbox({ policy: 'grace', invoices: 1 });
  sandbox.fault({ match: { grantType: 'refresh_token' }, times: 'always', hang: true });
  const { revocations, mixups, younium_token_requests, reuse_in_grace } = sandbox.counters();
  same<typeof revocations & typeof mixups & typeof younium_token_requests & typeof reuse_in_grace, number>(true);
  const proxy = sandbox.cuttingProxy();
  proxy.cut({ part: 'answer', after: 12, how: 'stall', times: 'always', match: { method: 'POST' } });
  same<ReturnType<typeof proxy.exchanges>, Exchange[]>(true);
  same<Exchange['answerHeadBytes'], number | undefined>(true);
  // @ts-expect-error there is no such part
  proxy.cut({ part: 'body' });
  // @ts-expect-error there is no such policy
  new Sandbox({ policy: 'lenient' });
}

const own: Store = {
  load: (key) => (key === '' ? undefined : [1, new Uint8Array(1)]),
  compareAndSwap: async (_key, expected, version, value) => expected < version && value.length > 0,
  lease: () => true,
  release: () => {},
};
await checkStore(() => own);
await checkStore(async () => new FileStore({ path: '/tmp', allowMoved: true }));
const events: AuthEvent[] = [];
const stored = new YionStackClient({ clientId: 'app', store: own, storeKey: async () => new Uint8Array(32), inDoubt: 'ask', onEvent: (event) => void events.push(event) });
new YionStackClient({ clientId: 'app', store: new MemoryStore(), subject: 'ada' });
same<ReturnType<typeof stored.withSubject>, YionStackClient>(true);
same<Awaited<ReturnType<typeof stored.auth.status>>, Status>(true);
same<Awaited<ReturnType<typeof stored.auth.tokens>>, Tokens | undefined>(true);
same<Awaited<ReturnType<typeof stored.auth.signOut>>['revoked'], 'yes' | 'no' | 'unknown'>(true);
await client.request('GET', '/path', { headers: new Map([['name', 'value']]) });
if (events[0]?.kind === 'refreshed') same<typeof events[0]['expiresAt'], Date | undefined>(true);

// @ts-expect-error a store has four methods
new YionStackClient({ store: { load: () => undefined } });
// @ts-expect-error a lease is true or false
const broken: Store = { ...own, lease: () => 1 };
void broken;
// @ts-expect-error there is no such way
new YionStackClient({ inDoubt: 'never' });
const redis = new RedisStore({ url: 'redis://localhost', prefix: 'app', replicas: 1, allowEviction: false });
same<typeof redis.unconfirmed, number>(true);
const local = new YionStackClient({ clientId: 'app', store: redis, storeKey: 'key' });
const open = async (url: string): Promise<{ pid: number }> => ({ pid: url.length });
same<Awaited<ReturnType<typeof local.auth.signIn>>, Tokens>(true);
await local.auth.signIn();
await local.auth.signIn({ scopes: ['read:invoices'], openBrowser: open, onUrl: (url) => void url.length, timeout: 1_000, randomPort: true, signal });
await local.auth.signIn({ openBrowser: false, onUrl: async (url: string) => void url });

new YionStackClient({
  onRequest: ({ headers, url }) => void (headers['content-type'] ?? url),
  onResponse: (record) => {
    same<typeof record.status, number | undefined>(true);
    same<typeof record.error, string | undefined>(true);
  },
});
same<ReturnType<typeof receipt>['headers'], ReadonlyMap<string, string>>(true);
// @ts-expect-error records do not change
new YionStackClient({ onRequest: (record) => void (record.url = 'x') });

// @ts-expect-error the address of the server is required
new RedisStore({ prefix: 'app' });
// @ts-expect-error the number of replicas is a number
new RedisStore({ url: 'redis://localhost', replicas: '1' });
// @ts-expect-error a browser is no name
await local.auth.signIn({ openBrowser: 'firefox' });
// @ts-expect-error the function takes an address
await local.auth.signIn({ onUrl: (url: number) => url });
// @ts-expect-error a number is no decimal
made.total = 12.5;
// @ts-expect-error the business is required
await client.invoices.list();
// @ts-expect-error a business id is text
await client.invoices.list(12);
// @ts-expect-error there is no such option
await client.invoices.list('business', { timeOut: 5 });
// @ts-expect-error there is no such option
new YionStackClient({ tokne: 'x' });
// @ts-expect-error a token function returns text
new YionStackClient({ token: () => 7 });
// @ts-expect-error there is no such method
await client.invoices.create('business', {});
// @ts-expect-error there is no such code
if (error instanceof YionStackError && error.code === 'nonsense') throw error;
// @ts-expect-error facts of errors are read-only
if (error instanceof YionStackError) error.status = 200;
