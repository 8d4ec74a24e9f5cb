import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../messages/messages.js';
import type { FileSnapshot, SessionSnapshot, Totals } from '../session/file-snapshot.js';
import { type IconName, icon } from './icons.js';
import { countStatus, listPhase, type ListPhase } from './list-phase.js';
import { amountText, hasBar, totalBar } from './total-progress.js';
import type { SendRequest, WidgetRequest } from './widget-requests.js';

/** What the summary draws. */
export interface SummaryView {
  readonly snapshot: SessionSnapshot;
  /** Whether it stands in a dialog, which "Done" then closes. */
  readonly inDialog: boolean;
  /** Whether what is uploaded may be taken off the list at once: not where the list is a form's value. */
  readonly clearable?: boolean;
  /** Whether pictures may go uncropped. */
  readonly skippable?: boolean;
  /** Whether more files are taken from this device. */
  readonly takesMore?: boolean;
  readonly disabled: boolean;
  readonly messages: Messages;
  readonly send: SendRequest;
}

type Drawn = TemplateResult | typeof nothing;

/** The sums under the list and the one step that comes next. */
export function summary(view: SummaryView): TemplateResult {
  const phase = listPhase(view.snapshot.files);
  const next = nextStep(view, phase);
  const steps = [clearStep(view), moreStep(view, phase), ...cropSteps(view, next), next];
  return html`<div class="summary" part="summary">
    ${hasBar(phase) ? totalBar(view.snapshot.totals, view.messages) : nothing}
    <div class="sums">${sums(view, phase)}</div>
    ${steps.every((it) => it === nothing) ? nothing : html`<div class="steps">${steps}</div>`}
  </div>`;
}

function sums({ snapshot, messages }: SummaryView, phase: ListPhase): TemplateResult {
  const { totals } = snapshot;
  const amount = amountText(totals, messages);
  switch (phase) {
    case 'moving':
      return twoLines(amount, paceText(totals, messages));
    case 'waiting':
      return twoLines(amount, messages.waitingSummary);
    case 'paused':
      return twoLines(amount, messages.pausedSummary);
    case 'failed':
      return twoLines(messages.failedSummary(totals.files - totals.done, totals.done), '');
    case 'done':
      return twoLines(
        messages.uploadedSummary(totals.done),
        totals.bytes ? messages.bytes(totals.bytes) : '',
      );
    case 'choosing':
      return twoLines(
        totals.bytes ? messages.bytes(totals.bytes) : countOf(snapshot, messages),
        '',
      );
  }
}

/** What was refused counts for nothing, and is still there to be seen. */
function countOf({ files, totals }: SessionSnapshot, messages: Messages): string {
  const refused = countStatus(files, 'invalid');
  if (totals.files === 0 && refused > 0) return messages.announceRefused(refused);
  return messages.filesHeading(totals.files || files.length);
}

function twoLines(strong: string, small: string): TemplateResult {
  return html`<strong class="text">${strong}</strong>${
      small ? html` <span class="muted small text">${small}</span>` : nothing
    }`;
}

function paceText({ speed, secondsLeft }: Totals, messages: Messages): string {
  if (speed <= 0) return '';
  const pace = messages.speed(speed);
  return secondsLeft === undefined ? pace : pace + messages.comma + messages.timeLeft(secondsLeft);
}

/** A single one has the same button in its row. */
function clearStep(view: SummaryView): Drawn {
  const { clearable = false, snapshot, messages } = view;
  if (!clearable || countStatus(snapshot.files, 'done') < 2) return nothing;
  const words = messages.queue.clearFinished;
  return step(view, { request: { type: 'clear-done' }, words, kind: 'quiet' });
}

function moreStep(view: SummaryView, phase: ListPhase): Drawn {
  if (phase !== 'done' || !view.takesMore) return nothing;
  const words = view.messages.queue.uploadMore;
  return step(view, { request: { type: 'browse' }, words, icon: 'plus', kind: '' });
}

/**
 * Pictures that wait to be cropped go no further by themselves. Where something else comes next, that is
 * the primary step, and they can wait.
 */
function cropSteps({ skippable = false, ...view }: SummaryView, next: Drawn): readonly Drawn[] {
  const waiting = view.snapshot.files.filter(({ status }) => status === 'cropping');
  const [first] = waiting;
  if (!first) return [];
  const { cropPictures, skipAll } = view.messages.cropping;
  const isNext = next === nothing;
  const skip = step(view, { request: { type: 'skip-crop' }, words: skipAll, kind: 'quiet' });
  const crop = step(view, {
    request: { type: 'open-crop', id: first.id },
    words: cropPictures(waiting.length),
    icon: 'crop',
    kind: isNext ? 'primary' : '',
  });
  return [isNext && skippable ? skip : nothing, crop];
}

/** At most one button is primary, and only where nothing goes on by itself. */
function nextStep(view: SummaryView, phase: ListPhase): Drawn {
  const { files } = view.snapshot;
  const { messages } = view;
  const ready = countStatus(files, 'ready');
  if (ready > 0) {
    const words = messages.upload(ready);
    return step(view, { request: { type: 'start' }, words, icon: 'upload', kind: 'primary' });
  }
  if (phase === 'moving' && files.some(isPausable)) {
    const words = messages.pauseAll;
    return step(view, { request: { type: 'pause' }, words, icon: 'pause', kind: '' });
  }
  if (phase === 'paused') {
    const words = messages.resumeAll;
    return step(view, { request: { type: 'resume' }, words, icon: 'play', kind: 'primary' });
  }
  const retryable = files.filter((file) => file.status === 'failed' && file.error?.retryable);
  // A single one has the same button in its row.
  if (phase === 'failed' && retryable.length > 1) {
    const words = messages.tryAgainAll;
    return step(view, { request: { type: 'retry' }, words, icon: 'retry', kind: 'primary' });
  }
  if (phase === 'done' && view.inDialog) {
    return step(view, { request: { type: 'close' }, words: messages.done, kind: 'primary' });
  }
  return nothing;
}

/** What the server fetches or works on cannot be held up. */
function isPausable({ status, address }: FileSnapshot): boolean {
  return status === 'queued' || (status === 'uploading' && !address);
}

interface Step {
  readonly request: WidgetRequest;
  readonly words: string;
  readonly icon?: IconName;
  readonly kind: '' | 'primary' | 'quiet';
}

function step({ disabled, send }: SummaryView, next: Step): TemplateResult {
  return html`<button
    class="button ${next.kind}"
    part="action"
    type="button"
    ?disabled=${disabled && next.request.type !== 'close'}
    @click=${() => send(next.request)}
  >
    ${next.icon ? icon(next.icon) : nothing}${next.words}
  </button>`;
}
