import type { Messages } from '../messages/messages.js';
import type { FileSnapshot } from '../session/file-snapshot.js';
import type { Reordering } from './reordering.js';
import type { SendRequest } from './widget-requests.js';

/** Which of how many, and where when it is drawn though it is not seen. */
export interface RowPlace {
  readonly position: number;
  readonly count: number;
  /** Distance from the top of the list, in pixels. */
  readonly topPixels?: number | undefined;
}

/** What a row draws. */
export interface FileRowView {
  readonly file: FileSnapshot;
  /** Which of how many: a long list is not drawn whole, and screen readers cannot count it. */
  readonly place?: RowPlace;
  /** Whether it is shown as a picture among pictures where there is room. */
  readonly grid?: boolean;
  /** Whether there may be no room for a whole sentence: a tooltip has it, too. */
  readonly shortened?: boolean;
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
  /** When the visitor may give it another place. */
  readonly reordering?: Reordering | undefined;
}
