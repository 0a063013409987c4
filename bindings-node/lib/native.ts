/** Finds and loads the native half. */

import type * as Native from '../native';

/** The targets of this platform, the most likely first. */
function candidates(): string[] {
  const { platform, arch } = process;
  if (platform === 'linux') return [`linux-${arch}-gnu`, `linux-${arch}-musl`];
  return platform === 'win32' ? [`win32-${arch}-msvc`] : [`${platform}-${arch}`];
}

function load(): typeof Native {
  const reasons: string[] = [];
  for (const target of candidates()) {
    for (const place of [`../yionstack.${target}.node`, `@yionstack/sdk-${target}`]) {
      try {
        return require(place) as typeof Native;
      } catch (reason) {
        const message = reason instanceof Error ? reason.message : String(reason);
        reasons.push(`${place}: ${message.split('\n')[0]}`);
      }
    }
  }
  throw new Error(
    `@yionstack/sdk has no native part for ${process.platform} ${process.arch} here. Install it again on this machine, ` +
      `with optional dependencies switched on. Tried ${reasons.join('; ')}`,
  );
}

/** The native half. Loading it starts nothing. */
export const native = load();
