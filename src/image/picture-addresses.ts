/** What goes to the worker: a picture that wants an address, or an address that is not needed any more. */
export type AddressRequest =
  { readonly id: number; readonly picture: Blob } | { readonly address: string };

/** What comes back. */
export interface AddressAnswer {
  readonly id: number;
  readonly address: string;
}

interface Question {
  readonly picture: Blob;
  readonly resolve: (address: string) => void;
}

/**
 * Addresses of small pictures. Whoever makes one waits for the browser's main process, in Chromium
 * for a tenth of a second when that is busy with files; so a worker waits instead of the page. Where
 * none can be had the page makes them itself.
 */
export class PictureAddresses {
  readonly #hire: () => Worker;
  readonly #questions = new Map<number, Question>();
  /** Those that live only as long as the worker. */
  readonly #held = new Set<string>();
  #worker: Worker | undefined;
  #isAlone = false;
  #lastId = 0;

  /** @param hire starts the worker; it may throw */
  constructor(hire: () => Worker) {
    this.#hire = hire;
  }

  /** An address that shows the picture until it is let go of. */
  addressOf(picture: Blob): Promise<string> {
    const worker = this.#readyWorker();
    if (!worker) return Promise.resolve(URL.createObjectURL(picture));
    return new Promise((resolve) => {
      const id = ++this.#lastId;
      this.#questions.set(id, { picture, resolve });
      this.#ask(worker, { id, picture });
    });
  }

  /** It is shown no more. */
  letGo(address: string): void {
    if (!this.#held.delete(address)) return URL.revokeObjectURL(address);
    if (this.#worker) this.#ask(this.#worker, { address });
    this.#restWhenIdle();
  }

  #ask(worker: Worker, request: AddressRequest): void {
    worker.postMessage(request);
  }

  #readyWorker(): Worker | undefined {
    if (this.#worker || this.#isAlone) return this.#worker;
    try {
      this.#worker = this.#hire();
    } catch {
      this.#isAlone = true;
      return undefined;
    }
    this.#worker.onmessage = ({ data }: MessageEvent<AddressAnswer>) => this.#answered(data);
    this.#worker.onerror = () => this.#goOnAlone();
    return this.#worker;
  }

  #answered({ id, address }: AddressAnswer): void {
    this.#held.add(address);
    this.#questions.get(id)?.resolve(address);
    this.#questions.delete(id);
  }

  /** The worker's script could not be loaded or run; it will not be next time either. */
  #goOnAlone(): void {
    this.#isAlone = true;
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const { picture, resolve } of this.#questions.values()) {
      resolve(URL.createObjectURL(picture));
    }
    this.#questions.clear();
  }

  /** Nothing lives by it. */
  #restWhenIdle(): void {
    if (this.#held.size > 0 || this.#questions.size > 0) return;
    this.#worker?.terminate();
    this.#worker = undefined;
  }
}
