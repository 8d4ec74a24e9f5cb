import { UPLOAD_ID_HEADER, uploadEndpoint } from '../protocol/endpoints.js';
import { DEFAULT_UPLOAD_PREFIX, STALE_REQUEST_WORDS } from '../protocol/limits.js';
import { paramFields } from '../protocol/upload-params.js';
import { isChunkReceipt } from '../protocol/upload-result.js';
import { browserEnvironment, type ClientEnvironment } from './environment.js';
import { RequestParams } from './request-params.js';
import { DEFAULT_RETRY_SCHEDULE } from './retry-schedule.js';
import { waitBeforeRetry } from './retry-wait.js';
import type { TransportRequest } from './transport.js';
import { readUploadAnswer, type UploadOutcome } from './upload-answer.js';
import { toUploadError, UploadError } from './upload-error.js';
import { UploadLedger } from './upload-ledger.js';
import { ANSWER_MS, STALL_MS, type UploadObserver, type UploadOptions } from './upload-options.js';

const CLOUDINARY_HOST = /(^|\.)cloudinary\.com$/;

/** Index of what is asked for, which has no chunks. */
const WHOLE = 0;

/**
 * Asks the API to fetch a file from an address. There is nothing to measure on the way: the phase is
 * all that is told. A question whose answer was lost is asked again under the same id and with the
 * same parameters, also by a later upload that is given the checkpoint: a server that knows the id
 * has fetched the file once and gives the same answer. Cloudinary's hosts take no id for addresses,
 * and so may have made an asset for each time they were asked.
 */
export class AddressUpload {
  readonly #environment: ClientEnvironment;
  readonly #options: UploadOptions;
  readonly #observer: UploadObserver;
  readonly #aborter = new AbortController();
  readonly #request: Omit<TransportRequest, 'body' | 'headers'>;
  readonly #address: string;
  readonly #params: RequestParams;
  readonly #ledger: UploadLedger;
  readonly #isRecognised: boolean;

  constructor(address: string, options: UploadOptions, observer: UploadObserver = {}) {
    this.#address = address;
    this.#options = options;
    this.#observer = observer;
    this.#environment = options.environment ?? browserEnvironment;
    this.#ledger = new UploadLedger(options, this.#environment.createUploadId);
    this.#params = new RequestParams(
      { ...options, params: this.#ledger.params },
      this.#environment.now,
      this.#aborter.signal,
    );
    const prefix = options.uploadPrefix ?? DEFAULT_UPLOAD_PREFIX;
    // Rule of the contract: the id alone makes a retry recognisable, but not to Cloudinary's hosts.
    this.#isRecognised = !CLOUDINARY_HOST.test(new URL(prefix).hostname);
    this.#request = {
      url: uploadEndpoint(prefix, options.cloudName, options.resourceType ?? 'auto'),
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
        if (isRefusalOfFile(error)) this.#startAfresh();
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
    this.#ledger.doubt(WHOLE);
    this.#saveCheckpoint();
    const headers = this.#isRecognised ? { [UPLOAD_ID_HEADER]: this.#ledger.uploadId } : {};
    const request = { ...this.#request, headers, body };
    const answer = readUploadAnswer(await this.#environment.transport(request));
    if (!isChunkReceipt(answer)) return answer;
    throw new UploadError('bad-answer', 'The server answered as if this were a chunk.');
  }
  /** Nothing was made of it, so that whoever tries again may do so with other parameters. */
  #startAfresh(): void {
    this.#ledger.startAfresh();
    this.#saveCheckpoint();
  }

  #saveCheckpoint(): void {
    if (this.#isRecognised) this.#observer.onCheckpoint?.(this.#ledger.checkpoint);
  }
}

/**
 * Whether the API itself, in its own words, has refused what it was asked for under this id. An old
 * timestamp is refused before that, and a gateway knows nothing of it: neither says what has become
 * of an earlier question.
 */
function isRefusalOfFile({ code, serverMessage }: UploadError): boolean {
  if (code !== 'rejected' || serverMessage === undefined) return false;
  return !serverMessage.startsWith(STALE_REQUEST_WORDS);
}
