import { browserEnvironment } from '../client/environment.js';
import { DEFAULT_RETRY_SCHEDULE, retryDelayMs } from '../client/retry-schedule.js';
import { UploadError } from '../client/upload-error.js';

type EngineModule = typeof import('./engine.js');

/**
 * Loads the engine and Uppy, which few pages need before their first file. A page that has lost its
 * line waits until it is back: some browsers keep a module that could not be loaded as lost for good.
 *
 * @param onWait called before each wait
 * @throws UploadError `network` when it is not to be had
 */
export async function loadEngine(onWait: () => void): Promise<EngineModule> {
  const { network, random, sleep } = browserEnvironment;
  const never = new AbortController().signal;
  for (let failures = 1; ; failures++) {
    if (!network.isOnline()) {
      onWait();
      await network.whenOnline(never);
    }
    try {
      return await import('./engine.js');
    } catch (cause) {
      if (failures >= DEFAULT_RETRY_SCHEDULE.attempts) throw lostEngine(cause);
      onWait();
      await sleep(retryDelayMs(DEFAULT_RETRY_SCHEDULE, failures, random()), never);
    }
  }
}

function lostEngine(cause: unknown): UploadError {
  return new UploadError('network', 'The code that uploads cannot be loaded.', { cause });
}
