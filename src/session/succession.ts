import type { UploadItem } from './upload-item.js';

/**
 * Single mode: the newest file takes the place of the one before, which is kept aside until its
 * successor has arrived, and comes back when that never does.
 */
export class Succession {
  /** By the id of the successor. */
  readonly #kept = new Map<string, UploadItem>();

  /**
   * A file gives its place to another.
   *
   * @returns true when it was uploaded and is kept aside now; else it can go
   */
  replace(item: UploadItem, successor: UploadItem): boolean {
    const kept = item.status === 'done' ? item : this.take(item);
    if (kept) this.#kept.set(successor.id, kept);
    return kept === item;
  }

  /** The file that this one replaced, as long as it has not arrived. */
  keptFor(successor: UploadItem): UploadItem | undefined {
    return this.#kept.get(successor.id);
  }

  /** The file that this one replaced, and from now on the caller's affair. */
  take(successor: UploadItem): UploadItem | undefined {
    const kept = this.#kept.get(successor.id);
    this.#kept.delete(successor.id);
    return kept;
  }
}
