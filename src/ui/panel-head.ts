import { html, type TemplateResult } from 'lit';
import type { Messages } from '../messages/messages.js';
import { icon } from './icons.js';
import type { SendRequest } from './widget-requests.js';

/** What the bar above a source's panel draws. */
export interface PanelHeadView {
  readonly title: string;
  /** A button at the end. */
  readonly end?: TemplateResult | undefined;
  readonly messages: Pick<Messages, 'backToList'>;
  readonly send: SendRequest;
}

/** The way back to the list, and what the panel is. */
export function panelHead({ title, end, messages, send }: PanelHeadView): TemplateResult {
  return html`<div class="head" part="heading">
    <button
      class="button quiet only-icon back"
      part="action"
      type="button"
      aria-label=${messages.backToList}
      title=${messages.backToList}
      @click=${() => send({ type: 'close-source' })}
    >
      ${icon('back')}
    </button>
    <h2 class="title text">${title}</h2>
    ${end ?? html`<span class="button-room"></span>`}
  </div>`;
}
