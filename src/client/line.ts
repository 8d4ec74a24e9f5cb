import type { ClientEnvironment } from './environment.js';
import { retryDelayMs, type RetrySchedule } from './retry-schedule.js';
import { untilAborted } from './until-aborted.js';

/** A request on its way, as the line sees it. */
export interface Departure {
  /** In which stretch between two failures it left. */
  readonly wave: number;
}

/** One failure may be one connection's; from the second in a row on the line itself is in doubt. */
const DOUBT_AFTER_FAILURES = 2;

/**
 * What all requests of a queue know together of the line and the server behind it. Failures in a row
 * count once for the whole queue, however many requests broke at the same moment; while the line is
 * in doubt one request tries it after a wait, and the others wait for that one. So an outage does not
 * turn into a storm.
 */
export class Line {
  readonly #environment: ClientEnvironment;
  readonly #schedule: RetrySchedule;
  readonly #waiting = new Set<() => void>();
  #failures = 0;
  #wave = 0;
  #downUntilMs = -Infinity;
  #scout: Departure | undefined;
  #nap = new AbortController();

  constructor(environment: ClientEnvironment, schedule: RetrySchedule) {
    this.#environment = environment;
    this.#schedule = schedule;
  }

  /**
   * Waits until a request may leave.
   *
   * @param onWait called when it has to wait
   * @throws UploadError of code `aborted` when the signal fires first
   */
  async ready(signal: AbortSignal, onWait: () => void): Promise<Departure> {
    const { network, now } = this.#environment;
    for (;;) {
      const downMs = this.#downUntilMs - now();
      if (network.isOnline() && downMs <= 0 && !this.#scout) break;
      onWait();
      if (!network.isOnline()) await network.whenOnline(signal);
      else if (downMs > 0) await this.#sleep(downMs, signal);
      else await this.#scoutBack(signal);
    }
    const departure = { wave: this.#wave };
    if (this.isInDoubt) this.#scout = departure;
    return departure;
  }

  /** Whether the next request waits here, before it tries the line. */
  get isInDoubt(): boolean {
    return this.#failures >= DOUBT_AFTER_FAILURES;
  }

  /** The server has answered, or bytes move again: all is well. */
  works(departure: Departure): void {
    this.#failures = 0;
    this.#downUntilMs = -Infinity;
    this.ended(departure);
  }

  /** A request has failed in a way that may be the line's. @param retryAfterMs the server's own wish */
  failed(departure: Departure, retryAfterMs: number | undefined): void {
    // What broke together counts once; and a dead line says nothing about the server.
    if (departure.wave === this.#wave && this.#environment.network.isOnline()) {
      this.#wave += 1;
      this.#failures += 1;
      if (this.isInDoubt) this.#holdUp(retryAfterMs);
    }
    this.ended(departure);
  }

  /** The page has slept, or the line is back: whoever waits may try at once. */
  lookAgain(): void {
    this.#downUntilMs = -Infinity;
    this.#nap.abort();
    this.#nap = new AbortController();
  }

  /** A request has ended without saying anything about the line. */
  ended(departure: Departure): void {
    if (this.#scout === departure || this.#failures === 0) this.#scout = undefined;
    if (this.#scout) return;
    for (const goOn of [...this.#waiting]) goOn();
  }

  #holdUp(retryAfterMs: number | undefined): void {
    const { now, random } = this.#environment;
    const delayMs = retryDelayMs(this.#schedule, this.#failures, random(), retryAfterMs);
    this.#downUntilMs = Math.max(this.#downUntilMs, now() + delayMs);
  }

  async #sleep(ms: number, signal: AbortSignal): Promise<void> {
    const untilMs = this.#downUntilMs;
    const awake = AbortSignal.any([signal, this.#nap.signal]);
    await this.#environment.sleep(ms, awake).catch((reason: unknown) => {
      if (signal.aborted) throw reason;
    });
    // It is over, whatever a clock says that was put back meanwhile.
    if (this.#downUntilMs === untilMs) this.#downUntilMs = -Infinity;
  }

  #scoutBack(signal: AbortSignal): Promise<void> {
    return untilAborted(signal, (resolve) => {
      this.#waiting.add(resolve);
      return () => this.#waiting.delete(resolve);
    });
  }
}
