import {
  type PictureAnswer,
  PictureError,
  type PictureOrder,
  type PictureQuestion,
  type PictureResults,
} from './picture-orders.js';

/** A worker that has nothing to do is let go after so long, in ms. */
const IDLE_MS = 10_000;

type Result = PictureResults[keyof PictureResults];

/** An order that waits or is worked on. */
interface Job {
  readonly order: PictureOrder;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Takes orders for pictures and has them carried out in a worker, one at a time: what a visitor waits
 * for first, small pictures last. Where no worker can be had the page does the work itself.
 */
export class PictureDesk {
  readonly #hire: () => Worker;
  readonly #waiting: Job[] = [];
  #current: Job | undefined;
  #worker: Worker | undefined;
  #isAlone = false;
  #lastId = 0;
  #idle: ReturnType<typeof setTimeout> | undefined;

  /** @param hire starts the worker; it may throw */
  constructor(hire: () => Worker) {
    this.#hire = hire;
  }

  /**
   * @throws PictureError when the picture cannot be worked on
   * @throws the signal's reason when nobody wants it any more
   */
  order<Type extends keyof PictureResults>(
    order: PictureOrder & { readonly type: Type },
    signal: AbortSignal,
  ): Promise<PictureResults[Type]> {
    return new Promise<Result>((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason as Error);
      const job: Job = { order, resolve, reject };
      const onAbort = () => {
        const place = this.#waiting.indexOf(job);
        if (place >= 0) this.#waiting.splice(place, 1);
        reject(signal.reason as Error);
      };
      signal.addEventListener('abort', onAbort, { once: true });
      this.#enqueue(job);
      this.#next();
    }) as Promise<PictureResults[Type]>;
  }

  #enqueue(job: Job): void {
    const firstSmall = this.#waiting.findIndex(({ order }) => order.type === 'thumbnail');
    const isUrgent = job.order.type !== 'thumbnail' && firstSmall >= 0;
    this.#waiting.splice(isUrgent ? firstSmall : this.#waiting.length, 0, job);
  }

  #next(): void {
    clearTimeout(this.#idle);
    if (this.#current) return;
    this.#current = this.#waiting.shift();
    if (!this.#current) {
      this.#idle = setTimeout(() => this.#dismiss(), IDLE_MS);
      return;
    }
    const question: PictureQuestion = { id: ++this.#lastId, order: this.#current.order };
    const worker = this.#readyWorker();
    if (worker) worker.postMessage(question);
    else void this.#workAlone(question);
  }

  #readyWorker(): Worker | undefined {
    if (this.#worker || this.#isAlone) return this.#worker;
    try {
      this.#worker = this.#hire();
    } catch {
      this.#isAlone = true;
      return undefined;
    }
    this.#worker.onmessage = ({ data }: MessageEvent<PictureAnswer>) => this.#answered(data);
    this.#worker.onerror = () => this.#goOnAlone();
    return this.#worker;
  }

  /** The worker's script could not be loaded or run; it will not be next time either. */
  #goOnAlone(): void {
    this.#isAlone = true;
    this.#dismiss();
    if (this.#current) void this.#workAlone({ id: this.#lastId, order: this.#current.order });
  }

  async #workAlone({ id, order }: PictureQuestion): Promise<void> {
    try {
      const { workOn } = await import('./picture-work.js');
      this.#answered({ id, result: await workOn(order) });
    } catch (error) {
      const fault = error instanceof PictureError ? error.code : 'picture-unreadable';
      this.#answered({ id, fault });
    }
  }

  #answered(answer: PictureAnswer): void {
    if (answer.id !== this.#lastId || !this.#current) return;
    const { resolve, reject } = this.#current;
    this.#current = undefined;
    if ('fault' in answer) reject(new PictureError(answer.fault));
    else resolve(answer.result);
    this.#next();
  }

  #dismiss(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }
}
