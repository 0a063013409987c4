/** Bodies as JSON text for the core, which checks them: digits stay digits, what is `undefined` is left out. */

import { invalid } from './thrown';

/** Deeper than any body; a value that holds itself gets here. */
const DEPTH = 64;

/** Writes a body; a `ConfigurationError` names what cannot be sent. */
export function writeBody(body: unknown): string {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw invalid('the body must be an object');
  return write(body, 'body', DEPTH) ?? '{}';
}

/** `undefined` for what is left out. */
function write(value: unknown, path: string, depth: number): string | undefined {
  switch (typeof value) {
    case 'undefined':
      return undefined;
    case 'string':
      return JSON.stringify(value);
    case 'bigint':
    case 'boolean':
      return String(value);
    case 'number':
      if (Number.isFinite(value)) return String(value);
      throw invalid(`\`${path}\` is ${value}, which JSON does not have`);
    case 'object':
      return value === null ? 'null' : writeObject(value, path, depth);
    default:
      throw invalid(`\`${path}\` is a ${typeof value}, which cannot be sent`);
  }
}

function writeObject(value: object, path: string, depth: number): string | undefined {
  if (depth === 0) throw invalid(`\`${path.slice(0, 80)}…\` is nested too deeply, or holds itself`);
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) throw invalid(`\`${path}\` is a Date that is not valid`);
    return `"${value.toISOString()}"`;
  }
  if ('toJSON' in value && typeof value.toJSON === 'function') return write((value.toJSON as () => unknown)(), path, depth - 1);
  if (Array.isArray(value)) {
    const items = value.map((item, at) => write(item, `${path}[${at}]`, depth - 1) ?? missing(`${path}[${at}]`));
    return `[${items.join(',')}]`;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (value instanceof Map || value instanceof Set || ArrayBuffer.isView(value)) {
    throw invalid(`\`${path}\` is a ${(prototype as object).constructor.name}: give an array or a plain object`);
  }
  const members: string[] = [];
  for (const [name, item] of Object.entries(value)) {
    const written = write(item, path === 'body' ? name : `${path}.${name}`, depth - 1);
    if (written !== undefined) members.push(`${JSON.stringify(name)}:${written}`);
  }
  return `{${members.join(',')}}`;
}

function missing(path: string): never {
  throw invalid(`\`${path}\` is undefined: a list has no gaps`);
}
