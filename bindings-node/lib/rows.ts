/** Rows one by one. */

import { setImmediate } from 'node:timers';

import type { Document } from './call';
import type { Signal } from './hub';
import type { Reader } from './read';

/** Rows that all iterators of the process together build in one turn of the event loop. */
const TURN = 128;

let built = 0;
let pause: Promise<void> | undefined;

/** Something to wait for when this turn's rows are used up. */
function breath(): Promise<void> | undefined {
  if (pause === undefined && ++built > TURN) {
    pause = new Promise((resolve) => {
      setImmediate(() => {
        pause = undefined;
        built = 0;
        resolve();
      });
    });
  }
  return pause;
}

/** Where rows come from: one answer after the other. */
export interface Source {
  /** The next answer, or `undefined` at the end. */
  next(): Promise<Document | undefined>;
  /** Nobody will ask any more. */
  close(): void;
}

/** The rows of a list. A request is sent when its first row is asked for, and each row is built when its turn comes. */
export class Rows<T> implements AsyncIterableIterator<T> {
  #source: Source | undefined;
  #document: Document | undefined;
  /** The last `next`, while something is still to be waited for: rows are handed out in order. */
  #tail: Promise<unknown> | undefined;
  #at = 0;
  #left = 0;
  readonly #read: Reader<T>;
  readonly #signal: Signal | undefined;
  readonly #cancelled: (reason: unknown) => Error;

  /** `read` reads the slot of a row. */
  constructor(source: Source, read: Reader<T>, signal: Signal | undefined, cancelled: (reason: unknown) => Error) {
    this.#source = source;
    this.#read = read;
    this.#signal = signal;
    this.#cancelled = cancelled;
  }

  /** The next row. */
  next(): Promise<IteratorResult<T, undefined>> {
    if (this.#tail === undefined && (this.#left > 0 || this.#source === undefined)) {
      const wait = breath();
      if (wait === undefined) return this.#now();
      return this.#queue(wait);
    }
    return this.#queue(this.#tail ?? this.#more());
  }

  /** Ends the iteration: what `break` in a loop does. */
  return(): Promise<IteratorResult<T, undefined>> {
    this.#end();
    return Promise.resolve({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** Fetches answers until there is a row, or no answer any more. */
  async #more(): Promise<void> {
    while (this.#left === 0 && this.#source !== undefined) {
      this.#document = undefined;
      const document = await this.#source.next();
      if (document === undefined) return this.#end();
      this.#document = document;
      this.#at = document.tape[document.tape.length - 2]!;
      this.#left = document.rows ?? document.tape[document.tape.length - 1]!;
    }
  }

  #queue(before: Promise<unknown>): Promise<IteratorResult<T, undefined>> {
    const row = before
      .then(() => (this.#left === 0 ? this.#more() : undefined))
      .then(breath)
      .then(() => {
        // before the row is handed out: whoever asks for the next one at once waits for nothing
        if (this.#tail === tail) this.#tail = undefined;
        return this.#row();
      });
    const tail = row.catch(() => this.#end());
    this.#tail = tail;
    return row;
  }

  async #now(): Promise<IteratorResult<T, undefined>> {
    return this.#row();
  }

  #row(): IteratorResult<T, undefined> {
    const document = this.#document;
    if (document === undefined || this.#left === 0) {
      this.#end();
      return { done: true, value: undefined };
    }
    if (this.#signal?.aborted) {
      this.#end();
      throw this.#cancelled(this.#signal.reason);
    }
    const { text, tape } = document;
    const row = this.#at;
    this.#at += 2;
    this.#left -= 1;
    return { done: false, value: this.#read(text, tape, row) };
  }

  #end(): void {
    this.#source?.close();
    this.#source = undefined;
    this.#document = undefined;
    this.#left = 0;
  }
}
