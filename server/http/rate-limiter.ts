import { refusals } from './refusals.js';

export interface RateLimiterOptions {
  /** How often one client may do it in a minute, on average and at once; 0 for as often as it likes. */
  readonly perMinute: number;
  readonly now: () => number;
}

interface Bucket {
  readonly tokens: number;
  readonly atMs: number;
}

const MINUTE_MS = 60_000;

/** Clients remembered; of more than these the ones that were silent longest are forgotten. */
const MAX_CLIENTS = 50_000;

/** Lets every client do something so often and no more, by a bucket of tokens that fills evenly. */
export class RateLimiter {
  readonly #perMinute: number;
  readonly #now: () => number;
  /** Those that are not full, in the order of use. */
  readonly #buckets = new Map<string, Bucket>();

  constructor({ perMinute, now }: RateLimiterOptions) {
    this.#perMinute = perMinute;
    this.#now = now;
  }

  /**
   * Counts one use.
   *
   * @throws ApiError `rate-limited`, with the time to wait
   */
  take(client: string): void {
    if (this.#perMinute <= 0) return;
    const atMs = this.#now();
    const tokens = this.#tokensAt(client, atMs);
    if (tokens < 1) throw this.#refusal(tokens, atMs);
    this.#buckets.delete(client);
    this.#buckets.set(client, { tokens: tokens - 1, atMs });
    this.#forgetOldest();
  }

  #tokensAt(client: string, atMs: number): number {
    const bucket = this.#buckets.get(client);
    if (!bucket) return this.#perMinute;
    // A clock that was put back must not take tokens away.
    const elapsedMs = Math.max(0, atMs - bucket.atMs);
    return Math.min(this.#perMinute, bucket.tokens + (elapsedMs * this.#perMinute) / MINUTE_MS);
  }

  #refusal(tokens: number, atMs: number): Error {
    const waitMs = ((1 - tokens) * MINUTE_MS) / this.#perMinute;
    return refusals.rateLimited({ limit: this.#perMinute, waitMs, resetMs: atMs + waitMs });
  }

  #forgetOldest(): void {
    if (this.#buckets.size <= MAX_CLIENTS) return;
    const [oldest] = this.#buckets.keys();
    if (oldest !== undefined) this.#buckets.delete(oldest);
  }
}
