import type { Messages } from '../messages/messages.js';
import type { SendRequest } from './widget-requests.js';

/** What the panel is given to draw. */
export interface UrlPanelView {
  readonly multiple: boolean;
  /** What stands in the field: typed before, or pasted elsewhere for the visitor to confirm. */
  readonly typed: string;
  readonly messages: Messages;
  readonly send: SendRequest;
}
