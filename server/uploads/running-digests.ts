import type { Hash } from 'node:crypto';

interface RunningDigest {
  /** Bytes that have gone into it. */
  readonly bytes: number;
  readonly md5: Hash;
}

const MAX_UPLOADS = 1000;

/**
 * The MD5 of uploads whose chunks come in order to this process, so that the file need not be read
 * again at its end. Only a saving: whatever is not here is computed by reading.
 */
export class RunningDigests {
  readonly #digests = new Map<string, RunningDigest>();

  /** The MD5 of an upload's first `bytes` bytes; `undefined` when it is not at hand. */
  at(uploadKey: string, bytes: number): Hash | undefined {
    const digest = this.#digests.get(uploadKey);
    return digest?.bytes === bytes ? digest.md5 : undefined;
  }

  /** Remembers an upload's MD5 so far; the longest one counts, and the oldest uploads give way. */
  keep(uploadKey: string, bytes: number, md5: Hash): void {
    if ((this.#digests.get(uploadKey)?.bytes ?? 0) >= bytes) return;
    this.#digests.delete(uploadKey);
    this.#digests.set(uploadKey, { bytes, md5 });
    const [oldest] = this.#digests.keys();
    if (this.#digests.size > MAX_UPLOADS && oldest !== undefined) this.#digests.delete(oldest);
  }

  drop(uploadKey: string): void {
    this.#digests.delete(uploadKey);
  }
}
