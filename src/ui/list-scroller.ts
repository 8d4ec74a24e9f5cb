import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type RowWindow, rowWindow } from './row-window.js';

/** Shorter lists are drawn whole and grow with the page. */
const WHOLE_LIST_ROWS = 100;

/** Until the first row has been measured, in pixels. */
const FIRST_GUESS = { rowPixels: 72, visiblePixels: 720 };

type Host = ReactiveControllerHost & HTMLElement;

/** Draws of a long list only what is seen: such a list scrolls by itself, in rows of one height. */
export class ListScroller implements ReactiveController {
  readonly #host: Host;
  #rowPixels = FIRST_GUESS.rowPixels;
  #visiblePixels = FIRST_GUESS.visiblePixels;
  #scrolledPixels = 0;
  #drawn: RowWindow | undefined;
  #list: Element | null | undefined;
  readonly #observer = new ResizeObserver(() => this.#measure());

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** The rows to draw of so many; `undefined` for all. */
  windowOf(count: number): RowWindow | undefined {
    this.#drawn = count > WHOLE_LIST_ROWS ? this.#windowOf(count) : undefined;
    return this.#drawn;
  }

  /** Those of a list's files that were drawn last; `undefined` for all. */
  drawnOf<T>(files: readonly T[]): readonly T[] | undefined {
    return this.#drawn && files.slice(this.#drawn.start, this.#drawn.end);
  }

  /** For the list's `scroll` event. */
  readonly onScroll = (event: Event): void => {
    this.#scrolledPixels = (event.currentTarget as HTMLElement).scrollTop;
    if (this.#drawn && !this.#isCovered(this.#drawn)) this.#host.requestUpdate();
  };

  hostUpdated(): void {
    const list = this.#drawn && this.#host.shadowRoot?.querySelector('[part~="list"]');
    if (list === this.#list) return;
    this.#observer.disconnect();
    this.#list = list;
    if (list) this.#observer.observe(list);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#list = undefined;
  }

  /** After layout, when asking for sizes costs nothing. */
  #measure(): void {
    const row = this.#list?.querySelector('[part~="item"]');
    const rowPixels = row?.getBoundingClientRect().height || FIRST_GUESS.rowPixels;
    const visiblePixels = this.#list?.clientHeight ?? FIRST_GUESS.visiblePixels;
    if (rowPixels === this.#rowPixels && visiblePixels === this.#visiblePixels) return;
    this.#rowPixels = rowPixels;
    this.#visiblePixels = visiblePixels;
    this.#host.requestUpdate();
  }

  /** Whether everything that is seen is drawn. */
  #isCovered({ start, end, afterPixels }: RowWindow): boolean {
    const first = Math.floor(this.#scrolledPixels / this.#rowPixels);
    const last = Math.ceil((this.#scrolledPixels + this.#visiblePixels) / this.#rowPixels);
    return first >= start && (last <= end || afterPixels === 0);
  }

  #windowOf(count: number): RowWindow {
    return rowWindow({
      count,
      rowPixels: this.#rowPixels,
      scrolledPixels: this.#scrolledPixels,
      visiblePixels: this.#visiblePixels,
    });
  }
}
