import { type ByteQuantities, byteQuantitiesOf } from './byte-quantities.js';
import { type TimeQuantities, timeQuantitiesOf } from './time-quantities.js';

/** Texts for each plural form that a language has; `other` is the one that always fits. */
export type PluralForms = { readonly other: string } & {
  readonly [form in Exclude<Intl.LDMLPluralRule, 'other'>]?: string;
};

/** Numbers, sizes and times as one language writes them. */
export interface Quantities extends ByteQuantities, TimeQuantities {
  /** A whole number with its separators: `1,204`. */
  count(value: number): string;
  /** A share from 0 to 1, rounded down so that 100 % means all of it: `62%`. */
  percent(share: number): string;
  /** The form that goes with the count. */
  plural(count: number, forms: PluralForms): string;
  /** `a, b or c`. */
  anyOf(items: readonly string[]): string;
}

/**
 * The quantities of one language.
 *
 * @param language BCP 47 tag, for example `en`
 */
export function quantitiesOf(language: string): Quantities {
  const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const shares = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const rules = new Intl.PluralRules(language);
  const alternatives = new Intl.ListFormat(language, { type: 'disjunction' });
  return {
    ...byteQuantitiesOf(language),
    ...timeQuantitiesOf(language),
    count: (value) => numbers.format(value),
    percent: (share) => shares.format(wholePercent(share) / 100),
    plural: (count, forms) => forms[rules.select(count)] ?? forms.other,
    anyOf: (items) => alternatives.format(items),
  };
}

function wholePercent(share: number): number {
  // 0.58 * 100 is a hair below 58.
  return Math.floor(Math.min(1, Math.max(0, share)) * 100 + 1e-9);
}
