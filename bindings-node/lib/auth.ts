/** Signing in a person, and the tokens that come of it. */

import type * as Native from '../native';
import type { Caller } from './call';
import { JSON_TEXT, call, register, unregister, type Outcome, type Signal } from './hub';
import type { MemoryWarning } from './memory-warning';
import { native } from './native';
import { REDACTED, showAs } from './show';
import { signInConfig, type SignInOptions } from './sign-in';
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
  /** A number that grows with each pair of tokens: in memory from 1, in other stores from the time of the sign-in. */
  readonly generation: number;
}

/** Signing in: `client.auth`. Every method is a `ConfigurationError` on a client that was given a token. */
export class Auth {
  readonly #client: Native.Client;
  readonly #caller: Caller;

  readonly #memory: MemoryWarning;

  /** @internal */
  constructor(client: Native.Client, caller: Caller, memory: MemoryWarning) {
    this.#client = client;
    this.#caller = caller;
    this.#memory = memory;
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
    return this.#signedIn(await this.#run((hub, id) => this.#client.finish(hub, id, begun, callbackUrl)));
  }

  /**
   * Signs in the person who sits at this machine: listens on the redirect URI, opens the browser, waits for the callback,
   * redeems its code, once, and keeps the tokens in this client (RFC 8252).
   *
   * The client's `redirectUri` has to be on this machine, `http://127.0.0.1:8080/callback` or the like. The listener takes
   * what comes from this machine only and carries this sign-in's `state`, and is closed when the sign-in ends. For a server
   * that other people's browsers come back to, there are {@link begin} and {@link finish}.
   *
   * Fails with `ConfigurationError` when the redirect URI is not on this machine, its port is taken, or no browser can be
   * opened and nobody was told the address; with `AccessDeniedError`, `RequestTimeoutError`, `RequestCancelledError`, and
   * what {@link finish} can fail with. What a function of yours threw is the `cause`.
   */
  async signIn(options: SignInOptions = {}): Promise<Tokens> {
    const [config, own] = signInConfig(options);
    const key = register(own);
    try {
      return this.#signedIn(await this.#run((hub, id) => this.#client.signIn(hub, id, config, key), options.signal));
    } finally {
      unregister(own, key);
    }
  }

  /**
   * Takes over a refresh token that you have from elsewhere; without an access token the first request renews it. It is
   * this client's from now on: nobody else may use it.
   *
   * Once: where the store holds a grant that began with this very token, that grant stays as it is. So a program may do
   * this at every start, without an access token.
   *
   * Fails with `ConfigurationError` while the client holds another grant that can still be used, `StoreUnavailableError`
   * and `StoreRejectedError`.
   */
  async adopt(refreshToken: string, access: Partial<Omit<TokenFields, 'refreshToken'>> = {}): Promise<void> {
    const { accessToken, expiresIn, scope } = access;
    if (typeof refreshToken !== 'string' || refreshToken === '') throw invalid('`refreshToken` must be a string that is not empty');
    if (expiresIn != null && !(expiresIn >= 0 && expiresIn < 1e10)) throw invalid('`expiresIn` must be a number of seconds');
    const rest = [accessToken ?? undefined, expiresIn ?? undefined, scope ?? undefined] as const;
    await this.#run((hub, id) => this.#client.adopt(hub, id, refreshToken, ...rest));
    this.#memory.rotating();
  }

  /**
   * Forgets the grant, here and in the store, so that another user can sign in with this client. The server is not told:
   * the tokens stay good there until they end.
   *
   * Fails with `StoreUnavailableError` when the store still holds the grant; this process has forgotten it all the same.
   */
  async forget(): Promise<void> {
    await this.#run((hub, id) => this.#client.forget(hub, id));
  }

  /**
   * Signs out: asks the server to end the grant (RFC 7009), where there is a way to, and forgets it here and in the store,
   * whatever the server says. Fails as {@link forget} does.
   */
  async signOut(): Promise<SignedOut> {
    const { a } = await this.#run((hub, id) => this.#client.signOut(hub, id));
    return JSON.parse(a as string) as SignedOut;
  }

  /**
   * Renews the tokens now, or joins the refresh that is running (RFC 6749, section 6). Requests do this on their own in
   * time.
   *
   * Fails with `ReauthorizationRequiredError`, `RefreshOutcomeUnknownError`, `InvalidClientError`,
   * `StoreUnavailableError`, `StoreRejectedError`, and what any request can fail with.
   */
  async refresh(): Promise<void> {
    await this.#run((hub, id) => this.#client.refresh(hub, id));
  }

  /**
   * The tokens in use now, for an application that keeps them itself; `undefined` before signing in. Looks into the store.
   */
  async tokens(): Promise<Tokens | undefined> {
    const { kind, a } = await this.#run((hub, id) => this.#client.tokens(hub, id));
    return kind === JSON_TEXT ? new Tokens(JSON.parse(a as string) as TokenFields) : undefined;
  }

  /** How the grant stands. Looks into the store, and asks no server. */
  async status(): Promise<Status> {
    const { a } = await this.#run((hub, id) => this.#client.status(hub, id));
    const { signedIn, renewable, expiresAt, scope, generation } = JSON.parse(a as string) as {
      signedIn: boolean;
      renewable: boolean;
      expiresAt: number | null;
      scope: string | null;
      generation: number;
    };
    const end = expiresAt === null ? undefined : new Date(expiresAt);
    return { signedIn, renewable, expiresAt: end, scope: scope ?? undefined, generation };
  }

  #signedIn({ a }: Outcome): Tokens {
    const tokens = new Tokens(JSON.parse(a as string) as TokenFields);
    if (tokens.refreshToken !== undefined) this.#memory.rotating();
    return tokens;
  }

  async #run(start: (hub: Native.Hub, id: number) => void, signal?: Signal): Promise<Outcome> {
    const sent = call(signal, (hub, id) => {
      guarded(() => start(hub, id));
    });
    return this.#caller.checked(await sent, 'oauth.token');
  }
}

/** What became of a sign-out. */
export interface SignedOut {
  /**
   * Whether the server has ended the grant. `no`: it was not asked, because there is nothing to revoke or no way to, or it
   * said no; the tokens stay good there until they end. `unknown`: it was asked, and no usable answer came.
   */
  readonly revoked: 'yes' | 'no' | 'unknown';
  /**
   * Why it is `no`. `no_refresh_token`: there was only an access token, which ends on its own. `no_revocation_url`: the
   * client knows no way to. `refused`: the server said no.
   */
  readonly reason?: 'not_signed_in' | 'no_refresh_token' | 'no_revocation_url' | 'refused';
}
