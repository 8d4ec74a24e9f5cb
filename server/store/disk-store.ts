import { randomBytes } from 'node:crypto';
import { type FileHandle, link, mkdir, open, readdir, rmdir, stat, unlink } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Readable } from 'node:stream';
import { hasErrorCode } from './system-error.js';
import type { ByteSpan, ObjectContent, ObjectStore, StoredObject } from './object-store.js';

const KEY = /^(?:[a-z0-9][a-z0-9.-]*\/)*[a-z0-9][a-z0-9.-]*$/;
const FOLDER_MODE = 0o700;
const FILE_MODE = 0o600;

/**
 * The store in a folder, safe for several processes. `create` writes a file aside, brings it to
 * the disk, links it to its final name (a rename would overwrite) and brings the folder to the disk.
 */
export class DiskStore implements ObjectStore {
  readonly spoolFolder: string;
  readonly #root: string;
  readonly #now: () => number;

  private constructor(dataFolder: string, now: () => number) {
    this.#root = join(dataFolder, 'objects');
    this.spoolFolder = join(dataFolder, 'spool');
    this.#now = now;
  }

  /** Opens the store below `dataFolder` and makes its folders where they are missing. */
  static async open(dataFolder: string, now: () => number): Promise<DiskStore> {
    const store = new DiskStore(resolve(dataFolder), now);
    await mkdir(store.#root, { recursive: true, mode: FOLDER_MODE });
    await mkdir(store.spoolFolder, { recursive: true, mode: FOLDER_MODE });
    return store;
  }

  async create(key: string, content: ObjectContent): Promise<'created' | 'exists'> {
    const target = this.#path(key);
    const spoolPath =
      content instanceof Uint8Array ? await this.#spool(content) : content.spoolPath;
    try {
      await this.#bringToDisk(spoolPath);
      return await this.#linkInto(spoolPath, target);
    } finally {
      await unlinkIfThere(spoolPath);
    }
  }

  async list(prefix: string): Promise<StoredObject[]> {
    const folder = this.#path(prefix.replace(/\/$/, ''));
    const found = await this.#walk(folder);
    return found.sort((a, b) => (a.key < b.key ? -1 : 1));
  }

  async read(key: string, span?: ByteSpan): Promise<Readable | undefined> {
    let file: FileHandle;
    try {
      file = await open(this.#path(key), 'r');
    } catch (error) {
      if (hasErrorCode(error, 'ENOENT')) return undefined;
      throw error;
    }
    return file.createReadStream({ highWaterMark: 256 * 1024, ...span });
  }

  async delete(key: string): Promise<void> {
    const path = this.#path(key);
    await unlinkIfThere(path);
    await this.#removeEmptyFolders(dirname(path));
  }

  #path(key: string): string {
    if (!KEY.test(key)) throw new RangeError(`Not a key of the store: ${JSON.stringify(key)}`);
    return join(this.#root, ...key.split('/'));
  }

  async #spool(bytes: Uint8Array): Promise<string> {
    const path = join(this.spoolFolder, randomBytes(16).toString('hex'));
    const file = await open(path, 'wx', FILE_MODE);
    try {
      await file.writeFile(bytes);
    } finally {
      await file.close();
    }
    return path;
  }

  async #bringToDisk(path: string): Promise<void> {
    const file = await open(path, 'r+');
    try {
      const seconds = this.#now() / 1000;
      await file.utimes(seconds, seconds);
      await file.sync();
    } finally {
      await file.close();
    }
  }

  async #linkInto(spoolPath: string, target: string): Promise<'created' | 'exists'> {
    for (;;) {
      await this.#makeFolder(dirname(target));
      try {
        await link(spoolPath, target);
        await syncFolder(dirname(target));
        return 'created';
      } catch (error) {
        if (hasErrorCode(error, 'EEXIST')) return 'exists';
        // A deletion may take the empty folder away between mkdir and link: make it again.
        if (!hasErrorCode(error, 'ENOENT')) throw error;
        await stat(spoolPath);
      }
    }
  }

  /** A new folder is on the disk only when its parent is. */
  async #makeFolder(folder: string): Promise<void> {
    const first = await mkdir(folder, { recursive: true, mode: FOLDER_MODE });
    if (first === undefined) return;
    for (let parent = dirname(folder); parent.length >= dirname(first).length;) {
      await syncFolder(parent);
      parent = dirname(parent);
    }
  }

  async #walk(folder: string): Promise<StoredObject[]> {
    const found: StoredObject[] = [];
    for (const entry of await readFolder(folder)) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) found.push(...(await this.#walk(path)));
      else if (entry.isFile()) {
        const object = await this.#describe(path);
        if (object) found.push(object);
      }
    }
    return found;
  }

  async #describe(path: string): Promise<StoredObject | undefined> {
    try {
      const { size, mtimeMs } = await stat(path);
      const key = relative(this.#root, path).split(sep).join('/');
      return { key, bytes: size, createdMs: mtimeMs };
    } catch (error) {
      if (hasErrorCode(error, 'ENOENT')) return undefined;
      throw error;
    }
  }

  async #removeEmptyFolders(folder: string): Promise<void> {
    for (let empty = folder; empty !== this.#root; empty = dirname(empty)) {
      try {
        await rmdir(empty);
      } catch (error) {
        if (hasErrorCode(error, 'ENOTEMPTY', 'ENOENT', 'EEXIST')) return;
        throw error;
      }
    }
  }
}

async function readFolder(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (hasErrorCode(error, 'ENOENT')) return [];
    throw error;
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function unlinkIfThere(path: string): Promise<void> {
  try {
    await unlink(path);
  } catch (error) {
    if (!hasErrorCode(error, 'ENOENT')) throw error;
  }
}
