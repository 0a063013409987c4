/** A real `redis-server` on a free port, for tests that need one. */

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

import { folder } from './support.mjs';

/** Why these tests cannot run, or `false`. In CI that is a failure. */
export function missingRedis() {
  if (spawnSync('redis-server', ['--version']).error === undefined) return false;
  const missing = 'redis-server is not installed';
  console.error(`SKIPPED: ${missing}`);
  if (process.env.CI === 'true') throw new Error(missing);
  return missing;
}

/** Starts a server without persistence that ends, with its data, when the test does. */
export async function startRedis(t, options = []) {
  const dir = await folder(t);
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const server = spawn('redis-server', ['--port', port, '--bind', '127.0.0.1', '--save', '', '--dir', dir, '--logfile', 'redis.log', ...options].map(String), { stdio: 'ignore' });
    const ended = once(server, 'exit');
    t.after(() => (server.kill('SIGKILL'), ended));
    if (await answers(port, server)) return { port, url: `redis://127.0.0.1:${port}`, ended, kill: (signal) => server.kill(signal) };
    if (attempt === 5) throw new Error('redis-server does not start');
  }
}

/** A port that nobody listens on. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Whether somebody listens there. */
export async function listens(port) {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

async function answers(port, server) {
  for (let i = 0; i < 500 && server.exitCode === null; i++) {
    if (await listens(port)) return true;
    await pause(10);
  }
  return false;
}

/** Sends a command and gives the answer as it comes. */
export async function command(port, ...words) {
  const socket = connect(port, '127.0.0.1');
  socket.setEncoding('latin1');
  socket.write(`*${words.length}\r\n${words.map((word) => `$${Buffer.byteLength(word)}\r\n${word}\r\n`).join('')}`);
  const [answer] = await once(socket, 'data');
  socket.destroy();
  return answer;
}
