#!/usr/bin/env node
/** The `yionstack` command. */

import { native } from './native';

process.exitCode = native.runCommand(process.argv.slice(2));
