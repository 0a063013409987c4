/** What the package costs before the first call: the time that `require` takes. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';

// machines of CI are slow and shared
const SLOWER = process.env.CI === 'true' ? 10 : 1;

/** What it takes in a fresh process: the median of 20, of the processor's time, as others use it too. */
function milliseconds(code) {
  const source = `const before = process.cpuUsage(); ${code}; const { user, system } = process.cpuUsage(before); console.log(user + system);`;
  const run = () => Number(execFileSync(process.execPath, ['-e', source], { cwd: import.meta.dirname })) / 1000;
  return Array.from({ length: 20 }, run).sort((a, b) => a - b)[10];
}

test('require is quick', (t) => {
  const taken = milliseconds(`require('@yionstack/sdk')`);
  const client = milliseconds(`const { YouniumClient } = require('@yionstack/sdk'); new YouniumClient({ token: 't' }).accounts`);
  t.diagnostic(`require: ${taken.toFixed(1)} ms; a client of Younium and a resource of it: ${client.toFixed(1)} ms`);
  assert.ok(taken < 30 * SLOWER && client < 60 * SLOWER, `${taken} ms, ${client} ms`);
});
