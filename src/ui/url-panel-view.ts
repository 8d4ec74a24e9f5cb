import type { Messages } from '../messages/messages.js';
import type { SendRequest } from './widget-requests.js';

/** What the panel is given to draw. */
export interface UrlPanelView {
  readonly multiple: boolean;
  /** Addresses that were pasted elsewhere: they stand in the field for the visitor to confirm. */
  readonly offered: readonly string[];
  readonly messages: Messages;
  readonly send: SendRequest;
}
