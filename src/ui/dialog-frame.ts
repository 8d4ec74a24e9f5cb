import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../messages/messages.js';
import { type IconName, icon } from './icons.js';
import type { SendRequest } from './widget-requests.js';

/** What the frame of the dialog draws. */
export interface DialogFrameView {
  /** Id for the title, which names the dialog (`aria-labelledby`). */
  readonly titleId: string;
  readonly title: string;
  /** Buttons of what the dialog shows; the title then makes room for them. */
  readonly tools?: readonly TemplateResult[] | undefined;
  /** Whether it may be put aside while uploads go on. */
  readonly minimizable: boolean;
  readonly messages: Messages;
  readonly send: SendRequest;
}

/** The head of the dialog and what scrolls under it. */
export function dialogFrame(view: DialogFrameView, content: unknown): TemplateResult {
  const { titleId, title, tools, minimizable, messages, send } = view;
  return html`<div class="dialog-frame">
    <div class="head ${tools ? 'with-tools' : ''}" part="heading">
      <h2 class="title text" id=${titleId} tabindex="-1" autofocus>${title}</h2>
      <div class="head-actions">
        ${tools ?? nothing}
        ${
          minimizable
            ? headButton('minimize', messages.minimize, () => send({ type: 'minimize' }))
            : nothing
        }
        ${headButton('cross', messages.close, () => send({ type: 'close' }))}
      </div>
    </div>
    <div class="dialog-content">${content}</div>
  </div>`;
}

function headButton(iconName: IconName, words: string, press: () => void): TemplateResult {
  return html`<button
    class="button quiet only-icon"
    type="button"
    aria-label=${words}
    title=${words}
    @click=${press}
  >
    ${icon(iconName)}
  </button>`;
}
