/**
 * How objects show themselves in logs. Those of the SDK itself never print a secret, as JSON neither; objects of answers
 * leave theirs out of `util.inspect` and `console.log` alone.
 */

const INSPECT = Symbol.for('nodejs.util.inspect.custom');

/** What stands where a secret would. */
export const REDACTED = '[redacted]';

type Inspect = (value: unknown, options: object) => string;

/** Lets every instance of a class show `facts` of itself, and nothing else. */
export function showAs<T extends object>(type: { readonly prototype: T; readonly name: string }, facts: (self: T) => object): void {
  const inspect = function (this: T, _depth: number, options: object, inspect: Inspect): string {
    return `${type.name} ${inspect(facts(this), options)}`;
  };
  const toJSON = function (this: T): object {
    return facts(this);
  };
  Object.defineProperty(type.prototype, INSPECT, { value: inspect, configurable: true });
  Object.defineProperty(type.prototype, 'toJSON', { value: toJSON, configurable: true });
}

/**
 * Lets `util.inspect` and `console.log` show an object of an answer without its secrets. `JSON.stringify` has them: they
 * are data.
 */
export function hide<T extends object>(row: T, secrets: readonly (keyof T & string)[]): T {
  const inspect = function (this: T, _depth: number, options: object, inspect: Inspect): string {
    const isThere = (name: keyof T) => this[name] !== undefined;
    return inspect({ ...this, ...Object.fromEntries(secrets.filter(isThere).map((name) => [name, REDACTED])) }, options);
  };
  return Object.defineProperty(row, INSPECT, { value: inspect, configurable: true });
}
