/**
 * Where finished calls arrive.
 *
 * Calls run on the core's own thread. Finished ones queue up there, one wake-up of the event loop fetches all of them,
 * and the loop is kept alive only while calls run. There is one hub for each JavaScript environment (the main thread,
 * each worker), made when it is first needed.
 */

import { setImmediate } from 'node:timers';

import { isMainThread } from 'node:worker_threads';

import type * as Native from '../native';
import { native } from './native';
import { ask, readEvent, refuse, type Own } from './own';
import { warn } from './warning';
import { hand, hasSubscribers } from './watch';

/** How a call ended; the numbers are those of `src/model.rs`. Of this one `b` is the tape and the receipt. */
export const DOCUMENT = 0;
export const ANSWER = 1;
export const JSON_TEXT = 2;
export const DONE = 3;
export const ERROR = 4;
const QUESTION = 5;
/** Only here: its signal ended it. `a` is the reason, `b` what {@link ERROR} has in `a`, unless nothing was sent. */
export const ABORTED = 6;
/** Like {@link ERROR}; `b` arrives as a number and is handed out as what user code threw. */
export const BLAMED = 7;
const EVENT = 8;
const FORGET = 9;
/** `a` is its text in parts, each with how many rows it has; `b` the tape, the receipt, and what the page says of itself. */
const PAGE = 11;
const SEEN = 14;
const WARNING = 15;

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

/** Characters of answers that one turn of the event loop hands out: building their objects takes a few milliseconds. */
const SHARE = 1 << 20;

const waiting = new Map<number, (outcome: Outcome) => void>();
const owners = new Map<number, WeakRef<Own>>();
const collected = new FinalizationRegistry((key: number) => owners.delete(key));
/** Owners whose store has a refresh under way: it has to be written even if its client is garbage by then. */
const leased = new Map<string, Own>();
/** What user code threw, for as long as an error may come of it. */
const thrown = new Map<number, unknown>();
let backlog: unknown[] = [];
let position = 0;
let lastId = 0;
let lastKey = 0;
let lastThrown = 0;
let shared: Native.Hub | undefined;
let watched = false;

/** This environment's hub. */
export function hub(): Native.Hub {
  return (shared ??= open());
}

function open(): Native.Hub {
  const opened = new native.Hub(arrive);
  // `process.exit` runs no cleanup hook in the main thread
  if (isMainThread) process.on('exit', () => opened.end());
  return opened;
}

/** Remembers user code for as long as whoever holds it lives, and gives the key by which the native half asks. */
export function register(own: Own): number {
  lastKey += 1;
  owners.set(lastKey, new WeakRef(own));
  collected.register(own, lastKey, own);
  return lastKey;
}

/** Forgets user code; until then whoever has it to do this keeps it alive. */
export function unregister(own: Own, key: number): void {
  owners.delete(key);
  collected.unregister(own);
}

/** What is kept for others, for tests of leaks. */
export function kept(): { readonly questions: number; readonly thrown: number; readonly leased: number; readonly calls: number; readonly owners: number } {
  return { questions: hub().questions, thrown: thrown.size, leased: leased.size, calls: waiting.size, owners: owners.size };
}

/** Starts a call; the promise is never rejected, so that errors can be made where the caller awaits. */
export function call(signal: Signal | undefined, start: (hub: Native.Hub, id: number) => void): Promise<Outcome> {
  if (signal?.aborted) return Promise.resolve({ kind: ABORTED, a: signal.reason, b: undefined });
  const id = (lastId = (lastId + 1) >>> 0);
  if (hasSubscribers() !== watched) hub().watch((watched = !watched));
  start(hub(), id);
  if (!signal) return new Promise((resolve) => waiting.set(id, resolve));
  return new Promise((resolve) => {
    const abort = (): void => {
      settle(id, { kind: ABORTED, a: signal.reason, b: hub().cancel(id) });
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
    if (kind === QUESTION) void answer(id, a as number, b as [string, ...unknown[]]);
    else if (kind === EVENT) tell(a as number, b as string);
    else if (kind === SEEN) hand(owners.get(a as number)?.deref(), b as string);
    else if (kind === WARNING) warn(a as string);
    else if (kind === FORGET) thrown.delete(id);
    else settle(id, { kind, a, b: kind === BLAMED ? thrown.get(b as number) : b });
    if (kind === DOCUMENT) share -= (a as string).length;
    else if (kind === PAGE) for (const [text] of a as [string][]) share -= text.length;
  }
  backlog = [];
  position = 0;
}

function settle(id: number, outcome: Outcome): void {
  const resolve = waiting.get(id);
  waiting.delete(id);
  resolve?.(outcome);
}

async function answer(question: number, key: number, [method, ...args]: [string, ...unknown[]]): Promise<void> {
  // of each grant: another one's refresh may end while this one's is under way
  const grant = `${key} ${String(args[0])}`;
  const own = leased.get(grant) ?? owners.get(key)?.deref();
  try {
    const given = await ask(own, method, args);
    if (own && method === 'lease' && given[1] === 1) leased.set(grant, own);
    hub().answer(question, ...given);
  } catch (reason) {
    lastThrown = (lastThrown + 1) >>> 0;
    thrown.set(lastThrown, reason);
    refuse(hub(), question, method, reason, lastThrown);
  }
  if (method === 'release') leased.delete(grant);
}

/** In a tick of its own: what a listener throws is uncaught, as from any listener, and holds up nothing else. */
function tell(key: number, event: string): void {
  const own = owners.get(key)?.deref();
  if (own?.onEvent) process.nextTick(() => own.onEvent?.(readEvent(event)));
}
