/** The mock of `published.mjs` for the tests of a file. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import { YOUNIUM, document } from './documents.mjs';

/** Its address, or why there is none. */
export async function startPublished() {
  const { absent } = document(YOUNIUM, 'requests and answers of every operation');
  if (absent) return { absent, stop() {} };
  const script = fileURLToPath(new URL('./published.mjs', import.meta.url));
  const child = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: child.stdout })) {
    return { url: line, stop: () => child.stdin.end() };
  }
  throw new Error('the mock of the published API did not start');
}
