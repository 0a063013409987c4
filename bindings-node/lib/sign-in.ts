/** Options of a sign-in on the user's own machine. */

import type { SignInConfig } from '../native';
import type { Signal } from './hub';
import { check, flag, listener, signal, texts, time, type Check } from './options';
import type { Own } from './own';
import { invalid } from './thrown';

/** How {@link Auth.signIn} goes about it. */
export interface SignInOptions {
  /** The scopes to ask for; the client's own when left out. */
  readonly scopes?: readonly string[] | undefined;
  /**
   * Whether the system's browser is opened, or a function that opens the address. `true` by default. What the function
   * throws ends the sign-in, unless {@link onUrl} has shown the address.
   */
  readonly openBrowser?: boolean | ((url: string) => unknown) | undefined;
  /**
   * Is told the address, before a browser is opened, for a program in a terminal to print it. With it a browser that cannot
   * be opened ends nothing. What it throws ends the sign-in.
   */
  readonly onUrl?: ((url: string) => unknown) | undefined;
  /** Milliseconds for the whole sign-in. 300,000 by default, and at most. */
  readonly timeout?: number | undefined;
  /**
   * Listens on a free port instead of the redirect URI's own, for servers that allow every port of a loopback address
   * (RFC 8252, section 7.3).
   */
  readonly randomPort?: boolean | undefined;
  /** An `AbortSignal`: the sign-in then ends with a `RequestCancelledError`, and its port is closed. */
  readonly signal?: Signal | undefined;
}

const opener: Check = (name, value) => {
  if (typeof value !== 'boolean' && typeof value !== 'function') {
    throw invalid(`\`${name}\` must be true, false, or a function that opens an address`);
  }
};

const SIGN_IN: Readonly<Record<keyof SignInOptions, Check>> = {
  scopes: texts,
  openBrowser: opener,
  onUrl: listener,
  timeout: time,
  randomPort: flag,
  signal,
};

/** The options for the native half, and the functions, which stay here. */
export function signInConfig(options: SignInOptions): [config: SignInConfig, own: Own] {
  check(options, SIGN_IN, 'signIn({ scopes })');
  const { scopes, openBrowser, onUrl, timeout, randomPort } = options;
  const own = { openBrowser: typeof openBrowser === 'function' ? openBrowser : undefined, onUrl };
  const config = {
    ...(scopes && { scopes: [...scopes] }),
    ...(timeout !== undefined && { timeout }),
    withoutBrowser: openBrowser === false,
    openFunction: own.openBrowser !== undefined,
    urlFunction: onUrl !== undefined,
    randomPort: randomPort === true,
  };
  return [config, own];
}
