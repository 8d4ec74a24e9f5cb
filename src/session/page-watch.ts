/** What the watch tells. */
export interface PageWatchDuties {
  /** The page is back from sleep or from the background, or the line is back. */
  readonly onWake: () => void;
  /** Whether the visitor is to be asked before the page is left. */
  readonly warnsOfLeaving: () => boolean;
}

/**
 * Keeps phones awake while bytes move, asks before the page is left meanwhile, and notices when it comes
 * back from wherever it was.
 * Listens only as long as there is something to watch over.
 */
export class PageWatch {
  readonly #duties: PageWatchDuties;
  #listening: AbortController | undefined;
  #wakeLock: Promise<WakeLockSentinel | undefined> | undefined;

  constructor(duties: PageWatchDuties) {
    this.#duties = duties;
  }

  /** @param isMoving whether anything is under way */
  update(isMoving: boolean): void {
    if (isMoving) this.#listen();
    else this.#letGo();
  }

  #listen(): void {
    if (this.#listening) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    document.addEventListener('visibilitychange', this.#onWake, { signal });
    document.addEventListener('resume', this.#onWake, { signal });
    addEventListener('pageshow', this.#onWake, { signal });
    addEventListener('online', this.#onWake, { signal });
    addEventListener('beforeunload', this.#onLeave, { signal });
    this.#stayAwake();
  }

  #letGo(): void {
    this.#listening?.abort();
    this.#listening = undefined;
    void this.#wakeLock?.then((lock) => lock?.release());
    this.#wakeLock = undefined;
  }

  readonly #onWake = (): void => {
    if (document.visibilityState !== 'visible') return;
    // The browser takes the lock back whenever the page is hidden.
    this.#stayAwake();
    this.#duties.onWake();
  };

  /** The browser asks in its own words; it does so only where the visitor has touched the page. */
  readonly #onLeave = (event: BeforeUnloadEvent): void => {
    if (this.#duties.warnsOfLeaving()) event.preventDefault();
  };

  #stayAwake(): void {
    if (document.visibilityState !== 'visible') return;
    // Refused on low battery and on insecure pages: uploads go on without.
    const { wakeLock } = navigator as { wakeLock?: WakeLock };
    this.#wakeLock = wakeLock?.request('screen').catch(() => undefined);
  }
}
