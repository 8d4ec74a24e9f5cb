import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { acceptedTypes } from '../messages/accepted-types.js';
import type { FileSnapshot, SessionSnapshot } from '../session/file-snapshot.js';
import type { FileRules } from './file-rules.js';
import { cssVariables } from './css-variables.js';
import { duplicatesBar } from './duplicates-bar.js';
import { fileRow } from './file-row.js';
import { listPhase } from './list-phase.js';
import { removableSeconds } from './remove-window.js';
import type { DrawnRow } from './drawn-rows.js';
import type { ListWindow } from './list-scroller.js';
import { isGrid } from './picture-grid.js';
import type { Reordering } from './reordering.js';
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
  /** Whether the visitor may change the order: rows have room for what that needs. */
  readonly sortable?: boolean;
  /** What that needs, once it is loaded. */
  readonly reordering?: Reordering | undefined;
  /** The rows to draw; absent for all. */
  readonly window?: ListWindow | undefined;
  readonly onScroll?: ((event: Event) => void) | undefined;
  readonly onFocus?: ((event: FocusEvent) => void) | undefined;
}

/** The files, under a heading that says what they are doing and a way to more of them. */
export function fileList(view: FileListView): TemplateResult {
  const { snapshot, messages, window } = view;
  const grid = isGrid(snapshot.files);
  return html`${view.inDialog ? nothing : headingBar(view)}
    ${duplicatesBar({ ...view, files: snapshot.files })}
    <ul
      class="rows ${window ? 'windowed' : ''} ${grid ? 'pictures' : ''} ${sortableClass(view)}"
      part="list"
      role="list"
      aria-label=${messages.listLabel}
      @scroll=${view.onScroll}
      @focusin=${view.onFocus}
      @focusout=${view.onFocus}
    >
      ${window ? room(window.totalPixels, 'extent') : nothing}
      ${window ? room(window.beforePixels) : nothing} ${rowsOf(view, grid)}
      ${window ? room(window.afterPixels) : nothing} ${view.reordering?.mark ?? nothing}
    </ul>`;
}

function sortableClass({ sortable, reordering }: FileListView): string {
  if (!sortable) return '';
  return reordering?.isArranging ? 'sortable arranging' : 'sortable';
}

/**
 * The place of rows that are not drawn. An element of its own: a length that the list itself had
 * would be inherited, and every row styled anew whenever it changes.
 *
 * @param kind `extent` lies behind all rows and keeps the list as high as they are while some make way
 *   for others: WebKit lays it out in between, and would scroll it back to what is left
 */
function room(pixels: number, kind: '' | 'extent' = ''): TemplateResult {
  const height = cssVariables({ '--_room': `${pixels}px` });
  return html`<li class="room ${kind}" role="none" ${height}></li>`;
}

function rowsOf(view: FileListView, grid: boolean): unknown {
  const { files } = view.snapshot;
  const drawn = view.window?.rows ?? files.map((_, index): DrawnRow => ({ index }));
  const rows = drawn.flatMap((row) => {
    const file = files[row.index];
    return file ? { ...row, file } : [];
  });
  return repeat(
    rows,
    ({ file }) => file.id,
    (row) => guardedRow(view, row, grid),
  );
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

type ListedRow = DrawnRow & { readonly file: FileSnapshot };

/** Draws a row anew only when something in it has changed: the clock ticks for few of them. */
function guardedRow(view: FileListView, row: ListedRow, grid: boolean): unknown {
  const { rules, messages, send, disabled, now, snapshot, cropping = false, reordering } = view;
  const { file, index, topPixels } = row;
  const shortened = grid || view.window !== undefined;
  const count = snapshot.files.length;
  const seconds = removableSeconds(file, now);
  const dependencies = [file, seconds, rules.accept, messages, send, disabled, cropping];
  const movement = reordering?.movementOf(file.id);
  return guard([...dependencies, index, count, topPixels, grid, shortened, movement], () => {
    const types = acceptedTypes(rules.accept, messages);
    const accepted = types.length ? { accepted: messages.anyOf(types) } : {};
    const place = { position: index + 1, count, topPixels };
    const means = { now, messages, send, disabled, cropping, reordering };
    return fileRow({ file, place, grid, shortened, ...means, ...accepted });
  });
}

/** What the list as a whole is doing, in a few words; under a drag, what letting go will do. */
export function listHeading(
  view: Pick<FileListView, 'snapshot' | 'draggedFiles' | 'messages'>,
): string {
  const { snapshot, draggedFiles, messages } = view;
  const { files, totals } = snapshot;
  if (draggedFiles !== undefined) return messages.letGoTitle(draggedFiles);
  const phase = listPhase(files);
  if (phase === 'moving' || phase === 'waiting' || phase === 'paused') {
    return messages.uploadingHeading(totals.files - totals.done);
  }
  const shown = totals.files || files.length;
  return isGrid(files) ? messages.queue.picturesHeading(shown) : messages.filesHeading(shown);
}
