/** How objects show themselves in logs: `util.inspect`, `console.log` and `JSON.stringify` never print a secret. */

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
