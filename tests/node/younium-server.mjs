/** A server of a test's own that answers as Younium does, and keeps what it was asked. */

import { createServer } from 'node:http';

import { YouniumClient } from '@yionstack/sdk';

/** An id that is a number. */
export const idOf = (number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** A row of a list of accounts. */
export const account = (number) => ({ id: idOf(number), name: `Account ${number}`, cmrr: { amount: 12.5, currencyCode: 'SEK' } });

/**
 * Starts a server and a client of it. `answer` is given `{ method, path, query, headers, body }` and gives
 * `{ status, headers, json | body }`, or calls `request.destroy()` and gives nothing.
 */
export async function younium(t, answer, options = {}) {
  const requests = [];
  const server = createServer((incoming, outgoing) => {
    const chunks = [];
    incoming.on('data', (chunk) => chunks.push(chunk));
    incoming.on('end', async () => {
      const url = new URL(incoming.url, `http://${incoming.headers.host}`);
      const request = {
        method: incoming.method,
        path: url.pathname,
        query: url.searchParams,
        headers: incoming.headers,
        body: Buffer.concat(chunks).toString(),
        origin: url.origin,
        destroy: () => incoming.socket.destroy(),
      };
      requests.push(request);
      const given = await answer(request, outgoing);
      if (given === undefined) return;
      const { status = 200, headers = {}, json, body = json === undefined ? '' : JSON.stringify(json) } = given;
      outgoing.writeHead(status, { 'content-type': 'application/json', ...headers });
      outgoing.end(body);
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const baseUrl = `http://127.0.0.1:${server.address().port}`;
  const client = new YouniumClient({ baseUrl, token: 'token', legalEntity: 'Acme AB', ...options });
  t.after(() => {
    client.close();
    server.closeAllConnections();
    server.close();
  });
  return { client, requests, baseUrl };
}

/** Answers lists of `total` rows, page by page. */
export function paged(total, row = account) {
  return ({ query, origin, path }) => {
    const number = Number(query.get('PageNumber'));
    const size = Number(query.get('PageSize'));
    const last = Math.ceil(total / size);
    const data = [];
    for (let at = (number - 1) * size; at < Math.min(total, number * size); at += 1) data.push(row(at));
    const next = new URLSearchParams(query);
    next.set('PageNumber', number + 1);
    const nextPage = number < last ? `${origin}${path}?${next}` : undefined;
    return { json: { pageNumber: number, pageSize: size, totalPages: last, totalCount: total, nextPage, data } };
  };
}
