#!/usr/bin/env node
/** The `yionstack` command. */

import { native } from './native';

// the command sees to interrupts itself, and Node's own handlers would send each of them once more
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {});
process.exitCode = native.runCommand(process.argv.slice(2));
