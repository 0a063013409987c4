/** Filters of lists: conditions on the fields of their rows. The core knows the fields and writes the text. */

import type * as Native from '../native';
import { showAs } from './show';
import { guarded, invalid } from './thrown';

/** What the callback under way has made and not used yet: what `&&` throws away of it is there at the end. */
let unused: Set<Filter> | undefined;

/** A condition, to be combined with others. */
export class Filter {
  readonly #native: Native.Filter;
  readonly #comparison: string;
  readonly #unused = unused;

  /**
   * `comparison` is its first one; `parts` are used up.
   * @internal
   */
  constructor(filter: Native.Filter, comparison: string, ...parts: Filter[]) {
    this.#native = filter;
    this.#comparison = comparison;
    for (const part of parts) part.#unused?.delete(part);
    this.#unused?.add(this);
  }

  /**
   * What a callback gives back. Every condition that it makes has to be used for that: to JavaScript a condition is an
   * object like any other, so that `a && b` is just `b`, and more rows would come than were meant. Nothing tells that from
   * a condition that was made ahead of need, so that one is refused as well.
   * @internal
   */
  static made(callback: () => unknown): unknown {
    const outer = unused;
    const own = (unused = new Set<Filter>());
    try {
      const filter = callback();
      if (!(filter instanceof Filter)) return filter;
      filter.#unused?.delete(filter);
      for (const left of own) throw dropped(left.#comparison);
      return filter;
    } finally {
      unused = outer;
    }
  }

  /** @internal */
  static native(filter: Filter): Native.Filter {
    if (!(filter instanceof Filter)) throw invalid('a filter combines with another filter: a comparison such as `f.name.eq(…)`');
    return filter.#native;
  }

  /** Both hold. */
  and(other: Filter): Filter {
    return new Filter(this.#native.and(Filter.native(other)), this.#comparison, this, other);
  }

  /** At least one holds. */
  or(other: Filter): Filter {
    return new Filter(this.#native.or(Filter.native(other)), this.#comparison, this, other);
  }

  /** It does not hold. */
  not(): Filter {
    return new Filter(this.#native.not(), this.#comparison, this);
  }

  /** The text that is sent. */
  toString(): string {
    return this.#native.text;
  }

  static {
    showAs(this, (filter: Filter) => ({ text: filter.toString() }));
  }
}

/** A field that can be compared. */
export interface Field<T> {
  /** Is equal to it; `null` asks for rows without a value. */
  eq(value: T | null): Filter;
  /** Is not equal to it. */
  ne(value: T | null): Filter;
  /** Is greater, or later. */
  gt(value: T): Filter;
  /** Is greater or equal. */
  ge(value: T): Filter;
  /** Is less, or earlier. */
  lt(value: T): Filter;
  /** Is less or equal. */
  le(value: T): Filter;
  /** Is one of these. */
  in(values: readonly T[]): Filter;
}

/** A field that is text. */
export interface TextField extends Field<string> {
  /** Starts with this. */
  startsWith(text: string): Filter;
  /** Ends with this. */
  endsWith(text: string): Filter;
  /** Has this in it. */
  contains(text: string): Filter;
}

/** A field without a description: it may have any members, and its value is compared as it is written. */
export type FreeField = Field<string | number | bigint | boolean> &
  Pick<TextField, 'startsWith' | 'endsWith' | 'contains'> & { readonly [member: string]: FreeField };

/**
 * How a list is filtered: a function that is given the fields of its rows, or plain text in the vendor's language.
 *
 * Conditions are joined by their methods, `a.and(b)` and `a.or(b)`: to JavaScript, `a && b` is just `b`, and `a || b` is
 * just `a`. A function that makes a condition and does not use it is refused, as `&&` leaves one; so a condition is made
 * only where it is used. Two things are not noticed: what stands behind `||`, which is never made, and a condition
 * that was kept from an earlier call and then dropped.
 */
export type FilterOption<F> = ((fields: F) => Filter) | Filter | string;

const COMPARISONS = ['eq', 'ne', 'gt', 'ge', 'lt', 'le'] as const;
const TESTS = ['startsWith', 'endsWith', 'contains'] as const;

/** The text of a filter. `fields` gives the place from which paths start. */
export function filterText(filter: unknown, fields: () => Native.FilterPath): string {
  if (typeof filter === 'string') return filter;
  const made: unknown = typeof filter === 'function' ? called(filter as (fields: unknown) => unknown, fields) : filter;
  if (made instanceof Filter) return made.toString();
  throw invalid('`filter` must be text, or a function that returns a filter: `(f) => f.name.eq(…)`');
}

function called(callback: (fields: unknown) => unknown, fields: () => Native.FilterPath): unknown {
  const paths = path(guarded(fields), '');
  return Filter.made(() => callback(paths));
}

function dropped(comparison: string): Error {
  return invalid(
    `\`filter\`: the function made the condition \`${comparison}(…)\` and did not use it. ` +
      'Was it joined with `&&`? That keeps only its last operand: write `a.and(b)`. ' +
      'A condition that is not always needed is made only where it is used: `flag ? a.and(f.name.eq(…)) : a`',
  );
}

/** Members are looked up when they are named; a comparison is the end of the path. */
function path(at: Native.FilterPath, name: string): unknown {
  return new Proxy(Object.freeze({}), {
    get: (_, member) => {
      if (typeof member !== 'string') return undefined;
      const method = name === '' ? undefined : comparison(at, member, name);
      if (method !== undefined) return method;
      return path(
        guarded(() => at.member(member)),
        name === '' ? member : `${name}.${member}`,
      );
    },
  });
}

function comparison(at: Native.FilterPath, member: string, name: string): ((value: unknown) => Filter) | undefined {
  const compared = (operator: string, value: unknown, method = operator): Filter => {
    const [kind, text] = literal(value, name);
    return new Filter(
      guarded(() => at.compare(operator, kind, text)),
      `${name}.${method}`,
    );
  };
  if ((COMPARISONS as readonly string[]).includes(member)) return (value) => compared(member, value);
  if ((TESTS as readonly string[]).includes(member)) {
    return (value) => {
      if (typeof value !== 'string') throw invalid(`\`${name}.${member}\` takes a string`);
      return new Filter(
        guarded(() => at.test(member, value)),
        `${name}.${member}`,
      );
    };
  }
  if (member !== 'in') return undefined;
  return (values) => {
    if (!Array.isArray(values) || values.length === 0) throw invalid(`\`${name}.in\` takes an array of at least one value`);
    return (values as unknown[]).map((value) => compared('eq', value, member)).reduce((all, one) => all.or(one));
  };
}

/** A value and what it is, for the native half. */
function literal(value: unknown, name: string): [kind: string, text: string] {
  if (value === null) return ['null', ''];
  if (typeof value === 'string') return ['text', value];
  if (typeof value === 'boolean') return ['boolean', String(value)];
  if (typeof value === 'bigint' || Number.isSafeInteger(value)) return ['number', String(value)];
  if (value instanceof Date && !Number.isNaN(value.getTime())) return ['text', value.toISOString()];
  if (typeof value === 'number') throw invalid(`\`${name}\` is compared with a number that may have been rounded: give its digits as text, '12.50'`);
  throw invalid(`\`${name}\` is compared with text, a whole number, a boolean, a Date or null`);
}
