import type { UnreadFile } from '../session/arriving.js';

/** Deeper folders are links that lead back up, or nobody's choice. */
const MOST_LEVELS = 32;

/** Folders that are read in one go; links that branch reach it soon. */
const MOST_FOLDERS = 5000;

/** Files that are asked for together: thousands at once would hold the page up. */
const READ_AT_A_TIME = 50;

/** Names as people count: 2 comes before 10. */
const BY_NAME = new Intl.Collator(undefined, { numeric: true });

/**
 * Reads folders with everything inside, in the order of their names. Links that never end come to an
 * end here: the walk says so in place of the folder in which it stopped.
 */
export class FolderWalk {
  #folders = 0;
  #isCut = false;

  /** The files of an entry: itself, or all that lie in it. */
  async filesOf(entry: FileSystemEntry, level = 0): Promise<(File | UnreadFile)[]> {
    if (isFile(entry)) return [await readFile(entry)];
    if (!isFolder(entry)) return [];
    this.#folders += 1;
    if (level >= MOST_LEVELS || this.#folders > MOST_FOLDERS) return this.#cut(entry);
    const entries = await readFolder(entry);
    if (!entries) return [{ name: entry.name, code: 'file-unreadable' }];
    entries.sort((one, other) => BY_NAME.compare(one.name, other.name));
    const files: (File | UnreadFile)[] = [];
    for (let start = 0; start < entries.length; start += READ_AT_A_TIME) {
      const slice = entries.slice(start, start + READ_AT_A_TIME);
      const known = await Promise.all(
        slice.map((it) => (isFile(it) ? readFile(it) : Promise.resolve(it))),
      );
      for (const it of known) {
        if (it instanceof File || 'code' in it) files.push(it);
        // One folder after the other: the limit counts all that came before.
        else for (const inner of await this.filesOf(it, level + 1)) files.push(inner);
      }
    }
    return files;
  }

  /** Told once: what never ends would say so thousands of times. */
  #cut({ name }: FileSystemEntry): UnreadFile[] {
    if (this.#isCut) return [];
    this.#isCut = true;
    return [{ name, code: 'folder-endless' }];
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

/** Links to nowhere and files of others cannot be read. */
function readFile(entry: FileSystemFileEntry): Promise<File | UnreadFile> {
  return new Promise((resolve) =>
    entry.file(resolve, () => resolve({ name: entry.name, code: 'file-unreadable' })),
  );
}

/** All entries; browsers hand out a hundred at a time. `undefined` when it cannot be read. */
async function readFolder(
  folder: FileSystemDirectoryEntry,
): Promise<FileSystemEntry[] | undefined> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  try {
    for (;;) {
      const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
        reader.readEntries(resolve, reject),
      );
      if (some.length === 0) return all;
      all.push(...some);
    }
  } catch {
    return all.length > 0 ? all : undefined;
  }
}
