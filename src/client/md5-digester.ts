import type { DigestAnswer, DigestRequest } from './md5-messages.js';
import md5WorkerAddress from './md5-worker.js?worker&url';
import { workerAddress } from './worker-address.js';

/** A worker that has nothing to do is let go after so long, in ms. */
const IDLE_MS = 10_000;

/**
 * MD5 digests of files, computed in a worker while they upload. Where no worker can be had (a script
 * of another origin, a strict policy) there is none: the upload is then not verifiable, which is no
 * error.
 */
export class Md5Digester {
  readonly #waiting = new Map<number, (md5: string | undefined) => void>();
  #worker: Worker | undefined;
  #isImpossible = false;
  #nextId = 0;
  #idle: ReturnType<typeof setTimeout> | undefined;

  /** The digest in hex, or `undefined` when it cannot be computed or the signal fires. */
  digest(blob: Blob, signal: AbortSignal): Promise<string | undefined> {
    const worker = this.#readyWorker();
    if (!worker || signal.aborted) return Promise.resolve(undefined);
    const id = this.#nextId++;
    const ask = (request: DigestRequest) => worker.postMessage(request);
    return new Promise((resolve) => {
      const onAbort = () => ask({ type: 'cancel', id });
      signal.addEventListener('abort', onAbort, { once: true });
      this.#waiting.set(id, (md5) => {
        signal.removeEventListener('abort', onAbort);
        resolve(md5);
      });
      ask({ type: 'digest', id, blob });
    });
  }

  /** Lets the worker go; what was asked resolves with nothing. */
  destroy(): void {
    clearTimeout(this.#idle);
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const resolve of this.#waiting.values()) resolve(undefined);
    this.#waiting.clear();
  }

  #readyWorker(): Worker | undefined {
    clearTimeout(this.#idle);
    if (this.#worker || this.#isImpossible) return this.#worker;
    try {
      this.#worker = new Worker(workerAddress(md5WorkerAddress), { type: 'module' });
      this.#worker.onmessage = ({ data }: MessageEvent<DigestAnswer>) => this.#answered(data);
      // The script of the worker could not be loaded or run; it will not be next time either.
      this.#worker.onerror = () => this.#giveUp();
    } catch {
      this.#giveUp();
    }
    return this.#worker;
  }

  #answered({ id, md5 }: DigestAnswer): void {
    this.#waiting.get(id)?.(md5);
    this.#waiting.delete(id);
    if (this.#waiting.size === 0) this.#idle = setTimeout(() => this.destroy(), IDLE_MS);
  }

  #giveUp(): void {
    this.#isImpossible = true;
    this.destroy();
  }
}
