import type { Activity } from './activity.js';
import { ScreenLock } from './screen-lock.js';

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
  #activity: Activity = 'none';
  #listening: AbortController | undefined;
  readonly #screen = new ScreenLock();

  constructor(duties: PageWatchDuties) {
    this.#duties = duties;
  }

  /** @param activity what the files are doing now */
  update(activity: Activity): void {
    if (activity === this.#activity) return;
    this.#activity = activity;
    if (activity === 'none') this.#ignore();
    else this.#listen();
    if (activity === 'moving') this.#screen.hold();
    else this.#screen.release();
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
  }

  #ignore(): void {
    this.#listening?.abort();
    this.#listening = undefined;
  }

  readonly #onWake = (): void => {
    if (document.visibilityState !== 'visible') return;
    if (this.#activity === 'moving') this.#screen.hold();
    this.#duties.onWake();
  };

  /** The browser asks in its own words; it does so only where the visitor has touched the page. */
  readonly #onLeave = (event: BeforeUnloadEvent): void => {
    if (this.#activity === 'moving' && this.#duties.warnsOfLeaving()) event.preventDefault();
  };
}
