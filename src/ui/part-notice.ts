import { html, type TemplateResult } from 'lit';
import type { Messages } from '../messages/messages.js';
import { icon } from './icons.js';

/** Says over the files that what the visitor wanted to open could not be loaded. */
export function partNotice({ lostPart }: Messages): TemplateResult {
  return html`<p class="notice small">${icon('warning')}<span class="text">${lostPart}</span></p>`;
}
