import type { UploadResult } from '../protocol/upload-result.js';
import type { FileError, FileSnapshot, FileSource, Totals } from './file-snapshot.js';

/** A file that wants to come in. */
export interface CandidateFacts {
  readonly name: string;
  readonly type: string;
  readonly bytes: number;
  readonly source: FileSource;
}

/** What the session tells, at once and outside of drawing; the element's public events by name. */
export interface SessionEvents {
  /** Before files are taken; may be stopped. Only what the visitor does asks. */
  'upload-add': { readonly candidates: readonly CandidateFacts[] };
  'upload-added': { readonly files: readonly FileSnapshot[] };
  'upload-rejected': { readonly files: readonly FileSnapshot[] };
  /** Before its first byte; may be stopped: it stays `ready` until it is started by name. */
  'upload-start': { readonly file: FileSnapshot };
  'upload-progress': { readonly file: FileSnapshot; readonly totals: Totals };
  'upload-success': { readonly file: FileSnapshot; readonly result: UploadResult | undefined };
  'upload-error': { readonly file: FileSnapshot; readonly error: FileError };
  /** Before deletion; may be stopped. Only what the visitor does asks. */
  'upload-remove': { readonly file: FileSnapshot };
  'upload-removed': { readonly file: FileSnapshot; readonly deleted: boolean };
  'upload-complete': {
    readonly successful: readonly FileSnapshot[];
    readonly failed: readonly FileSnapshot[];
  };
  /** Any other change of list, order or status. */
  'files-change': { readonly files: readonly FileSnapshot[]; readonly totals: Totals };
}

export type SessionEventName = keyof SessionEvents;

/** The events that their listener may stop. */
export const STOPPABLE_EVENTS: ReadonlySet<SessionEventName> = new Set<SessionEventName>([
  'upload-add',
  'upload-start',
  'upload-remove',
]);

/** Takes an event; answers false when it was stopped. */
export type SessionObserver = <Name extends SessionEventName>(
  name: Name,
  detail: SessionEvents[Name],
) => boolean;
