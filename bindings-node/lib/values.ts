/** The text types of values that JavaScript has no exact type for. */

/**
 * An exact decimal, as text: `'1200.00'`. 28 digits, or 29 where .NET's decimals hold them; never an exponent.
 *
 * It is text because a JavaScript number would round it. Calculate with a decimal library, or with `BigInt` of the
 * smallest unit; `Number(total)` is good enough only for showing.
 */
export type Decimal = string;

/** A calendar date, `'2026-11-22'`. */
export type DateString = string;

/** A moment as RFC 3339 text with an offset, `'2026-11-22T09:30:00Z'`; `new Date(text)` reads it. */
export type DateTimeString = string;

/** A whole number of up to 64 bits: a number where that is exact, otherwise its digits as text. */
export type Integer = number | string;

/**
 * Members of an answer that this version of the SDK does not know, as they came: strings, booleans, `null`, arrays
 * and objects. A number that a double cannot hold exactly is its text, so nothing is ever rounded.
 */
export type Extra = Record<string, unknown>;

/**
 * A row without a description: its members as they came. A number that a double cannot hold exactly is its text, so
 * nothing is ever rounded.
 */
export type FreeRow = Record<string, unknown>;

/**
 * An exact decimal to send: text, `'12.50'`, or a whole number as `bigint`. A number with a fraction is refused before
 * anything is sent, because it may have been rounded already.
 */
export type Amount = string | bigint;

/** A whole number to send, of up to 64 bits. */
export type Whole = number | bigint;

/** A moment to send: text with or without time and offset, or a `Date`. Without an offset the server takes it as UTC. */
export type MomentInput = string | Date;

/**
 * What another object is looked up by: its id or another of its properties, or `{ key, value }`, which names the property.
 * The docs of what takes it list the keys; another one is a `ValidationError` before anything is sent. None, or several
 * that match, is a `ValidationError` of the server.
 */
export type Lookup = string | { readonly key: string; readonly value: string };
