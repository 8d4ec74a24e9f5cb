import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SessionSnapshot } from '../session/file-snapshot.js';
import type { RememberedFile } from '../session/tab-memory.js';
import type { UploadSession } from '../session/upload-session.js';
import { listFacts } from './list-facts.js';
import { memoryKey } from './memory-key.js';

const TICK_MS = 1000;

/** What the element does for its session. */
export interface ControllerDuties {
  /** The files of the default value: the same list until another is meant. */
  readonly defaultFiles: () => readonly RememberedFile[];
  readonly refreshForm: () => void;
}

type Host = ReactiveControllerHost & HTMLElement;

/**
 * Binds a session to the element that shows it: draws with every snapshot, and every second while a
 * countdown runs; keeps what was uploaded across reloads of the page.
 */
export class SessionController implements ReactiveController {
  readonly session: UploadSession;
  readonly #host: Host;
  readonly #duties: ControllerDuties;
  #unsubscribe: (() => void) | undefined;
  #clock: ReturnType<typeof setInterval> | undefined;
  #isRestored = false;

  constructor(host: Host, session: UploadSession, duties: ControllerDuties) {
    this.#host = host;
    this.session = session;
    this.#duties = duties;
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
    this.#followDefault();
    this.session.recollection.restore(memoryKey(this.#host));
    this.#duties.refreshForm();
  }

  hostUpdate(): void {
    if (this.#isRestored) this.#followDefault();
  }

  /** Out of the document uploads go on; only drawing stops. */
  hostDisconnected(): void {
    this.#unsubscribe?.();
    removeEventListener('pagehide', this.#remember);
    document.removeEventListener('freeze', this.#remember);
    this.#stopClock();
  }

  hostUpdated(): void {
    const ticks = this.#host.isConnected && listFacts(this.snapshot.files).hasCountdown;
    if (!ticks) this.#stopClock();
    else this.#clock ??= setInterval(() => this.#host.requestUpdate(), TICK_MS);
  }

  #stopClock(): void {
    clearInterval(this.#clock);
    this.#clock = undefined;
  }

  #followDefault(): void {
    const { recollection } = this.session;
    const files = this.#duties.defaultFiles();
    if (files !== recollection.default) recollection.default = files;
  }

  readonly #remember = (): void => {
    this.session.recollection.remember();
    this.#duties.refreshForm();
  };
}
