import { UploadError } from '../client/upload-error.js';
import { type Activity, activityOf } from './activity.js';
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

  /** What counts against limits. */
  get standing(): Standing {
    let files = 0;
    let bytes = 0;
    for (const item of this.#items.values()) {
      if (!item.counts) continue;
      files += 1;
      bytes += item.facts.bytes;
    }
    return { files, bytes };
  }

  get hasWorkUnderWay(): boolean {
    for (const item of this.#items.values()) if (item.isUnderWay) return true;
    return false;
  }

  /** What the files as a whole are doing. */
  get activity(): Activity {
    return activityOf(new Set(this.all.map(({ status }) => status)));
  }

  /** Whether something is under way, or will be by itself or once the visitor has cropped it. */
  isBusy({ confirmUpload, cloudName }: { confirmUpload: boolean; cloudName: string }): boolean {
    const startsItself = !confirmUpload && cloudName !== '';
    return this.all.some(
      ({ status, isUnderWay, isHeld }) =>
        isUnderWay || (startsItself && STARTING.has(status) && !isHeld),
    );
  }

  find(id: string): UploadItem | undefined {
    return this.#items.get(id);
  }

  /** Whether this very file is in the list still, after a wait: its id may be another's by then. */
  has(item: UploadItem): boolean {
    return this.#items.get(item.id) === item;
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

  /** Puts a file into the list: at its end, or where it is told to. */
  add(item: UploadItem, index = this.size): void {
    const isLast = index >= this.size;
    this.#items.set(item.id, item);
    if (!isLast) this.move(item.id, index);
  }

  /** Place of a file, from 0; -1 when it is not in the list. */
  indexOf(id: string): number {
    return [...this.#items.keys()].indexOf(id);
  }

  /**
   * Gives a file another place.
   *
   * @param index from 0, once it has been taken out
   * @throws UploadError `unknown-file`; `illegal-state` when the list has no such place
   */
  move(id: string, index: number): void {
    const item = this.get(id);
    if (!Number.isInteger(index) || index < 0 || index >= this.size) {
      throw new UploadError(
        'illegal-state',
        `There is no place ${index} in a list of ${this.size}.`,
      );
    }
    const others = this.all.filter((other) => other !== item);
    this.#refill([...others.slice(0, index), item, ...others.slice(index)]);
  }

  /** Items in the order of the list; those that have left it last. */
  inOrder(items: ReadonlySet<UploadItem>): readonly UploadItem[] {
    const listed = this.all.filter((item) => items.has(item));
    return [...new Set([...listed, ...items])];
  }

  /** Puts the named files into this order before all others, which keep theirs. */
  arrange(ids: readonly string[]): void {
    const named = ids.flatMap((id) => this.find(id) ?? []);
    this.#refill([...new Set([...named, ...this.all])]);
  }

  #refill(items: readonly UploadItem[]): void {
    this.#items.clear();
    for (const item of items) this.#items.set(item.id, item);
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
