import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { acceptedTypes } from '../messages/accepted-types.js';
import type { FileSnapshot, SessionSnapshot } from '../session/file-snapshot.js';
import type { FileRules } from './drop-zone.js';
import { cssVariables } from './css-variables.js';
import { fileRow } from './file-row.js';
import { countStatus, listPhase } from './list-phase.js';
import { removableSeconds } from './remove-window.js';
import type { RowWindow } from './row-window.js';
import { sourceIcons, type SourceWaysView } from './source-ways.js';

/** What the list draws. */
export interface FileListView extends SourceWaysView {
  readonly snapshot: SessionSnapshot;
  readonly rules: FileRules;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Whether the page has pictures cropped. */
  readonly cropping?: boolean;
  /** Whether no more files are taken. */
  readonly full: boolean;
  /** In a dialog the heading and the browse button stand in the dialog's own head. */
  readonly inDialog?: boolean;
  /** How many files hang over the list just now; 0 when unknown, absent when none do. */
  readonly draggedFiles?: number | undefined;
  /** The rows to draw; absent for all. */
  readonly rows?: RowWindow | undefined;
  readonly onScroll?: ((event: Event) => void) | undefined;
}

/** The files, under a heading that says what they are doing and a way to more of them. */
export function fileList(view: FileListView): TemplateResult {
  const { snapshot, messages, rows, onScroll } = view;
  const { files } = snapshot;
  const start = rows?.start ?? 0;
  return html`${view.inDialog ? nothing : headingBar(view)}
    <ul
      class="rows ${rows ? 'windowed' : ''}"
      part="list"
      role="list"
      aria-label=${messages.listLabel}
      @scroll=${onScroll}
      ${cssVariables({
        '--_before': `${rows?.beforePixels ?? 0}px`,
        '--_after': `${rows?.afterPixels ?? 0}px`,
      })}
    >
      ${repeat(
        rows ? files.slice(rows.start, rows.end) : files,
        (file) => file.id,
        (file, index) => guardedRow(view, file, start + index),
      )}
    </ul>`;
}

function headingBar(view: FileListView): TemplateResult {
  const heading = listHeading(view);
  return html`<div class="bar" part="heading">
    <slot name="heading"><h2 class="title text">${heading}</h2></slot>
    <div class="bar-actions" part="sources">${moreIcons(view)}</div>
  </div>`;
}

/** The ways to more files once there are some. */
export function moreIcons({ full, ...view }: SourceWaysView & { full: boolean }): TemplateResult[] {
  return sourceIcons({ ...view, disabled: view.disabled || full });
}

/** Draws a row anew only when something in it has changed: the clock ticks for few of them. */
function guardedRow(view: FileListView, file: FileSnapshot, index: number): unknown {
  const { rules, messages, send, disabled, now, snapshot, cropping = false } = view;
  const place = { position: index + 1, count: snapshot.files.length };
  const seconds = removableSeconds(file, now);
  const dependencies = [file, seconds, rules.accept, messages, send, disabled, cropping];
  return guard([...dependencies, place.position, place.count], () => {
    const types = acceptedTypes(rules.accept, messages);
    const accepted = types.length ? { accepted: messages.anyOf(types) } : {};
    return fileRow({ file, place, now, messages, send, disabled, cropping, ...accepted });
  });
}

/** What the list as a whole is doing, in a few words; under a drag, what letting go will do. */
export function listHeading(
  view: Pick<FileListView, 'snapshot' | 'draggedFiles' | 'messages'>,
): string {
  const { snapshot, draggedFiles, messages } = view;
  const { files } = snapshot;
  if (draggedFiles !== undefined) return messages.letGoTitle(draggedFiles);
  const counted = files.length - countStatus(files, 'invalid');
  const phase = listPhase(files);
  if (phase === 'moving' || phase === 'waiting' || phase === 'paused') {
    const over = countStatus(files, 'done') + countStatus(files, 'removing');
    return messages.uploadingHeading(counted - over);
  }
  return messages.filesHeading(counted || files.length);
}
