/**
 * The plural forms that each language has, as CLDR lists them: what goes with `n` files. The types
 * below ask translations for exactly these; a test holds them against `Intl.PluralRules`.
 */
export const PLURAL_FORMS = {
  'en-GB': ['one', 'other'],
  ar: ['zero', 'one', 'two', 'few', 'many', 'other'],
  de: ['one', 'other'],
  es: ['one', 'many', 'other'],
  fr: ['one', 'many', 'other'],
  he: ['one', 'two', 'other'],
  hi: ['one', 'other'],
  it: ['one', 'many', 'other'],
  ja: ['other'],
  ko: ['other'],
  nl: ['one', 'other'],
  pl: ['one', 'few', 'many', 'other'],
  'pt-BR': ['one', 'many', 'other'],
  'pt-PT': ['one', 'many', 'other'],
  ru: ['one', 'few', 'many', 'other'],
  tr: ['one', 'other'],
  uk: ['one', 'few', 'many', 'other'],
  'zh-Hans': ['other'],
  'zh-Hant': ['other'],
} as const satisfies Record<string, readonly Intl.LDMLPluralRule[]>;

/** A language by whose rules amounts are written. */
export type CountingLanguage = keyof typeof PLURAL_FORMS;

/** A text for each plural form that the language has, none more and none fewer. */
export type PluralForms<L extends CountingLanguage> = { readonly other: string } & {
  readonly [form in (typeof PLURAL_FORMS)[L][number]]: string;
};
