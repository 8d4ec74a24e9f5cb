import type { Params } from '../protocol/signature.js';

/** Enough to go on with an upload later: what the server has confirmed, and under which id. */
export interface UploadCheckpoint {
  readonly uploadId: string;
  /** Fixed for the whole upload, in bytes. */
  readonly chunkBytes: number;
  /** Indexes of confirmed chunks. */
  readonly answered: readonly number[];
  /** Indexes of chunks that were sent and whose answers were lost. */
  readonly unconfirmed: readonly number[];
  /** The parameters that the first request bound the upload to; without any signature. */
  readonly params: Params;
}
