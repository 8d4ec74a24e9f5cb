import { type ChunkReceipt, isChunkReceipt } from '../protocol/upload-result.js';
import { ChunkDelivery, type DeliveryContext } from './chunk-delivery.js';
import { bytesOfChunks, type ChunkPlan, planChunks, startableChunks } from './chunk-plan.js';
import { CONNECTION_CEILING } from './connections.js';
import { deliveryContext } from './delivery-context.js';
import { browserEnvironment } from './environment.js';
import { integrityOf } from './integrity.js';
import { ProgressReporter } from './progress-reporter.js';
import type { UploadOutcome } from './upload-answer.js';
import { toUploadError, UploadError } from './upload-error.js';
import { UploadLedger } from './upload-ledger.js';
import type { UploadObserver, UploadOptions, UploadPhase } from './upload-options.js';

interface Arrival {
  readonly index: number;
  readonly answer: UploadOutcome | ChunkReceipt;
}

/**
 * Carries one file to the API in chunks: the first alone, those between in parallel, the last alone
 * after all others. Every request carries the upload's id and its range, so that the server
 * recognises what it has already.
 */
export class BlobUpload {
  readonly #observer: UploadObserver;
  readonly #reporter: ProgressReporter;
  readonly #blob: Blob;
  readonly #digester: UploadOptions['digester'];
  readonly #context: DeliveryContext;
  readonly #plan: ChunkPlan;
  readonly #parallelChunks: number;
  readonly #aborter = new AbortController();
  readonly #deliveries = new Map<number, ChunkDelivery>();
  readonly #ledger: UploadLedger;
  #isDoubtful = false;
  #hasStartedAfresh = false;

  constructor(blob: Blob, options: UploadOptions, observer: UploadObserver = {}) {
    this.#observer = observer;
    this.#reporter = new ProgressReporter(observer);
    this.#parallelChunks = options.parallelChunks ?? CONNECTION_CEILING;
    const { createUploadId } = options.environment ?? browserEnvironment;
    this.#blob = blob;
    this.#digester = options.digester;
    this.#ledger = new UploadLedger(options, createUploadId);
    this.#plan = planChunks(blob.size, this.#ledger.chunkBytes);
    this.#context = deliveryContext(options, observer, {
      params: this.#ledger.params,
      signal: this.#aborter.signal,
      isUrgent: this.#plan.length === 1,
      bytesOf: ({ start, end }) => blob.slice(start, end + 1),
      onChange: () => this.#report(),
    });
  }

  /**
   * Sends what is missing. May be called again after it failed: it goes on where it stopped.
   *
   * @throws UploadError
   */
  async run(): Promise<UploadOutcome> {
    const digest = this.#digester?.digest(this.#blob, this.#aborter.signal);
    const outcome = await this.#deliverAll();
    if (integrityOf(outcome, await digest, this.#blob.size) !== 'damaged') return outcome;
    // Another try has to send everything again, under another id.
    this.#startAfresh();
    this.#saveCheckpoint();
    throw new UploadError('checksum', 'The file did not arrive as it was sent.');
  }

  /** Stops sending; what the server may have already is still waited for. */
  pause(): void {
    this.#context.gate.close();
    for (const delivery of this.#deliveries.values()) delivery.callBack();
  }

  resume(): void {
    this.#context.gate.open();
  }

  /** The page has slept, or the line is back: nothing is taken for granted. */
  lookAgain(): void {
    for (const delivery of this.#deliveries.values()) delivery.lookAgain();
  }

  /** Ends the upload for good; `run` rejects with code `aborted`. */
  abort(): void {
    this.#aborter.abort();
  }

  async #deliverAll(): Promise<UploadOutcome> {
    for (;;) {
      try {
        return await this.#sendMissing();
      } catch (error) {
        if (!this.#isDoubtful || this.#hasStartedAfresh) throw toUploadError(error);
        this.#startAfresh();
      }
    }
  }

  async #sendMissing(): Promise<UploadOutcome> {
    const round = new AbortController();
    const signal = AbortSignal.any([this.#aborter.signal, round.signal]);
    const arrivals = new Map<number, Promise<Arrival>>();
    this.#saveCheckpoint();
    try {
      for (;;) {
        for (const index of this.#startable()) arrivals.set(index, this.#deliver(index, signal));
        const { index, answer } = await Promise.race(arrivals.values());
        arrivals.delete(index);
        this.#deliveries.delete(index);
        if (!isChunkReceipt(answer)) return answer;
        this.#confirm(index);
      }
    } finally {
      round.abort();
      this.#deliveries.clear();
      this.#saveCheckpoint();
    }
  }

  #startable(): number[] {
    const inFlight = new Set(this.#deliveries.keys());
    const count = this.#plan.length;
    const startable = startableChunks(count, this.#ledger.answered, inFlight, this.#parallelChunks);
    if (startable.length === 0 && inFlight.size === 0) {
      this.#isDoubtful = true;
      throw new UploadError('bad-answer', 'The server has every chunk but does not say so.');
    }
    return startable;
  }

  async #deliver(index: number, signal: AbortSignal): Promise<Arrival> {
    const range = this.#plan[index];
    if (!range) throw new RangeError(`No chunk ${index} in a plan of ${this.#plan.length}.`);
    const { uploadId } = this.#ledger;
    const mayHaveArrived = this.#ledger.mayHaveArrived(index);
    const delivery = new ChunkDelivery(this.#context, range, uploadId, mayHaveArrived);
    this.#deliveries.set(index, delivery);
    try {
      return { index, answer: await delivery.run(signal) };
    } catch (error) {
      throw this.#judge(index, delivery, toUploadError(error));
    }
  }

  /**
   * A refusal of what was sent before says little: it may be refused because it is there already.
   * Rule of the contract: one fresh start, but none for the last chunk, which may have made the asset.
   */
  #judge(index: number, { mayHaveArrived }: ChunkDelivery, error: UploadError): UploadError {
    if (mayHaveArrived) this.#ledger.doubt(index);
    const isRefusal = error.code === 'rejected' || error.code === 'signature';
    if (!isRefusal || !mayHaveArrived) return error;
    if (index < this.#plan.length - 1) {
      this.#isDoubtful = true;
      return error;
    }
    return new UploadError('uncertain', 'The file may have arrived; its confirmation was lost.', {
      status: error.status,
      serverMessage: error.serverMessage,
      requestId: error.requestId,
      cause: error,
    });
  }

  #startAfresh(): void {
    this.#hasStartedAfresh = true;
    this.#isDoubtful = false;
    this.#ledger.startAfresh();
  }

  #confirm(index: number): void {
    this.#ledger.confirm(index);
    this.#report();
    this.#saveCheckpoint();
  }

  #saveCheckpoint(): void {
    this.#observer.onCheckpoint?.(this.#ledger.checkpoint);
  }

  #report(): void {
    this.#reporter.report(this.#bytesSent(), this.#phase());
  }

  #bytesSent(): number {
    let bytes = bytesOfChunks(this.#plan, this.#ledger.answered);
    for (const delivery of this.#deliveries.values()) bytes += delivery.bytesSent;
    return bytes;
  }

  /** One word for all chunks: something that moves says more than something that waits. */
  #phase(): UploadPhase {
    const phases = new Set([...this.#deliveries.values()].map((delivery) => delivery.phase));
    const isLast = this.#ledger.answered.size === this.#plan.length - 1;
    if (phases.has('processing')) return isLast ? 'processing' : 'sending';
    if (phases.has('sending')) return 'sending';
    return phases.has('waiting') ? 'waiting' : 'queued';
  }
}
