#!/usr/bin/env node
/** The `yionstack` command. */

import { native } from './native';

// the command sees to interrupts itself, and Node's own handler would send each of them once more
process.on('SIGINT', () => {});
process.exitCode = native.runCommand(process.argv.slice(2));
