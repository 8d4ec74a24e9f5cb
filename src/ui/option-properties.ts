import type { PropertyDeclaration } from 'lit';
import type { Option } from '../option-kinds.js';
import { OPTIONS, type OptionName, type WidgetOptions } from '../options.js';

/** The element's properties for all options: their attributes, and which are reflected. */
export function optionProperties(): Record<OptionName, PropertyDeclaration> {
  const entries = Object.entries(OPTIONS).map(([name, option]) => {
    const declaration: PropertyDeclaration = {
      attribute: option.attribute,
      reflect: option.reflect,
      // The element makes its own accessors, which read every value through the table.
      noAccessor: true,
      // Text goes through as it is; what it means is decided in one place, for scripts alike.
      ...(option.isFlag ? { type: Boolean } : { converter: { fromAttribute: (text) => text } }),
    };
    return [name, declaration];
  });
  return Object.fromEntries(entries) as Record<OptionName, PropertyDeclaration>;
}

/**
 * The value that was meant, or the default: absent (null, undefined) silently, a bad one with a
 * warning. The host page never breaks over an option.
 */
export function readOption<Name extends OptionName>(
  name: Name,
  value: unknown,
  warn: (message: string) => void,
): WidgetOptions[Name] {
  const option = OPTIONS[name];
  const fallback = option.default as WidgetOptions[Name];
  if (value === null || value === undefined) return fallback;
  const meant = option.parse(value) as WidgetOptions[Name] | undefined;
  const strays = meant === undefined ? value : strayOf(option, value);
  if (strays !== undefined) {
    warn(
      `<upload-widget> ${option.attribute}: expected ${option.expects}, got ${JSON.stringify(strays)}.`,
    );
  }
  return meant ?? fallback;
}

/** The words of a list that mean nothing, if there are any. */
function strayOf({ strays }: Option<unknown>, value: unknown): string | undefined {
  return strays?.(value).join(' ') || undefined;
}
