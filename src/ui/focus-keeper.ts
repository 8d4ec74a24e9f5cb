import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { deepFocus } from './deep-focus.js';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * Focus is never lost when what had it is drawn no more: it goes to the same row's next action, to
 * the row that took its place, to what says that all has arrived, or to the way to more files.
 */
export class FocusKeeper implements ReactiveController {
  readonly #host: Host;
  readonly #lastResort: () => HTMLElement | undefined;
  #focused: Element | null = null;
  #row: Element | null = null;
  #position = '';

  /** @param lastResort where it goes when nothing in the host can have it */
  constructor(host: Host, lastResort: () => HTMLElement | undefined) {
    this.#host = host;
    this.#lastResort = lastResort;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#focused = this.#host.shadowRoot?.activeElement ?? null;
    this.#row = this.#focused?.closest('[part~="item"]') ?? null;
    this.#position = this.#row?.getAttribute('aria-posinset') ?? '';
  }

  hostUpdated(): void {
    this.#keep();
    // What is drawn no more is held on to by nobody.
    this.#focused = this.#row = null;
  }

  #keep(): void {
    // A dialog that has closed has given it back already.
    if (!this.#focused || deepFocus(this.#host.ownerDocument)) return;
    const next = this.#focused.isConnected ? this.#moved() : this.#next();
    next?.focus({ preventScroll: true });
    // A panel was in view, and is as high as it likes: the list that replaces it may lie elsewhere.
    if (this.#isPanel) next?.scrollIntoView({ block: 'nearest' });
  }

  /** It is drawn still: its row was put elsewhere in the list, which takes the focus away. */
  #moved(): HTMLElement | undefined {
    return this.#row && this.#focused instanceof HTMLElement ? this.#focused : undefined;
  }

  get #isPanel(): boolean {
    const { file, source } = datasetOf(this.#focused);
    const isElement = this.#focused?.localName.startsWith('upload-widget-') ?? false;
    return isElement && (file !== undefined || source !== undefined);
  }

  #next(): HTMLElement | null | undefined {
    const root = this.#host.shadowRoot;
    const layer = root?.querySelector('dialog[open]') ?? root;
    return (
      actionOf(this.#rowOfPanel()) ??
      this.#wayToPanel() ??
      layer?.querySelector<HTMLElement>('upload-widget-result') ??
      actionOf(this.#successor()) ??
      firstDrawn(layer, '[part~="browse"]:enabled') ??
      firstDrawn(layer, 'button:enabled') ??
      this.#lastResort()
    );
  }

  /** The row that had the focus, or the one in its place now. */
  #successor(): Element | undefined {
    if (!this.#row || this.#row.isConnected) return this.#row ?? undefined;
    const rows = this.#rows();
    const isInPlace = (row: Element) => row.getAttribute('aria-posinset') === this.#position;
    return rows.find(isInPlace) ?? rows.at(-1);
  }

  /** A panel that worked on one file gives the focus back to its row, or to the one in its place. */
  #rowOfPanel(): Element | undefined {
    const { file: id, place } = datasetOf(this.#focused);
    if (id === undefined) return undefined;
    const rows = this.#rows();
    return (
      rows.find((row) => row instanceof HTMLElement && row.dataset['file'] === id) ??
      rows.find((row) => row.getAttribute('aria-posinset') === place)
    );
  }

  /** The panel of a source gives it back to the button that leads there. */
  #wayToPanel(): HTMLElement | null | undefined {
    const { source } = datasetOf(this.#focused);
    return source === undefined
      ? undefined
      : this.#host.shadowRoot?.querySelector(`button[data-source="${source}"]:enabled`);
  }

  #rows(): Element[] {
    return [...(this.#host.shadowRoot?.querySelectorAll('[part~="item"]') ?? [])];
  }
}

/** What can be done with a file, before what it is moved by. */
function actionOf(row: Element | undefined): HTMLElement | null | undefined {
  return (
    row?.querySelector<HTMLElement>('.actions button:enabled') ??
    row?.querySelector<HTMLElement>('button:enabled')
  );
}

/** What a page has put in a slot's place is not drawn. */
function firstDrawn(
  within: ParentNode | null | undefined,
  selector: string,
): HTMLElement | undefined {
  const all = within?.querySelectorAll<HTMLElement>(selector) ?? [];
  return [...all].find((element) => element.checkVisibility());
}

function datasetOf(element: Element | null): DOMStringMap {
  return element instanceof HTMLElement ? element.dataset : {};
}
