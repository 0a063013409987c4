/** The answer of an endpoint that was called by hand. */

import { DecodeError } from './generated/errors';
import { parse } from './json';
import { native } from './native';
import { showAs } from './show';

interface Head {
  readonly status: number;
  readonly headers: [string, string][];
  readonly requestId: string | null;
  readonly attempts: number;
}

/** Headers by name, the values of one name joined. */
export function merged(headers: readonly [string, string][]): Map<string, string> {
  const merged = new Map<string, string>();
  for (const [name, value] of headers) {
    const before = merged.get(name);
    merged.set(name, before === undefined ? value : `${before}, ${value}`);
  }
  return merged;
}

/** A complete, successful answer, as it came. */
export class ApiResponse {
  /** HTTP status. */
  readonly status: number;
  /** Headers by their name in lower case; values of the same name are joined by commas (RFC 9110, section 5.3). */
  readonly headers: ReadonlyMap<string, string>;
  /** The decompressed body. */
  readonly body: Uint8Array;
  /** The id that the server gave the request, for its support. */
  readonly requestId: string | undefined;
  /** How many times the request was sent. */
  readonly attempts: number;

  /** @internal */
  constructor(head: string, body: Uint8Array) {
    const { status, headers, requestId, attempts } = JSON.parse(head) as Head;
    this.status = status;
    this.headers = merged(headers);
    this.body = body;
    this.requestId = requestId ?? undefined;
    this.attempts = attempts;
  }

  /** The body as text. */
  text(): string {
    return new TextDecoder().decode(this.body);
  }

  /**
   * The body as JSON. A number that a double cannot hold exactly becomes its text, so nothing is rounded. What is not JSON
   * to the letter, in UTF-8, is a `DecodeError`.
   */
  json(): unknown {
    const issue = native.jsonIssue(this.body);
    if (issue !== null) {
      const { status, requestId, attempts } = this;
      throw new DecodeError('decode', issue, { status, requestId, attempts });
    }
    return parse(this.text());
  }

  static {
    // bodies and headers may hold anything
    showAs(this, ({ status, requestId, attempts, body }: ApiResponse) => ({ status, requestId, attempts, bytes: body.length }));
  }
}
