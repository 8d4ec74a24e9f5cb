import type { SessionContext } from './session-context.js';

/** An upload in which nothing has moved for so long counts as stalled, in ms. */
const STALLED_AFTER_MS = 5000;

const LOOK_EVERY_MS = 1000;

/** Notices uploads in which nothing moves, as long as something is under way. */
export class StallWatch {
  readonly #context: Pick<SessionContext, 'items' | 'now' | 'progressed'>;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(context: Pick<SessionContext, 'items' | 'now' | 'progressed'>) {
    this.#context = context;
  }

  /** Begins to look, unless it does already; ends by itself. */
  start(): void {
    this.#timer ??= setInterval(() => this.#look(), LOOK_EVERY_MS);
  }

  #look(): void {
    const { items, now, progressed } = this.#context;
    for (const item of items.all) {
      if (!item.isSilentSince(now() - STALLED_AFTER_MS)) continue;
      item.markStalled();
      progressed(item);
    }
    if (items.hasWorkUnderWay) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
  }
}
