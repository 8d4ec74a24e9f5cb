import type { Messages } from '../messages/messages.js';
import type { FileSnapshot } from '../session/file-snapshot.js';
import type { Arrived } from './arrival-watch.js';
import type { SendRequest } from './widget-requests.js';

/** What the view of arrived files is given to draw. */
export interface ResultPanelView {
  readonly arrived: Arrived;
  readonly files: readonly FileSnapshot[];
  /** Milliseconds by the session's clock. */
  readonly now: number;
  /** Whether more files are taken from this device. */
  readonly takesMore: boolean;
  readonly messages: Messages;
  readonly send: SendRequest;
}
