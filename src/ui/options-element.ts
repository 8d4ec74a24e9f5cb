import { LitElement, type PropertyDeclaration } from 'lit';
import { defaultOptions, type OptionName, type WidgetOptions } from '../options.js';
import { isOptionName, optionProperties, readOption } from './option-properties.js';

/** The options of the table, as typed properties of the element. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- the accessors are made from the same table
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

  protected static override getPropertyDescriptor(
    name: PropertyKey,
    key: string | symbol,
    declaration: PropertyDeclaration,
  ): PropertyDescriptor | undefined {
    if (!isOptionName(name)) return super.getPropertyDescriptor(name, key, declaration);
    return {
      get(this: OptionsElement): unknown {
        return this.#options[name];
      },
      set(this: OptionsElement, value: unknown): void {
        this.#setOption(name, value, declaration);
      },
      configurable: true,
      enumerable: true,
    };
  }

  #setOption(name: OptionName, value: unknown, declaration: PropertyDeclaration): void {
    const before = this.#options[name];
    const meant = readOption(name, value, (message) => this.#warnOnce(message));
    Object.assign(this.#options, { [name]: meant });
    this.requestUpdate(name, before, declaration);
  }

  #warnOnce(message: string): void {
    if (this.#warned.has(message)) return;
    this.#warned.add(message);
    console.warn(message);
  }
}
