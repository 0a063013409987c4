/// <reference lib="esnext.disposable" preserve="true" />

/**
 * The YionStack API on this machine, for tests: stateful, with its own clock, and able to fail on request.
 *
 * @example
 * ```ts
 * import { Sandbox } from '@yionstack/sdk/testing';
 *
 * await using sandbox = new Sandbox({ invoices: 3 });
 * const { access_token: token, business } = sandbox.issueTokens();
 * const client = new YionStackClient({ baseUrl: sandbox.baseUrl, token });
 * const invoices = await client.invoices.list(business);
 * ```
 *
 * @packageDocumentation
 */

import type * as Native from '../native';
import { CuttingProxy } from './cutting';
import { known } from './known';
import { native } from './native';
import { check, whole, type Check } from './options';
import { showAs } from './show';
import { guarded, invalid } from './thrown';

export { checkStore } from './check-store';
export type { Cut, CuttingProxy, Exchange } from './cutting';

/** What a sandbox is started with. */
export interface SandboxOptions {
  /** What happens when a refresh token is presented a second time (RFC 9700, section 4.14.2). `revoke_family` by default. */
  readonly policy?: 'grace' | 'strict' | 'revoke_family' | undefined;
  /** The same seed gives the same invoices and contacts. 1 by default. */
  readonly seed?: number | undefined;
  /** Invoices of every business. 25 by default. */
  readonly invoices?: number | undefined;
  /** Contacts of every business. 40 by default. */
  readonly contacts?: number | undefined;
  /** Seconds that an access token lives. 3,600 by default. */
  readonly accessTokenLifetime?: number | undefined;
  /** TCP port on 127.0.0.1. A free one by default. */
  readonly port?: number | undefined;
  /** How many rows resources of Younium have, by name, `{ invoices: 1_000_000 }`; the others have a few each. */
  readonly youniumRows?: Readonly<Record<string, number>> | undefined;
}

/** A company of the Younium tenant that is there from the start. */
export interface SandboxLegalEntity {
  readonly id: string;
  readonly name: string;
}

/** A business, to which tokens belong. */
export interface SandboxBusiness {
  readonly id: string;
  readonly name: string;
  /** E-mail address of its user; the password is `sandbox`. */
  readonly user: string;
}

/** Who consents, and how. */
export interface Consent {
  /** `allow` by default. */
  readonly decision?: 'allow' | 'deny' | undefined;
  /** E-mail address of the user; the first one by default. */
  readonly user?: string | undefined;
  /** Id of the business; the user's first one by default. */
  readonly business?: string | undefined;
}

/** For whom tokens are issued. */
export interface Grant {
  readonly clientId?: string | undefined;
  readonly user?: string | undefined;
  readonly business?: string | undefined;
  /** All of the app's by default. */
  readonly scopes?: readonly string[] | undefined;
  /** Seconds that the access token lives. */
  readonly expiresIn?: number | undefined;
}

/** Tokens as the token endpoint answers them (RFC 6749, section 5.1). */
export interface IssuedTokens {
  readonly access_token: string;
  readonly refresh_token: string;
  readonly token_type: string;
  /** Seconds. */
  readonly expires_in: number;
  readonly scope: string;
  /** Number of the family that both tokens belong to. */
  readonly family: number;
  /** Id of the business that they are good for. */
  readonly business: string;
}

/**
 * Something that goes wrong with the next requests that match: one thing, beside which `delayMs` may stand, and `drip`
 * where anything is sent.
 */
export interface Fault {
  /** What a request must look like; what is left out matches anything. `path` is a prefix. */
  readonly match?: { readonly method?: string; readonly path?: string; readonly grantType?: string } | undefined;
  /** How many requests it hits. 1 by default. */
  readonly times?: number | 'always' | undefined;
  /** Whether the server does its work first, so that only the answer is hit. */
  readonly afterProcessing?: boolean | undefined;
  /** Milliseconds until anything happens. */
  readonly delayMs?: number | undefined;
  /** So many bytes a second, from the first one (`head`, the default) or from the body on. */
  readonly drip?: { readonly bytesPerSecond: number; readonly part?: 'head' | 'body' } | undefined;
  /** Another answer. */
  readonly respond?: { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string } | undefined;
  /** A redirect. */
  readonly redirect?: { readonly status: number; readonly location: string } | undefined;
  /** Status and headers of the real answer with another body. */
  readonly replaceBody?: string | undefined;
  /** No answer, ever. */
  readonly hang?: boolean | undefined;
  /** The connection is accepted, and the request never read; it is matched by method and path. */
  readonly noRead?: boolean | undefined;
  /** A TCP reset before the first byte. */
  readonly reset?: boolean | undefined;
  /** The full `Content-Length`, so many bytes of the body, and the end. */
  readonly cutAfterBytes?: number | undefined;
  /** The head, then nothing, on a connection that stays open. */
  readonly stallAfterHead?: boolean | undefined;
  /** The head and so many bytes of the body, then nothing, on a connection that stays open. */
  readonly stallAfterBytes?: number | undefined;
  /** `102 Processing`, for ever. */
  readonly endlessInformational?: boolean | undefined;
  /** A head that never ends. */
  readonly endlessHeaders?: boolean | undefined;
  /** A header of so many bytes. */
  readonly largeHeader?: number | undefined;
  /** So many bytes that are no HTTP, and the end. */
  readonly garbage?: number | undefined;
  /** So many bytes behind the answer that belong to nothing. */
  readonly trailingGarbage?: number | undefined;
  /** A `Content-Length` that is so much too large, and then the end; negative: too small. */
  readonly wrongLength?: number | undefined;
  /** Two lengths: that of the body, and half of it. */
  readonly twoLengths?: boolean | undefined;
  /** A chunked body, and the length of its content. */
  readonly lengthAndChunked?: boolean | undefined;
  /** The answer, which ends with its connection and says so in no other way. */
  readonly noLength?: boolean | undefined;
  /** A chunk whose size is no number. */
  readonly badChunk?: boolean | undefined;
  /** gzip whose last so many bytes are missing, under a length that is right. */
  readonly truncatedGzip?: number | undefined;
  /** gzip of so many zeros, compressed once, or so many times. */
  readonly bomb?: { readonly bytes: number; readonly layers?: number } | undefined;
  /** The whole answer, and at once the end of a connection that was to be kept. */
  readonly closeIdle?: boolean | undefined;
}

/** What the sandbox has counted. */
export interface Counters {
  readonly requests: number;
  readonly token_requests: number;
  readonly refreshes: number;
  readonly code_exchanges: number;
  /** Codes and refresh tokens refused because they had been used before. */
  readonly reuse_detected: number;
  /** Refresh tokens that were used before and taken again, in their grace period. */
  readonly reuse_in_grace: number;
  /** Tokens and families that the revocation endpoint ended. */
  readonly revocations: number;
  /** Requests with the token of one business and the `x-business-id` of another. */
  readonly mixups: number;
  /** Sign-ins at Younium, good or not. */
  readonly younium_token_requests: number;
  /** POSTs to Younium's resources that were carried out, by route: `POST /Invoices/{id}/post`. */
  readonly younium_executions: Readonly<Record<string, number>>;
  /** POSTs that got the answer of an earlier one with the same key. */
  readonly younium_replays: number;
  readonly unauthorized: number;
  readonly by_route: Readonly<Record<string, number>>;
}

const POLICIES: readonly unknown[] = ['grace', 'strict', 'revoke_family'];

const SANDBOX: Readonly<Record<keyof SandboxOptions, Check>> = {
  policy: (name, value) => {
    if (!POLICIES.includes(value)) throw invalid(`\`${name}\` must be 'grace', 'strict' or 'revoke_family'`);
  },
  seed: whole(Number.MAX_SAFE_INTEGER),
  invoices: whole(1_000_000),
  contacts: whole(1_000_000),
  accessTokenLifetime: whole(1_000_000_000),
  port: whole(65_535),
  youniumRows: (name, value) => {
    if (typeof value !== 'object' || value === null) throw invalid(`\`${name}\` must be an object such as { invoices: 1_000 }`);
    for (const [resource, rows] of Object.entries(value)) whole(1_000_000_000)(`${name}.${resource}`, rows);
  },
};
const CONSENT = ['decision', 'user', 'business'];
const GRANT = ['clientId', 'user', 'business', 'scopes', 'expiresIn'];
const FAULT = [
  'match', 'times', 'afterProcessing', 'delayMs', 'drip', 'respond', 'redirect', 'replaceBody', 'hang', 'noRead', 'reset',
  'cutAfterBytes', 'stallAfterHead', 'stallAfterBytes', 'endlessInformational', 'endlessHeaders', 'largeHeader', 'garbage',
  'trailingGarbage', 'wrongLength', 'twoLengths', 'lengthAndChunked', 'noLength', 'badChunk', 'truncatedGzip', 'bomb',
  'closeIdle',
];
const DRIP = ['bytesPerSecond', 'part'];
const MATCH = ['method', 'path', 'grantType'];

/** A running sandbox. It listens on 127.0.0.1 from the moment it is made until it is closed. */
export class Sandbox {
  readonly #native: Native.Sandbox;
  /** Where it listens: `http://127.0.0.1:PORT`. */
  readonly baseUrl: string;
  /** Client id of the app that is registered from the start. */
  readonly clientId = 'yion_sandbox';
  /** Its secret, which opens nothing but sandboxes. */
  readonly clientSecret = 'ysk_sandbox_secret';
  /** Client id of an API token of Younium. */
  readonly youniumClientId = 'younium_sandbox';
  /** Its secret, which opens nothing but sandboxes. */
  readonly youniumSecret = 'yns_sandbox_secret';

  /** A `ConfigurationError` when an option is wrong or the port is taken. */
  constructor(options: SandboxOptions = {}) {
    check(options, SANDBOX, 'new Sandbox({ invoices: 3 })');
    const { youniumRows = {}, ...others } = options;
    const rows = Object.entries(youniumRows).map(([resource, rows]) => [snake(resource), rows]);
    this.#native = guarded(() => new native.Sandbox({ ...given(others), youniumRows: Object.fromEntries(rows) } as Native.SandboxConfig));
    this.baseUrl = this.#native.baseUrl;
  }

  /** All businesses. */
  businesses(): SandboxBusiness[] {
    return this.command({ do: 'businesses' }) as SandboxBusiness[];
  }

  /** The companies of the Younium tenant: a client names one of them. */
  legalEntities(): SandboxLegalEntity[] {
    return this.command({ do: 'legal_entities' }) as SandboxLegalEntity[];
  }

  /** Consent without a browser, through the checks of the pages; gives the address to which the browser would be sent. */
  authorize(url: string, consent: Consent = {}): string {
    known(consent, CONSENT, "authorize(url, { decision: 'deny' })");
    const { decision, user, business } = consent;
    return (this.command({ do: 'authorize', url, decision, user, business }) as { callback: string }).callback;
  }

  /** Tokens without any step before. */
  issueTokens(grant: Grant = {}): IssuedTokens {
    known(grant, GRANT, 'issueTokens({ expiresIn: 60 })');
    const { clientId, user, business, scopes, expiresIn } = grant;
    return this.command({ do: 'issue_tokens', client_id: clientId, user, business, scopes, expires_in: expiresIn }) as IssuedTokens;
  }

  /** Moves the sandbox's clock; gives its time in Unix seconds. */
  advance(seconds: number): number {
    return (this.command({ do: 'advance', seconds }) as { now: number }).now;
  }

  /** Lets something go wrong. Faults wait for their request, the oldest first. */
  fault(fault: Fault): void {
    known(fault, FAULT, 'fault({ respond: { status: 503 } })');
    const { match = {}, drip, ...others } = fault;
    known(match, MATCH, "fault({ match: { path: '/oauth/token' } })");
    if (drip) known(drip, DRIP, 'fault({ drip: { bytesPerSecond: 1 } })');
    const { method, path, grantType } = match;
    this.command({
      do: 'fault',
      match: given({ method, path, grant_type: grantType }),
      drip: drip && { bytes_per_second: drip.bytesPerSecond, part: drip.part },
      ...Object.fromEntries(Object.entries(others).map(([name, value]) => [snake(name), value])),
    });
  }

  /**
   * An address on this machine where nobody answers, as `127.0.0.1:PORT`: no connection is ever made (`black_hole`), or one
   * is, and nobody reads or says anything (`silent`: a TLS handshake or a proxy that hangs).
   */
  deadEnd(kind: 'black_hole' | 'silent'): string {
    return (this.command({ do: 'dead_end', kind }) as { address: string }).address;
  }

  /** Another address of this sandbox, from which connections are cut: in the middle of a request, or of its answer. */
  cuttingProxy(): CuttingProxy {
    const { base_url: baseUrl } = this.command({ do: 'cutting_proxy' }) as { base_url: string };
    return new CuttingProxy(baseUrl, (command) => this.command(command));
  }

  /** Removes the faults that still wait; gives how many there were. */
  clearFaults(): number {
    return (this.command({ do: 'clear_faults' }) as { cleared: number }).cleared;
  }

  /** What was counted so far. */
  counters(): Counters {
    return this.command({ do: 'counters' }) as Counters;
  }

  /** Runs any command of the sandbox, as the documentation of `yionstack-sandbox` lists them. */
  command(command: { readonly do: string; readonly [field: string]: unknown }): unknown {
    return JSON.parse(guarded(() => this.#native.command(JSON.stringify(command))));
  }

  /** Stops it and drops its connections. */
  close(): void {
    this.#native.close();
  }

  /** `using sandbox = …` closes it. */
  [Symbol.dispose](): void {
    this.close();
  }

  /** `await using sandbox = …` closes it. */
  [Symbol.asyncDispose](): Promise<void> {
    this.close();
    return Promise.resolve();
  }

  static {
    showAs(this, ({ baseUrl }: Sandbox) => ({ baseUrl }));
  }
}

/** Without the properties that are `undefined`. */
function given(object: object): object {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}

/** `salesOrders` → `sales_orders`. */
function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
