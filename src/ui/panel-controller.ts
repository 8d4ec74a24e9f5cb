import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PanelSource, ViewName } from './widget-requests.js';

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

function isPanelName(name: string): name is PanelName {
  return Object.hasOwn(PANELS, name);
}

/** What the controller asks of the widget and tells it. */
export interface PanelHost {
  /** Nothing may be opened. */
  readonly isClosed: () => boolean;
  /** The panels' place is not drawn. */
  readonly isHidden: () => boolean;
  /** Pictures wait to be cropped. */
  readonly hasCrop: () => boolean;
  /** The visitor takes files from somewhere else now. */
  readonly onSwitch: (view: ViewName) => void;
  /** The code of a panel cannot be loaded. */
  readonly onLost: () => void;
}

type Host = ReactiveControllerHost & HTMLElement;

/**
 * Owns which panel is open in place of the list. Loads its code when it is first wanted, and lets
 * the focus follow the visitor into it.
 */
export class PanelController implements ReactiveController {
  readonly #host: Host;
  readonly #widget: PanelHost;
  #view: ViewName = 'list';
  #typed = '';
  #shown: PanelName | undefined;

  constructor(host: Host, widget: PanelHost) {
    this.#host = host;
    this.#widget = widget;
    host.addController(this);
  }

  /** Addresses that were typed or pasted: they go only when the visitor says so, and stay until then. */
  get typed(): string {
    return this.#typed;
  }

  /** The panel in place of the list: pictures that wait to be cropped come first. */
  get panel(): PanelName | undefined {
    if (this.#widget.isHidden()) return undefined;
    const name = this.#widget.hasCrop() ? 'crop' : this.#view;
    return isPanelName(name) ? name : undefined;
  }

  /**
   * Opens a panel, or goes back to the list.
   *
   * @param offered addresses for the panel of links, beside those that it has
   */
  readonly show = (view: ViewName, offered: readonly string[] = []): void => {
    if (offered.length > 0) this.type([...wordsOf(this.#typed), ...offered].join('\n'));
    if (view === this.#view || (this.#widget.isClosed() && view !== 'list')) return;
    this.#view = view;
    this.#host.requestUpdate();
    this.#widget.onSwitch(view);
  };

  /** The visitor has changed what stands in the field for addresses. */
  readonly type = (text: string): void => {
    this.#typed = text;
    this.#host.requestUpdate();
  };

  /** Goes back to the list and says that the code of a panel is not to be had. */
  readonly lost = (): void => {
    this.show('list');
    this.#widget.onLost();
  };

  hostUpdated(): void {
    const wanted = this.panel;
    if (wanted === this.#shown) return;
    this.#shown = wanted;
    if (wanted) this.#open(wanted).catch(this.lost);
  }

  hostDisconnected(): void {
    this.show('list');
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

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}
