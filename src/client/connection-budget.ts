import { abortedError } from './upload-error.js';

/** Gives a connection back. Calling it twice does nothing. */
export type Release = () => void;

interface Waiter {
  readonly isUrgent: boolean;
  readonly grant: () => void;
}

/**
 * The connections that all uploads of a queue share. Browsers open six to a host over HTTP/1.1, and
 * the page needs some of them; waiting requests are served in order, urgent ones first, so that a
 * small file is not starved by a big one.
 */
export class ConnectionBudget {
  readonly #limit: number;
  #used = 0;
  readonly #waiting: Waiter[] = [];

  /** @param limit connections at a time, 4 by default */
  constructor(limit = 4) {
    this.#limit = limit;
  }

  /**
   * Waits for a free connection.
   *
   * @param isUrgent goes before those that are not
   * @throws UploadError of code `aborted` when the signal fires first
   */
  acquire(signal: AbortSignal, isUrgent: boolean): Promise<Release> {
    return new Promise((resolve, reject) => {
      if (signal.aborted) return reject(abortedError());
      const entry: Waiter = {
        isUrgent,
        grant: () => {
          signal.removeEventListener('abort', onAbort);
          resolve(this.#take());
        },
      };
      const onAbort = () => {
        this.#waiting.splice(this.#waiting.indexOf(entry), 1);
        reject(abortedError());
      };
      if (this.#used < this.#limit) return entry.grant();
      signal.addEventListener('abort', onAbort, { once: true });
      this.#enqueue(entry);
    });
  }

  #enqueue(entry: Waiter): void {
    const firstPatient = this.#waiting.findIndex((other) => !other.isUrgent);
    const place = entry.isUrgent && firstPatient >= 0 ? firstPatient : this.#waiting.length;
    this.#waiting.splice(place, 0, entry);
  }

  #take(): Release {
    this.#used += 1;
    let isHeld = true;
    return () => {
      if (!isHeld) return;
      isHeld = false;
      this.#used -= 1;
      this.#waiting.shift()?.grant();
    };
  }
}
