import { refusals } from '../http/refusals.js';

/** Lets so many tasks run at a time and so many wait; more are turned away. */
export class WorkSlots {
  readonly #waiting: (() => void)[] = [];
  readonly #maxWaiting: number;
  #free: number;

  constructor(parallel: number, maxWaiting: number) {
    this.#free = parallel;
    this.#maxWaiting = maxWaiting;
  }

  /** @throws ApiError `busy` when too many are waiting; what `task` throws */
  async run<T>(task: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free -= 1;
    else {
      if (this.#waiting.length >= this.#maxWaiting) throw refusals.busy();
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
    try {
      return await task();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#free += 1;
    }
  }
}
