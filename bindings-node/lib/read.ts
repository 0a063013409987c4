/**
 * Reading of text and tape: the core has checked the answer and says where each value lies.
 *
 * A slot is two integers: start and end of a text; or -1 for absent, -2 for `null`, -3 for a boolean, which the second
 * one tells. Objects and lists point to another place of the tape. `core/src/model/mod.rs` describes the layout.
 */

import { parse } from './json';
import type { Extra, FreeRow, Integer } from './values';

export { hide as hiding } from './show';

/** Builds one object from its row. */
export type Reader<T> = (text: string, tape: Int32Array, row: number) => T;

const BOOLEAN = -3;

/** A text that the core has found to be there. */
export function required(text: string, tape: Int32Array, at: number): string {
  return text.substring(tape[at]!, tape[at + 1]!);
}

/** A text, or `undefined` when it is absent or `null`. */
export function text(text: string, tape: Int32Array, at: number): string | undefined {
  const start = tape[at]!;
  return start < 0 ? undefined : text.substring(start, tape[at + 1]!);
}

/** A whole number. */
export function integer(text: string, tape: Int32Array, at: number): Integer | undefined {
  const start = tape[at]!;
  if (start < 0) return undefined;
  const digits = text.substring(start, tape[at + 1]!);
  const number = Number(digits);
  return Number.isSafeInteger(number) ? number : digits;
}

/** `true` or `false`. */
export function boolean(_text: string, tape: Int32Array, at: number): boolean | undefined {
  return tape[at] === BOOLEAN ? tape[at + 1] === 1 : undefined;
}

/** The reader of a slot that points to an object. */
export function one<T>(read: Reader<T>): Reader<T> {
  return (text, tape, at) => read(text, tape, tape[at]!);
}

/** The reader of a slot that points to a list of objects. */
export function all<T>(read: Reader<T>): Reader<T[]> {
  return (text, tape, at) => {
    const start = tape[at]!;
    const count = tape[at + 1]!;
    const rows: T[] = [];
    for (let i = 0; i < count; i++) rows.push(read(text, tape, tape[start + 2 * i]!));
    return rows;
  };
}

/** An object without a schema. */
export function free(text: string, tape: Int32Array, at: number): FreeRow {
  return json(text, tape, at) as FreeRow;
}

/** Any JSON. */
export function json(text: string, tape: Int32Array, at: number): unknown {
  const start = tape[at]!;
  return start < 0 ? undefined : parse(text.substring(start, tape[at + 1]!));
}

/** The members that the schema does not know. */
export function extra(text: string, tape: Int32Array, at: number): Extra | undefined {
  return json(text, tape, at) as Extra | undefined;
}

/** An object. */
export function object<T>(text: string, tape: Int32Array, at: number, read: Reader<T>): T | undefined {
  const row = tape[at]!;
  return row < 0 ? undefined : read(text, tape, row);
}

/** A list; `read` reads one item's slot. */
export function list<T>(text: string, tape: Int32Array, at: number, read: Reader<T>): T[] | undefined {
  const start = tape[at]!;
  if (start < 0) return undefined;
  const count = tape[at + 1]!;
  const items = new Array<T>(count);
  for (let i = 0; i < count; i++) items[i] = read(text, tape, start + 2 * i);
  return items;
}
