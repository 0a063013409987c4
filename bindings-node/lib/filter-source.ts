/**
 * What no run of a callback shows: `a.eq(1) || b.eq(2)` never makes its second condition, as the first is an object and so
 * is true. So the source is read. Only what follows a comparison of the callback's own fields counts, because that can
 * never be reached: `f.name.eq(name || 'A')` is left alone. What cannot be read, or is written in a roundabout way, passes.
 */

const QUOTED = /\/\*[^]*?\*\/|\/\/.*|'(?:\\[^]|[^'\\\n])*'|"(?:\\[^]|[^"\\\n])*"|`(?:\\[^]|[^`\\])*`/g;
const PARAMETER = /^(?:async\s+)?([\w$]+)\s*=>|^[^(]*\(\s*(?:([\w$]+)|\{([^{}]*)\})/;
const METHODS = 'eq|ne|gt|ge|lt|le|in|startsWith|endsWith|contains';
const INNERMOST = /([\w$§.\s[\]]*)\(([^()]*)\)/g;
/** A source that is longer is no filter only, and not worth the time. */
const LONGEST = 5_000;

/** Whether a function has a condition that is never made, as it stands behind another one and `||` or `??`. */
export function neverMade(callback: (fields: unknown) => unknown): boolean {
  const source = Function.prototype.toString.call(callback);
  if (source.length > LONGEST || !/\|\||\?\?/.test(source)) return false;
  const text = source.replace(QUOTED, (quoted) => (quoted.startsWith('/') ? ' ' : '0')).replace(/\breturn\b/g, ';');
  const names = fields(text);
  return names !== '' && reaches(text, new RegExp(`(?<![\\w$.])(?:${names})(?:\\s*\\.\\s*[\\w$]+|\\s*\\[[^\\]]*\\])*\\s*\\.\\s*(?:${METHODS})\\s*$`));
}

/** The names by which the callback has its fields, as alternatives of an expression. */
function fields(text: string): string {
  const [, bare, bracketed, taken = ''] = PARAMETER.exec(text) ?? [];
  const names = bare ?? bracketed ?? taken.split(',').map((one) => /[\w$]+(?=\s*$)/.exec(one)?.[0]).filter(Boolean).join('|');
  return names.replaceAll('$', '\\$');
}

/** Works from the innermost brackets outwards; `§` stands for a condition. */
function reaches(text: string, comparison: RegExp): boolean {
  for (;;) {
    if (/§\s*(?:\|\||\?\?)/.test(text)) return true;
    const next = text.replace(INNERMOST, (_, before: string, inside: string) => {
      if (comparison.test(before)) return before.replace(comparison, '§');
      if (/§\s*\.\s*(?:and|or|not)\s*$/.test(before)) return before.replace(/\s*\.\s*\w+\s*$/, '');
      const isCall = /[\w$\]§]\s*$/.test(before);
      return before + (!isCall && /§\s*$/.test(inside) ? '§' : '0');
    });
    if (next === text) return false;
    text = next;
  }
}
