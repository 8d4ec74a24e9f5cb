import type { PictureEdit } from '../image/picture-edit.js';
import type { Preview } from '../image/picture-orders.js';
import type { Messages } from '../messages/messages.js';
import type { WidgetOptions } from '../options.js';
import type { CropRound, FileSnapshot } from '../session/file-snapshot.js';
import type { SendRequest } from './widget-requests.js';

/** What the panel is given to draw. */
export interface CropPanelView {
  readonly round: CropRound;
  readonly files: readonly FileSnapshot[];
  readonly options: WidgetOptions;
  readonly messages: Messages;
  readonly send: SendRequest;
  /** The picture to crop by; `undefined` when there is none, and the panel is about to go on. */
  readonly preview: (id: string, signal: AbortSignal) => Promise<Preview | undefined>;
  /** What was decided on before. */
  readonly editOf: (id: string) => PictureEdit | undefined;
}
