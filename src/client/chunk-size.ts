import { MIN_CHUNK_BYTES } from '../protocol/limits.js';

/** A chunk should take about so long, in ms: what a broken connection costs stays bearable. */
const CHUNK_MS = 15_000;

/**
 * The chunk size for an upload on a line that has been seen: so much as the line carries in some
 * seconds, never more than the ceiling, never less than the API takes, in whole MiB.
 *
 * @param bytesPerSecond of earlier uploads, on one connection; `undefined` when there were none
 */
export function chunkBytesFor(bytesPerSecond: number | undefined, ceilingBytes: number): number {
  if (bytesPerSecond === undefined) return ceilingBytes;
  const mebibytes = Math.floor((bytesPerSecond * CHUNK_MS) / 1000 / 2 ** 20);
  return Math.min(ceilingBytes, Math.max(MIN_CHUNK_BYTES, mebibytes * 2 ** 20));
}
