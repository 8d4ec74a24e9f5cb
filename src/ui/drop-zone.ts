import { html, nothing, type TemplateResult } from 'lit';
import { acceptedTypes } from '../messages/accepted-types.js';
import type { Messages } from '../messages/messages.js';
import { dropArt } from './drop-art.js';
import type { FileRules } from './file-rules.js';
import { sourceButtons, type SourceWaysView } from './source-ways.js';
import type { SendRequest } from './widget-requests.js';

/** What the drop zone draws. */
export interface DropZoneView extends SourceWaysView {
  readonly rules: FileRules;
  /** Whether files wait for the visitor's "Upload" button. */
  readonly confirmUpload: boolean;
  /** Whether files hang over the widget just now. */
  readonly dragging: boolean;
  /** How many hang there; 0 when the browser does not tell. */
  readonly draggedFiles: number;
}

/** An empty widget: drop files here, or browse. */
export function dropZone(view: DropZoneView): TemplateResult {
  const { dragging, disabled, messages } = view;
  const browses = view.sources.includes('local') && !disabled;
  const state = `${dragging ? 'dragging' : ''} ${disabled ? 'disabled' : ''} ${browses ? 'browses' : ''}`;
  // eslint-disable-next-line lit-a11y/click-events-have-key-events -- a larger target for what its Browse button does
  return html`<div
    class="drop-zone ${state}"
    part="drop-zone"
    @click=${browses ? (event: Event) => browseBeside(event, view.send) : nothing}
  >
    ${dropArt()} ${dragging ? letGoWords(view) : dropWords(view)}
    <div class="ways" part="sources">${sourceButtons(view)}</div>
    ${rulesLine(view.rules, messages)}
    <slot name="empty"></slot>
  </div>`;
}

/** What lies in the zone and does something itself, be it ours or the page's, keeps its clicks. */
function browseBeside({ target, currentTarget }: Event, send: SendRequest): void {
  const isInside = target instanceof Element && (currentTarget as Element).contains(target);
  if (isInside && !target.closest('button')) send({ type: 'browse' });
}

function dropWords({ sources, rules, messages }: DropZoneView): TemplateResult {
  if (!sources.includes('local')) {
    return html`<h2 class="title text">${messages.dialogTitle(rules.multiple)}</h2>`;
  }
  const hint = sources.length > 1 ? messages.otherWaysHint : messages.browseHint;
  return html`<h2 class="title text">
      <span class="for-mouse">${messages.dropTitle}</span
      ><span class="for-touch">${messages.chooseTitle}</span>
    </h2>
    <p class="muted text for-mouse">${hint}</p>`;
}

function letGoWords({ confirmUpload, draggedFiles, messages }: DropZoneView): TemplateResult {
  const hint = confirmUpload ? messages.letGoWaitsHint : messages.letGoStartsHint;
  return html`<h2 class="title text">${messages.letGoTitle(draggedFiles)}</h2>
    <p class="muted text">${hint(draggedFiles)}</p>`;
}

function rulesLine(
  { accept, ...rules }: FileRules,
  messages: Messages,
): TemplateResult | typeof nothing {
  const line = messages.rules({ ...rules, accepted: acceptedTypes(accept, messages) });
  return line ? html`<p class="muted small text rules">${line}</p>` : nothing;
}
