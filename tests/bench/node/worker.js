'use strict';
// One contender in a process of its own: reads commands, one JSON object a line, and answers each with one. `prepare`
// makes the client and checks all it gets once; `run` makes a number of requests and says what they cost.

const fs = require('node:fs');
const { monitorEventLoopDelay } = require('node:perf_hooks');
const readline = require('node:readline');

const { three, whole } = require('./checksum');
const contenders = require('./contenders');

const name = process.argv[2];
let client;
let callers;
let iterate;

const commands = {
  async prepare(command) {
    client = contenders[name](command.url);
    callers = command.callers;
    iterate = command.iterate && client.iterate !== undefined;
    return { whole: whole(await client.list()) };
  },

  async run({ requests }) {
    const share = Math.floor(requests / callers);
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    const cpu = process.cpuUsage();
    const main = mainThread();
    const started = process.hrtime.bigint();
    const sums = new Set();
    await Promise.all(Array.from({ length: callers }, () => loop(share, sums)));
    const wall = Number(process.hrtime.bigint() - started) / 1e9;
    const mainAfter = mainThread();
    const { user, system } = process.cpuUsage(cpu);
    // the delay of what was queued last is seen one turn later
    await new Promise((resolve) => setTimeout(resolve, 5));
    delay.disable();
    return { cpu: (user + system) / 1e6, main: mainAfter - main, wall, delay: delay.max / 1e9, sums: [...sums].map(String) };
  },
};

async function loop(share, sums) {
  for (let i = 0; i < share; i++) {
    let sum = 0;
    if (iterate) for await (const row of client.iterate()) sum = three(sum, row);
    else for (const row of await client.list()) sum = three(sum, row);
    sums.add(sum);
  }
}

/** CPU seconds of the thread that runs JavaScript, user and system. */
function mainThread() {
  if (process.threadCpuUsage) {
    const { user, system } = process.threadCpuUsage();
    return (user + system) / 1e6;
  }
  const stat = fs.readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8');
  return Number(stat.split(' ')[0]) / 1e9;
}

async function main() {
  for await (const line of readline.createInterface({ input: process.stdin })) {
    const command = JSON.parse(line);
    process.stdout.write(`${JSON.stringify(await commands[command.do](command))}\n`);
  }
  await client?.close();
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
