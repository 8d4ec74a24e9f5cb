import { LitElement } from 'lit';
import { defaultOptions, OPTIONS, type OptionName, type WidgetOptions } from '../options.js';
import { optionProperties, readOption } from './option-properties.js';

/** The options of the table, as typed properties of the element. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging, @typescript-eslint/no-empty-object-type -- the accessors are made from the same table
export interface OptionsElement extends WidgetOptions {}

/**
 * An element whose attributes and properties are the options of the table. A bad value warns once on
 * the console and counts as absent.
 */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- see above
export class OptionsElement extends LitElement {
  static override properties = optionProperties();

  readonly #options = defaultOptions();
  readonly #warned = new Set<string>();

  /** All options as they are meant now. */
  protected get options(): WidgetOptions {
    return this.#options;
  }

  static {
    for (const name of Object.keys(OPTIONS) as OptionName[]) {
      Object.defineProperty(this.prototype, name, {
        get(this: OptionsElement): unknown {
          return this.#options[name];
        },
        set(this: OptionsElement, value: unknown): void {
          this.#setOption(name, value);
        },
        configurable: true,
        enumerable: true,
      });
    }
  }

  #setOption(name: OptionName, value: unknown): void {
    const before = this.#options[name];
    const meant = readOption(name, value, (message) => this.#warnOnce(message));
    Object.assign(this.#options, { [name]: meant });
    this.requestUpdate(name, before);
  }

  #warnOnce(message: string): void {
    if (this.#warned.has(message)) return;
    this.#warned.add(message);
    console.warn(message);
  }
}
