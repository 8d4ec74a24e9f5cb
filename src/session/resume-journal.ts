import { del, entries, set, update, type UseStore } from 'idb-keyval';
import type { UploadCheckpoint } from '../client/upload-checkpoint.js';
import type { Rect } from '../image/picture-edit.js';
import { idleStore } from './idle-store.js';
import { LivingSessions } from './living-sessions.js';
import { RESUME_DATABASE } from './resume-database.js';

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
  /** Of what the API fetches. */
  readonly address?: string | undefined;
  readonly lastModified: number | undefined;
  readonly fingerprint: string | undefined;
  /** Opens the file again, where the browser gave one. */
  readonly handle?: FileSystemFileHandle | undefined;
  /** A copy lies in the private file system. */
  readonly isKept: boolean;
  readonly checkpoint: UploadCheckpoint | undefined;
  /** Where a picture that goes whole is to be cut. */
  readonly coordinates?: Rect | undefined;
  /** When the server confirmed something last, in ms since the epoch. */
  readonly confirmedAt: number;
}

/** Servers forget unfinished uploads after 24 hours; an hour less is safe, in ms. */
const ENTRY_LIFETIME_MS = 23 * 60 * 60 * 1000;

/**
 * Unfinished uploads of a page's origin. Each belongs to one living session at a time: a session
 * takes over the entries of those that live no more.
 */
export class ResumeJournal {
  readonly owner: string;
  readonly #widget: string;
  readonly #sessions: LivingSessions;
  #store: UseStore | undefined;

  constructor(widget: string, owner: string) {
    this.#widget = widget;
    this.owner = owner;
    this.#sessions = new LivingSessions(owner);
  }

  /** Entries of this widget that no other tab carries on, from now on this session's. */
  async adopt(): Promise<JournalEntry[]> {
    const all = (await this.#try((store) => entries<string, JournalEntry>(store))) ?? [];
    const living = all.length > 0 ? await this.#sessions.others() : new Set<string>();
    const orphans: JournalEntry[] = [];
    for (const [id, entry] of all) {
      if (Date.now() - entry.confirmedAt > ENTRY_LIFETIME_MS) await this.drop(id);
      else if (entry.widget === this.#widget && !living.has(entry.owner)) {
        if (await this.#takeOver(entry)) orphans.push(entry);
      }
    }
    return orphans;
  }

  async put(entry: Omit<JournalEntry, 'widget' | 'owner' | 'confirmedAt'>): Promise<void> {
    const { owner } = this;
    const record: JournalEntry = { ...entry, widget: this.#widget, owner, confirmedAt: Date.now() };
    await this.#try((store) => set(record.id, record, store));
  }

  async drop(id: string): Promise<void> {
    await this.#try((store) => del(id, store));
  }

  /** One transaction, so that of two tabs that want an entry only one gets it. */
  async #takeOver({ id, owner }: JournalEntry): Promise<boolean> {
    const seen = { isOrphan: false, isGone: false };
    const take = (found: JournalEntry | undefined) => {
      seen.isGone = found === undefined;
      seen.isOrphan = found?.owner === owner;
      return found && seen.isOrphan ? { ...found, owner: this.owner } : found;
    };
    await this.#try((store) => update<JournalEntry | undefined>(id, take, store));
    if (seen.isGone) await this.drop(id);
    return seen.isOrphan;
  }

  /** A visitor or a site may have closed the database to us: then nothing is remembered. */
  async #try<T>(act: (store: UseStore) => Promise<T>): Promise<T | undefined> {
    try {
      this.#store ??= idleStore(RESUME_DATABASE, 'unfinished');
      return await act(this.#store);
    } catch {
      return undefined;
    }
  }
}
