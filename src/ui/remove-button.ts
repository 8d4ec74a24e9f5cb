import { html, nothing, type TemplateResult } from 'lit';
import { actionButton } from './action-button.js';
import { spokenName } from './file-name.js';
import type { FileRowView } from './file-row-view.js';
import { icon } from './icons.js';
import { removableSeconds, removableShare } from './remove-window.js';

/**
 * The bin of an uploaded file. While the file can be deleted from the server, a ring and a clock
 * run down around it; afterwards it only takes the file off the list, and says so. While the server
 * deletes, it does nothing and keeps the focus in its row.
 */
export function removeButton(view: FileRowView, describedBy: string): TemplateResult {
  const { file, messages, send, disabled } = view;
  const seconds = removableSeconds(file, view.now);
  const name = spokenName(file.name);
  const isRemoving = file.status === 'removing';
  const press = (): void => {
    if (!isRemoving) send({ type: 'remove', id: file.id });
  };
  if (!seconds) {
    return actionButton({
      label: messages.takeOffListFile(name),
      word: messages.takeOffList,
      icon: 'bin',
      describedBy,
      disabled: disabled || isRemoving,
      press,
    });
  }
  return html`<button
    class="button quiet take-back"
    part="action"
    type="button"
    aria-label=${messages.removeFile(name, seconds)}
    aria-describedby=${describedBy}
    title=${messages.remove(seconds)}
    aria-disabled=${isRemoving ? 'true' : nothing}
    ?disabled=${disabled}
    @click=${press}
  >
    <span class="ring-and-bin">${ring(removableShare(seconds))}${icon('bin')}</span>
    <span class="clock small" aria-hidden="true">${messages.clock(seconds)}</span>
  </button>`;
}

function ring(share: number): TemplateResult {
  return html`<svg class="ring" viewBox="0 0 28 28" aria-hidden="true">
    <circle class="ring-track" cx="14" cy="14" r="12.5"></circle>
    <circle
      class="ring-left"
      cx="14"
      cy="14"
      r="12.5"
      pathLength="1"
      stroke-dasharray="${share} 1"
      transform="rotate(-90 14 14)"
    ></circle>
  </svg>`;
}
