import type { WidgetOptions } from '../options.js';
import type { DeleteWindow } from './delete-window.js';
import type { Timeline } from './diagnostics.js';
import type { ItemList } from './item-list.js';
import type { SessionObserver } from './session-events.js';
import type { UploadParams } from './upload-fields.js';
import type { PrepareUploadParams, UploadSignature } from './signing.js';
import type { Validator } from './site-validators.js';
import type { UploadItem } from './upload-item.js';

/** What only scripts can set. */
export interface ScriptOptions {
  /** Further upload parameters. */
  readonly uploadParams?: UploadParams | undefined;
  /** A signature, or what makes one. */
  readonly uploadSignature?: UploadSignature | undefined;
  /** Unix seconds of a signature that is given as text. */
  readonly uploadSignatureTimestamp?: number | undefined;
  /** Makes all parameters of an upload, its signature included. */
  readonly prepareUploadParams?: PrepareUploadParams | undefined;
  /** A site's own rules. */
  readonly validators?: readonly Validator[] | undefined;
}

/** Everything that a session can be told. */
export type SessionOptions = WidgetOptions & ScriptOptions;

/** What the parts of a session share. */
export interface SessionContext {
  readonly items: ItemList;
  readonly deleteWindow: DeleteWindow;
  readonly timeline: Timeline;
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
