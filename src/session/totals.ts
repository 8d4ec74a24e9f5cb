import type { FileSnapshot, Totals } from './file-snapshot.js';

/** Whether a file counts: refused ones don't, nor those of which the visitor is asked. */
function isCounted({ status, duplicateOf }: Pick<FileSnapshot, 'status' | 'duplicateOf'>): boolean {
  return status !== 'invalid' && !duplicateOf;
}

/** Sums over the files that count. */
export function sumTotals(files: readonly FileSnapshot[]): Totals {
  const counting = files.filter((file) => isCounted(file));
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
