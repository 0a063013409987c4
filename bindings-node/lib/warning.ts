/** Warnings of the SDK's own, about no single call: as warnings of the process, which Node prints unless told otherwise. */

/** As many different ones as are worth reading. */
const MOST = 100;
const told = new Set<string>();

/** Says each thing once: what is wrong with a store may be found with every refresh, whose numbers make no new thing of it. */
export function warn(message: string): void {
  const thing = message.replaceAll(/\d+/g, '#');
  if (told.has(thing) || told.size >= MOST) return;
  told.add(thing);
  process.emitWarning(message, { type: 'YionStackWarning', code: 'YIONSTACK_WARNING' });
}
