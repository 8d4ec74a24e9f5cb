import { type ContentRange, rangeBytes } from '../protocol/content-range.js';
import { DEFAULT_CHUNK_BYTES, MIN_CHUNK_BYTES } from '../protocol/limits.js';

/** The ranges of a file, in order. An empty file is one empty range. */
export type ChunkPlan = readonly ContentRange[];

/** Cuts a file into ranges of equal size, the last one being what is left. */
export function planChunks(bytes: number, chunkBytes: number): ChunkPlan {
  const count = Math.max(1, Math.ceil(bytes / chunkBytes));
  return Array.from({ length: count }, (_, index) => ({
    start: index * chunkBytes,
    end: Math.min((index + 1) * chunkBytes, bytes) - 1,
    total: bytes,
  }));
}

/** Bytes of the chunks with these indexes. */
export function bytesOfChunks(plan: ChunkPlan, indexes: Iterable<number>): number {
  let bytes = 0;
  for (const index of indexes) {
    const range = plan[index];
    if (range) bytes += rangeBytes(range);
  }
  return bytes;
}

/** A chunk size as the API takes it: 5 MiB at least, in whole bytes. */
export function validChunkBytes(wanted = DEFAULT_CHUNK_BYTES): number {
  return Number.isFinite(wanted)
    ? Math.max(MIN_CHUNK_BYTES, Math.floor(wanted))
    : DEFAULT_CHUNK_BYTES;
}

/**
 * Which chunks may be sent now. The API's rule: the first alone, those between in parallel, the last
 * alone after all others have been answered.
 *
 * @param count chunks of the plan
 * @param answered indexes the server has confirmed
 * @param inFlight indexes being sent
 * @param parallel most chunks in flight at a time
 */
export function startableChunks(
  count: number,
  answered: ReadonlySet<number>,
  inFlight: ReadonlySet<number>,
  parallel: number,
): number[] {
  const isOpen = (index: number) => !answered.has(index) && !inFlight.has(index);
  if (!answered.has(0)) return isOpen(0) ? [0] : [];
  const last = count - 1;
  if (answered.size >= last) return isOpen(last) ? [last] : [];
  const startable: number[] = [];
  for (let index = 1; index < last && startable.length + inFlight.size < parallel; index++) {
    if (isOpen(index)) startable.push(index);
  }
  return startable;
}
