/** What TypeScript makes of Younium's part of the package. Checked by `types.test.mjs`, never run. */

import { YouniumClient, type Signal, type YouniumOptions } from '@yionstack/sdk';
import {
  AccountType,
  Download,
  Filter,
  OPERATIONS,
  receipt,
  type Account,
  type AccountCreate,
  type AccountFields,
  type AccountUpdate,
  type Amount,
  type CallOptions,
  type FreeRow,
  type Invoice,
  type ListOptions,
  type Listing,
  type Lookup,
  type Page,
  type Receipt,
} from '@yionstack/sdk/younium';

/** Accepts `true` when both types are the same. */
declare function same<A, B>(is: [A] extends [B] ? ([B] extends [A] ? true : false) : false): void;
declare const signal: Signal;

const options: YouniumOptions = { clientId: 'id', secret: 'secret', legalEntity: 'Acme AB', environment: 'sandbox', region: 'us', authentication: 'v2', apiVersion: '2.1' };
const client = new YouniumClient(options);
same<ReturnType<typeof client.withLegalEntity>, YouniumClient>(true);
same<Awaited<ReturnType<typeof client.auth.status>>['signedIn'], boolean>(true);

const listing = client.accounts.list({ filter: (f) => f.name.eq("O'Brien").and(f.cmrr.amount.ge('100')), orderBy: 'name asc', modifiedAfter: new Date(), limit: 500, pageSize: 100, prefetch: 2, signal });
same<typeof listing, Listing<Account>>(true);
for await (const account of listing) {
  same<typeof account, Account>(true);
  same<typeof account.id, string>(true);
  same<typeof account.name, string | undefined>(true);
  same<typeof account.inactive, boolean | undefined>(true);
  const amount: string | undefined = account.cmrr?.amount;
  void amount;
}
for await (const page of client.invoices.list().pages()) same<typeof page, Page<Invoice>>(true);
same<Awaited<ReturnType<typeof listing.first>>, Account | undefined>(true);
same<Awaited<ReturnType<typeof listing.all>>, Account[]>(true);
client.accounts.list({ filter: "name eq 'A'" });
client.accounts.list({ filter: (f) => f.customFields.colour!.eq('red').or(f.name.in(['A', 'B'])).not() });
client.accounts.list({ filter: (f) => f.accountType.eq('Customer').and(f.created.lt(new Date())) });
const reused = (f: AccountFields): Filter => f.inactive.eq(false);
const shared: ListOptions<AccountFields> = { filter: reused };
client.accounts.list(shared);
const free: Listing<FreeRow> = client.export.rows('Subscriptions', { pageSize: 5_000, query: { a: 1 } });
void free;
const entity: CallOptions = { legalEntity: 'Beta AB', timeout: 1_000 };
same<Awaited<ReturnType<typeof client.accounts.get>>, Account>(true);
await client.accounts.get('id', entity);
const body: AccountCreate = { name: 'Acme', currency: { key: 'code', value: 'SEK' }, accountType: AccountType.Customer };
const made = await client.accounts.create(body, { idempotencyKey: 'order-17' });
same<ReturnType<typeof receipt>, Receipt>(true);
same<Receipt['replayed'], boolean | undefined>(true);
receipt(made);
const change: AccountUpdate = { ourReference: null };
await client.accounts.update('id', change);
await client.usage.create({ fromDate: new Date(), quantity: 12n, account: 'A-1' });
same<Amount, string | bigint>(true);
same<Lookup, string | { readonly key: string; readonly value: string }>(true);
const file: Download = await client.invoices.downloadAttachment('id');
const bytes: Uint8Array = await file.bytes();
void bytes;
for await (const piece of file) same<typeof piece, Uint8Array>(true);
const kind: AccountType = 'something new';
void kind;
same<(typeof OPERATIONS)['accounts.list']['method'], string>(true);
using disposable = client;
void disposable;

// @ts-expect-error a number may have been rounded: decimals are text
await client.usage.create({ fromDate: '2026-01-01', quantity: 1.5 });
// @ts-expect-error there is no such field
client.accounts.list({ filter: (f) => f.nmae.eq('A') });
// @ts-expect-error a text is compared with text
client.accounts.list({ filter: (f) => f.name.eq(7) });
// @ts-expect-error a number may have been rounded
client.accounts.list({ filter: (f) => f.cmrr.amount.ge(1.5) });
// @ts-expect-error numbers are not searched
client.accounts.list({ filter: (f) => f.cmrr.amount.startsWith('1') });
// @ts-expect-error an object is not compared
client.accounts.list({ filter: (f) => f.cmrr.eq('1') });
// @ts-expect-error a filter is made of comparisons
client.accounts.list({ filter: (f) => f.name });
// @ts-expect-error there is no such option
client.accounts.list({ pageNumber: 2 });
// @ts-expect-error reading has no key
await client.accounts.get('id', { idempotencyKey: 'k' });
// @ts-expect-error a change has no key
await client.accounts.update('id', {}, { idempotencyKey: 'k' });
// @ts-expect-error the name is required
await client.accounts.create({ currency: 'SEK' });
// @ts-expect-error and not for what cannot be without a value
await client.invoices.update('id', { dueDate: null });
// @ts-expect-error null is for changes
await client.accounts.create({ name: 'A', currency: 'SEK', ourReference: null });
// @ts-expect-error there is no such member
await client.accounts.create({ name: 'A', currency: 'SEK', nmae: 'A' });
// @ts-expect-error there is no such region
new YouniumClient({ region: 'uk' });
// @ts-expect-error the app's secret is called `secret`
new YouniumClient({ clientSecret: 's' });
// @ts-expect-error clients of credentials sign nobody in
await client.auth.signIn();
// @ts-expect-error facts of a receipt are read-only
receipt(made).attempts = 2;
