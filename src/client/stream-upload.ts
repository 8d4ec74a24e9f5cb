import { isChunkReceipt } from '../protocol/upload-result.js';
import { ChunkDelivery, type DeliveryContext } from './chunk-delivery.js';
import { deliveryContext } from './delivery-context.js';
import { browserEnvironment } from './environment.js';
import { ProgressReporter } from './progress-reporter.js';
import { StreamChunks } from './stream-chunks.js';
import type { UploadOutcome } from './upload-answer.js';
import { UploadError } from './upload-error.js';
import { UploadLedger } from './upload-ledger.js';
import type { UploadObserver, UploadOptions } from './upload-options.js';

/**
 * Carries a stream of unknown length to the API: chunk after chunk, the total unsaid (`-1`) until the
 * last one. Two chunks at most are in memory; a stream cannot be read again, so a failure is final.
 */
export class StreamUpload {
  readonly #chunks: StreamChunks;
  readonly #ledger: UploadLedger;
  readonly #reporter: ProgressReporter;
  readonly #context: DeliveryContext;
  readonly #aborter = new AbortController();
  #chunk = new Blob();
  #sentBytes = 0;
  #delivery: ChunkDelivery | undefined;

  constructor(
    stream: ReadableStream<Uint8Array<ArrayBuffer>>,
    options: UploadOptions,
    observer: UploadObserver = {},
  ) {
    const { createUploadId } = options.environment ?? browserEnvironment;
    this.#ledger = new UploadLedger(options, createUploadId);
    this.#chunks = new StreamChunks(stream, this.#ledger.chunkBytes);
    this.#reporter = new ProgressReporter(observer);
    this.#context = deliveryContext(options, observer, {
      params: this.#ledger.params,
      signal: this.#aborter.signal,
      isUrgent: false,
      bytesOf: () => this.#chunk,
      onChange: () => this.#report(),
    });
  }

  /** @throws UploadError; `file-unreadable` when the stream breaks */
  async run(): Promise<UploadOutcome> {
    const { signal } = this.#aborter;
    for (;;) {
      const { chunk, isLast } = await this.#chunks.next();
      this.#chunk = chunk;
      const start = this.#sentBytes;
      const end = start + chunk.size - 1;
      const range = { start, end, total: isLast ? end + 1 : null };
      this.#delivery = new ChunkDelivery(this.#context, range, this.#ledger.uploadId, false);
      const answer = await this.#delivery.run(signal);
      this.#delivery = undefined;
      this.#sentBytes = end + 1;
      if (!isChunkReceipt(answer)) return answer;
      if (isLast) throw new UploadError('bad-answer', 'The server does not say that it is done.');
    }
  }

  pause(): void {
    this.#context.gate.close();
    this.#delivery?.callBack();
  }

  resume(): void {
    this.#context.gate.open();
  }

  lookAgain(): void {
    this.#delivery?.lookAgain();
  }

  abort(): void {
    this.#aborter.abort();
    void this.#chunks.cancel();
  }

  #report(): void {
    const phase = this.#delivery?.phase ?? 'queued';
    this.#reporter.report(this.#sentBytes + (this.#delivery?.bytesSent ?? 0), phase);
  }
}
