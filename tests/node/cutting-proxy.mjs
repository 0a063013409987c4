/** A TCP proxy in front of the sandbox, which lets through so many bytes of a request or of an answer and then ends. */

import { once } from 'node:events';
import { connect, createServer } from 'node:net';

export class CuttingProxy {
  /** What went through since `arm`: the bytes of each request, and what was let through of its answer. */
  exchanges = [];
  #server;
  #cut;

  /** In front of the server at `baseUrl`. */
  static async start(baseUrl) {
    const proxy = new CuttingProxy();
    const port = Number(new URL(baseUrl).port);
    proxy.#server = createServer((client) => proxy.#carry(client, connect({ port, host: '127.0.0.1', noDelay: true }))).listen(0, '127.0.0.1');
    await once(proxy.#server, 'listening');
    proxy.baseUrl = `http://127.0.0.1:${proxy.#server.address().port}`;
    return proxy;
  }

  /** Cuts the next exchange, whatever its connection, and forgets those before. A cut is `{ part, after, reset }`. */
  arm(cut) {
    this.#cut = cut;
    this.exchanges = [];
  }

  close() {
    this.#server.close();
  }

  #carry(client, server) {
    let exchange;
    const end = () => {
      if (exchange.cut.reset) {
        client.resetAndDestroy();
        server.resetAndDestroy();
      } else {
        server.destroy();
        client.end();
      }
    };
    client.setNoDelay(true);
    client.on('data', (bytes) => {
      if (exchange?.over) return;
      if (!exchange || exchange.answer.length > 0 || !this.exchanges.includes(exchange)) {
        exchange = { cut: this.#cut, request: Buffer.alloc(0), answer: Buffer.alloc(0) };
        this.#cut = undefined;
        this.exchanges.push(exchange);
      }
      const allowed = through(exchange, 'request', bytes);
      exchange.request = Buffer.concat([exchange.request, bytes]);
      server.write(bytes.subarray(0, allowed), () => exchange.over && end());
    });
    server.on('data', (bytes) => {
      if (exchange.over) return;
      const allowed = through(exchange, 'answer', bytes);
      exchange.answer = Buffer.concat([exchange.answer, bytes.subarray(0, allowed)]);
      client.write(bytes.subarray(0, allowed), () => exchange.over && end());
    });
    for (const [one, other] of [[client, server], [server, client]]) {
      one.on('error', () => other.destroy());
      one.on('close', () => exchange?.over || other.destroy());
    }
  }
}

/** How many of these bytes go through; when not all of them do, the exchange is over. */
function through(exchange, part, bytes) {
  const { cut } = exchange;
  const before = exchange[part].length;
  if (cut?.part !== part || before + bytes.length <= cut.after) return bytes.length;
  exchange.over = true;
  return cut.after - before;
}
