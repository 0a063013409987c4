/** Files. */

import { showAs } from './show';
import { invalid } from './thrown';

/** What the answer's head says of a file. */
export interface DownloadHead {
  readonly name: string | null;
  readonly contentType: string | null;
  readonly size: number | null;
}

/** Where the bytes come from. */
export interface Chunks {
  /** The next bytes, or `undefined` at the end. */
  next(): Promise<Uint8Array | undefined>;
  /** Nobody will ask any more: the connection is let go. */
  close(): void;
}

/** A `ReadableStream` of `Uint8Array`, where the program's types have such streams. */
export type ByteStream = typeof globalThis extends { ReadableStream: { new (...args: never): infer Stream } } ? Stream : AsyncIterable<Uint8Array>;

/**
 * A file that is being downloaded. Its bytes can be read once, in whichever way, and come as they are asked for: a file of
 * any size takes little memory. A file that ends too early is an error, never a short file.
 */
export class Download implements AsyncIterable<Uint8Array> {
  /** The name that the server gives it, without any path; `undefined` where it gives none. */
  readonly name: string | undefined;
  /** Its type, such as `application/pdf`. */
  readonly contentType: string | undefined;
  /** Its size in bytes, where the server says so. */
  readonly size: number | undefined;
  #chunks: Chunks | undefined;

  /** @internal */
  constructor(head: string, chunks: Chunks) {
    const { name, contentType, size } = JSON.parse(head) as DownloadHead;
    this.name = name ?? undefined;
    this.contentType = contentType ?? undefined;
    this.size = size ?? undefined;
    this.#chunks = chunks;
  }

  /** The bytes, piece by piece. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array, void, undefined> {
    const chunks = this.#take();
    try {
      for (let chunk = await chunks.next(); chunk !== undefined; chunk = await chunks.next()) yield chunk;
    } finally {
      chunks.close();
    }
  }

  /** All bytes. */
  async bytes(): Promise<Uint8Array> {
    const chunks: Uint8Array[] = [];
    for await (const chunk of this) chunks.push(chunk);
    return new Uint8Array(Buffer.concat(chunks));
  }

  /**
   * Writes the file to `path`, in place of what is there. It appears under that name when all of it is there: never half
   * a file, whatever happens.
   */
  async save(path: string): Promise<void> {
    if (typeof path !== 'string' || path === '') throw invalid('`path` must be the name of a file');
    const chunks = this.#take();
    const part = `${path}.${crypto.randomUUID()}.part`;
    const { open, rename, rm } = await import('node:fs/promises');
    try {
      const file = await open(part, 'wx');
      try {
        for (let chunk = await chunks.next(); chunk !== undefined; chunk = await chunks.next()) await file.writeFile(chunk);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(part, path);
    } catch (reason) {
      await rm(part, { force: true });
      throw reason;
    } finally {
      chunks.close();
    }
  }

  /** The bytes as a stream of the web: for a `Response`, or `Readable.fromWeb`. */
  stream(): ByteStream {
    const chunks = this.#take();
    return new ReadableStream<Uint8Array>({
      async pull(controller) {
        const chunk = await chunks.next();
        if (chunk !== undefined) return controller.enqueue(chunk);
        chunks.close();
        controller.close();
      },
      cancel: () => chunks.close(),
    });
  }

  /** Lets go of the connection when the bytes are not wanted after all. */
  close(): void {
    this.#chunks?.close();
    this.#chunks = undefined;
  }

  #take(): Chunks {
    const chunks = this.#chunks;
    this.#chunks = undefined;
    if (chunks === undefined) throw invalid('the bytes of a download can be read once: keep what you read, or download it again');
    return chunks;
  }

  static {
    showAs(this, ({ name, contentType, size }: Download) => ({ name, contentType, size }));
  }
}
