import { browserEnvironment } from '../client/environment.js';
import { DEFAULT_RETRY_SCHEDULE, retryDelayMs } from '../client/retry-schedule.js';
import { UploadError } from '../client/upload-error.js';

type EngineModule = typeof import('./engine.js');

/**
 * Loads the engine and Uppy, which few pages need before their first file. A page that has lost its
 * line tries again when it is back.
 *
 * @param onWait called after each failure
 * @throws UploadError `network` when it is not to be had
 */
export async function loadEngine(onWait: () => void): Promise<EngineModule> {
  const { network, random, sleep } = browserEnvironment;
  const never = new AbortController().signal;
  for (let failures = 1; ; failures++) {
    try {
      return await import('./engine.js');
    } catch (cause) {
      if (failures >= DEFAULT_RETRY_SCHEDULE.attempts) throw lostEngine(cause);
      onWait();
      if (!network.isOnline()) await network.whenOnline(never);
      else await sleep(retryDelayMs(DEFAULT_RETRY_SCHEDULE, failures, random()), never);
    }
  }
}

function lostEngine(cause: unknown): UploadError {
  return new UploadError('network', 'The code that uploads cannot be loaded.', { cause });
}
