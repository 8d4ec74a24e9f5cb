/** Keeps the screen on, and with it phones awake. */
export class ScreenLock {
  #asked: Promise<WakeLockSentinel | undefined> | undefined;

  /** Also after the page was hidden: browsers take the lock back then. */
  hold(): void {
    this.#asked = stillHeld(this.#asked);
  }

  release(): void {
    void this.#asked?.then((lock) => lock?.release());
    this.#asked = undefined;
  }
}

/** One that is held stays the only one: a second could be released by nobody. */
async function stillHeld(
  asked: Promise<WakeLockSentinel | undefined> | undefined,
): Promise<WakeLockSentinel | undefined> {
  const lock = await asked;
  if (lock && !lock.released) return lock;
  // Refused to hidden pages, on low battery and on insecure pages: uploads go on without.
  const { wakeLock } = navigator as { wakeLock?: WakeLock };
  return wakeLock?.request('screen').catch(() => undefined);
}
