/** How a widget in dialog mode is seen; on the page it is always `closed`. */
export type Display = 'closed' | 'open' | 'minimized';

/** What a screen reader is to be told, by the place where it hears it. */
export interface Spoken {
  readonly inDialog: string;
  readonly onPage: string;
}
