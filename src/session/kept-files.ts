/** Folder in the private file system of the page's origin. */
const FOLDER = 'upload-widget';

/** Larger files are not kept, in bytes each. */
export const KEPT_FILE_LIMIT_BYTES = 100_000_000;

/**
 * Copies of files in the browser's private file system, so that uploads can go on after a reload
 * without the visitor. Where there is none, or no room, nothing is kept.
 */
export class KeptFiles {
  /** @returns whether the copy is complete */
  async keep(id: string, file: Blob): Promise<boolean> {
    if (file.size > KEPT_FILE_LIMIT_BYTES) return false;
    try {
      const folder = await this.#folder();
      const handle = await folder.getFileHandle(id, { create: true });
      await file.stream().pipeTo(await handle.createWritable());
      return true;
    } catch {
      await this.drop(id);
      return false;
    }
  }

  /** The copy, under the file's own name; `undefined` when there is none. */
  async read(id: string, facts: { name: string; type: string }): Promise<File | undefined> {
    try {
      const handle = await (await this.#folder()).getFileHandle(id);
      const copy = await handle.getFile();
      return new File([copy], facts.name, { type: facts.type });
    } catch {
      return undefined;
    }
  }

  async drop(id: string): Promise<void> {
    try {
      await (await this.#folder()).removeEntry(id);
    } catch {
      // There was none.
    }
  }

  async #folder(): Promise<FileSystemDirectoryHandle> {
    const root = await navigator.storage.getDirectory();
    return root.getDirectoryHandle(FOLDER, { create: true });
  }
}
