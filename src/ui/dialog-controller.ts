import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { deepFocus } from './deep-focus.js';
import { watchEnclosing } from './enclosing-layers.js';
import { lockScroll } from './scroll-lock.js';

type Host = ReactiveControllerHost & HTMLElement;

/** What the dialog asks and tells. */
export interface DialogDuties {
  /** Whether it is to be open. */
  readonly isWanted: () => boolean;
  /** The visitor has put it away: by Escape, by a phone's way back, or by a press outside of it. */
  readonly onDismiss: () => void;
  /** What it stands in was closed: nobody can see it. */
  readonly onHidden: () => void;
}

/** Keeps the native dialog of the host in step with a wish; the focus goes back to what opened it. */
export class DialogController implements ReactiveController {
  readonly #host: Host;
  readonly #duties: DialogDuties;
  /** Gives back what the open dialog has taken of the page. */
  #giveBack: (() => void) | undefined;
  #opener: HTMLElement | undefined;
  #isPressedOutside = false;

  constructor(host: Host, duties: DialogDuties) {
    this.#host = host;
    this.#duties = duties;
    host.addController(this);
  }

  /** What had the focus when the dialog was opened last, while it is in the document. */
  get opener(): HTMLElement | undefined {
    return this.#opener?.isConnected ? this.#opener : undefined;
  }

  /** Put back into the document, the dialog is open again if it was. */
  hostConnected(): void {
    if (this.#duties.isWanted()) this.#host.requestUpdate();
  }

  /** Before what has the focus is drawn no more. */
  hostUpdate(): void {
    if (!this.#giveBack && this.#duties.isWanted()) this.#rememberOpener();
  }

  hostUpdated(): void {
    const dialog = this.#dialog;
    if (!dialog) return this.#letGo();
    if (this.#duties.isWanted()) this.#open(dialog);
    else if (dialog.open || this.#giveBack) this.#close(dialog);
  }

  /** A dialog that leaves the document is no longer in the top layer, though it says that it is open. */
  hostDisconnected(): void {
    this.#dialog?.close();
    this.#letGo();
  }

  /** For the dialog's `cancel` event. */
  readonly onCancel = (event: Event): void => {
    // File inputs of a slot have an event of that name, too.
    if (event.target !== event.currentTarget) return;
    event.preventDefault();
    this.#duties.onDismiss();
  };

  /** For its `close` event: browsers let a second Escape through, whatever becomes of `cancel`. */
  readonly onClose = (event: Event): void => {
    const { open, isConnected } = event.currentTarget as HTMLDialogElement;
    if (!open && isConnected && this.#duties.isWanted()) this.#duties.onDismiss();
  };

  /** For its `pointerdown` and `click`: what begins and ends outside of its box is on the backdrop. */
  readonly onPointerDown = (event: Event): void => {
    this.#isPressedOutside = event.target === event.currentTarget;
  };

  readonly onClick = (event: Event): void => {
    if (this.#isPressedOutside && event.target === event.currentTarget) this.#duties.onDismiss();
  };

  get #dialog(): HTMLDialogElement | null | undefined {
    return this.#host.shadowRoot?.querySelector('dialog');
  }

  /** Opened again from inside of the host, by a button that goes: the first opener is still the one. */
  #rememberOpener(): void {
    const { ownerDocument: document } = this.#host;
    const isInside = document.activeElement === this.#host;
    if (isInside && this.opener) return;
    this.#opener = deepFocus(document) ?? this.#opener;
  }

  #open(dialog: HTMLDialogElement): void {
    // Closed by the browser itself, it stays so: its `close` event is on the way.
    if (dialog.open || this.#giveBack || !dialog.isConnected) return;
    dialog.showModal();
    const unlock = lockScroll();
    const unwatch = watchEnclosing(this.#host, this.#duties.onHidden);
    this.#giveBack = () => {
      unlock();
      unwatch();
    };
  }

  #close(dialog: HTMLDialogElement): void {
    dialog.close();
    this.#letGo();
    if (deepFocus(this.#host.ownerDocument)) return;
    this.opener?.focus({ preventScroll: true });
  }

  #letGo(): void {
    this.#giveBack?.();
    this.#giveBack = undefined;
  }
}
