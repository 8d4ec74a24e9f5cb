import type { ErrorCode } from '../protocol/error-codes.js';

/** What is known about a failure beyond its code. */
export interface UploadErrorDetails {
  /** HTTP status; absent when no answer came. */
  readonly status?: number | undefined;
  /** The API's own words. */
  readonly serverMessage?: string | undefined;
  /** `X-Request-Id` of the answer, where it could be read. */
  readonly requestId?: string | undefined;
  /** How long the server asked us to wait, in milliseconds. */
  readonly retryAfterMs?: number | undefined;
  readonly cause?: unknown;
}

/**
 * Every failure of the client. `code` says what happened and never changes its meaning; `message`
 * is an English sentence for logs.
 */
export class UploadError extends Error {
  override readonly name = 'UploadError';
  readonly code: ErrorCode;
  readonly status: number | undefined;
  readonly serverMessage: string | undefined;
  readonly requestId: string | undefined;
  readonly retryAfterMs: number | undefined;

  constructor(code: ErrorCode, message: string, details: UploadErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.status = details.status;
    this.serverMessage = details.serverMessage;
    this.requestId = details.requestId;
    this.retryAfterMs = details.retryAfterMs;
  }
}

/** Anything thrown, as an {@link UploadError}; what is none becomes a network failure. */
export function toUploadError(error: unknown): UploadError {
  if (error instanceof UploadError) return error;
  return new UploadError('network', 'The upload failed for an unknown reason.', { cause: error });
}

/** The error of an upload that was stopped on purpose. */
export function abortedError(): UploadError {
  return new UploadError('aborted', 'The upload was cancelled.');
}
