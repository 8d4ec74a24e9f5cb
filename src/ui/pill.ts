import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { query } from 'lit/decorators.js';
import type { FileSnapshot } from '../session/file-snapshot.js';
import { deepFocus } from './deep-focus.js';
import { listHeading } from './file-list.js';
import { thumbnail } from './file-thumbnail.js';
import { icon, type IconName } from './icons.js';
import { listPhase, type ListPhase } from './list-phase.js';
import type { PillView } from './pill-view.js';
import { stackPill } from './pill-stack.js';
import { pillStyles } from './styles/pill.js';
import { amountText, hasBar, shareOf, totalBar } from './total-progress.js';

/** How long a visitor can read that everything has arrived before the pill goes, in ms. */
const STAYS_MS = 8000;

interface Words {
  readonly title: string;
  readonly detail: string;
  readonly tone?: 'good' | 'bad';
  readonly icon?: IconName;
}

/**
 * Keeps progress in a corner of the page while the dialog is minimised; in the top layer, so that
 * nothing of the page lies over it. Inner part of `<upload-widget>`; tells what the visitor wants by
 * requests, and nothing else.
 *
 * @csspart thumbnail - The picture of the file that is under way.
 * @csspart progress - The bar for all files.
 * @csspart action - Every button.
 */
export class UploadWidgetPill extends LitElement {
  static override styles = [...pillStyles];
  static override properties = { view: { attribute: false } };

  declare view: PillView | undefined;
  @query('.expand') private readonly _expand!: HTMLButtonElement | null;
  #listening: AbortController | undefined;
  #leaveStack: (() => void) | undefined;
  #leaving: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.popover = 'manual';
    this.showPopover();
    this.#leaveStack = stackPill(this);
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    for (const name of ['pointerenter', 'pointerleave', 'focusin', 'focusout']) {
      this.addEventListener(name, this.#lookAgain, { signal });
    }
    document.addEventListener('visibilitychange', this.#lookAgain, { signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening?.abort();
    this.#leaveStack?.();
    this.#stay();
  }

  override focus(options?: FocusOptions): void {
    this._expand?.focus(options);
  }

  protected override firstUpdated(): void {
    if (this.view?.takesFocus && !deepFocus(this.ownerDocument)) this.focus();
  }

  protected override updated(_changed: PropertyValues<this>): void {
    this.#lookAgain();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { view } = this;
    if (!view) return nothing;
    const { snapshot, messages } = view;
    const phase = listPhase(snapshot.files);
    const words = wordsOf(view, phase);
    return html`<div
      class="pill ${words.tone ?? ''}"
      role="group"
      aria-label=${messages.queue.pillLabel}
    >
      ${face(view, phase)}
      <div class="about">
        <strong class="text title-line"
          >${words.icon ? icon(words.icon) : nothing}<span>${words.title}</span></strong
        >
        <span class="muted small text">${words.detail}</span>
      </div>
      ${buttons(view)} ${hasBar(phase) ? totalBar(snapshot.totals, messages) : nothing}
    </div>`;
  }

  /** It goes once all is over and was seen: while it is read, or nobody looks, it stays. */
  readonly #lookAgain = (): void => {
    const files = this.view?.snapshot.files ?? [];
    const isOver = files.length === 0 || listPhase(files) === 'done';
    const isInUse = this.matches(':hover, :focus-within') || document.hidden;
    if (!isOver || isInUse) return this.#stay();
    this.#leaving ??= setTimeout(() => this.view?.send({ type: 'close' }), STAYS_MS);
  };

  #stay(): void {
    clearTimeout(this.#leaving);
    this.#leaving = undefined;
  }
}

/** The file that is under way, filled by all that has left; afterwards the one that came last. */
function face({ snapshot }: PillView, phase: ListPhase): TemplateResult | typeof nothing {
  const { files, totals } = snapshot;
  const shown = files.find(({ status }) => status === 'uploading') ?? files.at(-1);
  if (!shown) return nothing;
  return thumbnail(shown, { share: hasBar(phase) ? shareOf(totals) : shareAtRest(shown) });
}

function buttons({ messages, send }: PillView): TemplateResult {
  return html`<div class="actions">
    <button
      class="button quiet only-icon expand"
      part="action"
      type="button"
      aria-label=${messages.showAgain}
      title=${messages.showAgain}
      @click=${() => send({ type: 'open' })}
    >
      ${icon('expand')}
    </button>
    <button
      class="button quiet only-icon"
      part="action"
      type="button"
      aria-label=${messages.queue.hidePill}
      title=${messages.queue.hidePill}
      @click=${() => send({ type: 'close' })}
    >
      ${icon('cross')}
    </button>
  </div>`;
}

function shareAtRest({ status, progress }: FileSnapshot): number {
  return status === 'done' ? 1 : progress;
}

function wordsOf({ snapshot, messages }: PillView, phase: ListPhase): Words {
  const { totals } = snapshot;
  if (snapshot.files.length === 0) return { title: messages.queue.pillLabel, detail: '' };
  const title = listHeading({ snapshot, messages });
  const amount = amountText(totals, messages);
  const left = totals.secondsLeft;
  switch (phase) {
    case 'moving':
      return {
        title,
        detail: left === undefined ? amount : dotted(amount, messages.timeLeftShort(left)),
      };
    case 'waiting':
      return { title, detail: messages.waitingSummary, icon: 'offline' };
    case 'paused':
      return { title, detail: dotted(messages.pausedSummary, amount), icon: 'pause' };
    case 'failed': {
      const sentence = messages.failedSummary(totals.files - totals.done, totals.done);
      return { title: sentence, detail: messages.showAgain, tone: 'bad', icon: 'warning' };
    }
    case 'done': {
      const sentence = messages.uploadedSummary(totals.done);
      return { title: sentence, detail: messages.bytes(totals.bytes), tone: 'good', icon: 'check' };
    }
    case 'choosing':
      return { title, detail: totals.bytes > 0 ? messages.bytes(totals.bytes) : '' };
  }
}

function dotted(...parts: readonly string[]): string {
  return parts.join(' · ');
}

customElements.define('upload-widget-pill', UploadWidgetPill);

declare global {
  interface HTMLElementTagNameMap {
    'upload-widget-pill': UploadWidgetPill;
  }
}
