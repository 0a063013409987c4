/** A word about grants that end with the process. */

const MESSAGE =
  'The tokens of this sign-in are kept in memory only and are lost with this process. Pass `store: new FileStore()` to keep ' +
  'them, or `store: new MemoryStore()` to say that this is what you want.';

/** Warns once for each client, however many subjects it serves. */
export class MemoryWarning {
  #due: boolean;

  constructor(due: boolean) {
    this.#due = due;
  }

  /** A refresh token has gone into memory, perhaps without anybody having chosen that. */
  rotating(): void {
    if (this.#due) process.emitWarning(MESSAGE, { type: 'MemoryStoreWarning', code: 'YIONSTACK_MEMORY_STORE' });
    this.#due = false;
  }
}
