import type { PropertyValues } from 'lit';
import { DialogController } from './dialog-controller.js';
import type { Display, Spoken } from './display.js';
import { listPhase } from './list-phase.js';
import type { PillView } from './pill-view.js';
import { SessionElement } from './session-element.js';
import { tellEvent } from './widget-events.js';
import type { SendRequest } from './widget-requests.js';

const EVENTS = {
  closed: 'widget-close',
  open: 'widget-open',
  minimized: 'widget-minimize',
} as const satisfies Record<Display, string>;

/** An element with a session that may stand in a dialog, and be put aside as a pill in the corner. */
export class DialogElement extends SessionElement {
  protected readonly dialog = new DialogController(this, {
    isWanted: () => this.display === 'open',
    onDismiss: () => this.#dismiss(),
    onHidden: () => this.close(),
  });
  #isMinimized = false;
  #lateViews: Promise<unknown> | undefined;
  #hasLateViews = false;
  #pillTakesFocus = false;
  #told: Display = 'closed';
  #heard = '';
  #isHeardInDialog = false;

  protected get display(): Display {
    if (this.mode !== 'dialog') return 'closed';
    if (this.open) return 'open';
    return this.#isMinimized ? 'minimized' : 'closed';
  }

  /** Dialog mode: opens the dialog, also from the pill. Inline: scrolls there and focuses. */
  show(): void {
    if (this.mode === 'dialog') {
      this.put('open');
      return;
    }
    this.scrollIntoView({ block: 'nearest' });
    this.focus();
  }

  /** Dialog mode: closes the dialog or the pill; what is under way goes on. Inline: nothing. */
  close(): void {
    if (this.mode === 'dialog') this.put('closed');
  }

  /** Dialog mode: a pill in the corner takes the dialog's place and keeps progress. Inline: nothing. */
  minimize(): void {
    if (this.mode === 'dialog') this.put('minimized');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.open) this.#isMinimized = false;
    if (this.announcement === this.#heard) return;
    this.#heard = this.announcement;
    this.#isHeardInDialog = this.display === 'open';
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { display } = this;
    // At hand before it is needed: the line may be gone by then.
    if (display === 'minimized' || (display === 'open' && this.files.length > 0)) this.#load();
    if (display === this.#told) return;
    this.#told = display;
    tellEvent(this, EVENTS[display], undefined);
  }

  /** What is said aloud, and where: outside of an open dialog everything is inert. */
  protected get spoken(): Spoken {
    const words = this.#heard;
    return this.#isHeardInDialog
      ? { inDialog: words, onPage: '' }
      : { inDialog: '', onPage: words };
  }

  /** Shows it so. The pill of a disabled widget still leads to what is under way. */
  protected put(display: Display): void {
    const hadFocus = this.open;
    const isMinimized = display === 'minimized';
    if (isMinimized && hadFocus) this.say(this.words.queue.announceMinimized);
    const isThere = this.open || this.#isMinimized;
    this.open = display === 'open' && (isThere || !this.isDisabled);
    this.#isMinimized = isMinimized;
    this.#pillTakesFocus = isMinimized && hadFocus;
    this.requestUpdate();
  }

  /** Whether what a dialog shows once files are on their way is loaded; without it the list stays. */
  protected get hasLateViews(): boolean {
    return this.#hasLateViews;
  }

  /** What the pill in the corner draws; `undefined` while there is none. */
  protected pillOf(send: SendRequest): PillView | undefined {
    if (this.display !== 'minimized') return undefined;
    const { snapshot, now } = this.session;
    return { snapshot, now, takesFocus: this.#pillTakesFocus, messages: this.words, send };
  }

  /** Escape and a press outside keep what moves in view. */
  #dismiss(): void {
    const phase = listPhase(this.files);
    this.put(phase === 'moving' || phase === 'waiting' ? 'minimized' : 'closed');
  }

  #load(): void {
    this.#lateViews ??= import('./late-views.js').then(
      () => {
        this.#hasLateViews = true;
        this.requestUpdate();
      },
      () => (this.#lateViews = undefined),
    );
  }
}
