import type { ByteSpan } from '../store/object-store.js';
import { refusals } from './refusals.js';

/** What names a representation: its strong tag, and when it was made. */
export interface Validators {
  /** With its quotes. */
  readonly etag: string;
  /** Whole seconds, in milliseconds since the epoch. */
  readonly modifiedMs: number;
}

/** Whether the caller has the current representation already (304). */
export function isNotModified(headers: Headers, { etag, modifiedMs }: Validators): boolean {
  const tags = headers.get('if-none-match');
  if (tags !== null) {
    return tags.split(',').some((tag) => ['*', etag].includes(tag.trim().replace(/^W\//, '')));
  }
  const since = headers.get('if-modified-since');
  return since !== null && Date.parse(since) >= modifiedMs;
}

/**
 * The part of a representation that a request asks for; `undefined` for all of it. Several ranges
 * at once, units other than bytes and ranges of an older representation are answered with all.
 *
 * @throws ApiError `range-not-satisfiable` when no byte of the range exists
 */
export function requestedSpan(
  headers: Headers,
  bytes: number,
  validators: Validators,
): ByteSpan | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(headers.get('range')?.replaceAll(' ', '') ?? '');
  if (!match || !isSameRepresentation(headers.get('if-range'), validators)) return undefined;
  const [, first = '', last = ''] = match;
  if (first === '' && last === '') return undefined;
  if (first !== '' && last !== '' && Number(last) < Number(first)) return undefined;
  const start = first === '' ? Math.max(0, bytes - Number(last)) : Number(first);
  const end = first === '' || last === '' ? bytes - 1 : Math.min(Number(last), bytes - 1);
  if (start >= bytes || start > end) throw refusals.rangeNotSatisfiable();
  return { start, end };
}

function isSameRepresentation(ifRange: string | null, { etag, modifiedMs }: Validators): boolean {
  if (ifRange === null) return true;
  return ifRange.includes('"') ? ifRange === etag : Date.parse(ifRange) === modifiedMs;
}
