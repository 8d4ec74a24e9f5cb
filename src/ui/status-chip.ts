import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../messages/messages.js';
import type { FileSnapshot } from '../session/file-snapshot.js';
import type { FileRowView } from './file-row-view.js';
import { type IconName, icon } from './icons.js';

/** What a file is doing, on its picture: a word or two. What went wrong keeps its sentence there, too. */
export function statusChip({ file, messages }: FileRowView): TemplateResult | typeof nothing {
  const { text, icon: iconName } = chipText(file, messages);
  if (!text && !iconName) return nothing;
  return html`<span class="chip" aria-hidden="true"
    >${iconName ? icon(iconName) : nothing}${text}</span
  >`;
}

function chipText(
  file: FileSnapshot,
  messages: Messages,
): { readonly text: string; readonly icon?: IconName } {
  const { short } = messages.queue;
  switch (file.status) {
    case 'checking':
      return { text: messages.statusChecking };
    case 'ready':
      return { text: messages.statusReady };
    case 'cropping':
      return { text: short.cropping };
    case 'preparing':
      return { text: messages.statusPreparing };
    case 'queued':
      return { text: messages.statusQueued };
    case 'uploading':
      return { text: file.stalled ? short.stalled : messages.percent(file.progress) };
    case 'paused':
      return { text: messages.percent(file.progress), icon: 'pause' };
    case 'waiting':
      return { text: short.waiting, icon: 'offline' };
    case 'processing':
      return { text: file.address ? short.fetching : short.processing };
    case 'removing':
      return { text: messages.statusRemoving };
    case 'done':
      return { text: '', icon: 'check' };
    case 'invalid':
    case 'failed':
    case 'missing':
      return { text: '' };
  }
}
