import { SIGNATURE_LIFETIME_MS } from '../src/protocol/limits.js';

/** What one server takes, keeps and computes at most. Every number can be set when it is started. */
export interface ServerLimits {
  /** Largest file, in bytes. */
  readonly maxFileBytes: number;
  /** Smallest chunk but for the last, in bytes. */
  readonly minChunkBytes: number;
  /** Largest value of one form field but for `file`, in bytes. */
  readonly maxFieldBytes: number;
  /** Most fields in one body. */
  readonly maxFields: number;
  /** Largest JSON or urlencoded body, in bytes: these are read into memory. */
  readonly maxPlainBodyBytes: number;
  /** Longest `X-Unique-Upload-Id`, in characters. */
  readonly maxUploadIdLength: number;
  /** A body must bring `bodyWindowBytes` in every window of this many milliseconds. */
  readonly bodyWindowMs: number;
  readonly bodyWindowBytes: number;
  /** How long fetching a remote file may take, all redirects included, in milliseconds. */
  readonly remoteFetchMs: number;
  /** How long another server may send nothing, in milliseconds. */
  readonly remoteIdleMs: number;
  /** Most redirects that are followed for one remote file. */
  readonly maxRedirects: number;
  /** Remote files fetched at the same time, and how many may wait for that. */
  readonly parallelFetches: number;
  readonly waitingFetches: number;
  /** Most pixels of a picture that is taken in. */
  readonly maxInputPixels: number;
  /** Most pixels of a derived picture. */
  readonly maxOutputPixels: number;
  /** Disk space for derived pictures, in bytes. */
  readonly derivedCacheBytes: number;
  /** Pictures computed at the same time, and how many may wait for that. */
  readonly parallelTransforms: number;
  readonly waitingTransforms: number;
  /** How often one client may call the API in a minute; 0 for as often as it likes. */
  readonly apiCallsPerMinute: number;
  /** How many pictures one client may have made in a minute; those that were made before are free. */
  readonly picturesPerMinute: number;
  /** How long an unfinished upload is kept without a further chunk, in milliseconds. */
  readonly unfinishedUploadMs: number;
  /** How long the bytes of a replaced version are kept, in milliseconds. */
  readonly supersededGraceMs: number;
  /** How long a signature is good, in milliseconds. */
  readonly signatureLifetimeMs: number;
}

const HOUR_MS = 60 * 60 * 1000;
const MEBIBYTE = 1024 * 1024;

export const DEFAULT_LIMITS: ServerLimits = {
  maxFileBytes: 5 * 1024 * MEBIBYTE,
  minChunkBytes: 5_000_000,
  maxFieldBytes: MEBIBYTE,
  maxFields: 100,
  maxPlainBodyBytes: 16 * MEBIBYTE,
  maxUploadIdLength: 255,
  bodyWindowMs: 60_000,
  bodyWindowBytes: 16 * 1024,
  remoteFetchMs: 5 * 60 * 1000,
  remoteIdleMs: 20_000,
  maxRedirects: 5,
  parallelFetches: 16,
  waitingFetches: 64,
  maxInputPixels: 268_402_689,
  maxOutputPixels: 25_000_000,
  derivedCacheBytes: 1024 * MEBIBYTE,
  parallelTransforms: 2,
  waitingTransforms: 64,
  apiCallsPerMinute: 12_000,
  picturesPerMinute: 600,
  unfinishedUploadMs: 24 * HOUR_MS,
  supersededGraceMs: HOUR_MS,
  signatureLifetimeMs: SIGNATURE_LIFETIME_MS,
};
