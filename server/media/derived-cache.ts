import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hasErrorCode } from '../store/system-error.js';
import type { WorkSlots } from './work-slots.js';

/** A derived picture on this machine's disk. */
export interface DerivedFile {
  readonly path: string;
  readonly bytes: number;
}

export interface DerivedCacheOptions {
  readonly folder: string;
  /** Where pictures are made; in the same file system. */
  readonly draftFolder: string;
  /** Disk space for all pictures, in bytes. */
  readonly maxBytes: number;
  readonly slots: WorkSlots;
  readonly now: () => number;
}

/** Whoever wants a picture that is not there yet. */
export interface PictureMaker {
  /** Throws when the picture must not be made now. */
  readonly admit: () => void;
  /** Writes the picture to a path. */
  readonly make: (path: string) => Promise<void>;
}

interface Entry {
  readonly bytes: number;
  readonly usedMs: number;
}

/**
 * Derived pictures, kept in a bounded folder of this machine: the least recently used go first.
 * Whoever asks for the same picture at the same time waits for one computation of it.
 */
export class DerivedCache {
  readonly #options: DerivedCacheOptions;
  /** In the order of use, the oldest first. */
  readonly #entries = new Map<string, Entry>();
  readonly #making = new Map<string, Promise<DerivedFile>>();
  #bytes = 0;

  private constructor(options: DerivedCacheOptions) {
    this.#options = options;
  }

  /** Opens the cache with what an earlier process left in it. */
  static async open(options: DerivedCacheOptions): Promise<DerivedCache> {
    const cache = new DerivedCache(options);
    await mkdir(options.folder, { recursive: true, mode: 0o700 });
    const found: [string, Entry][] = [];
    for (const versionId of await readdir(options.folder)) {
      for (const name of await readdir(join(options.folder, versionId))) {
        const { size, mtimeMs } = await stat(join(options.folder, versionId, name));
        found.push([`${versionId}/${name}`, { bytes: size, usedMs: mtimeMs }]);
      }
    }
    found.sort(([, a], [, b]) => a.usedMs - b.usedMs);
    for (const [key, entry] of found) cache.#enter(key, entry);
    await cache.#makeRoom();
    return cache;
  }

  /**
   * The picture, made now when it is not there.
   *
   * @param versionId of the asset version that it is made of
   * @param name of the picture among the version's; letters, digits, `.` and `-` only
   * @throws ApiError `busy` when too many are waiting; what the maker throws
   */
  async get(versionId: string, name: string, maker: PictureMaker): Promise<DerivedFile> {
    const key = `${versionId}/${name}`;
    const kept = await this.#find(key);
    if (kept) return kept;
    const running = this.#making.get(key);
    if (running) return running;
    maker.admit();
    const making = this.#options.slots
      .run(() => this.#make(key, maker))
      .finally(() => this.#making.delete(key));
    this.#making.set(key, making);
    return making;
  }

  /** Removes every picture of a version. */
  async drop(versionId: string): Promise<void> {
    for (const key of this.#entries.keys()) {
      if (key.startsWith(`${versionId}/`)) this.#leave(key);
    }
    await rm(this.#path(versionId), { recursive: true, force: true });
  }

  async #find(key: string): Promise<DerivedFile | undefined> {
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    this.#leave(key);
    const usedMs = this.#options.now();
    try {
      await utimes(this.#path(key), usedMs / 1000, usedMs / 1000);
    } catch (error) {
      if (hasErrorCode(error, 'ENOENT')) return undefined;
      throw error;
    }
    this.#enter(key, { bytes: entry.bytes, usedMs });
    return { path: this.#path(key), bytes: entry.bytes };
  }

  async #make(key: string, { make }: PictureMaker): Promise<DerivedFile> {
    const draft = join(this.#options.draftFolder, randomBytes(16).toString('hex'));
    const path = this.#path(key);
    try {
      await make(draft);
      const { size } = await stat(draft);
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      await rename(draft, path);
      this.#enter(key, { bytes: size, usedMs: this.#options.now() });
      await this.#makeRoom(key);
      return { path, bytes: size };
    } finally {
      await rm(draft, { force: true });
    }
  }

  /** @param spared the picture that was just made: it is about to be sent */
  async #makeRoom(spared?: string): Promise<void> {
    for (const key of this.#entries.keys()) {
      if (this.#bytes <= this.#options.maxBytes) return;
      if (key === spared) continue;
      this.#leave(key);
      await rm(this.#path(key), { force: true });
    }
  }

  #enter(key: string, entry: Entry): void {
    this.#leave(key);
    this.#entries.set(key, entry);
    this.#bytes += entry.bytes;
  }

  #leave(key: string): void {
    this.#bytes -= this.#entries.get(key)?.bytes ?? 0;
    this.#entries.delete(key);
  }

  #path(key: string): string {
    return join(this.#options.folder, key);
  }
}
