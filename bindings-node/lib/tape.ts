/** One place for the tapes of a list's pages. */

import type * as Native from '../native';

/**
 * Room for one tape after the other. If each had an array buffer of its own, dozens of them would lie about: they are outside
 * of V8's heap, and how full that is decides when it collects.
 */
export class Room {
  #bytes = new Uint8Array(0);

  /** Moves a tape in; that of the page before is gone. */
  take(tape: Native.Tape): Int32Array {
    const { length } = tape;
    // pages are about as long as each other
    if (this.#bytes.length < 4 * length) this.#bytes = new Uint8Array(4 * (length + (length >> 2)));
    tape.unload(this.#bytes);
    return new Int32Array(this.#bytes.buffer, 0, length);
  }
}
