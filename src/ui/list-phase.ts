import { activityOf } from '../session/activity.js';
import type { FileSnapshot, FileStatus } from '../session/file-snapshot.js';
import { listFacts } from './list-facts.js';

/** What the list as a whole is doing. */
export type ListPhase = 'choosing' | 'moving' | 'waiting' | 'paused' | 'failed' | 'done';

/**
 * The phase that the heading and the summary speak of: what still moves comes before what has
 * stopped, and that before what is over. Refused files count for nothing.
 */
export function listPhase(files: readonly FileSnapshot[]): ListPhase {
  const { statuses } = listFacts(files);
  const activity = activityOf(statuses);
  if (activity !== 'none') return activity;
  if (statuses.has('paused')) return 'paused';
  if (statuses.has('ready') || statuses.has('checking') || statuses.has('cropping')) {
    return 'choosing';
  }
  if (statuses.has('failed') || statuses.has('missing')) return 'failed';
  return statuses.has('done') || statuses.has('removing') ? 'done' : 'choosing';
}

/** How many files have the status. */
export function countStatus(files: readonly FileSnapshot[], wanted: FileStatus): number {
  return listFacts(files).statuses.get(wanted) ?? 0;
}
