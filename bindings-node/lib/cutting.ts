/** Another address of a sandbox, from which connections are cut. */

import { known } from './known';
import { showAs } from './show';

/** Where and how exchanges of a `CuttingProxy` end early. */
export interface Cut {
  /** `request`: the server never gets all of it. `answer`: the server did its work, and the client does not hear of it. */
  readonly part: 'request' | 'answer';
  /** So many bytes of that part go through, its head among them. A part that is no longer is not cut. 0 by default. */
  readonly after?: number | undefined;
  /** The connection is closed, or reset, or stays open with nothing more to come (`stall`). `close` by default. */
  readonly how?: 'close' | 'reset' | 'stall' | undefined;
  /** How many requests, on connections new or used. 1 by default. */
  readonly times?: number | 'always' | undefined;
  /** What a request must look like; what is left out matches anything. `path` is a prefix. */
  readonly match?: { readonly method?: string; readonly path?: string } | undefined;
}

/** A request that came to a `CuttingProxy`, and what went back. */
export interface Exchange {
  /** The request's method, as far as it came. */
  readonly method: string | undefined;
  /** Its path, without the query. */
  readonly path: string | undefined;
  /** Its headers, by their names in lower case; without those that are secret. */
  readonly headers: Readonly<Record<string, string>>;
  /** The first 16 digits of the SHA-256 of its `Authorization`: the same for the same token. */
  readonly authorizationSha256: string | undefined;
  /** How many bytes the client sent. */
  readonly requestBytes: number;
  /** How many bytes of an answer it was given. */
  readonly answerBytes: number;
  /** How many of them are the answer's head; `undefined` when not all of that came. */
  readonly answerHeadBytes: number | undefined;
  /** Whether its connection had carried another one before. */
  readonly reused: boolean;
  /** Whether it was cut. */
  readonly cut: boolean;
}

interface Written {
  readonly method: string | null;
  readonly path: string | null;
  readonly headers: Record<string, string>;
  readonly authorization_sha256: string | null;
  readonly request_bytes: number;
  readonly answer_bytes: number;
  readonly answer_head_bytes: number | null;
  readonly reused: boolean;
  readonly cut: boolean;
}

type Run = (command: { readonly do: string; readonly [field: string]: unknown }) => unknown;

const CUT = ['part', 'after', 'how', 'times', 'match'];
const MATCH = ['method', 'path'];

/**
 * Another address of a sandbox, from which connections are cut: `sandbox.cuttingProxy()` gives one. It stops with its sandbox.
 *
 * @example
 * Is my invoice created once when its answer is lost?
 * ```ts
 * const proxy = sandbox.cuttingProxy();
 * const client = new YouniumClient({ baseUrl: proxy.baseUrl, clientId, secret, legalEntity });
 * proxy.cut({ part: 'answer', match: { method: 'POST', path: '/Invoices' } });
 * ```
 */
export class CuttingProxy {
  readonly #run: Run;
  /** Where it listens, for a client's `baseUrl`. */
  readonly baseUrl: string;

  /** @internal */
  constructor(baseUrl: string, run: Run) {
    this.baseUrl = baseUrl;
    this.#run = run;
  }

  /** Cuts the next requests or their answers, in place of what was to be cut before. */
  cut(cut: Cut): void {
    known(cut, CUT, "cut({ part: 'answer' })");
    const { part, after, how, times, match } = cut;
    if (match) known(match, MATCH, "cut({ part: 'answer', match: { method: 'POST' } })");
    this.#run({ do: 'cut', proxy: this.baseUrl, part, after, how, times, match });
  }

  /** Cuts nothing more, and forgets the exchanges. */
  clear(): void {
    this.#run({ do: 'clear_cut', proxy: this.baseUrl });
  }

  /** What came since the last `cut` or `clear`, oldest first; the last 200. */
  exchanges(): Exchange[] {
    return (this.#run({ do: 'exchanges', proxy: this.baseUrl }) as Written[]).map((written) => ({
      method: written.method ?? undefined,
      path: written.path ?? undefined,
      headers: written.headers,
      authorizationSha256: written.authorization_sha256 ?? undefined,
      requestBytes: written.request_bytes,
      answerBytes: written.answer_bytes,
      answerHeadBytes: written.answer_head_bytes ?? undefined,
      reused: written.reused,
      cut: written.cut,
    }));
  }

  static {
    showAs(this, ({ baseUrl }: CuttingProxy) => ({ baseUrl }));
  }
}
