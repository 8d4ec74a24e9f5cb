import { html, type TemplateResult } from 'lit';
import type { Messages } from '../messages/messages.js';
import type { Totals } from '../session/file-snapshot.js';
import { cssVariables } from './css-variables.js';
import type { ListPhase } from './list-phase.js';

/** Whether something is still on its way. */
export function hasBar(phase: ListPhase): boolean {
  return phase === 'moving' || phase === 'waiting' || phase === 'paused';
}

/** How far all files are together. */
export function totalBar(totals: Totals, messages: Messages): TemplateResult {
  const share = shareOf(totals);
  return html`<div
    class="total"
    part="progress"
    role="progressbar"
    aria-label=${messages.totalProgressLabel}
    aria-valuemin="0"
    aria-valuemax="100"
    aria-valuenow=${Math.floor(share * 100)}
    aria-valuetext=${amountText(totals, messages)}
  >
    <div
      class="total-sent"
      ${cssVariables({ '--_progress': `${(share * 100).toFixed(2)}%` })}
    ></div>
  </div>`;
}

/** 0 to 1; of files of which only the server knows how large they are, those that are there. */
export function shareOf({ bytes, bytesSent, done, files }: Totals): number {
  if (bytes > 0) return bytesSent / bytes;
  return files > 0 ? done / files : 0;
}

/** The same in words. */
export function amountText(totals: Totals, messages: Messages): string {
  const { bytes, bytesSent, done, files } = totals;
  return bytes > 0 ? messages.bytesOf(bytesSent, bytes) : messages.filesOf(done, files);
}
