/** The text types of values that JavaScript has no exact type for. */

/**
 * An exact decimal, as text: `'1200.00'`. At most 28 digits, never an exponent.
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
