/**
 * What the vendors publish, which is not part of this repository: read from the folder that `PUBLISHED` names, or from
 * `shared/reference` beside the checkout. What was not compared with it for that is told at the end of a file of tests.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const YOUNIUM = 'younium-openapi-2.1.json';
export const YIONSTACK_PAGE = 'yionstack-getting-started.txt';

const NAMED = process.env.PUBLISHED;
const FOLDER = NAMED || fileURLToPath(new URL('../../../shared/reference', import.meta.url));
const notCompared = new Set();

/**
 * A document, for a comparison of `what` with it: its `path`, or why it is `absent`. In a folder that was named it has to
 * be.
 */
export function document(name, what) {
  const path = join(FOLDER, name);
  if (existsSync(path)) return { path };
  if (NAMED) throw new Error(`PUBLISHED names a folder without ${name}: ${FOLDER}`);
  if (notCompared.size === 0) process.on('exit', tell);
  notCompared.add(what);
  return { absent: `there is no ${path}` };
}

function tell() {
  console.log(`NOT COMPARED with what the vendors publish: ${[...notCompared].join('; ')}. There is nothing of it in ${FOLDER}; PUBLISHED=… names another folder`);
}
