/** What an operation of an API is, for programs that work with the description itself. */

/** One method and path of an API. */
export interface Operation {
  /** Stable id, `invoices.list`. */
  readonly id: string;
  /** The resource it belongs to: `client[resource][name]` is its method. */
  readonly resource: string;
  /** Its name there. */
  readonly name: string;
  /** HTTP method. */
  readonly method: string;
  /** Path under the base URL, with `{placeholders}`. */
  readonly path: string;
  /** What it does, in a sentence. */
  readonly summary: string;
  /** Parameters, in the order in which its method takes them. */
  readonly parameters: readonly Parameter[];
  /** Type of the body that goes with it. */
  readonly body?: string | undefined;
  /** Type of its answer, `Invoice[]`. */
  readonly answer: string;
  /** Whether the answer comes in pages: its method gives a `Listing`. */
  readonly paged: boolean;
  /** Whether it carries an idempotency key: it may come again, and is done once. */
  readonly idempotent: boolean;
  /** Scopes that it needs. */
  readonly scopes: readonly string[];
  /** Whether the vendor does not document it: see the assumptions in the README. */
  readonly assumed: boolean;
}

/** One parameter of an operation. */
export interface Parameter {
  /** Its name in TypeScript. */
  readonly name: string;
  /** Its name on the wire. */
  readonly wire: string;
  /** Where it goes. */
  readonly in: 'path' | 'query' | 'header';
  /** Whether a call must give it. */
  readonly required: boolean;
}
