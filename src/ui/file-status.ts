import { html, nothing, type TemplateResult } from 'lit';
import { errorSentence } from '../messages/error-sentences.js';
import type { Messages } from '../messages/messages.js';
import type { FileSnapshot, Shrunk } from '../session/file-snapshot.js';
import { spokenName } from './file-name.js';
import type { FileRowView } from './file-row-view.js';
import { type IconName, icon } from './icons.js';
import { statusChip } from './status-chip.js';

/** How a status is coloured; the icon and the words beside it say the same. */
type Tone = 'calm' | 'good' | 'wait' | 'bad';

interface StatusText {
  readonly text: string;
  readonly tone: Tone;
  readonly icon?: IconName;
  /** Amounts that follow; the first goes where there is little room. */
  readonly details?: readonly string[];
}

/** The line under a file's name: what it is doing, in words, with an icon where it matters. */
export function fileStatus(view: FileRowView, id: string): TemplateResult {
  const { text, tone, icon: iconName, details = [] } = statusText(view);
  return html`<div class="meta small" part="meta" id=${id}>
    <span class="status ${tone}" part="status"
      >${iconName ? icon(iconName) : nothing}<span
        class="text"
        title=${view.shortened && iconName ? text : nothing}
        >${text}</span
      ></span
    >${details.map((detail) => html` <span class="detail"><span class="dot">· </span><span class="text">${detail}</span></span>`)}
    ${view.grid ? statusChip(view) : nothing}
  </div>`;
}

function statusText({ file, messages, accepted }: FileRowView): StatusText {
  switch (file.status) {
    case 'checking':
      if (file.duplicateOf) return duplicateText(file.name, file.duplicateOf.name, messages);
      return calm(messages.statusChecking, ...sizeOf(file, messages));
    case 'ready':
      return calm(messages.statusReady, ...sizeOf(file, messages));
    case 'cropping':
      return calm(messages.statusCropping, ...sizeOf(file, messages));
    case 'preparing':
      return calm(messages.statusPreparing, ...sizeOf(file, messages));
    case 'queued':
      return calm(messages.statusQueued, ...sizeOf(file, messages));
    case 'uploading':
      return uploadingText(file, messages);
    case 'paused':
      return { ...calm(messages.statusPaused, ...sentOf(file, messages)), icon: 'pause' };
    case 'waiting':
      return { text: messages.statusWaiting(file.progress), tone: 'wait', icon: 'offline' };
    case 'processing':
      return calm(file.address ? messages.statusFetching : messages.statusProcessing);
    case 'removing':
      return calm(messages.statusRemoving);
    case 'missing':
      if (file.error) return bad(file, messages, accepted);
      return { text: messages.statusMissing(file.progress), tone: 'wait', icon: 'warning' };
    case 'done':
      return doneText(file, messages);
    case 'invalid':
    case 'failed':
      return bad(file, messages, accepted);
  }
}

function duplicateText(name: string, twin: string, { duplicates }: Messages): StatusText {
  const text = name === twin ? duplicates.sameAgain : duplicates.sameAs(spokenName(twin));
  return { text, tone: 'wait', icon: 'warning' };
}

function uploadingText(file: FileSnapshot, messages: Messages): StatusText {
  if (file.stalled) {
    return { text: messages.statusStalled, tone: 'wait', icon: 'warning' };
  }
  const left = file.secondsLeft;
  return calm(
    messages.percent(file.progress),
    ...sentOf(file, messages),
    ...(left === undefined ? [] : [messages.timeLeftShort(left)]),
  );
}

function doneText(file: FileSnapshot, messages: Messages): StatusText {
  if (file.error) return { ...bad(file, messages), tone: 'wait' };
  const details = sizeOf(file, messages);
  return { text: messages.statusDone, tone: 'good', icon: 'check', details };
}

/** How large it is, and what was taken out of it. */
function sizeOf(file: FileSnapshot, messages: Messages): string[] {
  // What the API fetches, or had before this page, may have any size.
  const isKnown = file.bytes > 0 || (!file.address && file.source !== 'restored');
  return [
    ...(isKnown ? [messages.bytes(file.bytes)] : []),
    ...(file.shrunk ? [shrunkText(file.shrunk, messages)] : []),
    ...(file.locationRemoved ? [messages.locationRemoved] : []),
  ];
}

/** Honest about what it cost. */
function shrunkText(shrunk: Shrunk, { remedies }: Messages): string {
  return shrunk.isScaled ? remedies.shrunkTo(shrunk) : remedies.compressed;
}

function bad(file: FileSnapshot, messages: Messages, accepted?: string): StatusText {
  const text = file.error
    ? errorSentence(messages, file.error, { bytes: file.bytes, accepted })
    : messages.failedSummary(1, 0);
  return { text, tone: 'bad', icon: 'warning' };
}

function calm(text: string, ...details: readonly string[]): StatusText {
  return { text, tone: 'calm', details };
}

/** Nothing for what the server fetches: it alone sees the bytes. */
function sentOf(file: FileSnapshot, messages: Messages): string[] {
  return file.address ? [] : [messages.bytesOf(file.bytesSent, file.bytes)];
}
