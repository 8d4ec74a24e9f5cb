import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PanelSource } from './widget-requests.js';

interface Panel {
  readonly tag: `upload-widget-${string}`;
  readonly load: () => Promise<unknown>;
}

/** Panels that take the place of the list: each an element, in a chunk of its own. */
const PANELS = {
  url: { tag: 'upload-widget-url', load: () => import('./url-panel.js') },
  crop: { tag: 'upload-widget-crop', load: () => import('./crop-panel.js') },
  camera: { tag: 'upload-widget-camera', load: () => import('./camera-panel.js') },
} satisfies Record<'crop' | PanelSource, Panel>;

export type PanelName = keyof typeof PANELS;

/** Whether there is a panel of that name. */
export function isPanelName(name: string): name is PanelName {
  return Object.hasOwn(PANELS, name);
}

type Host = ReactiveControllerHost & HTMLElement;

/** Loads the code of a panel when it is first wanted, and lets the focus follow the visitor into it. */
export class PanelController implements ReactiveController {
  readonly #host: Host;
  readonly #wanted: () => PanelName | undefined;
  readonly #onLost: () => void;
  #shown: PanelName | undefined;

  /**
   * @param wanted which panel the host draws now
   * @param onLost called when its code cannot be loaded
   */
  constructor(host: Host, wanted: () => PanelName | undefined, onLost: () => void) {
    this.#host = host;
    this.#wanted = wanted;
    this.#onLost = onLost;
    host.addController(this);
  }

  hostUpdated(): void {
    const wanted = this.#wanted();
    if (wanted === this.#shown) return;
    this.#shown = wanted;
    if (wanted) this.#open(wanted).catch(this.#onLost);
  }

  async #open(name: PanelName): Promise<void> {
    const { tag, load } = PANELS[name];
    await load();
    await this.#host.updateComplete;
    const { activeElement } = this.#host.ownerDocument;
    const isOurs = activeElement === this.#host || activeElement === this.#host.ownerDocument.body;
    if (!isOurs) return;
    this.#host.shadowRoot?.querySelector<HTMLElement>(tag)?.focus({ preventScroll: true });
  }
}
