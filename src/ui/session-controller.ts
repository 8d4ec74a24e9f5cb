import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SessionSnapshot } from '../session/file-snapshot.js';
import type { UploadSession } from '../session/upload-session.js';

const TICK_MS = 1000;

type Host = ReactiveControllerHost & HTMLElement;

/**
 * Binds a session to the element that shows it: draws with every snapshot, and every second while a
 * countdown runs; keeps what was uploaded across reloads of the page.
 */
export class SessionController implements ReactiveController {
  readonly session: UploadSession;
  readonly #host: Host;
  readonly #onFirst: () => void;
  #unsubscribe: (() => void) | undefined;
  #clock: ReturnType<typeof setInterval> | undefined;
  #isRestored = false;

  /** @param onFirst called when the tab remembers nothing */
  constructor(host: Host, session: UploadSession, onFirst: () => void) {
    this.#host = host;
    this.session = session;
    this.#onFirst = onFirst;
    host.addController(this);
  }

  get snapshot(): SessionSnapshot {
    return this.session.snapshot;
  }

  hostConnected(): void {
    this.#unsubscribe = this.session.subscribe(() => this.#host.requestUpdate());
    addEventListener('pagehide', this.#remember);
    // A frozen page may be thrown away without another word.
    document.addEventListener('freeze', this.#remember);
    if (this.#isRestored) return;
    this.#isRestored = true;
    this.session.restore(memoryKey(this.#host));
    if (this.snapshot.files.length === 0) this.#onFirst();
  }

  /** Out of the document uploads go on; only drawing stops. */
  hostDisconnected(): void {
    this.#unsubscribe?.();
    removeEventListener('pagehide', this.#remember);
    document.removeEventListener('freeze', this.#remember);
    this.#stopClock();
  }

  hostUpdated(): void {
    const hasCountdown = this.snapshot.files.some((file) => file.removableUntil !== undefined);
    if (!hasCountdown) this.#stopClock();
    else this.#clock ??= setInterval(() => this.#host.requestUpdate(), TICK_MS);
  }

  #stopClock(): void {
    clearInterval(this.#clock);
    this.#clock = undefined;
  }

  readonly #remember = (): void => this.session.remember();
}

/** Two widgets of a page never share a list: the page's path and the element's id, name or place. */
function memoryKey(host: HTMLElement): string {
  const place = [...document.querySelectorAll(host.localName)].indexOf(host);
  const name = host.id || host.getAttribute('name') || String(place);
  return `${location.pathname}:${name}`;
}
