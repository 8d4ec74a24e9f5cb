import type { SessionSnapshot } from './file-snapshot.js';

/** In hidden tabs frames stop, also one that was asked for before; progress goes on at this pace, in ms. */
const HIDDEN_PACE_MS = 500;

/** Hands out snapshots, at most one a frame. */
export class SnapshotFeed {
  readonly #listeners = new Set<(snapshot: SessionSnapshot) => void>();
  readonly #take: () => SessionSnapshot;
  #frame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
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
    if (this.#timer !== undefined) return;
    this.#frame = requestAnimationFrame(this.#publish);
    this.#timer = setTimeout(this.#publish, HIDDEN_PACE_MS);
  }

  readonly #publish = (): void => {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const snapshot = this.current;
    for (const listener of this.#listeners) listener(snapshot);
  };
}
