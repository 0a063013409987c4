/** What resources are made of: one operation, its arguments, and how to build what comes back. */

import type * as Native from '../native';
import type { Download } from './download';
import { YionStackError } from './error';
import { RequestCancelledError } from './generated/errors';
import { ABORTED, ANSWER, BLAMED, DONE, ERROR, call, type Outcome, type Signal } from './hub';
import { Listing, type Opening } from './listing';
import type { Operation } from './operation';
import { callConfig, flatQuery, listConfig, type AnyListOptions, type AnyOptions, type Checks, type QueryValue, type RequestOptions } from './options';
import type { Own } from './own';
import type { Reader } from './read';
import { keepReceipt } from './receipt';
import { ApiResponse } from './response';
import { Rows, type Batch, type Part, type Source } from './rows';
import { Room } from './tape';
import { guarded, invalid, toError } from './thrown';
import { writeBody } from './write';

export type { CallOptions } from './options';

/** What the calls of an API have in common. */
export interface Calls {
  /** The operations: loaded when they are needed. */
  readonly operations: () => Readonly<Record<string, Operation>>;
  /** The options that a call may have. */
  readonly checks: Checks;
}

type Argument = string | undefined;

/** Calls operations for one client. */
export class Caller {
  readonly #client: Native.Client;
  readonly #calls: Calls;
  /** Here so that user code does not become garbage under a call, whose client may be garbage by then. */
  readonly own: Own;

  constructor(client: Native.Client, own: Own, calls: Calls) {
    this.#client = client;
    this.own = own;
    this.#calls = calls;
  }

  /** An operation that reads. `read` reads the answer's slot; `own` are options that only this one has. */
  async get<T>(operation: string, args: Argument[], options: AnyOptions, read: Reader<T>, own?: readonly string[]): Promise<T> {
    const { a, b } = await this.#read(operation, args, options, own);
    const [tape, receipt] = b as [Int32Array, string];
    return keepReceipt(read(a as string, tape, tape.length - 2), receipt);
  }

  /** An operation that writes. */
  async send<T>(operation: string, args: Argument[], body: object | undefined, options: AnyOptions, read: Reader<T>, own?: readonly string[]): Promise<T> {
    const { a, b } = await this.#write(operation, args, body, options, own);
    const [tape, receipt] = b as [Int32Array, string];
    return keepReceipt(read(a as string, tape, tape.length - 2), receipt);
  }

  /** An operation of whose answer nothing is published. */
  async raw(operation: string, args: Argument[], body: object | undefined, options: AnyOptions, own?: readonly string[]): Promise<ApiResponse> {
    const { a, b } = await this.#write(operation, args, body, options, own);
    const [bytes, receipt] = b as [Uint8Array, string];
    return keepReceipt(new ApiResponse(a as string, bytes), receipt);
  }

  /** The rows of a list that comes whole, one by one; `read` reads one row's slot. */
  iterate<T>(operation: string, args: Argument[], options: AnyOptions, read: Reader<T>, own?: readonly string[]): AsyncIterableIterator<T> {
    let asked = false;
    const next = async (): Promise<Batch | undefined> => {
      if (asked) return undefined;
      asked = true;
      const { a, b } = await this.#read(operation, args, options, own);
      const [tape] = b as [Int32Array, string];
      return { parts: [[a as string, tape[tape.length - 1]!]], tape };
    };
    return new Rows({ next, close: () => {} }, read, options?.signal, (reason) => cancelled(operation, reason));
  }

  /** A list in pages; `read` reads one row's slot. */
  listing<T>(operation: string, args: Argument[], options: AnyListOptions, read: Reader<T>, own: readonly string[] = []): Listing<T> {
    this.#check(operation, args);
    const config = callConfig(options, { ...this.#calls.checks.list, ...named(own) });
    const filter = options?.filter === undefined ? undefined : this.#filter(operation, options.filter);
    const list = listConfig(options, filter);
    return this.#opened(operation, options?.signal, read, list, (list) => this.#client.pages(operation, args, config, list));
  }

  /** The rows of an export. */
  exported<T>(path: string, query: readonly string[], options: AnyListOptions, checks: Checks['list'], read: Reader<T>): Listing<T> {
    const config = callConfig(options, checks);
    const list = listConfig(options, undefined);
    return this.#opened('export.rows', options?.signal, read, list, (list) => this.#client.exported(path, [...query], config, list));
  }

  /** An operation that answers a file. */
  async download(operation: string, args: Argument[], options: AnyOptions, own?: readonly string[]): Promise<Download> {
    const config = this.#checked(operation, args, options, own);
    const sent = call(options?.signal, (hub, id) => guarded(() => this.#client.download(hub, id, operation, args, config)));
    const { a, b } = this.checked(await sent, operation);
    const native = b as Native.Download;
    const next = async (): Promise<Uint8Array | undefined> => {
      const { kind, b } = this.checked(await call(options?.signal, (hub, id) => guarded(() => native.next(hub, id))), operation);
      return kind === DONE ? undefined : (b as Uint8Array);
    };
    const { Download, savedAt } = require('./download') as typeof import('./download');
    const save = async (path: string): Promise<string> => {
      const { a } = this.checked(await call(options?.signal, (hub, id) => guarded(() => native.save(hub, id, path))), operation);
      return savedAt(a as string);
    };
    return new Download(a as string, { next, save, close: () => native.close() });
  }

  /** Any endpoint. */
  async request(method: string, path: string, options: RequestOptions): Promise<ApiResponse> {
    if (typeof method !== 'string' || typeof path !== 'string') throw invalid('`method` and `path` must be strings');
    const config = callConfig(options, this.#calls.checks.request);
    const query = flatQuery(options.query);
    const json = options.json === undefined ? undefined : JSON.stringify(options.json);
    const sent = call(options.signal, (hub, id) => {
      guarded(() => this.#client.request(hub, id, method, path, query, json, config));
    });
    const { kind, a, b } = this.checked(await sent, 'request');
    if (kind !== ANSWER) throw new TypeError('the native half gave no answer');
    const [bytes, receipt] = b as [Uint8Array, string];
    return keepReceipt(new ApiResponse(a as string, bytes), receipt);
  }

  /** Throws the error of a call that failed. */
  checked(outcome: Outcome, operation: string): Outcome {
    const { kind, a, b } = outcome;
    if (kind === ERROR) throw toError(a as string, b as Uint8Array | undefined);
    if (kind === BLAMED) throw toError(a as string, undefined, b);
    if (kind === ABORTED) throw typeof b === 'string' ? toError(b, undefined, a) : cancelled(operation, a);
    return outcome;
  }

  async #read(operation: string, args: Argument[], options: AnyOptions, own: readonly string[] = []): Promise<Outcome> {
    const config = this.#checked(operation, args, options, own);
    const sent = call(options?.signal, (hub, id) => guarded(() => this.#client.invoke(hub, id, operation, args, undefined, config)));
    return this.checked(await sent, operation);
  }

  async #write(operation: string, args: Argument[], body: object | undefined, options: AnyOptions, own: readonly string[] = []): Promise<Outcome> {
    this.#check(operation, args);
    const config = callConfig(options, { ...this.#calls.checks.post, ...named(own) });
    const json = body === undefined ? undefined : writeBody(body);
    const sent = call(options?.signal, (hub, id) => guarded(() => this.#client.invoke(hub, id, operation, args, json, config)));
    return this.checked(await sent, operation);
  }

  #opened<T>(
    operation: string,
    signal: Signal | undefined,
    read: Reader<T>,
    list: Native.ListConfig,
    start: (list: Native.ListConfig) => Native.Pages,
  ): Listing<T> {
    // not every list has a page size: with a limit the core sees to it
    const { pageSize: _, ...others } = list;
    const open = (limit?: number): Source => {
      const pages = guarded(() => start(limit === undefined ? list : { ...others, limit: Math.min(limit, list.limit ?? limit), prefetch: 0 }));
      const room = new Room();
      const next = async (): Promise<Batch | undefined> => {
        const { kind, a, b } = this.checked(await call(signal, (hub, id) => guarded(() => pages.next(hub, id))), operation);
        if (kind === DONE) return undefined;
        const [tape, receipt, ...head] = b as [Native.Tape, string, ...(number | null | undefined)[]];
        return { parts: a as Part[], tape: room.take(tape), receipt, head: head.map((part) => part ?? undefined) };
      };
      return { next, close: () => pages.close() };
    };
    open().close(); // what is wrong is said at once
    const opening: Opening = { operation, signal, open, cancelled: (reason) => cancelled(operation, reason) };
    return new Listing(opening, read);
  }

  #checked(operation: string, args: Argument[], options: AnyOptions, own: readonly string[] = []): Native.CallConfig | undefined {
    this.#check(operation, args);
    return callConfig(options, own.length === 0 ? this.#calls.checks.call : { ...this.#calls.checks.call, ...named(own) });
  }

  #check(operation: string, args: Argument[]): void {
    for (const [at, value] of args.entries()) {
      if (typeof value !== 'string' && value !== undefined) throw this.#wrongArgument(operation, at);
    }
  }

  #filter(operation: string, filter: unknown): string {
    const { filterText } = require('./filter') as typeof import('./filter');
    return filterText(filter, () => this.#client.fields(operation));
  }

  #wrongArgument(operation: string, at: number): YionStackError {
    const name = this.#calls.operations()[operation]?.parameters[at]?.name ?? 'argument';
    return invalid(`\`${name}\` must be a string`, { operation });
  }
}

/** A number or a word as text; what is neither stays, and is refused. */
export function plain(value: QueryValue | bigint | undefined): string | undefined {
  return ['number', 'bigint', 'boolean'].includes(typeof value) ? String(value) : (value as string | undefined);
}

/** Options that only one operation has: their values are its arguments, and checked as such. */
function named(own: readonly string[]): Checks['call'] {
  return Object.fromEntries(own.map((name) => [name, () => {}]));
}

function cancelled(operation: string, cause: unknown): RequestCancelledError {
  return new RequestCancelledError('cancelled', 'the call was cancelled by its signal', { operation, cause });
}
