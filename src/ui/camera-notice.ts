import { html, nothing, type TemplateResult } from 'lit';
import type { TroubleWords } from '../messages/camera-messages.js';
import { type IconName, icon } from './icons.js';

/** In place of a picture: why there is none, and what to do. */
export function cameraNotice(
  iconName: IconName,
  { title, advice }: TroubleWords,
  action: unknown = nothing,
): TemplateResult {
  return html`<div class="notice">
    ${icon(iconName)}
    <p class="text"><b>${title}</b></p>
    <p class="muted text">${advice}</p>
    ${action}
  </div>`;
}
