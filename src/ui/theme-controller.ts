import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { WidgetOptions } from '../options.js';
import type { ThemeLook } from './styles/theme-looks.js';

type Host = ReactiveControllerHost & HTMLElement;
type Theme = WidgetOptions['theme'];

/** Dresses the host in one of the further themes; loaded when a page names one. */
export class ThemeController implements ReactiveController {
  readonly #host: Host;
  readonly #wanted: () => Theme;
  #look: ThemeLook | undefined;
  #sheet: CSSStyleSheet | undefined;

  constructor(host: Host, wanted: () => Theme) {
    this.#host = host;
    this.#wanted = wanted;
    host.addController(this);
  }

  hostUpdated(): void {
    const look = lookOf(this.#wanted());
    if (look === this.#look) return;
    this.#look = look;
    if (look) void this.#load(look);
    else this.#wear(undefined);
  }

  /** Without a line it stays as it is, until another is wanted. */
  async #load(look: ThemeLook): Promise<void> {
    try {
      const { THEME_LOOKS } = await import('./styles/theme-looks.js');
      if (this.#look === look) this.#wear(THEME_LOOKS[look].styleSheet);
    } catch {
      if (this.#look === look) this.#look = undefined;
    }
  }

  #wear(sheet: CSSStyleSheet | undefined): void {
    const root = this.#host.shadowRoot;
    if (!root) return;
    const others = root.adoptedStyleSheets.filter((it) => it !== this.#sheet);
    root.adoptedStyleSheets = sheet ? [...others, sheet] : others;
    this.#sheet = sheet;
  }
}

/** The others are what the tokens say. */
function lookOf(theme: Theme): ThemeLook | undefined {
  return theme === 'auto' || theme === 'light' || theme === 'dark' ? undefined : theme;
}
