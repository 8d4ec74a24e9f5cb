import { abortedError } from './upload-error.js';

/**
 * A promise for something that can be waited for.
 *
 * @param begin starts to wait and returns what ends it; called once, ended once, however it ends
 * @throws UploadError of code `aborted` when the signal fires first
 */
export function untilAborted(
  signal: AbortSignal,
  begin: (resolve: () => void) => () => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(abortedError());
    const onAbort = () => {
      end();
      reject(abortedError());
    };
    const end = begin(() => {
      end();
      signal.removeEventListener('abort', onAbort);
      resolve();
    });
    signal.addEventListener('abort', onAbort, { once: true });
  });
}
