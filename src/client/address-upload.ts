import { UPLOAD_ID_HEADER, uploadEndpoint } from '../protocol/endpoints.js';
import { DEFAULT_UPLOAD_PREFIX } from '../protocol/limits.js';
import { paramFields } from '../protocol/upload-params.js';
import { isChunkReceipt } from '../protocol/upload-result.js';
import { browserEnvironment, type ClientEnvironment } from './environment.js';
import { RequestParams } from './request-params.js';
import { DEFAULT_RETRY_SCHEDULE } from './retry-schedule.js';
import { waitBeforeRetry } from './retry-wait.js';
import type { TransportRequest } from './transport.js';
import { readUploadAnswer, type UploadOutcome } from './upload-answer.js';
import { toUploadError, UploadError } from './upload-error.js';
import { ANSWER_MS, STALL_MS, type UploadObserver, type UploadOptions } from './upload-options.js';

const CLOUDINARY_HOST = /(^|\.)cloudinary\.com$/;

/**
 * Asks the API to fetch a file from an address. There is nothing to measure on the way: the phase is
 * all that is told.
 */
export class AddressUpload {
  readonly #environment: ClientEnvironment;
  readonly #options: UploadOptions;
  readonly #observer: UploadObserver;
  readonly #aborter = new AbortController();
  readonly #request: Omit<TransportRequest, 'body'>;
  readonly #address: string;
  readonly #params: RequestParams;

  constructor(address: string, options: UploadOptions, observer: UploadObserver = {}) {
    this.#address = address;
    this.#options = options;
    this.#observer = observer;
    this.#environment = options.environment ?? browserEnvironment;
    this.#params = new RequestParams(options, this.#environment.now, this.#aborter.signal);
    const prefix = options.uploadPrefix ?? DEFAULT_UPLOAD_PREFIX;
    // Rule of the contract: the id alone makes a retry recognisable, but not to Cloudinary's hosts.
    const isCloudinary = CLOUDINARY_HOST.test(new URL(prefix).hostname);
    this.#request = {
      url: uploadEndpoint(prefix, options.cloudName, options.resourceType ?? 'auto'),
      headers: isCloudinary ? {} : { [UPLOAD_ID_HEADER]: this.#environment.createUploadId() },
      signal: this.#aborter.signal,
      stallMs: STALL_MS,
      answerMs: ANSWER_MS,
    };
  }

  /** @throws UploadError */
  async run(): Promise<UploadOutcome> {
    const context = {
      environment: this.#environment,
      schedule: this.#options.retrySchedule ?? DEFAULT_RETRY_SCHEDULE,
    };
    const { signal } = this.#aborter;
    for (let failures = 1; ; failures++) {
      this.#observer.onPhase?.('waiting');
      await this.#environment.network.whenOnline(signal);
      this.#observer.onPhase?.('processing');
      try {
        return await this.#ask();
      } catch (cause) {
        const error = toUploadError(cause);
        if (failures === 1 && this.#params.renewIfStale(error)) continue;
        await waitBeforeRetry(error, failures, context, signal);
      }
    }
  }

  /** Nothing of it can be held up: the server fetches. */
  pause(): void {}

  resume(): void {}

  lookAgain(): void {}

  abort(): void {
    this.#aborter.abort();
  }

  async #ask(): Promise<UploadOutcome> {
    const body = new FormData();
    for (const [name, value] of paramFields(await this.#params.get())) body.append(name, value);
    body.append('file', this.#address);
    const answer = readUploadAnswer(await this.#environment.transport({ ...this.#request, body }));
    if (!isChunkReceipt(answer)) return answer;
    throw new UploadError('bad-answer', 'The server answered as if this were a chunk.');
  }
}
