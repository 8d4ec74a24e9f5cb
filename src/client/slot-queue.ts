import { abortedError } from './upload-error.js';

/** Gives a slot back. Calling it twice does nothing. */
export type Release = () => void;

interface Waiter {
  readonly isUrgent: boolean;
  readonly grant: () => void;
}

/**
 * A limited number of slots that many want: connections that all uploads share, or files under way
 * at a time. They are given out in order, but to urgent ones first.
 */
export class SlotQueue {
  #limit: number;
  readonly #waiting: Waiter[] = [];
  #used = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Whether every slot is taken. */
  get isFull(): boolean {
    return this.#used >= this.#limit;
  }

  /** Slots at a time; those already given out stay so. */
  set limit(limit: number) {
    this.#limit = limit;
    this.#grantFree();
  }

  /**
   * Waits for a free slot.
   *
   * @param isUrgent goes before those that are not, so that a small file is not starved by a big one
   * @throws UploadError of code `aborted` when the signal fires first
   */
  acquire(signal: AbortSignal, isUrgent: boolean): Promise<Release> {
    return new Promise((resolve, reject) => {
      if (signal.aborted) return reject(abortedError());
      const waiter: Waiter = {
        isUrgent,
        grant: () => {
          signal.removeEventListener('abort', onAbort);
          resolve(this.#take());
        },
      };
      const onAbort = () => {
        this.#waiting.splice(this.#waiting.indexOf(waiter), 1);
        reject(abortedError());
      };
      if (this.#used < this.#limit) return waiter.grant();
      signal.addEventListener('abort', onAbort, { once: true });
      this.#enqueue(waiter);
    });
  }

  #enqueue(waiter: Waiter): void {
    const firstPatient = this.#waiting.findIndex((other) => !other.isUrgent);
    const place = waiter.isUrgent && firstPatient >= 0 ? firstPatient : this.#waiting.length;
    this.#waiting.splice(place, 0, waiter);
  }

  #take(): Release {
    this.#used += 1;
    let isHeld = true;
    return () => {
      if (!isHeld) return;
      isHeld = false;
      this.#used -= 1;
      this.#grantFree();
    };
  }

  #grantFree(): void {
    while (this.#used < this.#limit) {
      const next = this.#waiting.shift();
      if (!next) return;
      next.grant();
    }
  }
}
