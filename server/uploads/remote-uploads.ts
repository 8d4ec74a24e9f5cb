import { createHash } from 'node:crypto';
import { refusals } from '../http/refusals.js';
import { removeSpool } from '../http/spool.js';
import type { ServerLimits } from '../limits.js';
import { WorkSlots } from '../media/work-slots.js';
import { fetchRemoteFile } from '../remote/fetch-remote-file.js';
import type { RemoteRules, RemoteScheme } from '../remote/remote-address.js';
import type { ResolveHost } from '../remote/remote-host.js';
import { refuseOtherParams } from './bound-params.js';
import { checkPlacement, wholeFile } from './placement.js';
import type { UploadAssembly } from './upload-assembly.js';
import type { UploadParams, UploadReceipt } from './upload-journal.js';

export interface RemoteUploadsOptions {
  readonly assembly: UploadAssembly;
  readonly rules: RemoteRules;
  readonly resolve: ResolveHost;
  readonly limits: ServerLimits;
  readonly spoolFolder: string;
}

/** An upload whose bytes lie somewhere else. */
export interface RemoteUpload {
  readonly uploadKey: string;
  readonly address: string;
  /** Schemes that this caller may use. */
  readonly schemes: readonly RemoteScheme[];
  readonly params: UploadParams;
}

interface RunningUpload {
  readonly params: UploadParams;
  readonly receipt: Promise<UploadReceipt>;
}

/**
 * Fetches files for their uploads, once each: whoever asks again while a file is on its way waits
 * for the same answer, and whoever asks later gets it from the journal.
 */
export class RemoteUploads {
  readonly #options: RemoteUploadsOptions;
  readonly #slots: WorkSlots;
  readonly #running = new Map<string, RunningUpload>();
  readonly #closing = new AbortController();

  constructor(options: RemoteUploadsOptions) {
    const { parallelFetches, waitingFetches } = options.limits;
    this.#options = options;
    this.#slots = new WorkSlots(parallelFetches, waitingFetches);
  }

  /**
   * Takes an upload in and answers when its file has been fetched and published.
   *
   * @throws ApiError when it cannot be fetched, or the file is not allowed
   */
  accept(upload: RemoteUpload): Promise<UploadReceipt> {
    const { uploadKey } = upload;
    const params = withAddress(upload);
    const running = this.#running.get(uploadKey);
    if (running) {
      refuseOtherParams(running.params, params);
      return running.receipt;
    }
    const receipt = this.#fetch({ ...upload, params }).finally(() =>
      this.#running.delete(uploadKey),
    );
    this.#running.set(uploadKey, { params, receipt });
    return receipt;
  }

  /** Ends every fetch that is under way. */
  close(): void {
    this.#closing.abort(refusals.internal());
  }

  async #fetch(upload: RemoteUpload): Promise<UploadReceipt> {
    const { uploadKey, params } = upload;
    const { assembly, limits } = this.#options;
    const before = await assembly.repeat(uploadKey, params);
    if (before) return before;
    const { spool, fileName } = await this.#slots.run(() =>
      fetchRemoteFile(upload, { ...this.#options, closing: this.#closing.signal }),
    );
    try {
      const placement = wholeFile(spool);
      checkPlacement(placement, spool.bytes, limits);
      const arrived = { uploadKey, params: { ...params, fileName }, placement, spool };
      const receipt = await assembly.accept(arrived);
      if (!receipt) throw refusals.uploadConflict('parts of the file came by other requests');
      return receipt;
    } finally {
      await removeSpool(spool.path);
    }
  }
}

/** Binds the address like a parameter. A digest does: addresses may hold secrets. */
function withAddress({ params, address }: RemoteUpload): UploadParams {
  const file = createHash('sha256').update(address).digest('hex');
  return { ...params, request: { ...params.request, file } };
}
