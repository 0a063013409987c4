import assert from 'node:assert/strict';
import { test } from 'node:test';

import { ConfigurationError, DecodeError, YouniumClient } from '@yionstack/sdk';
import { Filter } from '@yionstack/sdk/younium';

import { settled } from './support.mjs';
import { account, idOf, paged, younium } from './younium-server.mjs';

const EMPTY = { status: 400, json: { errors: { message: ['No accounts could be found'] }, title: 'Bad Request', status: 400, traceId: '00-1' } };
const collect = async (rows) => {
  const all = [];
  for await (const row of rows) all.push(row);
  return all;
};

test('rows come in order, a page at a time, and nothing is sent before the first is asked for', async (t) => {
  const { client, requests } = await younium(t, paged(250));
  const listing = client.accounts.list({ pageSize: 100 });
  await settled();
  assert.equal(requests.length, 0);
  const rows = await collect(listing);
  assert.deepEqual(rows.map(({ id }) => id), Array.from({ length: 250 }, (_, at) => idOf(at)));
  assert.deepEqual(requests.map(({ query }) => query.get('PageNumber')), ['1', '2', '3']);
  assert.ok(requests.every(({ query }) => query.get('PageSize') === '100' && query.get('OrderBy') === requests[0].query.get('OrderBy')));
  assert.notEqual(requests[0].query.get('OrderBy'), null, 'a stable order');
  assert.equal(rows[0].cmrr.amount, '12.5');
  // another way through it asks anew
  assert.equal((await collect(listing)).length, 250);
  assert.equal(requests.length, 6);
});

test('rows of every script are told apart', async (t) => {
  const name = (number) => `${'🦆株é'.repeat(number % 7)} ${number}`;
  const { client } = await younium(t, paged(250, (number) => ({ name: name(number), id: idOf(number), created: '2026-01-01T00:00:00Z' })));
  const rows = await client.accounts.list({ pageSize: 100 }).all();
  assert.deepEqual(rows.map((row) => [row.id, row.name]), Array.from({ length: 250 }, (_, at) => [idOf(at), name(at)]));
});

test('pages, first and all', async (t) => {
  const { client, requests } = await younium(t, paged(5));
  const pages = await collect(client.accounts.list({ pageSize: 2 }).pages());
  assert.deepEqual(pages.map(({ rows, ...head }) => [rows.length, head]), [
    [2, { number: 1, size: 2, totalPages: 3, totalCount: 5 }],
    [2, { number: 2, size: 2, totalPages: 3, totalCount: 5 }],
    [1, { number: 3, size: 2, totalPages: 3, totalCount: 5 }],
  ]);
  const all = await client.accounts.list().all();
  assert.ok(Array.isArray(all) && all.length === 5);
  const before = requests.length;
  assert.equal((await client.accounts.list().first()).name, 'Account 0');
  await settled();
  assert.equal(requests.length, before + 1, 'one row is one request');
  assert.equal(requests.at(-1).query.get('PageSize'), '1');
});

test('a limit ends the list, wherever it falls', async (t) => {
  const { client, requests } = await younium(t, paged(100));
  for (const limit of [1, 9, 10, 11, 25]) {
    const rows = await client.accounts.list({ limit, pageSize: 10 }).all();
    assert.deepEqual(rows.map(({ id }) => id), Array.from({ length: limit }, (_, at) => idOf(at)), `${limit}`);
    assert.equal((await collect(client.accounts.list({ limit, pageSize: 10 }))).length, limit);
  }
  const before = requests.length;
  assert.deepEqual(await client.accounts.list({ limit: 0 }).all(), []);
  assert.equal(await client.accounts.list({ limit: 0 }).first(), undefined);
  assert.equal(requests.length, before, 'a limit of none asks for nothing');
  const most = Math.max(...requests.map(({ query }) => Number(query.get('PageNumber'))));
  assert.equal(most, 3, 'no page is asked for that the limit does not need');
});

test('leaving early ends what was asked for ahead', async (t) => {
  const { client, requests } = await younium(t, paged(10_000));
  for await (const row of client.accounts.list({ pageSize: 10, prefetch: 4 })) if (row.name === 'Account 15') break;
  const asked = requests.length;
  assert.ok(asked <= 8, `${asked} pages`);
  await settled();
  assert.ok(requests.length <= asked + 4);
  const later = requests.length;
  await settled();
  assert.equal(requests.length, later, 'nobody asks any more');
});

test('leaving early lets go of requests that nobody has answered', async (t) => {
  let open = 0;
  const { client } = await younium(t, (request, outgoing) => {
    if (request.query.get('PageNumber') === '1') return paged(1_000)(request);
    open += 1;
    outgoing.on('close', () => (open -= 1));
  });
  for await (const row of client.accounts.list({ pageSize: 10, prefetch: 3 })) {
    if (row.name !== 'Account 5') continue;
    await settled();
    assert.ok(open > 0, 'pages were asked for ahead');
    break;
  }
  await settled();
  assert.equal(open, 0);
});

test('without pages ahead the next one is asked for when it is needed', async (t) => {
  const { client, requests } = await younium(t, paged(100));
  const pages = client.accounts.list({ pageSize: 10, prefetch: 0 }).pages();
  await pages.next();
  await settled();
  assert.equal(requests.length, 1);
  await pages.next();
  await settled();
  assert.equal(requests.length, 2);
  await pages.return();
});

test('a signal ends a list, while it waits and between its rows', async (t) => {
  const { client } = await younium(t, (request) => (request.query.get('PageNumber') === '3' ? undefined : paged(100)(request)));
  const waiting = new AbortController();
  const reason = new Error('enough');
  setTimeout(() => waiting.abort(reason), 100);
  let seen = 0;
  const through = async (signal) => {
    for await (const _ of client.accounts.list({ pageSize: 10, signal })) seen += 1;
  };
  await assert.rejects(through(waiting.signal), (error) => error.code === 'cancelled' && error.cause === reason);
  assert.equal(seen, 20);
  const between = new AbortController();
  await assert.rejects(async () => {
    for await (const _ of client.accounts.list({ pageSize: 10, signal: between.signal })) between.abort(reason);
  }, { code: 'cancelled', cause: reason });
  await assert.rejects(client.accounts.list({ signal: AbortSignal.abort() }).all(), { code: 'cancelled' });
});

test('the answer that says there is nothing is an empty list, and only that one', async (t) => {
  let answer = EMPTY;
  const { client } = await younium(t, () => answer, { retries: 0 });
  assert.deepEqual(await client.accounts.list().all(), []);
  assert.equal(await client.accounts.list().first(), undefined);
  assert.deepEqual(await collect(client.accounts.list().pages()), []);
  for (const other of [
    { ...EMPTY, status: 404 },
    { ...EMPTY, status: 401 },
    { ...EMPTY, json: { errors: { message: ['No accounts could be found', 'really'] } } },
    { ...EMPTY, json: { errors: { message: ['No accounts could be founded'] } } },
    { ...EMPTY, json: { errors: { filter: ['No accounts could be found'] } } },
    { ...EMPTY, json: { message: 'No accounts could be found' } },
    { status: 400, body: 'No accounts could be found' },
  ]) {
    answer = other;
    await assert.rejects(client.accounts.list().all(), { name: /Error$/ }, JSON.stringify(other));
  }
  answer = EMPTY;
  await assert.rejects(client.accounts.get('a'), { code: 'validation' });
});

test('a whole list, as version 2.0 sends it, is a list as well', async (t) => {
  const { client, requests } = await younium(t, () => ({ json: [account(0), account(1)] }), { apiVersion: '2.0' });
  assert.deepEqual((await client.accounts.list().all()).map(({ name }) => name), ['Account 0', 'Account 1']);
  assert.equal(requests[0].headers['api-version'], '2.0');
});

test('a page that comes twice and a link to another place are errors', async (t) => {
  const first = (request) => paged(30)({ ...request, query: new URLSearchParams({ PageNumber: 1, PageSize: 10 }) });
  const { client } = await younium(t, first);
  await assert.rejects(client.accounts.list({ pageSize: 10 }).all(), DecodeError);
  const stolen = [];
  const thief = await younium(t, (request) => void stolen.push(request));
  const led = await younium(t, (request) => {
    const { json } = paged(30)(request);
    return { json: { ...json, nextPage: `${thief.baseUrl}/Accounts?PageNumber=2&PageSize=10` } };
  });
  await assert.rejects(led.client.accounts.list({ pageSize: 10 }).all(), DecodeError);
  assert.deepEqual(stolen, [], 'no token went there');
});

test('an error in the middle is said after the rows before it, once', async (t) => {
  const { client } = await younium(t, (request) => (request.query.get('PageNumber') === '2' ? { status: 500 } : paged(100)(request)), { retries: 0 });
  const rows = client.accounts.list({ pageSize: 10 })[Symbol.asyncIterator]();
  for (let at = 0; at < 10; at += 1) assert.equal((await rows.next()).value.id, idOf(at));
  await assert.rejects(rows.next(), { code: 'server' });
  assert.deepEqual(await rows.next(), { done: true, value: undefined });
});

test('several rows may be asked for at once, and come in order', async (t) => {
  const { client } = await younium(t, paged(7));
  const rows = client.accounts.list({ pageSize: 3 })[Symbol.asyncIterator]();
  const steps = await Promise.all(Array.from({ length: 9 }, () => rows.next()));
  assert.deepEqual(steps.map(({ done, value }) => done || value.id), [...Array.from({ length: 7 }, (_, at) => idOf(at)), true, true]);
});

test('other work gets its turn while rows are handed out', async (t) => {
  const { client } = await younium(t, paged(2_000));
  let turns = 0;
  let longest = 0;
  let last = performance.now();
  const beat = setInterval(() => {
    turns += 1;
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 1);
  for await (const _ of client.accounts.list({ pageSize: 100 })) for (const end = performance.now() + 0.02; performance.now() < end; );
  clearInterval(beat);
  assert.ok(turns >= 10, `${turns} turns, the longest pause ${longest} ms`);
});

test('filters are written by the core', async (t) => {
  const { client, requests } = await younium(t, paged(1));
  const sent = async (filter) => {
    await client.accounts.list({ filter }).all();
    return requests.at(-1).query.get('Filter');
  };
  for (const [filter, expected] of [
    [(f) => f.name.eq("O'Brien"), "name eq 'O''Brien'"],
    [(f) => f.cmrr.amount.ge('100.50'), 'cmrr/amount ge 100.50'],
    [(f) => f.cmrr.amount.lt(100), 'cmrr/amount lt 100'],
    [(f) => f.cmrr.amount.lt(12345678901234567890n), 'cmrr/amount lt 12345678901234567890'],
    [(f) => f.inactive.eq(false), 'inactive eq false'],
    [(f) => f.ourReference.eq(null), 'ourReference eq null'],
    [(f) => f.ourReference.ne(null), 'ourReference ne null'],
    [(f) => f.id.eq(idOf(1)), `id eq guid'${idOf(1)}'`],
    [(f) => f.created.gt('2026-01-01T00:00:00Z'), "created gt datetime'2026-01-01T00:00:00Z'"],
    [(f) => f.modified.le(new Date(0)), "modified le datetime'1970-01-01T00:00:00.000Z'"],
    [(f) => f.modified.eq(new Date('9999-12-30T22:00:00Z')), "modified eq datetime'9999-12-31T23:59:59.9999999Z'"],
    [(f) => f.name.startsWith('A'), "startswith(name, 'A')"],
    [(f) => f.name.endsWith('B'), "endswith(name, 'B')"],
    [(f) => f.name.contains("C'"), "substringof('C''', name)"],
    [(f) => f.name.in(['A', 'B']), "name eq 'A' or name eq 'B'"],
    [(f) => f.name.eq('A').and(f.name.in(['B', 'C'])), "name eq 'A' and (name eq 'B' or name eq 'C')"],
    [(f) => f.name.eq('A').or(f.name.eq('B').and(f.name.ne('C'))).not(), "not (name eq 'A' or (name eq 'B' and name ne 'C'))"],
    ["anything goes 'here'", "anything goes 'here'"],
  ]) {
    assert.equal(await sent(filter), expected, String(filter));
  }
  let kept;
  await sent((f) => (kept = f.name.eq('A')));
  assert.ok(kept instanceof Filter && String(kept) === "name eq 'A'");
  assert.equal(await sent(kept), "name eq 'A'");
});

test('a filter that cannot be is refused before anything is sent', async (t) => {
  const { client, requests } = await younium(t, paged(1));
  for (const [filter, expected] of [
    [(f) => f.nmae.eq('A'), /`Account` has no field `nmae`: did you mean `name`\?/],
    [(f) => f.cmrr.amuont.eq('1'), /did you mean `amount`\?/],
    [(f) => f.our_reference.eq('A'), /no field `our_reference`: did you mean `ourReference`\?/],
    [(f) => f.name.startswith('A'), /`name` has no method `startswith`: it has `startsWith`, /],
    [(f) => f.name.like('A'), /`name` has no method `like`: it has `contains`, /],
    [(f) => f.cmrr.amount.gte('1'), /`cmrr\.amount` has no method `gte`: it has `gt`, `ge`, /],
    [(f) => f.name.eq(7), /`name`.*text/],
    [(f) => f.name.eq(undefined), /`name` is compared with text, a whole number/],
    [(f) => f.cmrr.amount.eq(1.5), /give its digits as text, '12\.50'/],
    [(f) => f.cmrr.eq(1), /`cmrr`/],
    [(f) => f.id.eq('not an id'), /UUID/],
    [(f) => f.inactive.eq('no'), /true or false/],
    [(f) => f.name.in([]), /at least one value/],
    [(f) => f.name.startsWith(1), /takes a string/],
    [(f) => f.name, /`filter` must be text, or a function that returns a filter/],
    [(f) => f.name.eq('A').and('x'), /combines with another filter/],
    [7, /`filter` must be text/],
  ]) {
    assert.throws(() => client.accounts.list({ filter }), (error) => error instanceof ConfigurationError && expected.test(error.message), String(filter));
  }
  assert.equal(requests.length, 0);
});

test('a condition that is made and not used, as `&&` leaves one, is refused before anything is sent', async (t) => {
  const { client, requests } = await younium(t, paged(1));
  const outside = await keptFrom(client);
  const list = (filter) => client.accounts.list({ filter });
  const same = (condition) => condition;
  const byName = (f, name) => (name ? f.name.eq(name) : undefined);
  const [created, name] = ['2021-03-01', 'A'];
  const [mode, flag] = ['draft', false];
  for (const [filter, dropped] of [
    [(f) => f.created.ge(created) && f.created.lt('2021-04-01'), 'created.ge'],
    [(f) => f.name.in(['A', 'B']) && f.inactive.eq(true), 'name.in'],
    [(f) => f.name.startsWith('A') && f.inactive.eq(true) && f.name.ne('B'), 'name.startsWith'],
    [(f) => f.created.ge(created) && f.created.lt('2021-04-01').and(f.name.eq('A')), 'created.ge'],
    [(f) => f.created.ge(created).and(f.name.eq('A')) && f.cmrr.amount.gt('1'), 'created.ge'],
    [(f) => (f.cmrr.amount.gt('1').not() ? f.name.eq('A') : f.name.eq('B')), 'cmrr.amount.gt'],
    [(f) => f.created.ge(created) && outside, 'created.ge'],
    [(f) => { f.created.ge(created); return f.name.eq('A'); }, 'created.ge'],
    [(f) => { list((g) => g.name.eq('B')); return f.created.ge(created) && f.name.eq('A'); }, 'created.ge'],
    // right to people, and not to be told from the others
    [(f) => ({ draft: f.name.eq('A'), other: f.name.ne('A') })[mode], 'name.ne'],
    [(f) => { const [base, extra] = [f.name.eq('A'), f.inactive.eq(true)]; return flag ? base.and(extra) : base; }, 'inactive.eq'],
  ]) {
    // what was seen, then the likely cause, then what to do where it was none
    const seen = `the function made the condition \`${dropped}(…)\` and did not use it. Was it joined with \`&&\`?`;
    const told = (error) => error instanceof ConfigurationError && error.message.includes(seen) && /a\.and\(b\)`\. .* only where it is used/.test(error.message);
    assert.throws(() => list(filter), told, String(filter));
  }
  for (const [filter, expected] of [
    [(f) => f.name.eq(name || 'B'), "name eq 'A'"],
    [(f) => byName(f, '') || f.name.eq('C'), "name eq 'C'"],
    [(f) => byName(f, 'A') ?? f.name.eq('C'), "name eq 'A'"],
    [(f) => { const a = f.name.eq('A'); return a.and(f.name.ne('B')).or(a.not()); }, "(name eq 'A' and name ne 'B') or not (name eq 'A')"],
    [(f) => outside.and(f.name.ne('B')), "name eq 'A' and name ne 'B'"],
    [() => outside, "name eq 'A'"],
    // the same two, as the message asks for them
    [(f) => ({ draft: () => f.name.eq('A'), other: () => f.name.ne('A') })[mode](), "name eq 'A'"],
    [(f) => { const base = f.name.eq('A'); return flag ? base.and(f.inactive.eq(true)) : base; }, "name eq 'A'"],
    // not noticed, as the docs of `FilterOption` say
    [(f) => f.name.eq('A') || f.name.eq('B'), "name eq 'A'"],
    [(f) => outside && f.name.eq('B'), "name eq 'B'"],
    [(f) => same(f.name.eq('A')) || f.name.eq('B'), "name eq 'A'"],
    [(f) => { const a = f.name.eq('A'); list(() => a); return f.name.ne('C'); }, "name ne 'C'"],
    [(f) => { const a = f.name.eq('A'); list((g) => g.name.eq('B').and(a)); list(() => outside); return f.name.ne('C'); }, "name ne 'C'"],
  ]) {
    await list(filter).all();
    assert.equal(requests.at(-1).query.get('Filter'), expected, String(filter));
  }
  const before = requests.length;
  assert.throws(() => list(async (f) => f.name.eq('A')), /`filter` must be text, or a function that returns a filter/);
  assert.throws(() => list((f) => { f.name.eq('A'); throw new RangeError('of the caller'); }), RangeError);
  outside.and(outside.not());
  await list((f) => f.name.eq('A')).all();
  assert.equal(requests.length, before + 1);
});

/** A condition that was made in a callback of before. */
async function keptFrom(client) {
  let kept;
  await client.accounts.list({ filter: (f) => (kept = f.name.eq('A')) }).all();
  return kept;
}

test('options that cannot be are refused at once', () => {
  const client = new YouniumClient({ token: 't' });
  for (const [options, expected] of [
    [{ pageSize: 101 }, /`pageSize` must be 1 to 100/],
    [{ pageSize: 0 }, /`pageSize` must be a whole number of at least 1/],
    [{ limit: 1.5 }, /`limit` must be a whole number/],
    [{ prefetch: 9 }, /`prefetch` must be a whole number from 0 to 8/],
    [{ orderBy: 7 }, /`orderBy` must be a string/],
    [{ modifiedAfter: new Date(NaN) }, /a Date that is valid/],
    [{ pageNumber: 2 }, /there is no option `pageNumber`/],
    [{ idempotencyKey: 'x' }, /there is no option `idempotencyKey`/],
  ]) {
    assert.throws(() => client.accounts.list(options), (error) => error instanceof ConfigurationError && expected.test(error.message), JSON.stringify(options));
  }
});

test('what a list is asked for arrives', async (t) => {
  const { client, requests } = await younium(t, paged(1));
  await client.accounts.list({ orderBy: 'name desc', modifiedAfter: new Date(0), modifiedBefore: '2026-01-01' }).all();
  const { query } = requests[0];
  assert.equal(query.get('ModifiedAfter'), '1970-01-01T00:00:00.000Z');
  assert.equal(query.get('ModifiedBefore'), '2026-01-01');
  assert.match(query.get('OrderBy'), /^name desc/);
  await client.invoices.attachments(idOf(1), { expirationHours: 'max' }).all();
  assert.equal(requests[1].query.get('ExpirationTimeSpanHours'), 'max');
  assert.throws(() => client.invoices.attachments(7), ConfigurationError);
});

test('a token that ends in the middle of a list is renewed, and no row is lost', async (t) => {
  let token = 0;
  const pages = paged(100);
  const { client } = await younium(
    t,
    (request) => {
      if (request.path === '/auth/token') return { json: { accessToken: `token-${(token += 1)}`, expiresIn: 86_400 } };
      const ended = Number(request.query.get('PageNumber')) > 5 && request.headers.authorization !== 'Bearer token-2';
      return ended ? { status: 401, json: {} } : pages(request);
    },
    { token: undefined, clientId: 'id', secret: 'secret' },
  );
  const rows = await client.accounts.list({ pageSize: 10 }).all();
  assert.deepEqual(rows.map(({ id }) => id), Array.from({ length: 100 }, (_, at) => idOf(at)));
  assert.equal(token, 2);
});

test('rows without a description keep every digit', async (t) => {
  const body = `{"pageNumber":1,"pageSize":100,"totalPages":1,"totalCount":1,"data":[{"total":12345678901234567890.12,"count":3,"name":"A"}]}`;
  const { client } = await younium(t, () => ({ body }));
  assert.deepEqual(await client.reports.data(idOf(1)).all(), [{ total: '12345678901234567890.12', count: 3, name: 'A' }]);
});

test('an export goes from page to page, with exact numbers', async (t) => {
  const { client, requests } = await younium(t, ({ origin, path, query }) => {
    const number = Number(query.get('pageNumber'));
    const nextPage = number < 3 ? `,"nextPage":"${origin}${path}?pageSize=${query.get('pageSize')}&pageNumber=${number + 1}"` : '';
    return { body: `{"items":[{"number":${number},"amount":0.1000,"big":12345678901234567890.5,"metrics":"${origin}/v3/subscriptions/1/metrics"}]${nextPage}}` };
  });
  const rows = await client.export.rows('Subscriptions', { pageSize: 1 }).all();
  assert.deepEqual(rows.map(({ number, big }) => [number, big]), [1, 2, 3].map((number) => [number, '12345678901234567890.5']));
  assert.deepEqual(requests.map(({ path }) => path), ['/v3/Subscriptions', '/v3/Subscriptions', '/v3/Subscriptions']);
  assert.equal((await client.export.rows(rows[0].metrics, { limit: 1 }).first()).number, 1);
  assert.equal(requests.at(-1).path, '/v3/subscriptions/1/metrics');
  assert.throws(() => client.export.rows('https://elsewhere.example/v3/Subscriptions'), ConfigurationError);
  assert.throws(() => client.export.rows('Subscriptions', { pageSize: 5_001 }), /`pageSize` must be 1 to 5000/);
  assert.throws(() => client.export.rows(''), ConfigurationError);
});
