import type { Messages } from '../messages/messages.js';
import type { WidgetOptions } from '../options.js';
import type { SendRequest } from './widget-requests.js';

/** What the panel is given to draw. */
export interface CameraPanelView {
  readonly options: WidgetOptions;
  /** Files in the list that the camera has taken. */
  readonly taken: number;
  /** How many files may still be added. */
  readonly room: number;
  readonly messages: Messages;
  readonly send: SendRequest;
}
