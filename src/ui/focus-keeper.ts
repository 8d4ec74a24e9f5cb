import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * Focus is never lost when what had it is drawn no more: it goes to the same row's next action, to
 * the row that took its place, or to the way to more files.
 */
export class FocusKeeper implements ReactiveController {
  readonly #host: Host;
  #focused: Element | null = null;
  #row: Element | null = null;
  #place = -1;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#focused = this.#host.shadowRoot?.activeElement ?? null;
    this.#row = this.#focused?.closest('[part~="item"]') ?? null;
    this.#place = this.#row ? this.#rows().indexOf(this.#row) : -1;
  }

  hostUpdated(): void {
    if (!this.#focused || this.#focused.isConnected) return;
    const root = this.#host.shadowRoot;
    const row = this.#row?.isConnected
      ? this.#row
      : (this.#rows()[this.#place] ?? this.#rows().at(-1));
    const next =
      row?.querySelector<HTMLElement>('button:enabled') ??
      root?.querySelector<HTMLElement>('[part~="browse"]:enabled') ??
      root?.querySelector<HTMLElement>('button:enabled');
    next?.focus();
  }

  #rows(): Element[] {
    return [...(this.#host.shadowRoot?.querySelectorAll('[part~="item"]') ?? [])];
  }
}
