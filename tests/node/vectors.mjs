/** The files of vectors in `tests/cases`, which the tests in Rust make by rule. */

import { readFileSync } from 'node:fs';

export const load = (name) => JSON.parse(readFileSync(new URL(`../cases/${name}`, import.meta.url), 'utf8')).vectors;

/** A text, or its pieces: texts, bytes in hexadecimal, and texts that are repeated. */
export function body(written) {
  if (typeof written === 'string') return Buffer.from(written);
  if (Array.isArray(written)) return Buffer.concat(written.map(body));
  return written.hex === undefined ? Buffer.from(written.repeat.repeat(written.times)) : Buffer.from(written.hex, 'hex');
}
