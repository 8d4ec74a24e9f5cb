import { isRetryable } from '../client/retry-schedule.js';
import type { UploadError } from '../client/upload-error.js';
import type { ErrorCode } from '../protocol/error-codes.js';
import type { FileError } from './file-snapshot.js';

/** Failures that the line is not to blame for, yet another try by hand may end well. */
const WORTH_A_TRY: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'rejected',
  'signature',
  'uncertain',
  'checksum',
  'configuration',
]);

/** An error of the client as the list shows it. */
export function toFileError(error: UploadError): FileError {
  return Object.freeze({
    code: error.code,
    message: error.message,
    retryable: isRetryable(error.code) || WORTH_A_TRY.has(error.code),
    ...(error.serverMessage && { serverMessage: error.serverMessage }),
  });
}
