import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { FileSnapshot, FileStatus } from '../session/file-snapshot.js';
import { cssVariables } from './css-variables.js';
import { spokenName, splitName } from './file-name.js';
import type { FileRowView } from './file-row-view.js';

/** Longest type that fits on the sheet, in characters. */
const MAX_SHEET_LETTERS = 4;

/** While a file has one of these, its progress is told to screen readers. */
const UNDER_WAY: ReadonlySet<FileStatus> = new Set([
  'uploading',
  'paused',
  'waiting',
  'processing',
]);

/** Files that are wholly here, or were never to be sent in part: shown in full colour. */
const WHOLE: ReadonlySet<FileStatus> = new Set(['done', 'removing', 'processing']);

/**
 * The small picture of a file. It starts grey and gains its colour from below as the bytes leave;
 * what has no picture is a sheet of paper that fills with the accent in the same way.
 */
export function fileThumbnail(view: FileRowView): TemplateResult {
  const { file } = view;
  const isFetched = file.status === 'processing' && file.address !== undefined;
  const share = WHOLE.has(file.status) && !isFetched ? 1 : file.progress;
  const isMoving = UNDER_WAY.has(file.status) && share > 0 && share < 1;
  const state = `${isMoving ? 'moving' : ''} ${isFetched ? 'fetched' : ''}`;
  return thumbnail(file, {
    share,
    state,
    level: UNDER_WAY.has(file.status) ? progressBar(view) : nothing,
  });
}

/** How a thumbnail is filled. */
export interface ThumbnailFill {
  /** 0 to 1: what of it has its colour. */
  readonly share: number;
  readonly state?: string;
  /** The waterline. */
  readonly level?: TemplateResult | typeof nothing;
}

/** The picture itself. */
export function thumbnail(
  { name, previewUrl }: Pick<FileSnapshot, 'name' | 'previewUrl'>,
  { share, state = '', level = nothing }: ThumbnailFill,
): TemplateResult {
  return html`<div
    class="thumbnail ${state}"
    part="thumbnail"
    ${cssVariables({ '--_progress': `${(share * 100).toFixed(2)}%` })}
  >
    ${previewUrl ? nothing : sheet(name)} ${previewUrl ? picture(previewUrl, name) : nothing}
    ${level}
  </div>`;
}

function progressBar({ file, messages }: FileRowView): TemplateResult {
  return html`<div
    class="level"
    part="progress"
    role="progressbar"
    aria-label=${messages.progressLabel(spokenName(file.name))}
    aria-valuemin="0"
    aria-valuemax="100"
    aria-valuenow=${file.address ? nothing : Math.floor(file.progress * 100)}
    aria-valuetext=${progressText(file, messages)}
  ></div>`;
}

function progressText(file: FileSnapshot, messages: FileRowView['messages']): string {
  if (file.status === 'processing') {
    return file.address ? messages.statusFetching : messages.statusProcessing;
  }
  if (file.status === 'waiting') return messages.statusWaiting(file.progress);
  const share = messages.percent(file.progress);
  if (file.status === 'paused') return messages.statusPaused + messages.comma + share;
  return file.secondsLeft === undefined
    ? share
    : share + messages.comma + messages.timeLeft(file.secondsLeft);
}

function picture(url: string, name: string): TemplateResult {
  // Keyed: a picture that could not be shown must not hide the next one.
  return html`${keyed(
    url,
    html`<div class="picture">
      <img class="grey" src=${url} alt="" decoding="async" draggable="false" @error=${hide} />
      <img class="colour" src=${url} alt="" decoding="async" draggable="false" @error=${hide} />
      ${sheet(name)}
    </div>`,
  )}`;
}

function hide(event: Event): void {
  (event.currentTarget as HTMLElement).hidden = true;
}

function sheet(name: string): TemplateResult {
  const type = splitName(name).extension.slice(1).toUpperCase();
  const letters = [...type].length <= MAX_SHEET_LETTERS ? type : '';
  return html`<svg class="sheet" viewBox="0 0 56 56" aria-hidden="true">
    <path
      class="sheet-paper"
      d="M18 9.5h13.5L41 19v24.5a3 3 0 0 1-3 3H18a3 3 0 0 1-3-3v-31a3 3 0 0 1 3-3z"
    ></path>
    <path
      class="sheet-filled"
      d="M18 9.5h13.5L41 19v24.5a3 3 0 0 1-3 3H18a3 3 0 0 1-3-3v-31a3 3 0 0 1 3-3z"
    ></path>
    <path class="sheet-fold" d="M31.5 9.5V16a3 3 0 0 0 3 3H41"></path>
    <text
      class="sheet-type"
      x="28"
      y="37.5"
      text-anchor="middle"
      font-size=${letters.length > 3 ? 8 : 9}
    >
      ${letters}
    </text>
  </svg>`;
}
