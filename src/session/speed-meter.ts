/** Weight of the past halves in this time, in ms: steady on screen, yet awake to a change of line. */
const HALF_LIFE_MS = 2500;

/** Shorter steps say more about buffers than about the line, in ms. */
const SAMPLE_MS = 250;

/** Speed of an upload as a moving average of what has left. */
export class SpeedMeter {
  isStalled = false;
  #bytes = 0;
  #timeMs: number | undefined;
  #lastMoveMs = Number.POSITIVE_INFINITY;
  #average: number | undefined;

  /** When bytes moved last, in ms; infinity before the first. */
  get lastMoveMs(): number {
    return this.#lastMoveMs;
  }

  /** `undefined` until enough has been seen. */
  get bytesPerSecond(): number | undefined {
    return this.#average;
  }

  /** @param bytes sent altogether */
  record(bytes: number, nowMs: number): void {
    this.isStalled = false;
    this.#lastMoveMs = nowMs;
    if (this.#timeMs === undefined) {
      this.#timeMs = nowMs;
      this.#bytes = bytes;
      return;
    }
    const elapsedMs = nowMs - this.#timeMs;
    if (elapsedMs < SAMPLE_MS) return;
    const sample = ((bytes - this.#bytes) * 1000) / elapsedMs;
    const past = 0.5 ** (elapsedMs / HALF_LIFE_MS);
    this.#average =
      this.#average === undefined ? sample : this.#average * past + sample * (1 - past);
    this.#timeMs = nowMs;
    this.#bytes = bytes;
  }
}
