import type { ErrorCode } from '../protocol/error-codes.js';

/** How often and how patiently a request is tried again. */
export interface RetrySchedule {
  /** Tries in a row without any success, the first included, before giving up. */
  readonly attempts: number;
  /** Longest wait after the first failure, in ms. */
  readonly baseMs: number;
  /** How many times longer the longest wait becomes with each further failure. */
  readonly factor: number;
  /** Longest wait after any failure, in ms. */
  readonly ceilingMs: number;
}

/**
 * About two minutes of trying: long enough for a restart of the server or a tunnel. The steep factor
 * spreads the clients of an outage thin from their second try on.
 */
export const DEFAULT_RETRY_SCHEDULE: RetrySchedule = {
  attempts: 12,
  baseMs: 1000,
  factor: 8,
  ceilingMs: 30_000,
};

/** A server may not make us wait longer than this, in ms. */
const RETRY_AFTER_CEILING_MS = 5 * 60 * 1000;

const RETRYABLE_CODES: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'network',
  'stalled',
  'offline',
  'rate-limited',
  'server',
  'bad-answer',
]);

/** Whether the same request may succeed later. */
export function isRetryable(code: ErrorCode): boolean {
  return RETRYABLE_CODES.has(code);
}

/** The error code for an HTTP status that is no success. */
export function codeForStatus(status: number): ErrorCode {
  if (status === 420 || status === 429) return 'rate-limited';
  if (status === 408 || status >= 500) return 'server';
  if (status === 401) return 'signature';
  return 'rejected';
}

/**
 * How long to wait after the `failures`-th failure in a row, in ms: exponential with full jitter, so
 * that many clients of one outage spread out; never before the server's own `Retry-After`.
 *
 * @param random a number from 0 to 1
 */
export function retryDelayMs(
  schedule: RetrySchedule,
  failures: number,
  random: number,
  retryAfterMs = 0,
): number {
  const ceiling = Math.min(schedule.ceilingMs, schedule.baseMs * schedule.factor ** (failures - 1));
  return Math.min(retryAfterMs, RETRY_AFTER_CEILING_MS) + random * ceiling;
}

/** Reads a `Retry-After` header: seconds or a date. `undefined` when it is neither. */
export function parseRetryAfter(header: string | null, nowMs: number): number | undefined {
  if (!header) return undefined;
  if (/^\d{1,9}$/.test(header)) return Number(header) * 1000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? undefined : Math.max(0, at - nowMs);
}
