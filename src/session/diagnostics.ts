import type { RequestRecord } from '../client/upload-options.js';
import { VERSION } from '../version.js';
import type { FileStatus } from './file-snapshot.js';

/** One thing that happened to a file. Times in ms since the epoch. */
export type DiagnosticEntry =
  | {
      readonly type: 'status';
      readonly at: number;
      readonly file: string;
      readonly status: FileStatus;
      readonly bytes: number;
      readonly code?: string;
    }
  | ({ readonly type: 'request'; readonly at: number; readonly file: string } & RequestRecord);

/** What a support ticket needs: no names, no contents, no tokens, no signatures. */
export interface Diagnostics {
  readonly version: string;
  readonly userAgent: string;
  readonly entries: readonly DiagnosticEntry[];
}

/** Older entries are forgotten. */
const MOST_ENTRIES = 2000;

/** The timeline of a session, as long as it lives. */
export class Timeline {
  readonly #entries: DiagnosticEntry[] = [];

  add(entry: DiagnosticEntry): void {
    this.#entries.push(entry);
    // Now and then, since every removal at the front moves all the others.
    if (this.#entries.length > 2 * MOST_ENTRIES) this.#entries.splice(0, MOST_ENTRIES);
  }

  report(): Diagnostics {
    return {
      version: VERSION,
      userAgent: navigator.userAgent,
      entries: this.#entries.slice(-MOST_ENTRIES),
    };
  }
}
