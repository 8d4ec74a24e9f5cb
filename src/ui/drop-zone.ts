import { html, nothing, type TemplateResult } from 'lit';
import { acceptedTypes } from '../messages/accepted-types.js';
import type { Messages } from '../messages/messages.js';
import { dropArt } from './drop-art.js';
import { icon } from './icons.js';
import type { SendRequest } from './widget-requests.js';

/** What the page lets the visitor choose. */
export interface FileRules {
  /** As on `<input type=file>`; '' for everything. */
  readonly accept: string;
  /** Largest file in bytes. */
  readonly maxFileSize?: number | undefined;
  readonly maxFiles?: number | undefined;
  readonly multiple: boolean;
}

/** What the drop zone draws. */
export interface DropZoneView {
  readonly rules: FileRules;
  /** Whether files wait for the visitor's "Upload" button. */
  readonly confirmUpload: boolean;
  /** Whether files hang over the widget just now. */
  readonly dragging: boolean;
  /** How many hang there; 0 when the browser does not tell. */
  readonly draggedFiles: number;
  readonly disabled: boolean;
  readonly messages: Messages;
  readonly send: SendRequest;
}

/** An empty widget: drop files here, or browse. */
export function dropZone(view: DropZoneView): TemplateResult {
  const { dragging, disabled, messages, send } = view;
  const state = `${dragging ? 'dragging' : ''} ${disabled ? 'disabled' : ''}`;
  return html`<div class="drop-zone ${state}" part="drop-zone">
    ${dropArt()} ${dragging ? letGoWords(view) : dropWords(messages)}
    <div class="ways" part="sources">
      <button
        class="button primary"
        part="browse"
        type="button"
        ?disabled=${disabled}
        @click=${() => send({ type: 'browse' })}
      >
        ${icon('upload')}${messages.browse}
      </button>
    </div>
    ${rulesLine(view.rules, messages)}
    <slot name="empty"></slot>
  </div>`;
}

function dropWords(messages: Messages): TemplateResult {
  return html`<h2 class="title text">
      <span class="for-mouse">${messages.dropTitle}</span
      ><span class="for-touch">${messages.chooseTitle}</span>
    </h2>
    <p class="muted text for-mouse">${messages.browseHint}</p>`;
}

function letGoWords({ confirmUpload, draggedFiles, messages }: DropZoneView): TemplateResult {
  const hint = confirmUpload ? messages.letGoWaitsHint : messages.letGoStartsHint;
  return html`<h2 class="title text">${messages.letGoTitle(draggedFiles)}</h2>
    <p class="muted text">${hint(draggedFiles)}</p>`;
}

function rulesLine(rules: FileRules, messages: Messages): TemplateResult | typeof nothing {
  const line = messages.rules({
    accepted: acceptedTypes(rules.accept, messages),
    ...(rules.maxFileSize !== undefined && { maxFileBytes: rules.maxFileSize }),
    ...(rules.maxFiles !== undefined && { maxFiles: rules.maxFiles }),
    multiple: rules.multiple,
  });
  return line ? html`<p class="muted small text rules">${line}</p>` : nothing;
}
