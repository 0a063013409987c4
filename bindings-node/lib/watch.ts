/** What is seen of requests: hooks, and channels of `node:diagnostics_channel`. */

import { channel } from 'node:diagnostics_channel';

import type { Own } from './own';

/** An attempt that is about to be sent. Holds no secret, and does not change. */
export interface RequestRecord {
  /** Its number in this process: the record of its end has the same. */
  readonly id: number;
  /** `invoices.list`; `request` for calls of any endpoint, `oauth.token` and the like for calls of the SDK's own. */
  readonly operation: string;
  /** HTTP method. */
  readonly method: string;
  /** Where it goes. Values of the query are `REDACTED`, but for numbers that say which page. */
  readonly url: string;
  /** Which attempt of its call it is, from 1 on. */
  readonly attempt: number;
  /** Headers by their names in lower case. Values that are not known to be harmless are `[redacted]`. */
  readonly headers: Readonly<Record<string, string>>;
}

/** An attempt that is over: it was answered, it failed, or its call ended without waiting for it. Holds no secret. */
export interface ResponseRecord extends Omit<RequestRecord, 'headers'> {
  /** HTTP status, if an answer came. */
  readonly status: number | undefined;
  /** The id that the server gave the request, for its support. */
  readonly requestId: string | undefined;
  /** Milliseconds from sending to the end of the answer; of a file, to the end of its head. */
  readonly duration: number;
  /** Headers of the answer, as those of the request. */
  readonly headers: Readonly<Record<string, string>>;
  /** The code of what the attempt failed with. A later attempt may succeed. */
  readonly error: string | undefined;
}

const START = channel('yionstack:request:start');
const END = channel('yionstack:request:end');
const ERROR = channel('yionstack:request:error');

/** Whether anybody listens to a channel. */
export function hasSubscribers(): boolean {
  return START.hasSubscribers || END.hasSubscribers || ERROR.hasSubscribers;
}

interface Seen extends Omit<RequestRecord, 'headers'> {
  readonly headers: [string, string][];
  readonly status?: number | null;
  readonly requestId?: string | null;
  readonly duration?: number;
  readonly error?: string | null;
}

/** Hands out a record, as `src/watch.rs` writes it. */
export function hand(own: Own | undefined, json: string): void {
  const { headers: pairs, ...seen } = JSON.parse(json) as Seen;
  const merged: Record<string, string> = {};
  for (const [name, value] of pairs) merged[name] = merged[name] === undefined ? value : `${merged[name]}, ${value}`;
  const headers = Object.freeze(merged);
  if (seen.duration === undefined) {
    const record = Object.freeze({ ...seen, headers }) as RequestRecord;
    guarded('onRequest', own?.onRequest, record);
    if (START.hasSubscribers) START.publish(record);
    return;
  }
  const { status, requestId, duration, error, ...same } = seen;
  const ended = { ...same, status: status ?? undefined, requestId: requestId ?? undefined, duration, headers, error: error ?? undefined };
  const record: ResponseRecord = Object.freeze(ended);
  guarded('onResponse', own?.onResponse, record);
  if (record.error !== undefined && ERROR.hasSubscribers) ERROR.publish(record);
  if (END.hasSubscribers) END.publish(record);
}

/** What a hook throws, at once or later, is a warning and breaks nothing. */
function guarded<T>(name: string, hook: ((record: T) => unknown) | undefined, record: T): void {
  if (hook === undefined) return;
  const warn = (reason: unknown): void => {
    const detail = reason instanceof Error ? (reason.stack ?? reason.message) : String(reason);
    process.emitWarning(`the function given as \`${name}\` threw; the call goes on`, { type: 'YionStackHookWarning', code: 'YIONSTACK_HOOK', detail });
  };
  try {
    const given = hook(record);
    if (typeof (given as PromiseLike<unknown> | undefined)?.then === 'function') (given as PromiseLike<unknown>).then(undefined, warn);
  } catch (reason) {
    warn(reason);
  }
}
