import { Readable } from 'node:stream';
import type { ReadableStreamReadResult } from 'node:stream/web';

/** Bounds of what is read only to be thrown away. */
const DRAINED_BYTES = 64 * 1024 * 1024;
const DRAIN_MS = 1000;

/** A request body as a stream of Node's, whose rest can still be read after that has failed. */
export class BodyReader {
  readonly stream: Readable;
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  #lineError: unknown;

  constructor(body: ReadableStream<Uint8Array>) {
    this.#reader = body.getReader();
    this.stream = Readable.from(this.#chunks(), { objectMode: false });
  }

  /** Whether this is what the connection failed with. */
  isLineError(error: unknown): boolean {
    return error !== undefined && error === this.#lineError;
  }

  /**
   * Reads the rest of a refused body, within bounds: senders look for an answer only once they
   * have sent everything, and the connection can then serve the next request.
   */
  async drain(): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const timeIsUp = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, DRAIN_MS);
    });
    await Promise.race([this.#readRest(), timeIsUp]);
    clearTimeout(timer);
  }

  async *#chunks(): AsyncGenerator<Uint8Array> {
    for (let next = await this.#read(); !next.done; next = await this.#read()) yield next.value;
  }

  async #read(): Promise<ReadableStreamReadResult<Uint8Array>> {
    try {
      return await this.#reader.read();
    } catch (error) {
      this.#lineError = error;
      throw error;
    }
  }

  async #readRest(): Promise<void> {
    try {
      for (let bytes = 0; bytes < DRAINED_BYTES;) {
        const { done, value } = await this.#reader.read();
        if (done) return;
        bytes += value.byteLength;
      }
    } catch {
      // The sender has gone: there is nobody to answer.
    }
  }
}
