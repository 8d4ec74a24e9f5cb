import { type ContentRange, isLastRange, rangeBytes } from '../protocol/content-range.js';
import type { ChunkReceipt } from '../protocol/upload-result.js';
import { type RequestContext, sendChunk } from './chunk-request.js';
import type { Connections, Passage } from './connections.js';
import type { Departure, Line } from './line.js';
import type { PauseGate } from './pause-gate.js';
import { isRetryable } from './retry-schedule.js';
import { type RetryContext, waitBeforeRetry } from './retry-wait.js';
import type { UploadOutcome } from './upload-answer.js';
import { toUploadError, UploadError } from './upload-error.js';
import type { UploadPhase } from './upload-options.js';

/** What all chunks of one upload share. */
export interface DeliveryContext extends RequestContext, RetryContext {
  readonly connections: Connections;
  /** Closed while the upload is paused. */
  readonly gate: PauseGate;
  /** Shared by all uploads of a queue. */
  readonly line: Line;
  /** Waits in front of others for a connection. */
  readonly isUrgent: boolean;
  /** Bytes sent or phase have changed. */
  readonly onChange: () => void;
}

/** A connection in which nothing has moved for so long is not trusted after the page slept, in ms. */
const SLEPT_MS = 8000;

/** The same where the last byte has left: it may still be on its way, and the answer, too. */
const SLEPT_AFTER_BODY_MS = 30_000;

/** One chunk from the moment it is due until the server has answered it, however many tries it takes. */
export class ChunkDelivery {
  readonly #context: DeliveryContext;
  readonly #range: ContentRange;
  readonly #uploadId: string;
  #attempt = new AbortController();
  #nap = new AbortController();
  #movedAtMs = 0;
  #failures = 0;
  #bytesSent = 0;
  #isBodySent = false;
  #hasRenewed = false;
  #mayHaveArrived: boolean;
  #phase: UploadPhase = 'queued';

  /** @param mayHaveArrived it was sent in an earlier life of this upload */
  constructor(
    context: DeliveryContext,
    range: ContentRange,
    uploadId: string,
    mayHaveArrived: boolean,
  ) {
    this.#context = context;
    this.#range = range;
    this.#uploadId = uploadId;
    this.#mayHaveArrived = mayHaveArrived;
  }

  get bytesSent(): number {
    return this.#bytesSent;
  }

  /** `processing` here: its last byte has left, the answer is awaited. */
  get phase(): UploadPhase {
    return this.#isBodySent ? 'processing' : this.#phase;
  }

  /** An earlier try may have reached the server although its answer did not reach us. */
  get mayHaveArrived(): boolean {
    return this.#mayHaveArrived;
  }

  /**
   * Stops the try for a pause, unless all its bytes have left: the server may have them, so its
   * answer is worth the wait.
   */
  callBack(): void {
    if (!this.#isBodySent) this.#attempt.abort();
  }

  /**
   * The page has slept, or the line is back: waits that were begun before are over, and a connection
   * that has been silent for long is given up.
   */
  lookAgain(): void {
    this.#nap.abort();
    if (this.#phase !== 'sending') return;
    const silentMs = this.#context.environment.now() - this.#movedAtMs;
    if (silentMs > this.#longestSilenceMs) this.#attempt.abort();
  }

  /** After the last byte of a file the server may be processing: it is given its time. */
  get #longestSilenceMs(): number {
    if (!this.#isBodySent) return SLEPT_MS;
    return isLastRange(this.#range) ? Infinity : SLEPT_AFTER_BODY_MS;
  }

  /**
   * Sends the chunk until the server has answered it.
   *
   * @throws UploadError once trying again makes no sense; `aborted` when the signal fires
   */
  async run(signal: AbortSignal): Promise<UploadOutcome | ChunkReceipt> {
    for (;;) {
      await this.#untilReady(signal);
      try {
        return await this.#send(signal);
      } catch (cause) {
        await this.#recover(toUploadError(cause), signal);
      }
    }
  }

  async #untilReady(signal: AbortSignal): Promise<void> {
    await this.#context.gate.whenOpen(signal);
    this.#enter('queued');
  }

  async #send(outer: AbortSignal): Promise<UploadOutcome | ChunkReceipt> {
    this.#attempt = new AbortController();
    const signal = AbortSignal.any([outer, this.#attempt.signal]);
    const { connections, isUrgent, line } = this.#context;
    const passage = await connections.acquire(signal, isUrgent);
    try {
      const departure = await line.ready(signal, () => this.#enter('waiting'));
      return await this.#travel(departure, passage, signal);
    } finally {
      passage.release();
    }
  }

  /** One request, of which the line hears how it went. */
  async #travel(
    departure: Departure,
    passage: Passage,
    signal: AbortSignal,
  ): Promise<UploadOutcome | ChunkReceipt> {
    const { line } = this.#context;
    try {
      const answer = await sendChunk(this.#context, {
        range: this.#range,
        uploadId: this.#uploadId,
        signal,
        onLeave: () => {
          passage.left();
          this.#enter('sending');
        },
        onProgress: (sent, total) => this.#progress(sent, total),
        onBodySent: () => this.#bodySent(),
      });
      passage.answered(rangeBytes(this.#range));
      line.works(departure);
      return answer;
    } catch (cause) {
      const error = toUploadError(cause);
      if (isRetryable(error.code)) line.failed(departure, error.retryAfterMs);
      else line.ended(departure);
      throw error;
    }
  }

  /** Waits before the next try, or throws what ends the upload. */
  async #recover(error: UploadError, signal: AbortSignal): Promise<void> {
    const wasBodySent = this.#isBodySent;
    this.#isBodySent = false;
    this.#bytesSent = 0;
    if (error.code === 'aborted' && !signal.aborted) {
      // Called back for a pause, then the next try waits at the gate; or mistrusted after a sleep.
      this.#mayHaveArrived ||= wasBodySent;
      return;
    }
    if (!this.#hasRenewed && this.#context.params.renewIfStale(error)) {
      this.#hasRenewed = true;
      return;
    }
    if (error.code === 'network' || error.code === 'stalled') await this.#assertReadable();
    if (!isRetryable(error.code)) throw error;
    this.#mayHaveArrived ||= wasBodySent;
    this.#enter('waiting');
    // A dead line says nothing about the server: it is waited for, not counted.
    if (!this.#context.environment.network.isOnline()) return;
    this.#failures += 1;
    await this.#sleep(error, signal);
  }

  /** Waits before the next try, unless there is a reason to look again at once. */
  async #sleep(error: UploadError, signal: AbortSignal): Promise<void> {
    const { line, schedule } = this.#context;
    // Of two random waits the longer one counts, which would gather clients at the end of both.
    if (line.isInDoubt && this.#failures < schedule.attempts) return;
    this.#nap = new AbortController();
    const awake = AbortSignal.any([signal, this.#nap.signal]);
    try {
      await waitBeforeRetry(error, this.#failures, this.#context, awake);
    } catch (reason) {
      if (reason === error || signal.aborted) throw reason;
    }
  }

  /**
   * A file that changed or went away under us looks like a broken connection to the browser. Of one
   * that has become shorter Firefox sends what is left, and waits for the rest.
   */
  async #assertReadable(): Promise<void> {
    try {
      const last = this.#context.bytesOf(this.#range).slice(-1);
      const { byteLength } = await last.arrayBuffer();
      if (byteLength < last.size) throw new RangeError('The file is shorter than it was.');
    } catch (cause) {
      throw new UploadError('file-unreadable', 'The file can no longer be read.', { cause });
    }
  }

  /** The browser counts the multipart frame, too, which is no part of the file. */
  #progress(sentBytes: number, totalBytes: number): void {
    const bytes = rangeBytes(this.#range);
    this.#movedAtMs = this.#context.environment.now();
    this.#bytesSent = Math.min(bytes, Math.max(0, sentBytes - (totalBytes - bytes)));
    this.#context.onChange();
  }

  #bodySent(): void {
    this.#movedAtMs = this.#context.environment.now();
    this.#bytesSent = rangeBytes(this.#range);
    this.#isBodySent = true;
    this.#context.onChange();
  }

  #enter(phase: UploadPhase): void {
    this.#movedAtMs = this.#context.environment.now();
    this.#phase = phase;
    this.#context.onChange();
  }
}
