import { parseContentRange, rangeBytes } from '../../src/protocol/content-range.js';
import { CONTENT_RANGE_HEADER, UPLOAD_ID_HEADER } from '../../src/protocol/endpoints.js';
import { PART_NUMBER_HEADER, TOTAL_PARTS_HEADER } from '../../src/protocol/endpoints.js';
import { refusals } from '../http/refusals.js';
import type { ServerLimits } from '../limits.js';
import type { Placement } from './segments.js';

/** What a request's headers say about the upload that it belongs to. */
export interface ChunkHeaders {
  readonly uploadId?: string;
  /** Absent when the request carries a whole file without saying so. */
  readonly placement?: Placement;
}

/**
 * Reads upload id and place from the headers of an upload request.
 *
 * @throws ApiError when they make no sense
 */
export function readChunkHeaders(headers: Headers, limits: ServerLimits): ChunkHeaders {
  const uploadId = headers.get(UPLOAD_ID_HEADER)?.trim();
  if (uploadId && uploadId.length > limits.maxUploadIdLength) {
    throw refusals.uploadIdTooLong(limits.maxUploadIdLength);
  }
  const placement = readPlacement(headers);
  const isWholeFile =
    placement?.kind === 'range' && placement.start === 0 && placement.end + 1 === placement.total;
  if (placement && !isWholeFile && !uploadId) throw refusals.uploadIdMissing();
  return { ...(uploadId && { uploadId }), ...(placement && { placement }) };
}

/** The place of bytes that are the whole file. */
export function wholeFile({ bytes }: { readonly bytes: number }): Placement {
  return { kind: 'range', start: 0, end: bytes - 1, total: bytes };
}

/**
 * Holds a placement against the bytes that came with it.
 *
 * @throws ApiError `range-mismatch`, `chunk-too-small`, `empty-file`, `file-too-large`
 */
export function checkPlacement(placement: Placement, bytes: number, limits: ServerLimits): void {
  const { maxFileBytes, minChunkBytes } = limits;
  if (placement.kind === 'part') {
    const isLast = placement.number === placement.total;
    if (bytes === 0 && placement.number === 1 && isLast) throw refusals.emptyFile();
    if (!isLast && bytes < minChunkBytes) throw refusals.chunkTooSmall();
    return;
  }
  const { start, end, total } = placement;
  if (bytes === 0 && (total ?? 0) === 0) throw refusals.emptyFile();
  if (bytes !== rangeBytes(placement)) {
    throw refusals.rangeMismatch(`bytes ${start}-${end}/${total ?? '*'}`, bytes);
  }
  const knownBytes = total ?? end + 1;
  if (knownBytes > maxFileBytes) throw refusals.fileTooLarge(knownBytes, maxFileBytes);
  const isLast = total !== null && end + 1 === total;
  if (!isLast && bytes < minChunkBytes) throw refusals.chunkTooSmall();
}

function readPlacement(headers: Headers): Placement | undefined {
  const range = headers.get(CONTENT_RANGE_HEADER);
  const part = headers.get(PART_NUMBER_HEADER);
  if (range !== null && part !== null) throw refusals.badPart('Content-Range was sent as well');
  if (range !== null) {
    const parsed = parseContentRange(range);
    if (!parsed) throw refusals.badRange(range);
    return { kind: 'range', ...parsed };
  }
  if (part === null) return undefined;
  const total = headers.get(TOTAL_PARTS_HEADER);
  const number = partCount(part);
  const totalParts = total === null ? null : partCount(total);
  if (totalParts !== null && number > totalParts) {
    throw refusals.badPart(`${number} lies beyond the total of ${totalParts} parts`);
  }
  return { kind: 'part', number, total: totalParts };
}

function partCount(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text.trim())) throw refusals.badPart(`${text} is no number from 1`);
  return Number(text);
}
