import type { ContentRange } from '../protocol/content-range.js';
import type { ErrorCode } from '../protocol/error-codes.js';
import type { ResourceType } from '../protocol/endpoints.js';
import type { Params } from '../protocol/signature.js';
import type { Connections } from './connections.js';
import type { ClientEnvironment } from './environment.js';
import type { Line } from './line.js';
import type { Md5Digester } from './md5-digester.js';
import type { Signer } from './request-params.js';
import type { RetrySchedule } from './retry-schedule.js';
import type { UploadCheckpoint } from './upload-checkpoint.js';

/** Where uploads go. */
export interface UploadTarget {
  readonly cloudName: string;
  /** Base address of the API; Cloudinary's by default. */
  readonly uploadPrefix?: string;
  /** `auto` by default: the server decides by content. */
  readonly resourceType?: ResourceType;
}

/** Options of one upload, for a file as for an address. */
export interface UploadOptions extends UploadTarget {
  /** Upload parameters by their names on the wire, `upload_preset` among them. */
  readonly params?: Params;
  /** Signs the parameters; without it they go as they are. */
  readonly sign?: Signer | undefined;
  /** File name as the server should see it; a `File`'s own by default. */
  readonly fileName?: string;
  /** Ceiling of a chunk, in bytes: 20,000,000 by default, 5 MiB at least. */
  readonly maxChunkBytes?: number;
  /** Chunks of this file in flight at a time: 4 by default. */
  readonly parallelChunks?: number;
  /** Give a connection up when nothing has moved for so long, in ms: 30,000 by default. */
  readonly stallMs?: number;
  /** Connections shared with other uploads; four of its own by default. */
  readonly connections?: Connections;
  /** What is known of the line, shared with other uploads of a queue. */
  readonly line?: Line;
  readonly retrySchedule?: RetrySchedule;
  /** Computes the file's digest while it uploads, to verify what arrived; without it nothing is. */
  readonly digester?: Md5Digester;
  /** Goes on with an upload that was begun before. */
  readonly checkpoint?: UploadCheckpoint;
  readonly environment?: ClientEnvironment;
}

/**
 * What an upload is doing: `queued` for a connection, `sending` bytes, `waiting` for the network or
 * before another try, or `processing` on the server after the last byte.
 */
export type UploadPhase = 'queued' | 'sending' | 'waiting' | 'processing';

/** One request and how it ended; holds no contents, tokens or signatures. Times in ms since the epoch. */
export interface RequestRecord {
  readonly uploadId: string;
  readonly range: ContentRange;
  readonly startedAt: number;
  readonly endedAt: number;
  readonly status: number | undefined;
  readonly requestId: string | undefined;
  readonly code: ErrorCode | undefined;
}

/** Told while an upload runs. */
export interface UploadObserver {
  /** Bytes of the file that are on their way or there; never fewer than said before. */
  readonly onProgress?: (bytesSent: number) => void;
  readonly onPhase?: (phase: UploadPhase) => void;
  readonly onCheckpoint?: (checkpoint: UploadCheckpoint) => void;
  readonly onRequest?: (record: RequestRecord) => void;
}

/** The longest silence of a sending connection by default, in ms. */
export const STALL_MS = 30_000;

/** The longest time a server may think after the last byte of a file, in ms. */
export const ANSWER_MS = 10 * 60 * 1000;

/** The same after the last byte of a chunk that is not the last one: there is nothing to process. */
export const CHUNK_ANSWER_MS = 2 * 60 * 1000;
