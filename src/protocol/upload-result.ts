import type { Coordinates } from './coordinates.js';
import type { DeliveryType, StoredResourceType } from './endpoints.js';

/** The API's answer to a finished upload. Unknown fields are kept. */
export interface UploadResult {
  readonly asset_id: string;
  readonly public_id: string;
  /** Epoch second of this version. */
  readonly version: number;
  readonly version_id?: string;
  /** Digest of public id and version with the API secret: a backend can verify what a browser claims. */
  readonly signature: string;
  readonly resource_type: StoredResourceType;
  readonly type: DeliveryType;
  /** Pixels; absent for `raw`. */
  readonly width?: number;
  readonly height?: number;
  readonly format?: string;
  readonly created_at: string;
  readonly tags?: readonly string[];
  /** Bytes stored. */
  readonly bytes: number;
  /** MD5 in hex of the stored bytes. */
  readonly etag?: string;
  /** MD5 and bytes of what arrived, before an incoming transformation; our server's addition. */
  readonly original_etag?: string;
  readonly original_bytes?: number;
  readonly url: string;
  readonly secure_url: string;
  readonly original_filename?: string;
  readonly coordinates?: Coordinates;
  /** True when the asset was there before and this upload did not replace it. */
  readonly existing?: boolean;
  /** Deletes the asset, once, within ten minutes. A secret. */
  readonly delete_token?: string;
  readonly [field: string]: unknown;
}

/** What an upload ends with when the preset works asynchronously: taken, but nothing to show yet. */
export interface PendingUpload {
  readonly status: 'pending';
  readonly batch_id?: string;
  readonly [field: string]: unknown;
}

/** The answer to a chunk that does not complete the file. */
export interface ChunkReceipt {
  readonly done: false;
  readonly [field: string]: unknown;
}

/** The API's error body. */
export interface ErrorAnswer {
  readonly error: { readonly message: string };
}

export function isUploadResult(answer: unknown): answer is UploadResult {
  return (
    isRecord(answer) &&
    typeof answer['public_id'] === 'string' &&
    typeof answer['version'] === 'number' &&
    typeof answer['resource_type'] === 'string' &&
    typeof answer['secure_url'] === 'string' &&
    answer['done'] !== false
  );
}

export function isPendingUpload(answer: unknown): answer is PendingUpload {
  return isRecord(answer) && answer['status'] === 'pending';
}

export function isChunkReceipt(answer: unknown): answer is ChunkReceipt {
  return isRecord(answer) && answer['done'] === false;
}

export function isErrorAnswer(answer: unknown): answer is ErrorAnswer {
  return (
    isRecord(answer) && isRecord(answer['error']) && typeof answer['error']['message'] === 'string'
  );
}

/** The answer without its delete token, for everything that leaves the widget. */
export function withoutDeleteToken(result: UploadResult): UploadResult {
  const { delete_token: _secret, ...rest } = result;
  return rest;
}

/** Whether it is an object with named fields: no list, not null. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
