import type { Messages } from '../messages/messages.js';
import type { FileSnapshot } from '../session/file-snapshot.js';
import type { SendRequest } from './widget-requests.js';

/** What a row draws. */
export interface FileRowView {
  readonly file: FileSnapshot;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly messages: Messages;
  readonly send: SendRequest;
  /** Whether nothing may be changed. */
  readonly disabled: boolean;
  /** The types that the page takes, in words, for the sentence about a refused one. */
  readonly accepted?: string;
}
