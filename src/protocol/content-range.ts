/** The bytes of a file that one request carries. */
export interface ContentRange {
  /** First byte, from 0. */
  readonly start: number;
  /** Last byte, inclusive; `start - 1` for an empty file, or for an empty tail that names the total. */
  readonly end: number;
  /** Bytes of the whole file; `null` while the sender does not know (`-1` or `*` on the wire). */
  readonly total: number | null;
}

const PATTERN = /^bytes (\d{1,16})-(-1|\d{1,16})\/(-1|\*|\d{1,16})$/;

/** Writes a `Content-Range` header; an unknown total as `-1`, as the API's SDKs do. */
export function formatContentRange({ start, end, total }: ContentRange): string {
  return `bytes ${start}-${end}/${total ?? -1}`;
}

/**
 * Reads a `Content-Range` header.
 *
 * @returns the range, or `undefined` when it is no range at all or contradicts itself
 *   (end before start, end beyond total, numbers too large to be exact)
 */
export function parseContentRange(header: string): ContentRange | undefined {
  const match = PATTERN.exec(header.trim());
  if (!match) return undefined;
  const start = Number(match[1]);
  const end = Number(match[2]);
  const total = match[3] === '*' || match[3] === '-1' ? null : Number(match[3]);
  if (![start, end, total ?? 0].every(Number.isSafeInteger)) return undefined;
  const isEmptyFile = start === 0 && end === -1 && (total ?? 0) === 0;
  const isEmptyTail = end === start - 1 && total === start;
  if (end < start && !isEmptyFile && !isEmptyTail) return undefined;
  if (total !== null && end >= total) return undefined;
  return { start, end, total };
}

/** How many bytes the range holds. */
export function rangeBytes(range: Pick<ContentRange, 'start' | 'end'>): number {
  return range.end - range.start + 1;
}

/** Whether the range ends with the last byte of the file, as far as its sender knows. */
export function isLastRange({ end, total }: ContentRange): boolean {
  return end + 1 === total;
}
