import { createStore, del, entries, set, type UseStore } from 'idb-keyval';
import type { UploadCheckpoint } from '../client/upload-checkpoint.js';

/** An upload that was begun, as it survives a reload or a crash. Holds no tokens, no signatures. */
export interface JournalEntry {
  readonly id: string;
  /** The widget that it belongs to: page and element. */
  readonly widget: string;
  /** The session that carries it on; it is an orphan when that one is gone. */
  readonly owner: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: number;
  readonly lastModified: number | undefined;
  readonly fingerprint: string | undefined;
  /** A copy lies in the private file system. */
  readonly isKept: boolean;
  readonly checkpoint: UploadCheckpoint | undefined;
  /** When the server confirmed something last, in ms since the epoch. */
  readonly confirmedAt: number;
}

/** Servers forget unfinished uploads after 24 hours; an hour less is safe, in ms. */
const ENTRY_LIFETIME_MS = 23 * 60 * 60 * 1000;

const LOCK_PREFIX = 'upload-widget';

/**
 * Unfinished uploads of a page's origin. Each belongs to one living session at a time: a session
 * holds a lock while it lives, and takes over the entries of those that don't.
 */
export class ResumeJournal {
  readonly owner: string;
  readonly #widget: string;
  #store: UseStore | undefined;

  constructor(widget: string, owner: string) {
    this.#widget = widget;
    this.owner = owner;
    // Held until the page goes; nobody waits for it.
    void lockManager()?.request(lockOf(owner), () => new Promise<never>(() => {}));
  }

  /** Entries of this widget that no other tab carries on, from now on this session's. */
  async adopt(): Promise<JournalEntry[]> {
    const locks = lockManager();
    const take = () => this.#takeOrphans();
    try {
      return await (locks ? locks.request(`${LOCK_PREFIX}:adopt`, take) : take());
    } catch {
      return [];
    }
  }

  async put(entry: Omit<JournalEntry, 'widget' | 'owner' | 'confirmedAt'>): Promise<void> {
    const { owner } = this;
    const record: JournalEntry = { ...entry, widget: this.#widget, owner, confirmedAt: Date.now() };
    await this.#try((store) => set(record.id, record, store));
  }

  async drop(id: string): Promise<void> {
    await this.#try((store) => del(id, store));
  }

  async #takeOrphans(): Promise<JournalEntry[]> {
    const all = (await this.#try((store) => entries<string, JournalEntry>(store))) ?? [];
    const living = await livingOwners();
    const orphans: JournalEntry[] = [];
    for (const [id, entry] of all) {
      if (Date.now() - entry.confirmedAt > ENTRY_LIFETIME_MS) await this.drop(id);
      else if (entry.widget === this.#widget && !living.has(lockOf(entry.owner))) {
        await this.#try((store) => set(id, { ...entry, owner: this.owner }, store));
        orphans.push(entry);
      }
    }
    return orphans;
  }

  /** A visitor or a site may have closed the database to us: then nothing is remembered. */
  async #try<T>(act: (store: UseStore) => Promise<T>): Promise<T | undefined> {
    try {
      this.#store ??= createStore('upload-widget', 'unfinished');
      return await act(this.#store);
    } catch {
      return undefined;
    }
  }
}

/** Insecure pages have none: there every tab takes what it finds. */
function lockManager(): LockManager | undefined {
  return (navigator as { locks?: LockManager }).locks;
}

async function livingOwners(): Promise<Set<string | undefined>> {
  const snapshot = await lockManager()?.query();
  return new Set(snapshot?.held?.map(({ name }) => name));
}

function lockOf(owner: string): string {
  return `${LOCK_PREFIX}:${owner}`;
}
