import { DELETE_WINDOW_MS } from '../protocol/limits.js';

interface Grant {
  readonly token: string;
  /** By the session's clock, in ms. */
  readonly until: number;
}

/**
 * The ten minutes in which uploaded files can be deleted from the server. Holds the delete tokens,
 * and drops each when its time is over; the server has the last word.
 */
export class DeleteWindow {
  readonly #grants = new Map<string, Grant>();
  readonly #now: () => number;
  readonly #onEnd: (id: string) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the timer goes off. */
  #nextEnd = Infinity;

  /**
   * @param now a clock in ms that nobody sets: it must not follow the visitor's changes of the time
   * @param onEnd called with the file whose time is over
   */
  constructor(now: () => number, onEnd: (id: string) => void) {
    this.#now = now;
    this.#onEnd = onEnd;
  }

  /**
   * Keeps a token.
   *
   * @param leftMs how long it is good for; ten minutes at most
   * @returns until when, or `undefined` when that is over
   */
  open(id: string, token: string, leftMs: number): number | undefined {
    if (leftMs <= 0) return undefined;
    const until = this.#now() + Math.min(leftMs, DELETE_WINDOW_MS);
    this.#grants.set(id, { token, until });
    if (until < this.#nextEnd) this.#schedule(until);
    return until;
  }

  /** The token of a file while it lives. */
  tokenOf(id: string): string | undefined {
    const grant = this.#grants.get(id);
    return grant && grant.until > this.#now() ? grant.token : undefined;
  }

  /** How long the token of a file is still good for, in ms; 0 when there is none. */
  leftMs(id: string): number {
    return Math.max(0, (this.#grants.get(id)?.until ?? 0) - this.#now());
  }

  /** Forgets a token: used, refused, or its file is gone. */
  close(id: string): void {
    this.#grants.delete(id);
    // The end of this one may come for nothing; looking for the next would take as long as there are many.
    if (this.#grants.size === 0) this.#schedule(Infinity);
  }

  #schedule(end: number): void {
    clearTimeout(this.#timer);
    this.#nextEnd = end;
    if (end === Infinity) return;
    this.#timer = setTimeout(this.#expire, Math.max(0, end - this.#now()));
  }

  readonly #expire = (): void => {
    const now = this.#now();
    for (const [id, { until }] of this.#grants) {
      if (until > now) continue;
      this.#grants.delete(id);
      this.#onEnd(id);
    }
    let end = Infinity;
    for (const { until } of this.#grants.values()) end = Math.min(end, until);
    this.#schedule(end);
  };
}
