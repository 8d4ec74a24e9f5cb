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
  /** The code of a panel, or of what it leads to, cannot be loaded. */
  readonly onLost: () => void;
}

type Host = ReactiveControllerHost & HTMLElement;

/**
 * Owns which panel is open in place of the list. Loads its code when it is first wanted: until then the
 * list stays in view, with the focus where it is. Then the focus follows the visitor into the panel.
 */
export class PanelController implements ReactiveController {
  readonly #host: Host;
  readonly #widget: PanelHost;
  #view: ViewName = 'list';
  #typed = '';
  #pursued: PanelName | undefined;
  #isLost = false;

  constructor(host: Host, widget: PanelHost) {
    this.#host = host;
    this.#widget = widget;
    host.addController(this);
  }

  /** Addresses that were typed or pasted: they go only when the visitor says so, and stay until then. */
  get typed(): string {
    return this.#typed;
  }

  /** Whether what the visitor wanted last could not be loaded. */
  get isLost(): boolean {
    return this.#isLost;
  }

  /** The panel in place of the list. */
  get panel(): PanelName | undefined {
    const wanted = this.#wanted;
    return wanted && isLoaded(wanted) ? wanted : undefined;
  }

  /** The panel that is wanted and not loaded yet. */
  get opening(): PanelName | undefined {
    return this.panel ? undefined : this.#wanted;
  }

  /** Pictures that wait to be cropped come first. */
  get #wanted(): PanelName | undefined {
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
    if (offered.length > 0) this.#type(offered);
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

  /** What the addresses need is not to be had: they wait in the panel of links. */
  readonly keep = (addresses: readonly string[]): void => {
    this.#type(addresses);
    this.#lose();
  };

  /** The visitor does something else now. */
  readonly goOn = (): void => {
    if (!this.#isLost) return;
    this.#isLost = false;
    this.#host.requestUpdate();
  };

  hostUpdated(): void {
    const wanted = this.#wanted;
    if (wanted === this.#pursued) return;
    this.#pursued = wanted;
    if (wanted) void this.#open(wanted);
  }

  hostDisconnected(): void {
    this.show('list');
  }

  async #open(name: PanelName): Promise<void> {
    const { tag, load } = PANELS[name];
    try {
      await load();
    } catch {
      if (this.#wanted === name) this.#lose();
      return;
    }
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const { activeElement } = this.#host.ownerDocument;
    const isOurs = activeElement === this.#host || activeElement === this.#host.ownerDocument.body;
    if (!isOurs) return;
    this.#host.shadowRoot?.querySelector<HTMLElement>(tag)?.focus({ preventScroll: true });
  }

  #type(addresses: readonly string[]): void {
    this.type([...wordsOf(this.#typed), ...addresses].join('\n'));
  }

  #lose(): void {
    this.show('list');
    this.#isLost = true;
    this.#host.requestUpdate();
    this.#widget.onLost();
  }
}

function isLoaded(name: PanelName): boolean {
  return customElements.get(PANELS[name].tag) !== undefined;
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}
