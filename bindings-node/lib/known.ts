/** Names of options: one that nobody knows is a slip that would otherwise go unnoticed. */

import { invalid } from './thrown';

/**
 * Throws unless `options` is an object whose properties are all among `names`.
 *
 * @param example - How the call is written, for who passed a value instead of options, or misspelt one.
 */
export function known(options: unknown, names: readonly string[], example: string): asserts options is object {
  // neither of these has properties of its own: whatever it says would be ignored
  if (typeof options !== 'object' || options === null || Array.isArray(options) || options instanceof URL) {
    throw invalid(`options must be an object: \`${example}\``);
  }
  const stranger = Object.keys(options).find((name) => !names.includes(name));
  if (stranger !== undefined) throw invalid(`there is no option \`${stranger}\`; there are ${names.join(', ')}`);
}
