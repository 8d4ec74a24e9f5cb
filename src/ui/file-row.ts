import { html, nothing, type TemplateResult } from 'lit';
import { cssVariables } from './css-variables.js';
import { fileActions } from './file-actions.js';
import { fileName } from './file-name.js';
import type { FileRowView } from './file-row-view.js';
import { fileStatus } from './file-status.js';
import { fileThumbnail } from './file-thumbnail.js';

/** One file of the list: its picture, its name, what it is doing, and what can be done with it. */
export function fileRow(view: FileRowView): TemplateResult {
  const { file, place, reordering } = view;
  const statusId = `status-${encodeURIComponent(file.id)}`;
  const top = place?.topPixels;
  const movement = reordering?.movementOf(file.id);
  return html`<li
    class="row ${top === undefined ? '' : 'out-of-sight'} ${movement === 'lifted' ? 'lifted' : ''}"
    part="item"
    data-status=${file.status}
    data-file=${file.id}
    aria-describedby=${statusId}
    aria-posinset=${place?.position ?? nothing}
    aria-setsize=${place?.count ?? nothing}
    ${top === undefined ? nothing : cssVariables({ '--_top': `${top}px` })}
  >
    ${reordering?.grip(view) ?? nothing} ${fileThumbnail(view)}
    <div class="about">${fileName(file.name)}${fileStatus(view, statusId)}</div>
    <div class="actions">
      ${movement === 'open' ? reordering?.buttons(view) : fileActions(view, statusId)}
    </div>
  </li>`;
}
