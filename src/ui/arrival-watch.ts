import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FileStatus, SessionSnapshot } from '../session/file-snapshot.js';
import type { Display } from './display.js';
import { countStatus, listPhase, type ListPhase } from './list-phase.js';

/** What has arrived since nothing was under way last. */
export interface Arrived {
  readonly files: number;
  readonly bytes: number;
  /** Whole seconds from the first step to the last. */
  readonly seconds: number;
}

/** What the watch asks of the widget. */
export interface ArrivalHost {
  readonly snapshot: () => SessionSnapshot;
  /** Milliseconds by the session's clock. */
  readonly now: () => number;
  readonly display: () => Display;
  /** Whether there is a view for it. */
  readonly canShow: () => boolean;
  /** Whether the list holds one file only, whose row says all. */
  readonly isSingle: () => boolean;
}

/** What was there when something began to move. */
interface Beginning {
  readonly done: number;
  readonly bytesSent: number;
  readonly atMs: number;
}

const UNDER_WAY: ReadonlySet<ListPhase> = new Set(['moving', 'waiting', 'paused']);
const SENTENCES: readonly FileStatus[] = ['invalid', 'failed', 'missing'];

/**
 * Notices when everything is through, and keeps what there is to say of it until the visitor goes on:
 * to the files, to more of them, or out of the dialog.
 */
export class ArrivalWatch implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #widget: ArrivalHost;
  #beginning: Beginning | undefined;
  #arrived: Arrived | undefined;

  constructor(host: ReactiveControllerHost, widget: ArrivalHost) {
    this.#host = host;
    this.#widget = widget;
    host.addController(this);
  }

  /** What is to be shown in place of the list; `undefined` for the list. */
  get shown(): Arrived | undefined {
    const { canShow, display } = this.#widget;
    return canShow() && display() === 'open' ? this.#arrived : undefined;
  }

  /** Back to the files. */
  leave(): void {
    this.#arrived = undefined;
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const { snapshot, display, isSingle } = this.#widget;
    const { files } = snapshot();
    const phase = listPhase(files);
    if (UNDER_WAY.has(phase)) this.#begin();
    else if (this.#beginning) this.#end(phase);
    const isOver = phase === 'done' && !SENTENCES.some((status) => countStatus(files, status) > 0);
    if (!isOver || isSingle() || display() === 'closed') this.#arrived = undefined;
  }

  #begin(): void {
    const { snapshot, now } = this.#widget;
    const { done, bytesSent } = snapshot().totals;
    this.#beginning ??= { done, bytesSent, atMs: now() };
  }

  #end(phase: ListPhase): void {
    const { done, bytesSent, atMs } = this.#beginning ?? { done: 0, bytesSent: 0, atMs: 0 };
    this.#beginning = undefined;
    const { totals } = this.#widget.snapshot();
    const files = totals.done - done;
    if (phase !== 'done' || files <= 0) return;
    const seconds = Math.round((this.#widget.now() - atMs) / 1000);
    this.#arrived = { files, bytes: totals.bytesSent - bytesSent, seconds };
  }
}
