import { html, nothing, type TemplateResult } from 'lit';
import type { CropMessages } from '../messages/crop-messages.js';
import type { CropRound, FileSnapshot } from '../session/file-snapshot.js';
import { spokenName } from './file-name.js';
import { icon } from './icons.js';
import type { SendRequest } from './widget-requests.js';

/** What stands above and below the picture. */
export interface CropPartsView {
  readonly round: CropRound;
  /** Those of the round, in its order. */
  readonly files: readonly FileSnapshot[];
  readonly canSkip: boolean;
  /** Whether the same crop can be made of all that wait. */
  readonly canRepeat: boolean;
  readonly isReady: boolean;
  readonly messages: CropMessages;
  readonly send: SendRequest;
  readonly crop: () => void;
  readonly cropAll: () => void;
}

/** The way back, which picture it is, and the way past it. */
export function cropHead(view: CropPartsView): TemplateResult {
  const { round, messages, send, canSkip } = view;
  const { id, ids } = round;
  return html`<div class="head" part="heading">
    <button
      class="button quiet only-icon back"
      part="action"
      type="button"
      aria-label=${messages.back}
      title=${messages.back}
      @click=${() => send({ type: 'leave-crop' })}
    >
      ${icon('back')}
    </button>
    <h2 class="title text">${messages.title(ids.indexOf(id) + 1, ids.length)}</h2>
    ${
      canSkip
        ? html`<button
            class="button quiet"
            part="action"
            type="button"
            @click=${() => send({ type: 'skip-crop', id })}
          >
            ${messages.skip}
          </button>`
        : html`<span class="button-room"></span>`
    }
  </div>`;
}

/** The pictures of the round, and what ends the work on this one. */
export function cropFoot(view: CropPartsView): TemplateResult {
  const { files, messages, canRepeat, isReady } = view;
  return html`<div class="foot">
    ${files.length > 1 ? strip(view) : nothing}
    <div class="steps">
      ${
        canRepeat
          ? html`<button
              class="button"
              part="action"
              type="button"
              ?disabled=${!isReady}
              @click=${view.cropAll}
            >
              ${messages.sameForAll}
            </button>`
          : nothing
      }
      <button
        class="button primary"
        part="action"
        type="button"
        ?disabled=${!isReady}
        @click=${view.crop}
      >
        ${messages.apply}
      </button>
    </div>
  </div>`;
}

function strip({ round, files, messages, send }: CropPartsView): TemplateResult {
  return html`<ul class="strip" role="list" aria-label=${messages.strip}>
    ${files.map(
      ({ id, name, previewUrl, status, croppable = false }) =>
        html`<li>
          <button
            type="button"
            aria-label=${messages.picture(spokenName(name))}
            title=${name}
            aria-current=${id === round.id ? 'true' : nothing}
            ?disabled=${!croppable}
            class=${status === 'cropping' ? '' : 'over'}
            @click=${() => send({ type: 'open-crop', id })}
          >
            ${previewUrl ? html`<img src=${previewUrl} alt="" draggable="false" />` : nothing}
            ${status === 'cropping' ? nothing : icon('check')}
          </button>
        </li>`,
    )}
  </ul>`;
}
