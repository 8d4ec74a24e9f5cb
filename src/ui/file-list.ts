import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { acceptedTypes } from '../messages/accepted-types.js';
import type { Messages } from '../messages/messages.js';
import type { FileSnapshot, SessionSnapshot } from '../session/file-snapshot.js';
import type { FileRules } from './drop-zone.js';
import { fileRow } from './file-row.js';
import { icon } from './icons.js';
import { countStatus, listPhase } from './list-phase.js';
import { removableSeconds } from './remove-window.js';
import type { SendRequest } from './widget-requests.js';

/** What the list draws. */
export interface FileListView {
  readonly snapshot: SessionSnapshot;
  readonly rules: FileRules;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly disabled: boolean;
  /** Whether no more files are taken. */
  readonly full: boolean;
  readonly messages: Messages;
  readonly send: SendRequest;
}

/** The files, under a heading that says what they are doing and a way to more of them. */
export function fileList(view: FileListView): TemplateResult {
  const { snapshot, messages } = view;
  return html`${headingBar(view)}
    <ul class="rows" part="list" aria-label=${messages.listLabel} role="list">
      ${repeat(
        snapshot.files,
        (file) => file.id,
        (file) => guardedRow(view, file),
      )}
    </ul>`;
}

function headingBar({ snapshot, disabled, full, messages, send }: FileListView): TemplateResult {
  return html`<div class="bar" part="heading">
    <slot name="heading"><h2 class="title">${headingText(snapshot.files, messages)}</h2></slot>
    <div class="bar-actions" part="sources">
      <button
        class="button quiet only-icon"
        part="browse"
        type="button"
        aria-label=${messages.browse}
        title=${messages.addMore}
        ?disabled=${disabled || full}
        @click=${() => send({ type: 'browse' })}
      >
        ${icon('upload')}
      </button>
    </div>
  </div>`;
}

/** Draws a row anew only when something in it has changed: the clock ticks for few of them. */
function guardedRow(view: FileListView, file: FileSnapshot): unknown {
  const { rules, messages, send, disabled, now } = view;
  const seconds = removableSeconds(file, now);
  return guard([file, seconds, rules.accept, messages, send, disabled], () => {
    const types = acceptedTypes(rules.accept, messages);
    const accepted = types.length ? { accepted: messages.anyOf(types) } : {};
    return fileRow({ file, now, messages, send, disabled, ...accepted });
  });
}

function headingText(files: readonly FileSnapshot[], messages: Messages): string {
  const counted = files.length - countStatus(files, 'invalid');
  const waiting = counted - countStatus(files, 'done') - countStatus(files, 'removing');
  switch (listPhase(files)) {
    case 'moving':
    case 'waiting':
    case 'paused':
      return messages.uploadingHeading(waiting);
    case 'failed':
      return messages.failedHeading(waiting);
    case 'done':
      return messages.uploadedHeading(counted);
    case 'choosing':
      return messages.filesHeading(counted || files.length);
  }
}
