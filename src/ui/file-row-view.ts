import type { Messages } from '../messages/messages.js';
import type { FileSnapshot } from '../session/file-snapshot.js';
import type { SendRequest } from './widget-requests.js';

/** What a row draws. */
export interface FileRowView {
  readonly file: FileSnapshot;
  /** Which of how many: a long list is not drawn whole, and screen readers cannot count it. */
  readonly place?: { readonly position: number; readonly count: number };
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly messages: Messages;
  readonly send: SendRequest;
  /** Whether nothing may be changed. */
  readonly disabled: boolean;
  /** Whether the page has pictures cropped. */
  readonly cropping?: boolean;
  /** The types that the page takes, in words, for the sentence about a refused one. */
  readonly accepted?: string;
}
