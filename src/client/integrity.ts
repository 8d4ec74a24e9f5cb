import type { UploadOutcome } from './upload-answer.js';
import { isUploadResult } from '../protocol/upload-result.js';

/** What can be said of what the server has: the same bytes, others, or nothing for sure. */
export type Integrity = 'intact' | 'damaged' | 'not-verifiable';

/**
 * Holds the answer against the file's own digest, by the contract's rules: `original_etag` and
 * `original_bytes` where the server gives them (ours); else `etag`, but only when as many bytes are
 * stored as were sent and the asset was not there before.
 *
 * @param md5 of the file, in hex; `undefined` when it could not be computed
 */
export function integrityOf(
  outcome: UploadOutcome,
  md5: string | undefined,
  bytes: number,
): Integrity {
  if (!md5 || !isUploadResult(outcome) || outcome.existing) return 'not-verifiable';
  const { etag, original_etag: originalEtag, original_bytes: originalBytes } = outcome;
  if (originalEtag) return originalEtag === md5 && originalBytes === bytes ? 'intact' : 'damaged';
  if (!etag || outcome.bytes !== bytes) return 'not-verifiable';
  return etag === md5 ? 'intact' : 'damaged';
}
