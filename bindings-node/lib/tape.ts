/** One place for the tapes of a list's pages. */

import type * as Native from '../native';

/**
 * Room for one tape after the other. With an array buffer of its own for each, V8 would hold on to dozens before it collects
 * them: that they are large lies outside of its heap.
 */
export class Room {
  #bytes = Buffer.alloc(0);

  /** Moves a tape in; that of the page before is gone. */
  take(tape: Native.Tape): Int32Array {
    const { length } = tape;
    // pages are about as long as each other
    if (this.#bytes.length < 4 * length) this.#bytes = Buffer.alloc(4 * (length + (length >> 2)));
    tape.unload(this.#bytes);
    return new Int32Array(this.#bytes.buffer, 0, length);
  }
}
