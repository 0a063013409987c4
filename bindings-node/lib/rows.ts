/** Rows one by one. */

import { setImmediate } from 'node:timers';

import type { Signal } from './hub';
import type { Reader } from './read';

/**
 * Rows that all iterators of the process together build in one turn of the event loop. Between two turns V8 collects before
 * its young generation is full: what a turn allocates comes on top.
 */
const TURN = 32;

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

/** A text and how many rows are read from it. */
export type Part = readonly [text: string, rows: number];

/** The rows of one answer. */
export interface Batch {
  /** One after the other; a long text comes in several, so that it can be let go bit by bit. */
  readonly parts: Part[];
  /** Where each value lies in the text of its row. */
  readonly tape: Int32Array;
  /** Of a page: how the call for it went, as JSON. */
  readonly receipt?: string | undefined;
  /** Of a page: its number and size, all pages and all rows. */
  readonly head?: readonly (number | undefined)[] | undefined;
}

/** Where rows come from: one answer after the other. */
export interface Source {
  /** The next answer, or `undefined` at the end. */
  next(): Promise<Batch | undefined>;
  /** Nobody will ask any more. */
  close(): void;
}

/** The rows of a list. A request is sent when its first row is asked for, and each row is built when its turn comes. */
export class Rows<T> implements AsyncIterableIterator<T> {
  #source: Source | undefined;
  #batch: Batch | undefined;
  /** The text of the rows that come next. */
  #text = '';
  /** The last `next`, while something is still to be waited for: rows are handed out in order. */
  #tail: Promise<unknown> | undefined;
  #at = 0;
  /** Rows of that text that are still to come. */
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
      this.#batch = undefined;
      const batch = await this.#source.next();
      if (batch === undefined) return this.#end();
      this.#batch = batch;
      this.#at = batch.tape[batch.tape.length - 2]!;
      this.#turn(batch);
    }
  }

  /** Goes on to the next part that has rows. */
  #turn(batch: Batch): void {
    while (this.#left === 0 && batch.parts.length > 0) [this.#text, this.#left] = batch.parts.shift()!;
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
    const batch = this.#batch;
    if (batch === undefined || this.#left === 0) {
      this.#end();
      return { done: true, value: undefined };
    }
    if (this.#signal?.aborted) {
      this.#end();
      throw this.#cancelled(this.#signal.reason);
    }
    const text = this.#text;
    const row = this.#at;
    this.#at += 2;
    this.#left -= 1;
    if (this.#left === 0) this.#turn(batch);
    return { done: false, value: this.#read(text, batch.tape, row) };
  }

  #end(): void {
    this.#source?.close();
    this.#source = undefined;
    this.#batch = undefined;
    this.#text = '';
    this.#left = 0;
  }
}
