import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type DrawnRow, drawnRows } from './drawn-rows.js';
import { type RowWindow, rowWindow } from './row-window.js';

/** Shorter lists are drawn whole and grow with the page. */
const WHOLE_LIST_ROWS = 100;

/** Until the first row has been measured, in pixels. */
const FIRST_GUESS = { rowPixels: 72, visiblePixels: 720, columns: 1 };

type Host = ReactiveControllerHost & HTMLElement;
type Listed = readonly { readonly id: string }[];

/** What of a long list is drawn, and the room that the rest takes. */
export interface ListWindow extends RowWindow {
  readonly rows: readonly DrawnRow[];
}

/** Draws of a long list only what is seen: such a list scrolls by itself, in rows of one height. */
export class ListScroller implements ReactiveController {
  readonly #host: Host;
  #size = FIRST_GUESS;
  #count = 0;
  #scrolledPixels = 0;
  #focusedId: string | undefined;
  #drawn: ListWindow | undefined;
  #list: Element | null | undefined;
  #layout = '';
  readonly #observer = new ResizeObserver(() => this.#measure());

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** What is to be drawn of the files; `undefined` for all of them. */
  windowOf(files: Listed): ListWindow | undefined {
    const isLong = files.length > WHOLE_LIST_ROWS;
    if (!isLong) this.#scrolledPixels = 0;
    this.#drawn = isLong ? this.#windowOf(files) : undefined;
    return this.#drawn;
  }

  /** Those of a list's files that were drawn last; `undefined` for all. */
  drawnOf<T>(files: readonly T[]): readonly T[] | undefined {
    return this.#drawn && files.slice(this.#drawn.start, this.#drawn.end);
  }

  /** For the list's `scroll` event. */
  readonly onScroll = (event: Event): void => {
    this.#scrolledPixels = (event.currentTarget as HTMLElement).scrollTop;
    if (this.#drawn && this.#isBehind(this.#drawn)) this.#host.requestUpdate();
  };

  /** For its `focusin` and `focusout`. */
  readonly onFocus = (event: FocusEvent): void => {
    // The page as a whole has lost the focus, and will have it again at the same place.
    if (event.type === 'focusout' && !document.hasFocus()) return;
    const focused = event.type === 'focusin' ? event.target : event.relatedTarget;
    const row = focused instanceof Element ? focused.closest<HTMLElement>('[data-file]') : null;
    this.#focusedId = row?.dataset['file'];
    // At the edge of what is drawn: before the next key is pressed, not only with the next scroll.
    if (
      this.#drawn &&
      row &&
      !this.#isBetweenDrawn(Number(row.getAttribute('aria-posinset')) - 1)
    ) {
      this.#host.requestUpdate();
    }
  };

  hostUpdated(): void {
    const list = this.#drawn && this.#host.shadowRoot?.querySelector('[part~="list"]');
    const layout = list?.className ?? '';
    if (list === this.#list && layout === this.#layout) return;
    this.#observer.disconnect();
    // A list that comes back after another view is where it was left; those rows are drawn.
    if (list && list !== this.#list) list.scrollTop = this.#scrolledPixels;
    this.#list = list;
    this.#layout = layout;
    if (list) this.#observer.observe(list);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#list = undefined;
  }

  /** After layout, when asking for sizes costs nothing. */
  #measure(): void {
    const row = this.#list?.querySelector('[part~="item"]:not(.out-of-sight)');
    if (!this.#list || !row) return;
    const list = getComputedStyle(this.#list);
    const size = {
      // Rows of a grid keep their distance by a margin.
      rowPixels:
        row.getBoundingClientRect().height + parseFloat(getComputedStyle(row).marginBlockEnd),
      visiblePixels: this.#list.clientHeight,
      columns: list.display === 'grid' ? list.gridTemplateColumns.split(' ').length : 1,
    };
    const { rowPixels, visiblePixels, columns } = this.#size;
    const isSame = size.rowPixels === rowPixels && size.columns === columns;
    if ((isSame && size.visiblePixels === visiblePixels) || size.rowPixels === 0) return;
    this.#size = size;
    this.#host.requestUpdate();
  }

  /** Whether the rows before and after one are drawn, so that the Tab key finds them. */
  #isBetweenDrawn(index: number): boolean {
    const rows = this.#drawn?.rows ?? [];
    const isAtEnd = index === (rows.at(-1)?.index ?? index);
    const isAtStart = index === (rows[0]?.index ?? index);
    return !isAtEnd && !isAtStart;
  }

  /** Whether other rows would be drawn now: a few in every frame, never many in one. */
  #isBehind({ start, end }: RowWindow): boolean {
    const next = this.#rowWindow();
    return next.start !== start || next.end !== end;
  }

  #rowWindow(): RowWindow {
    return rowWindow({ count: this.#count, scrolledPixels: this.#scrolledPixels, ...this.#size });
  }

  #windowOf(files: Listed): ListWindow {
    const count = (this.#count = files.length);
    const window = this.#rowWindow();
    const focused =
      this.#focusedId === undefined ? -1 : files.findIndex(({ id }) => id === this.#focusedId);
    return { ...window, rows: drawnRows(window, focused, { count, ...this.#size }) };
  }
}
