import type { PictureDesk } from '../image/picture-desk.js';
import { createThumbnail } from '../image/thumbnail.js';
import type { UploadItem } from './upload-item.js';

/** Pictures that are ordered at a time: some are drawn while the next one waits at the door. */
const ORDERED_AT_A_TIME = 3;

/**
 * Makes small pictures of files, the newest of those that are seen first, and frees their addresses.
 */
export class Previews {
  readonly #desk: PictureDesk;
  readonly #onReady: () => void;
  /** In the order in which they came. */
  readonly #wanted = new Map<string, UploadItem>();
  readonly #ordered = new Map<string, AbortController>();
  readonly #addresses = new Map<string, string>();
  #seen: ReadonlySet<string> | undefined;

  /**
   * @param desk where pictures are drawn
   * @param onReady called when an item has got its `previewUrl`
   */
  constructor(desk: PictureDesk, onReady: () => void) {
    this.#desk = desk;
    this.#onReady = onReady;
  }

  /** A file wants a picture; one that it had is replaced. */
  request(item: UploadItem): void {
    const { file, type } = item.facts;
    if (!file || !type.startsWith('image/')) return;
    this.#ordered.get(item.id)?.abort();
    this.#wanted.set(item.id, item);
    // Files come in many at a time: the newest is known once all of them are there.
    queueMicrotask(() => this.#orderNext());
  }

  /** The files whose rows are drawn; `undefined` for all. Others get no picture until they are. */
  show(ids: readonly string[] | undefined): void {
    this.#seen = ids && new Set(ids);
    this.#orderNext();
  }

  /** The file is gone: its picture is no longer wanted. */
  release(id: string): void {
    this.#wanted.delete(id);
    this.#ordered.get(id)?.abort();
    this.#setAddress(id, undefined);
  }

  #orderNext(): void {
    while (this.#ordered.size < ORDERED_AT_A_TIME) {
      const next = [...this.#wanted.values()].findLast(({ id }) => this.#seen?.has(id) ?? true);
      if (!next) return;
      this.#wanted.delete(next.id);
      void this.#draw(next);
    }
  }

  async #draw(item: UploadItem): Promise<void> {
    const { file } = item.facts;
    if (!file) return;
    const aborter = new AbortController();
    this.#ordered.set(item.id, aborter);
    const picture = await createThumbnail(file, this.#desk, aborter.signal);
    if (this.#ordered.get(item.id) === aborter) this.#ordered.delete(item.id);
    if (picture && !aborter.signal.aborted) {
      item.previewUrl = this.#setAddress(item.id, URL.createObjectURL(picture));
      this.#onReady();
    }
    this.#orderNext();
  }

  #setAddress(id: string, address: string | undefined): string | undefined {
    const before = this.#addresses.get(id);
    if (before) URL.revokeObjectURL(before);
    if (address) this.#addresses.set(id, address);
    else this.#addresses.delete(id);
    return address;
  }
}
