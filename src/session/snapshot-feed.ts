import type { SessionSnapshot } from './file-snapshot.js';

/** In hidden tabs frames stop; progress goes on at this pace, in ms. */
const HIDDEN_PACE_MS = 500;

/** Hands out snapshots, at most one a frame. */
export class SnapshotFeed {
  readonly #listeners = new Set<(snapshot: SessionSnapshot) => void>();
  readonly #take: () => SessionSnapshot;
  #isScheduled = false;
  #isStale = true;
  #current: SessionSnapshot | undefined;

  /** @param take makes a snapshot of what is now */
  constructor(take: () => SessionSnapshot) {
    this.#take = take;
  }

  /** The state as it was last handed out, or as it is when something has changed since. */
  get current(): SessionSnapshot {
    if (this.#isStale || !this.#current) this.#current = this.#take();
    this.#isStale = false;
    return this.#current;
  }

  /** @returns ends the subscription */
  subscribe(listener: (snapshot: SessionSnapshot) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Something has changed: the listeners hear of it with the next frame. */
  changed(): void {
    this.#isStale = true;
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    if (document.hidden) setTimeout(this.#publish, HIDDEN_PACE_MS);
    else requestAnimationFrame(this.#publish);
  }

  readonly #publish = (): void => {
    const snapshot = this.current;
    this.#isScheduled = false;
    for (const listener of this.#listeners) listener(snapshot);
  };
}
