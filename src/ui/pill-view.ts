import type { Messages } from '../messages/messages.js';
import type { SessionSnapshot } from '../session/file-snapshot.js';
import type { SendRequest } from './widget-requests.js';

/** What the corner pill is given to draw. */
export interface PillView {
  readonly snapshot: SessionSnapshot;
  /** Milliseconds by the session's clock. */
  readonly now: number;
  /** Whether the focus was in the dialog whose place it takes; it goes to the pill if it is lost. */
  readonly takesFocus: boolean;
  readonly messages: Messages;
  readonly send: SendRequest;
}
