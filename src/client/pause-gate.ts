import { untilAborted } from './until-aborted.js';

/** Holds up work while it is closed; open at first. */
export class PauseGate {
  #isOpen = true;
  readonly #waiting = new Set<() => void>();

  get isOpen(): boolean {
    return this.#isOpen;
  }

  close(): void {
    this.#isOpen = false;
  }

  open(): void {
    this.#isOpen = true;
    for (const goOn of [...this.#waiting]) goOn();
  }

  /** Resolves once open; rejects with code `aborted` when the signal fires first. */
  whenOpen(signal: AbortSignal): Promise<void> {
    if (this.#isOpen) return Promise.resolve();
    return untilAborted(signal, (resolve) => {
      this.#waiting.add(resolve);
      return () => this.#waiting.delete(resolve);
    });
  }
}
