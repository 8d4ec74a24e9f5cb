import { KeptFiles } from './kept-files.js';
import { ResumeJournal } from './resume-journal.js';

/** What outlives the page: a record of each unfinished upload, and copies of some of their files. */
export interface ResumeStore {
  readonly journal: ResumeJournal;
  readonly kept: KeptFiles;
}

/**
 * Opens the store of a widget, for one session.
 *
 * @param owner random id of the session
 */
export function openResumeStore(widget: string, owner: string): ResumeStore {
  return { journal: new ResumeJournal(widget, owner), kept: new KeptFiles() };
}
