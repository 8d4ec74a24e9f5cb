import { type ByteQuantities, byteQuantitiesOf } from './byte-quantities.js';
import type { CountingLanguage, PluralForms } from './plural-forms.js';
import { type TimeQuantities, timeQuantitiesOf } from './time-quantities.js';

/** Numbers, sizes and times as one language writes them. */
export interface Quantities<L extends CountingLanguage> extends ByteQuantities, TimeQuantities {
  /** A whole number with its separators: `1,204`. */
  count(value: number): string;
  /** A share from 0 to 1, rounded down so that 100 % means all of it: `62%`. */
  percent(share: number): string;
  /** The form that goes with the count. */
  plural(count: number, forms: PluralForms<L>): string;
  /** `a, b or c`. */
  anyOf(items: readonly string[]): string;
}

/** The same digits in every browser: they disagree about those of Arabic. */
const LOCALES: { readonly [L in CountingLanguage]?: string } = { ar: 'ar-u-nu-latn' };

/** The quantities of one language. */
export function quantitiesOf<L extends CountingLanguage>(language: L): Quantities<L> {
  const locale = LOCALES[language] ?? language;
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const shares = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const rules = new Intl.PluralRules(locale);
  const alternatives = new Intl.ListFormat(locale, { type: 'disjunction' });
  return {
    ...byteQuantitiesOf(locale),
    ...timeQuantitiesOf(locale),
    count: (value) => numbers.format(value),
    percent: (share) => shares.format(wholePercent(share) / 100),
    plural: (count, forms: PluralTexts) => forms[rules.select(count)] ?? forms.other,
    anyOf: (items) => alternatives.format(items),
  };
}

/** The forms as a browser asks for them, whose data may be older or newer than ours. */
type PluralTexts = { readonly other: string } & {
  readonly [form in Intl.LDMLPluralRule]?: string;
};

function wholePercent(share: number): number {
  // 0.58 * 100 is a hair below 58.
  return Math.floor(Math.min(1, Math.max(0, share)) * 100 + 1e-9);
}
