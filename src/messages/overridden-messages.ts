import type { MessageOverrides } from './message-overrides.js';
import type { Messages } from './messages.js';

type Values = readonly unknown[];
type MessageFunction = (...values: Values) => string;
type Group = Readonly<Record<string, unknown>>;

/** What reading overrides needs. */
interface Reading {
  /** BCP 47 tag by whose rules numbers are written and plural forms chosen. */
  readonly language: string;
  readonly warn: (message: string) => void;
}

/**
 * The messages with a site's own words in them. What is no message, has the wrong type or fails when
 * it is used warns, and the widget's own words stay; nothing is thrown.
 */
export function overriddenMessages(
  messages: Messages,
  overrides: MessageOverrides,
  warn: (message: string) => void,
): Messages {
  // The language may be one that the widget does not know: then all words are the site's own.
  const language = typeof overrides.language === 'string' ? overrides.language : messages.language;
  const reading = { language: isTag(language) ? language : messages.language, warn };
  return { ...messages, ...readGroup(messages as unknown as Group, overrides, '', reading) };
}

function readGroup(group: Group, wishes: unknown, path: string, reading: Reading): Group {
  if (typeof wishes !== 'object' || wishes === null) {
    reading.warn(`messages${path}: expected an object.`);
    return group;
  }
  const read: Record<string, unknown> = { ...group };
  for (const [name, wish] of Object.entries(wishes)) {
    const place = `${path}.${name}`;
    if (!Object.hasOwn(group, name)) reading.warn(`messages${place} is unknown.`);
    else if (wish !== undefined) read[name] = readMessage(group[name], wish, place, reading);
  }
  return read;
}

function readMessage(own: unknown, wish: unknown, path: string, reading: Reading): unknown {
  if (typeof own === 'object') return readGroup(own as Group, wish, path, reading);
  if (typeof own === 'function') {
    const said = asFunction(wish, reading.language);
    if (said) return guarded(own as MessageFunction, said, path, reading);
    reading.warn(`messages${path}: expected a function or a text.`);
    return own;
  }
  if (typeof wish === 'string') return wish;
  reading.warn(`messages${path}: expected a text.`);
  return own;
}

/** The site's function or text as a function; nothing when it is neither. */
function asFunction(wish: unknown, language: string): ((...values: Values) => unknown) | undefined {
  if (typeof wish === 'function') return wish as MessageFunction;
  if (typeof wish === 'string') return (...values) => filled(wish, values, language);
  if (typeof wish !== 'object' || wish === null || !Object.hasOwn(wish, 'other')) return undefined;
  const rules = new Intl.PluralRules(language);
  return (...values) => {
    const count = values.find((value) => typeof value === 'number') ?? 0;
    const form = rules.select(count);
    const text = (wish as Group)[Object.hasOwn(wish, form) ? form : 'other'];
    return typeof text === 'string' ? filled(text, values, language) : undefined;
  };
}

/** A text with its values in the places of `{1}`, `{2}` …; other braces stay as they are. */
function filled(text: string, values: Values, language: string): string {
  return text.replace(/\{([1-9])\}/g, (place, digit: string) => {
    const value = values[Number(digit) - 1];
    if (typeof value === 'number') return new Intl.NumberFormat(language).format(value);
    return typeof value === 'string' ? value : place;
  });
}

/** A site's function whose mistakes reach no visitor. */
function guarded(
  own: MessageFunction,
  said: (...values: Values) => unknown,
  path: string,
  { warn }: Reading,
): MessageFunction {
  return (...values) => {
    try {
      const text = said(...values);
      if (typeof text === 'string') return text;
      warn(`messages${path}: expected it to return a text.`);
    } catch (error) {
      warn(`messages${path} failed: ${String(error)}`);
    }
    return own(...values);
  };
}

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
