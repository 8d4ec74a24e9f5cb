import { UploadError } from '../client/upload-error.js';
import type { FileSnapshot, FileStatus, SessionSnapshot } from './file-snapshot.js';
import type { Standing } from './restrictions.js';
import { sumTotals } from './totals.js';
import type { UploadItem } from './upload-item.js';

/** Statuses that lead to an upload by themselves, or once the visitor has decided. */
const STARTING: ReadonlySet<FileStatus> = new Set<FileStatus>(['checking', 'ready', 'cropping']);

/** The files of a session in their order. */
export class ItemList {
  readonly #items = new Map<string, UploadItem>();

  get all(): readonly UploadItem[] {
    return [...this.#items.values()];
  }

  get size(): number {
    return this.#items.size;
  }

  /** What counts against limits: everything but refused files. */
  get standing(): Standing {
    let files = 0;
    let bytes = 0;
    for (const item of this.#items.values()) {
      if (item.status === 'invalid') continue;
      files += 1;
      bytes += item.facts.bytes;
    }
    return { files, bytes };
  }

  get hasWorkUnderWay(): boolean {
    for (const item of this.#items.values()) if (item.isUnderWay) return true;
    return false;
  }

  /** Whether something is under way and not held by the visitor. */
  get isMoving(): boolean {
    return this.all.some(({ status, isUnderWay }) => isUnderWay && status !== 'paused');
  }

  /** Whether something is under way, or will be by itself or once the visitor has cropped it. */
  isBusy({ confirmUpload, cloudName }: { confirmUpload: boolean; cloudName: string }): boolean {
    const startsItself = !confirmUpload && cloudName !== '';
    return this.all.some(
      ({ status, isUnderWay }) => isUnderWay || (startsItself && STARTING.has(status)),
    );
  }

  find(id: string): UploadItem | undefined {
    return this.#items.get(id);
  }

  /** @throws UploadError `unknown-file` */
  get(id: string): UploadItem {
    const item = this.#items.get(id);
    if (item) return item;
    throw new UploadError('unknown-file', `There is no file "${id}" in the list.`);
  }

  /**
   * A file, or all that are meant.
   *
   * @throws UploadError `unknown-file`; `illegal-state` when the file is not meant
   */
  chosen(id: string | undefined, isMeant: (item: UploadItem) => boolean): UploadItem[] {
    if (id === undefined) return this.all.filter(isMeant);
    const item = this.get(id);
    if (isMeant(item)) return [item];
    throw new UploadError('illegal-state', `"${item.facts.name}" is ${item.status}.`);
  }

  add(item: UploadItem): void {
    this.#items.set(item.id, item);
  }

  delete(id: string): void {
    this.#items.delete(id);
  }

  /** All files and their sums at this moment; frozen. */
  snapshot(): SessionSnapshot {
    const files: readonly FileSnapshot[] = Object.freeze(this.all.map((item) => item.snapshot));
    return Object.freeze({ files, totals: sumTotals(files) });
  }
}
