import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Reordering } from './reordering.js';
import type { MoverDuties } from './row-mover.js';

/** Fewer have no order. */
const LEAST_FILES = 2;

/** What the loader asks of the widget, and hands on. */
export interface ReorderDuties extends MoverDuties {
  /** Whether the page lets the visitor change the order. */
  readonly isWanted: () => boolean;
  /** Whether nothing may be changed at the moment. */
  readonly isClosed: () => boolean;
}

type Host = ReactiveControllerHost & HTMLElement;

/** Loads what changes the order of the list, in pages that want it. */
export class ReorderLoader implements ReactiveController {
  readonly #host: Host;
  readonly #duties: ReorderDuties;
  #mover: Reordering | undefined;
  #loading: Promise<void> | undefined;

  constructor(host: Host, duties: ReorderDuties) {
    this.#host = host;
    this.#duties = duties;
    host.addController(this);
  }

  /** Whether rows have a place for their grip. */
  get isOffered(): boolean {
    const { files, isClosed, isWanted } = this.#duties;
    return isWanted() && !isClosed() && files().length >= LEAST_FILES;
  }

  /** What the list draws for it, once it is loaded. */
  get reordering(): Reordering | undefined {
    return this.isOffered ? this.#mover : undefined;
  }

  hostUpdated(): void {
    if (this.#duties.isWanted()) this.#loading ??= this.#load();
  }

  async #load(): Promise<void> {
    try {
      const { RowMover } = await import('./row-mover.js');
      this.#mover = new RowMover(this.#host, this.#duties);
      this.#host.requestUpdate();
    } catch {
      // Without a line: with the next change it is tried again.
      this.#loading = undefined;
    }
  }
}
