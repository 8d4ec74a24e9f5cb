import type { FileSource } from '../session/file-snapshot.js';

/** Everything that a visitor can ask of the widget. Views send these and nothing else. */
export type WidgetRequest =
  /** With an id: to pick the file of a row again, or another in its place. */
  | { readonly type: 'browse'; readonly id?: string }
  | {
      readonly type: 'add';
      readonly files: readonly File[];
      readonly source: FileSource;
      readonly forId?: string | undefined;
    }
  | { readonly type: 'start' }
  | { readonly type: 'pause'; readonly id?: string }
  | { readonly type: 'resume'; readonly id?: string }
  | { readonly type: 'retry'; readonly id?: string }
  /** Stops an upload, or dismisses a file that was refused, failed or not started; the row goes. */
  | { readonly type: 'cancel'; readonly id: string }
  /** Takes an uploaded file back: deletes it while its token lives, else only from the list. */
  | { readonly type: 'remove'; readonly id: string }
  | { readonly type: 'clear' }
  | { readonly type: 'open' }
  | { readonly type: 'close' }
  | { readonly type: 'minimize' };

/** How a view tells the widget what the visitor asked for. */
export type SendRequest = (request: WidgetRequest) => void;
