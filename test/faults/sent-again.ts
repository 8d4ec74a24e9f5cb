import type { RequestRecord } from './request-log.js';

/** What was sent more than once, and what had to be. */
export interface SentAgain {
  /** Bytes of bodies beyond one whole body for each range. */
  readonly bytes: number;
  /** Bodies that were in flight on connections that were cut, or that got no good answer. */
  readonly allowedBytes: number;
  /** Ranges that were sent although the client had the server's good answer to them. */
  readonly needlessly: readonly string[];
}

/** Counts what the uploads of one file have sent again. */
export function sentAgain(uploads: readonly RequestRecord[]): SentAgain {
  const answered = new Set<string>();
  const needlessly: string[] = [];
  const ranges = new Map<string, number>();
  let bytes = 0;
  let allowedBytes = 0;
  const isGood = ({ status, end }: RequestRecord) => end === 'answered' && status === 200;
  for (const upload of uploads) {
    const range = upload.range ?? '';
    if (answered.has(range)) needlessly.push(range);
    if (isGood(upload)) answered.add(range);
    else if (upload.isStruck || upload.end === 'server-gone') allowedBytes += upload.contentLength;
    bytes += upload.bodyBytes;
    ranges.set(range, Math.max(ranges.get(range) ?? 0, upload.contentLength));
  }
  for (const bodyBytes of ranges.values()) bytes -= bodyBytes;
  return { bytes: Math.max(0, bytes), allowedBytes, needlessly };
}
