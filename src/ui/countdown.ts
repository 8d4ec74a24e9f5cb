const SECOND_MS = 1000;

/** Counts whole seconds down. */
export class Countdown {
  readonly #onTick: () => void;
  #left = 0;
  #ticking: ReturnType<typeof setInterval> | undefined;

  /** @param onTick called whenever {@link left} is another number, at the end too */
  constructor(onTick: () => void) {
    this.#onTick = onTick;
  }

  /** Seconds that are left; 0 when nothing is counted. */
  get left(): number {
    return this.#left;
  }

  /** @param onEnd called when it was not stopped before */
  start(seconds: number, onEnd: () => void): void {
    this.stop();
    this.#left = seconds;
    this.#ticking = setInterval(() => {
      this.#left--;
      if (this.#left <= 0) this.stop();
      this.#onTick();
      if (this.#left <= 0) onEnd();
    }, SECOND_MS);
    this.#onTick();
  }

  stop(): void {
    clearInterval(this.#ticking);
    this.#left = 0;
  }
}
