/** What resources are made of: one operation, its arguments, and how to build what comes back. */

import type * as Native from '../native';
import { YionStackError } from './error';
import { RequestCancelledError } from './generated/errors';
import { OPERATIONS, type OperationId } from './generated/operations';
import { ABORTED, ANSWER, BLAMED, ERROR, call, type Outcome } from './hub';
import { callConfig, flatQuery, requestConfig, type CallOptions, type RequestOptions } from './options';
import type { Own } from './own';
import type { Reader } from './read';
import { ApiResponse } from './response';
import { Rows } from './rows';
import { guarded, invalid, toError } from './thrown';

export type { CallOptions } from './options';

/** An answer as text and tape. */
export interface Document {
  readonly text: string;
  readonly tape: Int32Array;
}

/** Calls operations for one client. */
export class Caller {
  readonly #client: Native.Client;
  /** Here so that user code does not become garbage under a call, whose client may be garbage by then. */
  readonly own: Own;

  constructor(client: Native.Client, own: Own) {
    this.#client = client;
    this.own = own;
  }

  /** An operation that answers one object. */
  async get<T>(operation: string, args: string[], options: CallOptions | undefined, read: Reader<T>): Promise<T> {
    const { text, tape } = this.#document(await this.#send(operation, args, options), operation);
    return read(text, tape, tape[tape.length - 2]!);
  }

  /** An operation that answers a list. */
  async list<T>(operation: string, args: string[], options: CallOptions | undefined, read: Reader<T>): Promise<T[]> {
    const { text, tape } = this.#document(await this.#send(operation, args, options), operation);
    const start = tape[tape.length - 2]!;
    const count = tape[tape.length - 1]!;
    const rows: T[] = [];
    for (let i = 0; i < count; i++) rows.push(read(text, tape, tape[start + 2 * i]!));
    return rows;
  }

  /** The same list, row by row. */
  iterate<T>(operation: string, args: string[], options: CallOptions | undefined, read: Reader<T>): AsyncIterableIterator<T> {
    const load = async (): Promise<Document> => this.#document(await this.#send(operation, args, options), operation);
    return new Rows(load, read, options?.signal, (reason) => cancelled(operation, true, reason));
  }

  /** Any endpoint. */
  async request(method: string, path: string, options: RequestOptions): Promise<ApiResponse> {
    if (typeof method !== 'string' || typeof path !== 'string') throw invalid('`method` and `path` must be strings');
    const config = requestConfig(options);
    const query = flatQuery(options.query);
    const json = options.json === undefined ? undefined : JSON.stringify(options.json);
    const safe = /^(get|head|options)$/i.test(method);
    const sent = call(options.signal, (hub, id) => {
      guarded(() => this.#client.request(hub, id, method, path, query, json, config));
    });
    const { kind, a, b } = this.checked(await sent, 'request', safe);
    if (kind !== ANSWER) throw new TypeError('the native half gave no answer');
    return new ApiResponse(a as string, b as Uint8Array);
  }

  /** Throws the error of a call that failed. */
  checked(outcome: Outcome, operation: string, safe: boolean): Outcome {
    const { kind, a, b } = outcome;
    if (kind === ERROR) throw toError(a as string, b as Uint8Array | undefined);
    if (kind === BLAMED) throw toError(a as string, undefined, b);
    if (kind === ABORTED) throw cancelled(operation, safe || b === false, a);
    return outcome;
  }

  #send(operation: string, args: string[], options: CallOptions | undefined): Promise<Outcome> {
    for (const [at, value] of args.entries()) {
      if (typeof value !== 'string' && value !== undefined) throw wrongArgument(operation, at);
    }
    const config = callConfig(options);
    return call(options?.signal, (hub, id) => {
      guarded(() => this.#client.document(hub, id, operation, args, config));
    });
  }

  #document(outcome: Outcome, operation: string): Document {
    const { a, b } = this.checked(outcome, operation, true);
    return { text: a as string, tape: b as Int32Array };
  }
}

function cancelled(operation: string, safe: boolean, cause: unknown): RequestCancelledError {
  const warning = safe ? '' : ': it may have been executed. Read back before sending it again';
  return new RequestCancelledError('cancelled', `the call was cancelled by its signal${warning}`, { operation, cause });
}

function wrongArgument(operation: string, at: number): YionStackError {
  const name = OPERATIONS[operation as OperationId].parameters[at]?.name;
  return invalid(`\`${name}\` must be a string`, { operation });
}
