import { type Release, SlotQueue } from './slot-queue.js';

/** Browsers open six connections to a host over HTTP/1.1, and the page needs some of them. */
export const CONNECTION_CEILING = 4;

/** A second one fills the gaps of the first, and lets small files past a big one. */
const FLOOR = 2;

/** One more connection has to bring so much more, or it is not worth having. */
const WORTHWHILE_GAIN = 1.1;

/** A number of connections is judged by so many requests on each of them … */
const REQUESTS_A_CONNECTION = 2;

/** … that took so long together, for each of them, in ms: shorter ones tell more of chance. */
const MIN_SAMPLE_MS = 1000;

/** After a trial that did not pay, the next one comes so many judgements later: lines change. */
const REST_JUDGEMENTS = 8;

/** A connection that was waited for. */
export interface Passage {
  /** The request leaves now. */
  readonly left: () => void;
  /** The request was answered; so many bytes of a file went with it. */
  readonly answered: (bytes: number) => void;
  readonly release: Release;
}

/** What the requests showed that ran while one number of connections was in force. */
class Sample {
  #requests = 0;
  #bytes = 0;
  #ms = 0;

  add(bytes: number, ms: number): void {
    this.#requests += 1;
    this.#bytes += bytes;
    this.#ms += ms;
  }

  /** Bytes per ms on one connection. */
  get rate(): number {
    return this.#bytes / this.#ms;
  }

  isEnoughFor(connections: number): boolean {
    const isLong = this.#ms >= connections * MIN_SAMPLE_MS;
    return isLong && this.#requests >= connections * REQUESTS_A_CONNECTION;
  }
}

/**
 * The connections that all uploads of a queue share. Their number fits itself to what the line shows:
 * it begins with all that are allowed, since most lines give more to more connections, and tries
 * one fewer, later one more again; whichever carries no less with less stays. What is judged
 * are answered requests: bytes that enter a socket may sit in its buffer for long.
 */
export class Connections {
  readonly #slots: SlotQueue;
  readonly #ceiling: number;
  readonly #floor: number;
  readonly #now: () => number;
  #limit: number;
  #step = -1;
  #sample = new Sample();
  /** Bytes per ms on all connections before the number that is on trial; none is on trial at first. */
  #rateBefore: number | undefined;
  #restJudgements = 0;
  #connectionRate: number | undefined;

  /**
   * @param now ms, by any clock
   * @param ceiling connections at a time at most, 4 by default
   */
  constructor(now: () => number, ceiling = CONNECTION_CEILING) {
    this.#now = now;
    this.#ceiling = ceiling;
    this.#floor = Math.min(FLOOR, ceiling);
    this.#limit = ceiling;
    this.#slots = new SlotQueue(ceiling);
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
  async acquire(signal: AbortSignal, isUrgent: boolean): Promise<Passage> {
    const release = await this.#slots.acquire(signal, isUrgent);
    const sample = this.#sample;
    let leftAtMs: number | undefined;
    return {
      release,
      left: () => {
        // A request that had the line for itself says nothing about how many should share it.
        leftAtMs = this.#slots.isFull ? this.#now() : undefined;
      },
      answered: (bytes) => {
        if (leftAtMs === undefined || sample !== this.#sample || !this.#slots.isFull) return;
        sample.add(bytes, this.#now() - leftAtMs);
        if (sample.isEnoughFor(this.#limit)) this.#judge(sample.rate);
      },
    };
  }

  #judge(connectionRate: number): void {
    this.#connectionRate = connectionRate * 1000;
    const rate = connectionRate * this.#limit;
    const before = this.#rateBefore;
    if (before === undefined) return this.#tryAnother(rate);
    this.#rateBefore = undefined;
    const [fewer, more] = this.#step < 0 ? [rate, before] : [before, rate];
    const isMoreWorthwhile = more > fewer * WORTHWHILE_GAIN;
    if (isMoreWorthwhile === this.#step > 0) return this.#tryAnother(rate);
    this.#setLimit(this.#limit - this.#step);
    this.#turnAround();
  }

  /** Puts the next number on trial against what the present one carries. */
  #tryAnother(rate: number): void {
    const next = this.#limit + this.#step;
    if (this.#restJudgements > 0) {
      this.#restJudgements -= 1;
      this.#sample = new Sample();
    } else if (next < this.#floor || next > this.#ceiling) {
      this.#turnAround();
      this.#sample = new Sample();
    } else {
      this.#rateBefore = rate;
      this.#setLimit(next);
    }
  }

  #turnAround(): void {
    this.#step = -this.#step;
    this.#restJudgements = REST_JUDGEMENTS;
  }

  #setLimit(limit: number): void {
    this.#limit = limit;
    this.#slots.limit = limit;
    this.#sample = new Sample();
  }
}
