import { html, type TemplateResult } from 'lit';
import { cssVariables } from './css-variables.js';
import type { RowBox } from './landing-place.js';

/** The room that waits for a dragged row. */
export function insertionMark({ left, top, width, height }: RowBox): TemplateResult {
  return html`<li
    class="insertion"
    role="none"
    ${cssVariables({
      '--_x': `${left}px`,
      '--_y': `${top}px`,
      '--_width': `${width}px`,
      '--_height': `${height}px`,
    })}
  ></li>`;
}
