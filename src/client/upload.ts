import { AddressUpload } from './address-upload.js';
import { BlobUpload } from './blob-upload.js';
import { Md5Digester } from './md5-digester.js';
import { StreamUpload } from './stream-upload.js';
import type { UploadOutcome } from './upload-answer.js';
import type { UploadObserver, UploadOptions } from './upload-options.js';

/** Bytes, a stream of bytes, or an HTTP(S) address that the API fetches. */
export type UploadSource = Blob | ReadableStream<Uint8Array<ArrayBuffer>> | string;

/** An upload under way. */
export interface Upload {
  /** Settles once; rejects with an UploadError. */
  readonly result: Promise<UploadOutcome>;
  /** Ends it for good: `result` rejects with code `aborted`. */
  abort(): void;
  /** Holds it up; does nothing for addresses, which the server fetches. */
  pause(): void;
  resume(): void;
  /** Called with the bytes sent so far and all of them, if their number is known. */
  onprogress: ((bytesSent: number, bytesTotal: number | undefined) => void) | null;
}

/**
 * Uploads a file, a Blob, a stream or what an address holds. Starts at once, in pages and in workers.
 *
 */
export function upload(source: UploadSource, options: UploadOptions): Upload {
  const observer: UploadObserver = {
    onProgress: (bytesSent) => {
      handle.onprogress?.(bytesSent, source instanceof Blob ? source.size : undefined);
    },
  };
  const digester = new Md5Digester();
  const run = beginUpload(source, { digester, ...options }, observer);
  const handle: Upload = {
    result: run.run().finally(() => digester.destroy()),
    abort: () => run.abort(),
    pause: () => run.pause(),
    resume: () => run.resume(),
    onprogress: null,
  };
  return handle;
}

/** The upload for a source, not started yet; for callers that want to be told more. */
export function beginUpload(
  source: UploadSource,
  options: UploadOptions,
  observer: UploadObserver = {},
): BlobUpload | AddressUpload | StreamUpload {
  if (typeof source === 'string') return new AddressUpload(source, options, observer);
  if (source instanceof ReadableStream) return new StreamUpload(source, options, observer);
  const fileName = options.fileName ?? (source instanceof File ? source.name : 'file');
  return new BlobUpload(source, { ...options, fileName }, observer);
}
