/** Tells when a page has been out of sight for long. */
export class HiddenWatch {
  readonly #document: Document;
  readonly #limitMs: number;
  readonly #onLong: () => void;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  /** @param onLong called when it has been hidden for `limitMs` without a break */
  constructor(document: Document, limitMs: number, onLong: () => void) {
    this.#document = document;
    this.#limitMs = limitMs;
    this.#onLong = onLong;
  }

  start(): void {
    this.#document.addEventListener('visibilitychange', this.#look);
    this.#look();
  }

  stop(): void {
    this.#document.removeEventListener('visibilitychange', this.#look);
    clearTimeout(this.#waiting);
  }

  readonly #look = (): void => {
    clearTimeout(this.#waiting);
    if (this.#document.visibilityState !== 'hidden') return;
    this.#waiting = setTimeout(this.#onLong, this.#limitMs);
  };
}
