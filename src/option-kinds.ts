/** One option: where it is written in HTML, what it is when absent, and what it takes. */
export interface Option<T> {
  readonly attribute: string;
  readonly default: T;
  /** Whether the property is written back into the attribute, as HTML does with its own. */
  readonly reflect: boolean;
  /** Present or absent, as HTML's boolean attributes. */
  readonly isFlag: boolean;
  /** What it takes, for the warning about a bad value. */
  readonly expects: string;
  /** The value as it is meant, or `undefined` when it means nothing. Never called with null. */
  readonly parse: (value: unknown) => T | undefined;
  /** What of a list means nothing and is left out; the rest counts. */
  readonly strays?: (value: unknown) => readonly string[];
}

const BYTES_PATTERN = /^(\d+(?:\.\d+)?)\s*(?:([kmgt])(i)?)?b?$/i;
const UNIT_EXPONENT = { k: 1, m: 2, g: 3, t: 4 } as const;

/** Any text. */
export function text(attribute: string): Option<string> {
  return option(attribute, '', 'text', (value) =>
    typeof value === 'string' || typeof value === 'number' ? String(value).trim() : undefined,
  );
}

/** True or false; false when absent. */
export function flag(attribute: string): Option<boolean> {
  const parse = (value: unknown): boolean | undefined => {
    if (typeof value === 'boolean') return value;
    if (value === '' || value === 'true' || value === 1 || value === attribute) return true;
    return value === 'false' || value === 0 ? false : undefined;
  };
  return { ...option(attribute, false, 'true or false', parse), isFlag: true };
}

/** One of a list of words; the first one by default. */
export function choice<const T extends string>(
  attribute: string,
  words: readonly [T, ...T[]],
): Option<T> {
  return option(attribute, words[0], `one of ${words.join(', ')}`, (value) =>
    words.find((word) => word === value),
  );
}

/** Some of a list of words, in the order in which they are written; what is none of them is left out. */
export function choices<const T extends string>(
  attribute: string,
  words: readonly T[],
  fallback: readonly T[] = words,
): Option<readonly T[]> {
  const isWord = (word: string): word is T => (words as readonly string[]).includes(word);
  const listOf = (value: unknown): string[] =>
    wordsOf(Array.isArray(value) ? value.join() : value) ?? [];
  const parse = (value: unknown): readonly T[] | undefined => {
    const chosen = [...new Set(listOf(value).filter(isWord))];
    return chosen.length > 0 ? chosen : undefined;
  };
  return {
    ...option(attribute, fallback, `some of ${words.join(', ')}`, parse),
    strays: (value) => listOf(value).filter((word) => !isWord(word)),
  };
}

/** A whole number from 1; `null` when absent and no fallback is given. */
export function count(attribute: string): Option<number | null>;
export function count(attribute: string, fallback: number): Option<number>;
export function count(attribute: string, fallback: number | null = null): Option<number | null> {
  return option(attribute, fallback, 'a whole number from 1', (value) => {
    const number = typeof value === 'string' ? Number(value.trim() || NaN) : value;
    return typeof number === 'number' && Number.isSafeInteger(number) && number >= 1
      ? number
      : undefined;
  });
}

/** Bytes, or text with a decimal (`20MB`) or binary (`1.5 GiB`) unit; `null` when absent. */
export function byteSize(attribute: string): Option<number | null>;
export function byteSize(attribute: string, fallback: number, least?: number): Option<number>;
export function byteSize(
  attribute: string,
  fallback: number | null = null,
  least = 0,
): Option<number | null> {
  const expects = `bytes, or a size like 20MB or 1.5 GiB${least ? `, ${least} at least` : ''}`;
  return option(attribute, fallback, expects, (value) => {
    const bytes = typeof value === 'string' ? parseBytes(value) : value;
    const isValid = typeof bytes === 'number' && Number.isFinite(bytes) && bytes >= least;
    return isValid ? Math.floor(bytes) : undefined;
  });
}

/** A shape that may be chosen: width by height, or any. */
export type AspectRatio = { readonly width: number; readonly height: number } | 'free';

const RATIO_PATTERN = /^(\d+(?:\.\d+)?)(?:[:/](\d+(?:\.\d+)?))?$/;

/** Shapes separated by spaces or commas: `16:9`, `1.5`, `free`; none when absent. */
export function aspectRatios(attribute: string): Option<readonly AspectRatio[]> {
  const expects = 'ratios like 16:9, 1 or free, separated by spaces';
  return option<readonly AspectRatio[]>(attribute, [], expects, (value) => {
    const words = typeof value === 'number' ? [String(value)] : wordsOf(value);
    const ratios = words?.map((word) => parseRatio(word));
    return ratios?.every((ratio) => ratio !== undefined) ? ratios : undefined;
  });
}

/** A part of a whole, above 0 and up to 1. */
export function share(attribute: string, fallback: number): Option<number> {
  return option(attribute, fallback, 'a number above 0, up to 1', (value) => {
    const number = typeof value === 'string' ? Number(value.trim() || NaN) : value;
    return typeof number === 'number' && number > 0 && number <= 1 ? number : undefined;
  });
}

/** An absolute HTTP(S) address. */
export function address(attribute: string, fallback: string): Option<string> {
  return option(attribute, fallback, 'an http or https address', (value) =>
    typeof value === 'string' && /^https?:\/\/[^/\s]+(\/\S*)?$/i.test(value.trim())
      ? value.trim()
      : undefined,
  );
}

/** The same option, written back into its attribute. */
export function reflected<T>(it: Option<T>): Option<T> {
  return { ...it, reflect: true };
}

function option<T>(
  attribute: string,
  fallback: T,
  expects: string,
  parse: Option<T>['parse'],
): Option<T> {
  return { attribute, default: fallback, reflect: false, isFlag: false, expects, parse };
}

function wordsOf(value: unknown): string[] | undefined {
  return typeof value === 'string' ? value.split(/[\s,]+/).filter(Boolean) : undefined;
}

function parseRatio(word: string): AspectRatio | undefined {
  if (word === 'free') return 'free';
  const match = RATIO_PATTERN.exec(word);
  const [width, height] = [Number(match?.[1]), Number(match?.[2] ?? 1)];
  return match && width > 0 && height > 0 ? { width, height } : undefined;
}

function parseBytes(text: string): number | undefined {
  const match = BYTES_PATTERN.exec(text.trim());
  if (!match) return undefined;
  const unit = match[2]?.toLowerCase() as keyof typeof UNIT_EXPONENT | undefined;
  const base = match[3] ? 1024 : 1000;
  return Number(match[1]) * (unit ? base ** UNIT_EXPONENT[unit] : 1);
}
