#!/usr/bin/env node
/** The `yionstack-sandbox` command: the sandbox inside this package, until Ctrl-C. */

import { native } from './native';

process.exitCode = native.runSandbox(process.argv.slice(2));
