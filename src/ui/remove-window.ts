import { DELETE_WINDOW_MS } from '../protocol/limits.js';
import type { FileSnapshot } from '../session/file-snapshot.js';

/**
 * Whole seconds for which the file can still be deleted from the server; 0 when it cannot.
 *
 * @param now ms since the epoch
 */
export function removableSeconds(
  file: Pick<FileSnapshot, 'status' | 'removableUntil'>,
  now: number,
): number {
  const isThere = file.status === 'done' || file.status === 'removing';
  if (!isThere || file.removableUntil === undefined) return 0;
  return Math.max(0, Math.ceil((file.removableUntil - now) / 1000));
}

/** The same as a share of the whole window, 0 to 1. */
export function removableShare(seconds: number): number {
  return Math.min(1, (seconds * 1000) / DELETE_WINDOW_MS);
}
