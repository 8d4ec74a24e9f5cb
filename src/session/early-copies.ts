import { SlotQueue } from '../client/slot-queue.js';
import type { UploadItem } from './upload-item.js';

/** Larger files are left where they are, in bytes each. */
const SMALL_FILE_BYTES = 2_000_000;

/** All copies together, in bytes. */
const MOST_BYTES = 64_000_000;

/** Files read at a time. */
const PARALLEL_READS = 2;

/**
 * Reads small files when they come in: some pickers hand out files that can be read only for a while,
 * and documents are edited while they wait. What is copied cannot change any more.
 */
export class EarlyCopies {
  readonly #slots = new SlotQueue(PARALLEL_READS);
  readonly #wanted = new Map<string, { bytes: number; aborter: AbortController }>();
  #bytes = 0;

  request(item: UploadItem): void {
    const { id, file, bytes } = item.facts;
    if (!file || bytes > SMALL_FILE_BYTES || this.#bytes + bytes > MOST_BYTES) return;
    this.#bytes += bytes;
    const aborter = new AbortController();
    this.#wanted.set(id, { bytes, aborter });
    void this.#read(item, file, aborter.signal);
  }

  /** The file has arrived or is gone: its copy is not needed. */
  release(item: UploadItem): void {
    const copy = this.#wanted.get(item.id);
    this.#bytes -= copy?.bytes ?? 0;
    copy?.aborter.abort();
    this.#wanted.delete(item.id);
    item.keepCopy(undefined);
  }

  async #read(item: UploadItem, file: Blob, dropped: AbortSignal): Promise<void> {
    // Nothing else rejects: an aborted wait means that nobody wants the copy any more.
    const release = await this.#slots.acquire(dropped, false).catch(() => undefined);
    if (!release) return;
    try {
      const copy = new Blob([await file.arrayBuffer()], { type: file.type });
      if (!dropped.aborted) item.keepCopy(copy);
    } catch {
      // It cannot be read even now; the upload will say so.
    } finally {
      release();
    }
  }
}
