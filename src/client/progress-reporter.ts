import type { UploadObserver, UploadPhase } from './upload-options.js';

/** Tells an observer only what is new, and never fewer bytes than before. */
export class ProgressReporter {
  readonly #observer: UploadObserver;
  #bytes = 0;
  #phase: UploadPhase | undefined;

  constructor(observer: UploadObserver) {
    this.#observer = observer;
  }

  report(bytes: number, phase: UploadPhase): void {
    // After a retry less is on its way than was shown; what is shown never runs backwards.
    if (bytes > this.#bytes) {
      this.#bytes = bytes;
      this.#observer.onProgress?.(bytes);
    }
    if (phase === this.#phase) return;
    this.#phase = phase;
    this.#observer.onPhase?.(phase);
  }
}
