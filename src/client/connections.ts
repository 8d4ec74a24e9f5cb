import { type Release, SlotQueue } from './slot-queue.js';

/** Browsers open six connections to a host over HTTP/1.1, and the page needs some of them. */
export const CONNECTION_CEILING = 4;

/** Where a queue begins: enough to see whether a second one helps. */
const FIRST_LIMIT = 2;

/** How long a number of connections is watched before it is judged, in ms. */
const WINDOW_MS = 1000;

/** One more connection has to bring so much more, or it is not worth having. */
const WORTHWHILE_GAIN = 1.1;

/** After a decision the line is asked again so much later, in windows: lines change. */
const SETTLED_WINDOWS = 20;

/**
 * The connections that all uploads of a queue share. Their number fits itself to what the line shows:
 * one more is tried as long as it helps, and given up when it does not.
 */
export class Connections {
  readonly #slots = new SlotQueue(FIRST_LIMIT);
  readonly #ceiling: number;
  readonly #now: () => number;
  #limit = FIRST_LIMIT;
  #windowStartMs = 0;
  #windowBytes = 0;
  #wasBusy = false;
  /** Bytes per second with one connection fewer; nothing is known at first. */
  #rateBefore = 0;
  #restWindows = 0;
  #connectionRate: number | undefined;

  /**
   * @param now ms, by any clock
   * @param ceiling connections at a time at most, 4 by default
   */
  constructor(now: () => number, ceiling = CONNECTION_CEILING) {
    this.#now = now;
    this.#ceiling = ceiling;
    this.#setLimit(Math.min(FIRST_LIMIT, ceiling));
  }

  /** What one connection has carried last while all were busy, in bytes per second. */
  get bytesPerSecond(): number | undefined {
    return this.#connectionRate;
  }

  /** Connections at a time, as things are. */
  get limit(): number {
    return this.#limit;
  }

  /**
   * Waits for a free connection.
   *
   * @throws UploadError of code `aborted` when the signal fires first
   */
  acquire(signal: AbortSignal, isUrgent: boolean): Promise<Release> {
    return this.#slots.acquire(signal, isUrgent);
  }

  /** Bytes have left over some connection. */
  moved(bytes: number): void {
    const now = this.#now();
    const elapsedMs = now - this.#windowStartMs;
    // A stretch in which connections stood idle says nothing about their number.
    this.#wasBusy &&= this.#slots.isFull;
    this.#windowBytes += bytes;
    if (elapsedMs < WINDOW_MS) return;
    if (this.#wasBusy) this.#seen((this.#windowBytes * 1000) / elapsedMs);
    this.#windowStartMs = now;
    this.#windowBytes = 0;
    this.#wasBusy = true;
  }

  #seen(rate: number): void {
    this.#connectionRate = rate / this.#limit;
    this.#judge(rate);
  }

  #judge(rate: number): void {
    if (this.#restWindows > 0) {
      this.#restWindows -= 1;
      return;
    }
    const helps = rate > this.#rateBefore * WORTHWHILE_GAIN;
    if (helps && this.#limit < this.#ceiling) {
      this.#rateBefore = rate;
      this.#setLimit(this.#limit + 1);
      return;
    }
    if (!helps && this.#limit > 1) this.#setLimit(this.#limit - 1);
    this.#rateBefore = 0;
    this.#restWindows = SETTLED_WINDOWS;
  }

  #setLimit(limit: number): void {
    this.#limit = limit;
    this.#slots.limit = limit;
  }
}
