import { deleteByTokenEndpoint } from '../protocol/endpoints.js';
import { DEFAULT_UPLOAD_PREFIX, STALE_REQUEST_WORDS } from '../protocol/limits.js';
import { browserEnvironment, type ClientEnvironment } from './environment.js';
import type { RetrySchedule } from './retry-schedule.js';
import { isRetryable } from './retry-schedule.js';
import { waitBeforeRetry } from './retry-wait.js';
import type { TransportAnswer } from './transport.js';
import { errorOfAnswer } from './upload-answer.js';
import { toUploadError, UploadError } from './upload-error.js';
import { STALL_MS, type UploadTarget } from './upload-options.js';

/** Options of a deletion. */
export interface DeleteOptions extends Omit<UploadTarget, 'resourceType'> {
  readonly signal?: AbortSignal;
  readonly environment?: ClientEnvironment;
}

/** Someone is waiting at the button: three tries within some seconds. */
const SCHEDULE: RetrySchedule = { attempts: 3, baseMs: 500, factor: 2, ceilingMs: 2000 };

/**
 * Deletes what a delete token names, within ten minutes of its upload. The token goes as a form
 * field, never in an address. A "not found" after an answer that was lost counts as deleted.
 *
 * @throws UploadError `delete-expired` when the token is too old, `delete-refused` when the server
 *   does not take it (used, forged, or the asset has a newer version), or a failure of the line
 */
export async function deleteByToken(token: string, options: DeleteOptions): Promise<void> {
  const environment = options.environment ?? browserEnvironment;
  const signal = options.signal ?? new AbortController().signal;
  const url = deleteByTokenEndpoint(
    options.uploadPrefix ?? DEFAULT_UPLOAD_PREFIX,
    options.cloudName,
  );
  let mayBeDone = false;
  for (let failures = 1; ; failures++) {
    try {
      const body = new URLSearchParams({ token });
      const request = {
        url,
        body,
        signal,
        stallMs: STALL_MS,
        answerMs: STALL_MS,
      };
      return readDeletion(await environment.transport(request), mayBeDone);
    } catch (cause) {
      const error = toUploadError(cause);
      mayBeDone ||= isRetryable(error.code);
      await waitBeforeRetry(error, failures, { environment, schedule: SCHEDULE }, signal);
    }
  }
}

function readDeletion(answer: TransportAnswer, mayBeDone: boolean): void {
  if (answer.status === 200) return;
  if (answer.status === 404 && mayBeDone) return;
  const error = errorOfAnswer(answer);
  if (isRetryable(error.code)) throw error;
  const isStale = error.serverMessage?.startsWith(STALE_REQUEST_WORDS);
  throw new UploadError(isStale ? 'delete-expired' : 'delete-refused', error.message, {
    status: error.status,
    serverMessage: error.serverMessage,
    requestId: error.requestId,
  });
}
