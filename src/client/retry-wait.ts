import type { ClientEnvironment } from './environment.js';
import { isRetryable, retryDelayMs, type RetrySchedule } from './retry-schedule.js';
import type { UploadError } from './upload-error.js';

/** What a wait needs besides the failure itself. */
export interface RetryContext {
  readonly environment: ClientEnvironment;
  readonly schedule: RetrySchedule;
}

/**
 * Waits before the next try.
 *
 * @param failures tries in a row that failed, this one included
 * @throws UploadError the given error when another try makes no sense; `aborted` when the signal fires
 */
export async function waitBeforeRetry(
  error: UploadError,
  failures: number,
  { environment, schedule }: RetryContext,
  signal: AbortSignal,
): Promise<void> {
  if (!isRetryable(error.code) || failures >= schedule.attempts) throw error;
  const delayMs = retryDelayMs(schedule, failures, environment.random(), error.retryAfterMs);
  await environment.sleep(delayMs, signal);
}
