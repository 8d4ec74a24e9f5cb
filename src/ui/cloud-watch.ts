import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { errorSentence } from '../messages/error-sentences.js';
import type { Messages } from '../messages/messages.js';
import { MISSING_CLOUD } from './widget-errors.js';
import { tellEvent } from './widget-events.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly cloudName: string };

/** Says, once, that the widget has no cloud to send anything to. */
export class CloudWatch implements ReactiveController {
  readonly #host: Host;
  readonly #messages: () => Messages;
  #hasComplained = false;

  constructor(host: Host, messages: () => Messages) {
    this.#host = host;
    this.#messages = messages;
    host.addController(this);
  }

  /** Why nothing can be uploaded at all; '' when all is well. */
  get problem(): string {
    return this.#host.cloudName ? '' : errorSentence(this.#messages(), MISSING_CLOUD, { bytes: 0 });
  }

  hostUpdated(): void {
    if (this.#host.cloudName || this.#hasComplained) return;
    this.#hasComplained = true;
    console.error(`<upload-widget> ${MISSING_CLOUD.message}`);
    tellEvent(this.#host, 'widget-error', { error: MISSING_CLOUD });
  }
}
