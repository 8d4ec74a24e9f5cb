import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { lockScroll } from './scroll-lock.js';

type Host = ReactiveControllerHost & HTMLElement;

/** Keeps the native dialog of the host in step with a wish. */
export class DialogController implements ReactiveController {
  readonly #host: Host;
  readonly #isWanted: () => boolean;
  readonly #onClosed: () => void;
  #unlock: (() => void) | undefined;

  /**
   * @param isWanted whether the dialog is to be open
   * @param onClosed called when the visitor has closed it, by Escape or outside of it
   */
  constructor(host: Host, isWanted: () => boolean, onClosed: () => void) {
    this.#host = host;
    this.#isWanted = isWanted;
    this.#onClosed = onClosed;
    host.addController(this);
  }

  hostUpdated(): void {
    const dialog = this.#host.shadowRoot?.querySelector('dialog');
    const isWanted = this.#isWanted() && dialog?.isConnected === true;
    if (isWanted && !dialog.open) {
      dialog.showModal();
      this.#unlock ??= lockScroll();
    }
    if (isWanted) return;
    dialog?.close();
    this.#letGo();
  }

  hostDisconnected(): void {
    this.#letGo();
  }

  /** For the dialog's `close` event. */
  readonly onClose = (): void => {
    this.#letGo();
    if (this.#isWanted()) this.#onClosed();
  };

  /** For the dialog's `pointerdown` event: a press outside of its box is one on the backdrop. */
  readonly onPointerDown = (event: PointerEvent): void => {
    if (event.target !== event.currentTarget) return;
    this.#onClosed();
  };

  #letGo(): void {
    this.#unlock?.();
    this.#unlock = undefined;
  }
}
