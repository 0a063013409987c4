/** Signing in a person, and the tokens that come of it. */

import type * as Native from '../native';
import type { Caller } from './call';
import { call } from './hub';
import { native } from './native';
import { REDACTED, showAs } from './show';
import { guarded, invalid } from './thrown';

/** Tokens as they came from the authorization server (RFC 6749, section 5.1). Logs show them redacted. */
export class Tokens {
  readonly #accessToken: string;
  readonly #refreshToken: string | undefined;
  readonly #expiresIn: number | undefined;
  readonly #scope: string | undefined;

  /** Tokens that you kept, or have from elsewhere. */
  constructor(tokens: TokenFields) {
    this.#accessToken = tokens.accessToken;
    this.#refreshToken = tokens.refreshToken ?? undefined;
    this.#expiresIn = tokens.expiresIn ?? undefined;
    this.#scope = tokens.scope ?? undefined;
  }

  /** The token for requests. */
  get accessToken(): string {
    return this.#accessToken;
  }

  /** The same under its name on the wire (RFC 6749, section 5.1). */
  get access_token(): string {
    return this.#accessToken;
  }

  /** The token for the next pair. Single use: whoever presents it twice may lose the grant. */
  get refreshToken(): string | undefined {
    return this.#refreshToken;
  }

  /** Seconds for which the access token is good. */
  get expiresIn(): number | undefined {
    return this.#expiresIn;
  }

  /** The scopes granted, separated by spaces. */
  get scope(): string | undefined {
    return this.#scope;
  }

  static {
    showAs(this, ({ refreshToken, expiresIn, scope }: Tokens) => ({
      accessToken: REDACTED,
      refreshToken: refreshToken === undefined ? undefined : REDACTED,
      expiresIn,
      scope,
    }));
  }
}

/** What tokens consist of. */
export interface TokenFields {
  readonly accessToken: string;
  readonly refreshToken?: string | null | undefined;
  /** Seconds. */
  readonly expiresIn?: number | null | undefined;
  readonly scope?: string | null | undefined;
}

/**
 * A sign-in between its two steps. Keep it with the user's session and hand it to {@link Auth.finish} together with the
 * callback. It holds the PKCE verifier (RFC 7636): never put it in a URL, or in a cookie that scripts can read.
 */
export class Pending {
  readonly #native: Native.Pending;

  /** @internal */
  constructor(pending: Native.Pending) {
    this.#native = pending;
  }

  /** Reads what {@link save} gave; a `ConfigurationError` when it is something else. */
  static load(saved: string): Pending {
    if (typeof saved !== 'string') throw invalid('`saved` must be the string that `save` gave');
    return new Pending(guarded(() => native.Pending.load(saved)));
  }

  /** @internal */
  static native(pending: Pending): Native.Pending {
    if (!(pending instanceof Pending)) throw invalid('`pending` must be what `begin` gave; `Pending.load` reads a saved one');
    return pending.#native;
  }

  /** The address to send the user's browser to (RFC 6749, section 4.1.1). */
  get url(): string {
    return this.#native.url;
  }

  /** The random `state` of this sign-in, to find it again when the callback comes. */
  get state(): string {
    return this.#native.state;
  }

  /** A text for a session store. It is a secret. */
  save(): string {
    return this.#native.save();
  }

  static {
    showAs(this, () => ({ state: REDACTED }));
  }
}

/** How a client's grant stands. */
export interface Status {
  /** Whether there is an access token that may be sent now. */
  readonly signedIn: boolean;
  /** Whether the token can be renewed without the user. */
  readonly renewable: boolean;
  /** When the access token ends. */
  readonly expiresAt?: Date | undefined;
  /** The scopes granted, separated by spaces. */
  readonly scope?: string | undefined;
  /** How many token pairs there have been, this one included. */
  readonly generation: number;
}

/** Signing in: `client.auth`. Every method is a `ConfigurationError` on a client that was given a token. */
export class Auth {
  readonly #client: Native.Client;
  readonly #caller: Caller;

  /** @internal */
  constructor(client: Native.Client, caller: Caller) {
    this.#client = client;
    this.#caller = caller;
  }

  /**
   * Begins a sign-in: makes `state` and the PKCE verifier, and the address for the user's browser. Sends nothing.
   *
   * @param scopes - Replaces the client's scopes for this sign-in when it is not empty.
   */
  begin(scopes: readonly string[] = []): Pending {
    if (!Array.isArray(scopes)) throw invalid('`scopes` must be an array of strings');
    return new Pending(guarded(() => this.#client.begin([...(scopes as string[])])));
  }

  /**
   * Ends a sign-in: checks the callback, redeems its code, once, and keeps the tokens in this client
   * (RFC 6749, section 4.1.3).
   *
   * A client serves one user: while it holds a grant that can still be used, another one is a `ConfigurationError`. Make
   * a client for each user, or call {@link forget} first.
   *
   * Fails with `StateMismatchError`, `AccessDeniedError`, `InvalidClientError`, `AuthenticationError`, and what any
   * request can fail with.
   *
   * @param pending - What {@link begin} gave.
   * @param callbackUrl - The address to which the browser came back, or its query.
   */
  async finish(pending: Pending, callbackUrl: string): Promise<Tokens> {
    const begun = Pending.native(pending);
    if (typeof callbackUrl !== 'string') throw invalid('`callbackUrl` must be a string');
    const sent = call(undefined, (hub, id) => {
      guarded(() => this.#client.finish(hub, id, begun, callbackUrl));
    });
    const { a } = this.#caller.checked(await sent, 'oauth.token', false);
    return new Tokens(JSON.parse(a as string) as TokenFields);
  }

  /**
   * Takes over a refresh token that you have from elsewhere; without an access token the first request renews it. It is
   * this client's from now on: nobody else may use it.
   */
  adopt(refreshToken: string, access: Partial<Omit<TokenFields, 'refreshToken'>> = {}): void {
    const { accessToken, expiresIn, scope } = access;
    if (typeof refreshToken !== 'string' || refreshToken === '') throw invalid('`refreshToken` must be a string that is not empty');
    if (expiresIn != null && !(expiresIn >= 0 && expiresIn < 1e10)) throw invalid('`expiresIn` must be a number of seconds');
    guarded(() => this.#client.adopt(refreshToken, accessToken ?? undefined, expiresIn ?? undefined, scope ?? undefined));
  }

  /** Forgets the grant, so that another user can sign in with this client. The server is not told. */
  forget(): void {
    guarded(() => this.#client.forget());
  }

  /**
   * Renews the tokens now, or joins the refresh that is running (RFC 6749, section 6). Requests do this on their own in
   * time.
   *
   * Fails with `ReauthorizationRequiredError`, `RefreshOutcomeUnknownError`, `InvalidClientError`, and what any request
   * can fail with.
   */
  async refresh(): Promise<void> {
    const sent = call(undefined, (hub, id) => {
      guarded(() => this.#client.refresh(hub, id));
    });
    this.#caller.checked(await sent, 'oauth.token', false);
  }

  /** The tokens in use now, for an application that keeps them itself. */
  tokens(): Tokens | undefined {
    const tokens = guarded(() => this.#client.tokens());
    return tokens == null ? undefined : new Tokens(JSON.parse(tokens) as TokenFields);
  }

  /** How the grant stands. Sends nothing. */
  status(): Status {
    const { signedIn, renewable, expiresAt, scope, generation } = JSON.parse(guarded(() => this.#client.status())) as {
      signedIn: boolean;
      renewable: boolean;
      expiresAt: number | null;
      scope: string | null;
      generation: number;
    };
    const end = expiresAt === null ? undefined : new Date(expiresAt);
    return { signedIn, renewable, expiresAt: end, scope: scope ?? undefined, generation };
  }
}
