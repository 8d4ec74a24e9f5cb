const LOCK_PREFIX = 'upload-widget';

/** The call, and the name that whoever lives answers with. */
type Message = { readonly type: 'who' } | { readonly type: 'here'; readonly owner: string };

/** How long answers of other tabs are waited for, in ms; those in the background are slow. */
const ROLL_CALL_MS = 500;

/**
 * Which sessions of the page's origin live at this moment, in this tab and in others. Each holds a
 * lock for as long as it lives; on pages without HTTPS, where there are no locks, each answers when
 * it is called over a channel.
 */
export class LivingSessions {
  readonly #owner: string;
  readonly #channel: BroadcastChannel | undefined;

  /** @param owner the name of the session that lives as long as this page does */
  constructor(owner: string) {
    this.#owner = owner;
    const locks = lockManager();
    // Held until the page goes; nobody waits for it.
    if (locks) void locks.request(lockOf(owner), () => new Promise<never>(() => {}));
    else this.#channel = this.#answerCalls();
  }

  /** Names of the others. */
  async others(): Promise<ReadonlySet<string>> {
    const names = (await heldLocks()) ?? (await this.#callRoll());
    names.delete(this.#owner);
    return names;
  }

  #answerCalls(): BroadcastChannel {
    const channel = new BroadcastChannel(LOCK_PREFIX);
    channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
      if (data.type === 'who') channel.postMessage({ type: 'here', owner: this.#owner });
    });
    return channel;
  }

  async #callRoll(): Promise<Set<string>> {
    const names = new Set<string>();
    const listening = new AbortController();
    this.#channel?.addEventListener(
      'message',
      ({ data }: MessageEvent<Message>) => {
        if (data.type === 'here') names.add(data.owner);
      },
      { signal: listening.signal },
    );
    this.#channel?.postMessage({ type: 'who' });
    await new Promise((resolve) => setTimeout(resolve, ROLL_CALL_MS));
    listening.abort();
    return names;
  }
}

async function heldLocks(): Promise<Set<string> | undefined> {
  const snapshot = await lockManager()?.query();
  if (!snapshot) return undefined;
  const names = (snapshot.held ?? []).map(({ name }) => name ?? '');
  const ours = names.filter((name) => name.startsWith(lockOf('')));
  return new Set(ours.map((name) => name.slice(lockOf('').length)));
}

function lockManager(): LockManager | undefined {
  return (navigator as { locks?: LockManager }).locks;
}

function lockOf(owner: string): string {
  return `${LOCK_PREFIX}:${owner}`;
}
