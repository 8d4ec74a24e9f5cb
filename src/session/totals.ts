import type { FileSnapshot, Totals } from './file-snapshot.js';

/** Sums over all files but refused ones. */
export function sumTotals(files: readonly FileSnapshot[]): Totals {
  const counting = files.filter((file) => file.status !== 'invalid');
  let done = 0;
  let failed = 0;
  let bytes = 0;
  let bytesSent = 0;
  let speed = 0;
  let bytesLeft = 0;
  for (const file of counting) {
    if (file.status === 'done' || file.status === 'removing') done += 1;
    if (file.status === 'failed') failed += 1;
    else bytesLeft += file.bytes - file.bytesSent;
    bytes += file.bytes;
    bytesSent += file.bytesSent;
    speed += file.speed ?? 0;
  }
  return Object.freeze({
    files: counting.length,
    done,
    failed,
    bytes,
    bytesSent,
    speed,
    secondsLeft: speed > 0 ? bytesLeft / speed : undefined,
  });
}
