/**
 * Where finished calls arrive.
 *
 * Calls run on the core's own thread. Finished ones queue up there, one wake-up of the event loop fetches all of them,
 * and the loop is kept alive only while calls run. There is one hub for each JavaScript environment (the main thread,
 * each worker), made when it is first needed.
 */

import { setImmediate } from 'node:timers';

import type * as Native from '../native';
import { native } from './native';

/** How a call ended; the numbers are those of `src/model.rs`. */
export const DOCUMENT = 0;
export const ANSWER = 1;
export const JSON_TEXT = 2;
export const DONE = 3;
export const ERROR = 4;
const QUESTION = 5;
/** Only here: its signal ended it. */
export const ABORTED = 6;

/** The end of a call: what `a` and `b` are depends on `kind`. */
export interface Outcome {
  readonly kind: number;
  readonly a: unknown;
  readonly b: unknown;
}

/** What an `AbortSignal` has to offer, also one of another realm or library. */
export interface Signal {
  readonly aborted: boolean;
  readonly reason?: unknown;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** The `token` function of a client. */
export interface TokenSource {
  token(): Promise<string>;
  /** What it threw last. */
  failure?: unknown;
}

/** Characters of answers that one turn of the event loop hands out: building their objects takes a few milliseconds. */
const SHARE = 1 << 20;

const waiting = new Map<number, (outcome: Outcome) => void>();
const sources = new Map<number, WeakRef<TokenSource>>();
const forgotten = new FinalizationRegistry((key: number) => sources.delete(key));
let backlog: unknown[] = [];
let position = 0;
let lastId = 0;
let lastKey = 0;
let shared: Native.Hub | undefined;

/** This environment's hub. */
export function hub(): Native.Hub {
  return (shared ??= new native.Hub(arrive));
}

/** Remembers a token function for as long as its client lives, and gives the key by which the native half asks. */
export function register(source: TokenSource): number {
  lastKey += 1;
  sources.set(lastKey, new WeakRef(source));
  forgotten.register(source, lastKey);
  return lastKey;
}

/** Starts a call; the promise is never rejected, so that errors can be made where the caller awaits. */
export function call(signal: Signal | undefined, start: (hub: Native.Hub, id: number) => void): Promise<Outcome> {
  if (signal?.aborted) return Promise.resolve({ kind: ABORTED, a: signal.reason, b: false });
  const id = (lastId = (lastId + 1) >>> 0);
  start(hub(), id);
  if (!signal) return new Promise((resolve) => waiting.set(id, resolve));
  return new Promise((resolve) => {
    const abort = (): void => {
      hub().cancel(id);
      settle(id, { kind: ABORTED, a: signal.reason, b: true });
    };
    signal.addEventListener('abort', abort);
    waiting.set(id, (outcome) => {
      signal.removeEventListener('abort', abort);
      resolve(outcome);
    });
  });
}

function arrive(): void {
  const arrived = hub().drain();
  if (backlog.length > 0) {
    for (const item of arrived) backlog.push(item);
    return;
  }
  backlog = arrived;
  handOut();
}

/** Hands out what has arrived, at most one share in each turn, so that other work gets its turn too. */
function handOut(): void {
  let share = SHARE;
  while (position < backlog.length) {
    if (share <= 0) {
      setImmediate(handOut);
      return;
    }
    const [id, kind, a, b] = backlog.slice(position, position + 4) as [number, number, unknown, unknown];
    position += 4;
    if (kind === QUESTION) void answer(id, a as number);
    else settle(id, { kind, a, b });
    if (kind === DOCUMENT) share -= (a as string).length;
  }
  backlog = [];
  position = 0;
}

function settle(id: number, outcome: Outcome): void {
  const resolve = waiting.get(id);
  waiting.delete(id);
  resolve?.(outcome);
}

async function answer(question: number, key: number): Promise<void> {
  const source = sources.get(key)?.deref();
  let token: string | undefined;
  try {
    token = await source?.token();
  } catch (failure) {
    if (source) source.failure = failure;
  }
  hub().answer(question, token);
}
