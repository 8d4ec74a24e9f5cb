import { PauseGate } from '../client/pause-gate.js';
import type { Release, SlotQueue } from '../client/slot-queue.js';
import type { UploadOutcome } from '../client/upload-answer.js';
import type { beginUpload } from '../client/upload.js';

/**
 * One file's way through the queue: it waits for a slot, uploads, and gives the slot to others while
 * it is paused.
 */
export class FileJob {
  readonly #upload: ReturnType<typeof beginUpload>;
  readonly #slots: SlotQueue;
  readonly #isUrgent: boolean;
  readonly #gate = new PauseGate();
  readonly #aborter = new AbortController();
  #hasStarted = false;
  #isWaiting = false;
  #release: Release = () => {};

  constructor(upload: ReturnType<typeof beginUpload>, slots: SlotQueue, isUrgent: boolean) {
    this.#upload = upload;
    this.#slots = slots;
    this.#isUrgent = isUrgent;
  }

  /** @throws UploadError */
  async run(onStart: () => void): Promise<UploadOutcome> {
    await this.#takeSlot();
    try {
      this.#hasStarted = true;
      onStart();
      return await this.#upload.run();
    } finally {
      this.#aborter.abort();
      this.#release();
    }
  }

  pause(): void {
    this.#gate.close();
    this.#upload.pause();
    this.#release();
  }

  resume(): void {
    if (this.#gate.isOpen) return;
    this.#gate.open();
    // Before its turn nothing leaves anyway; and whoever waits for a slot goes on by itself.
    if (!this.#hasStarted) return this.#upload.resume();
    if (this.#isWaiting) return;
    this.#takeSlot().then(
      () => this.#upload.resume(),
      () => {}, // it ended or was cancelled while it waited
    );
  }

  lookAgain(): void {
    this.#upload.lookAgain();
  }

  abort(): void {
    this.#aborter.abort();
    this.#upload.abort();
  }

  async #takeSlot(): Promise<void> {
    const { signal } = this.#aborter;
    this.#isWaiting = true;
    try {
      for (;;) {
        await this.#gate.whenOpen(signal);
        this.#release = await this.#slots.acquire(signal, this.#isUrgent);
        if (this.#gate.isOpen) return;
        this.#release();
      }
    } finally {
      this.#isWaiting = false;
    }
  }
}
