// What a tarball must hold: the licences from the root, and a finished build.
const { copyFileSync, existsSync, readdirSync } = require('node:fs');
const { join } = require('node:path');

for (const name of ['LICENSE-MIT', 'LICENSE-APACHE']) copyFileSync(join(__dirname, '..', name), join(__dirname, name));
const built = existsSync(join(__dirname, 'dist/index.js')) && readdirSync(__dirname).some((name) => /^yionstack\..*\.node$/.test(name));
if (!built) {
  console.error('There is nothing to pack yet: run `npm run build` first.');
  process.exit(1);
}
