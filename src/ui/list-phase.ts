import type { FileSnapshot, FileStatus } from '../session/file-snapshot.js';

/** What the list as a whole is doing. */
export type ListPhase = 'choosing' | 'moving' | 'waiting' | 'paused' | 'failed' | 'done';

const MOVING: ReadonlySet<FileStatus> = new Set(['preparing', 'queued', 'uploading', 'processing']);

/**
 * The phase that the heading and the summary speak of: what still moves comes before what has
 * stopped, and that before what is over. Refused files count for nothing.
 */
export function listPhase(files: readonly FileSnapshot[]): ListPhase {
  // Asked several times a frame of lists with thousands of files.
  const statuses = new Set<FileStatus>();
  let last: FileStatus | undefined;
  for (const { status } of files) {
    if (status !== last) statuses.add(status);
    last = status;
  }
  if ([...MOVING].some((status) => statuses.has(status))) return 'moving';
  if (statuses.has('waiting')) return 'waiting';
  if (statuses.has('paused')) return 'paused';
  if (statuses.has('ready') || statuses.has('checking') || statuses.has('cropping')) {
    return 'choosing';
  }
  if (statuses.has('failed') || statuses.has('missing')) return 'failed';
  return statuses.has('done') || statuses.has('removing') ? 'done' : 'choosing';
}

/** How many files have the status. */
export function countStatus(files: readonly FileSnapshot[], wanted: FileStatus): number {
  let count = 0;
  for (const { status } of files) if (status === wanted) count++;
  return count;
}
