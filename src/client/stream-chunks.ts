import { UploadError } from './upload-error.js';

/** A piece of a stream. */
export interface StreamChunk {
  readonly chunk: Blob;
  /** Whether the stream ends with it. */
  readonly isLast: boolean;
}

/** Cuts a stream into chunks of one size; reads one ahead, to know which is the last. */
export class StreamChunks {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>;
  readonly #chunkBytes: number;
  #parts: Uint8Array<ArrayBuffer>[] = [];
  #bytes = 0;
  #hasEnded = false;

  constructor(stream: ReadableStream<Uint8Array<ArrayBuffer>>, chunkBytes: number) {
    this.#reader = stream.getReader();
    this.#chunkBytes = chunkBytes;
  }

  /** The next chunk; an empty last one for an empty stream. @throws UploadError `file-unreadable` */
  async next(): Promise<StreamChunk> {
    // One byte more than a chunk says that another follows.
    while (!this.#hasEnded && this.#bytes <= this.#chunkBytes) await this.#read();
    const all = new Blob(this.#parts);
    const chunk = all.slice(0, this.#chunkBytes);
    const rest = new Uint8Array(await all.slice(this.#chunkBytes).arrayBuffer());
    this.#parts = rest.length > 0 ? [rest] : [];
    this.#bytes = rest.length;
    return { chunk, isLast: this.#hasEnded && rest.length === 0 };
  }

  async cancel(): Promise<void> {
    await this.#reader.cancel().catch(() => undefined);
  }

  async #read(): Promise<void> {
    try {
      const { done, value } = await this.#reader.read();
      this.#hasEnded = done;
      if (!value) return;
      this.#parts.push(value);
      this.#bytes += value.length;
    } catch (cause) {
      throw new UploadError('file-unreadable', 'The stream broke off.', { cause });
    }
  }
}
