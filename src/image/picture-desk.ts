import { PictureHand } from './picture-hand.js';
import type { PictureOrder, PictureResults } from './picture-orders.js';

/** Workers that have nothing to do are let go after so long, in ms. */
const IDLE_MS = 10_000;

/** Pictures that are worked on at a time: more exhaust a phone. */
const MOST_HANDS = 2;

type Result = PictureResults[keyof PictureResults];

/** An order that waits. */
interface Job {
  readonly order: PictureOrder;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Takes orders for pictures and has them carried out beside the page, a few at a time: what a visitor
 * waits for first, small pictures last.
 */
export class PictureDesk {
  readonly #hands: readonly PictureHand[];
  readonly #waiting: Job[] = [];
  #idle: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param hire starts a worker; it may throw
   * @param cores processors of this machine
   */
  constructor(hire: () => Worker, cores: number) {
    // One is left to the page itself.
    const count = Math.max(1, Math.min(MOST_HANDS, cores - 1));
    this.#hands = Array.from({ length: count }, () => new PictureHand(hire));
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
    for (const hand of this.#hands.filter(({ isBusy }) => !isBusy)) {
      const job = this.#waiting.shift();
      if (job) void this.#give(hand, job);
    }
    if (this.#hands.some(({ isBusy }) => isBusy)) return;
    this.#idle = setTimeout(() => this.#rest(), IDLE_MS);
  }

  async #give(hand: PictureHand, { order, resolve, reject }: Job): Promise<void> {
    try {
      resolve(await hand.workOn(order));
    } catch (error) {
      reject(error);
    } finally {
      this.#next();
    }
  }

  #rest(): void {
    for (const hand of this.#hands) hand.rest();
  }
}
