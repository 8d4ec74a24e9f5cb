import { SlotQueue } from '../client/slot-queue.js';
import { createThumbnail } from '../image/thumbnail.js';
import type { UploadItem } from './upload-item.js';

/** Pictures decoded at a time: twenty at once exhaust a phone. */
const PARALLEL_DECODES = 2;

/** Makes small pictures of files, a few at a time, and frees their addresses. */
export class Previews {
  readonly #slots = new SlotQueue(PARALLEL_DECODES);
  readonly #pending = new Map<string, AbortController>();
  readonly #addresses = new Map<string, string>();
  readonly #onReady: () => void;

  /** @param onReady called when an item has got its `previewUrl` */
  constructor(onReady: () => void) {
    this.#onReady = onReady;
  }

  request(item: UploadItem): void {
    const { file, type } = item.facts;
    if (file && type.startsWith('image/')) void this.#draw(item, file);
  }

  /** The file is gone: its picture is no longer wanted. */
  release(id: string): void {
    this.#pending.get(id)?.abort();
    const address = this.#addresses.get(id);
    if (address) URL.revokeObjectURL(address);
    this.#addresses.delete(id);
  }

  async #draw(item: UploadItem, file: Blob): Promise<void> {
    const aborter = new AbortController();
    this.#pending.set(item.id, aborter);
    // Nothing else rejects: an aborted wait means that nobody wants the picture any more.
    const release = await this.#slots.acquire(aborter.signal, false).catch(() => undefined);
    const picture = release && (await createThumbnail(file));
    release?.();
    this.#pending.delete(item.id);
    if (!picture || aborter.signal.aborted) return;
    const address = URL.createObjectURL(picture);
    this.#addresses.set(item.id, address);
    item.previewUrl = address;
    this.#onReady();
  }
}
