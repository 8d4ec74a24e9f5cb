import type { FileStatus } from './file-snapshot.js';

/** Whether bytes move, or would if only the line were back. */
export type Activity = 'moving' | 'waiting' | 'none';

const MOVING: readonly FileStatus[] = ['preparing', 'uploading', 'processing'];

/**
 * What a list is doing: a queue behind files that wait for the network stands as still as they do.
 *
 * @param statuses those that any of its files has
 */
export function activityOf(statuses: { has(status: FileStatus): boolean }): Activity {
  if (MOVING.some((status) => statuses.has(status))) return 'moving';
  if (statuses.has('waiting')) return 'waiting';
  return statuses.has('queued') ? 'moving' : 'none';
}
