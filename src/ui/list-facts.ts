import type { FileSnapshot, FileStatus } from '../session/file-snapshot.js';

/** What is true of a list as a whole. */
export interface ListFacts {
  /** How many files have each status; those that none has are absent. */
  readonly statuses: ReadonlyMap<FileStatus, number>;
  /** Files of which the visitor is asked whether they are wanted twice. */
  readonly asked: number;
  readonly pictures: number;
  /** Whether one can still be removed from the server, for a while. */
  readonly hasCountdown: boolean;
}

const known = new WeakMap<readonly FileSnapshot[], ListFacts>();

/**
 * Gone through once for each list: views ask many times a frame, also while only the scroll position
 * changes, and there may be thousands of files.
 *
 * @param files a snapshot's list, which never changes
 */
export function listFacts(files: readonly FileSnapshot[]): ListFacts {
  const before = known.get(files);
  if (before) return before;
  const facts = findFacts(files);
  known.set(files, facts);
  return facts;
}

function findFacts(files: readonly FileSnapshot[]): ListFacts {
  const statuses = new Map<FileStatus, number>();
  let asked = 0;
  let pictures = 0;
  let hasCountdown = false;
  for (const file of files) {
    statuses.set(file.status, (statuses.get(file.status) ?? 0) + 1);
    if (file.duplicateOf) asked += 1;
    if (file.type.startsWith('image/')) pictures += 1;
    hasCountdown ||= file.removableUntil !== undefined;
  }
  return { statuses, asked, pictures, hasCountdown };
}
