import type { WidgetOptions } from '../options.js';
import type { DeleteWindow } from './delete-window.js';
import type { ItemList } from './item-list.js';
import type { SessionObserver } from './session-events.js';
import type { UploadParams } from './upload-fields.js';
import type { UploadItem } from './upload-item.js';

/** The widget's options, and what only scripts can set. */
export interface SessionOptions extends WidgetOptions {
  /** Further upload parameters. */
  readonly uploadParams?: UploadParams;
}

/** What the parts of a session share. */
export interface SessionContext {
  readonly items: ItemList;
  readonly deleteWindow: DeleteWindow;
  /** As they are at the moment of asking. */
  readonly options: SessionOptions;
  /** A clock in ms that does not follow the visitor's changes of the time. */
  readonly now: () => number;
  readonly emit: SessionObserver;
  /** A file, a status or the order has changed. */
  readonly listChanged: () => void;
  /** A file has moved on without changing its status. */
  readonly progressed: (item: UploadItem) => void;
}
