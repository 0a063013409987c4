/** Files. */

import { constants } from 'node:os';

import { keepReceipt } from './receipt';
import { showAs } from './show';
import { invalid } from './thrown';

const errors = constants.errno;

/** What the answer's head says of a file. */
export interface DownloadHead {
  readonly name: string | null;
  readonly contentType: string | null;
  readonly size: number | null;
  readonly receipt: object;
}

/** Where the bytes come from. */
export interface Chunks {
  /** The next bytes, or `undefined` at the end. */
  next(): Promise<Uint8Array | undefined>;
  /** Writes all of them to a file, and gives where it is. */
  save(path: string): Promise<string>;
  /** Nobody will ask any more: the connection is let go. */
  close(): void;
}

/** What became of a `save`: its path, or the system's error as Node throws it. */
export function savedAt(saved: string): string {
  const { path, errno, message } = JSON.parse(saved) as { path: string; errno?: number | null; message?: string };
  if (message === undefined) return path;
  const code = Object.keys(errors).find((name) => errors[name as keyof typeof errors] === errno) ?? 'EIO';
  throw Object.assign(new Error(`${code}: ${message}, save '${path}'`), { errno: -(errno ?? errors.EIO), code, syscall: 'save', path });
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
    const { name, contentType, size, receipt } = JSON.parse(head) as DownloadHead;
    this.name = name ?? undefined;
    this.contentType = contentType ?? undefined;
    this.size = size ?? undefined;
    this.#chunks = chunks;
    keepReceipt(this, JSON.stringify(receipt));
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
   * Writes the file to `path`, in place of what is there; or, if that is a folder, to a new file with the server's name in
   * it, which replaces nothing. It appears when all of it is there: never half a file, whatever happens. Gives where it is.
   *
   * A file that is replaced leaves its permissions to the new one; a new one has those of any file that you write. Links
   * are followed, and what is no file (a pipe, a device, `/dev/stdout`) is written to as the bytes come: a pipe waits for its
   * reader, until the client is closed. A file that may not be written is not replaced, and one that is mounted by itself (in
   * containers) is written over when all has come.
   *
   * @throws An `Error` of the system, with `code` (such as `EEXIST`, `EACCES`), when it cannot be written.
   */
  async save(path: string): Promise<string> {
    if (typeof path !== 'string' || path === '') throw invalid('`path` must be the name of a file');
    const chunks = this.#take();
    try {
      return await chunks.save(path);
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
