/** The languages that the widget speaks, as BCP 47 tags. */
export const LANGUAGES = [
  'en',
  'ar',
  'de',
  'es',
  'fr',
  'he',
  'hi',
  'it',
  'ja',
  'ko',
  'nl',
  'pl',
  'pt-BR',
  'pt-PT',
  'ru',
  'tr',
  'uk',
  'zh-Hans',
  'zh-Hant',
] as const;

export type Language = (typeof LANGUAGES)[number];

/** Portuguese outside of Brazil follows Portugal's, as CLDR's parent locales have it. */
const BRAZIL = 'BR';

/**
 * The language in which to answer a page's `lang`: `de-AT` → German, `pt` → Brazilian,
 * `zh-TW` → traditional Chinese (the likely script of each region, by CLDR). English where the tag
 * is empty, malformed or of another language, and where it asks for another script (`hi-Latn`).
 */
export function languageFor(tag: string): Language {
  const locale = likely(tag);
  if (!locale) return 'en';
  const { language, script, region } = locale;
  const wanted = {
    pt: region === BRAZIL ? 'pt-BR' : 'pt-PT',
    zh: `zh-${script ?? ''}`,
    hi: script === 'Deva' ? 'hi' : '',
  }[language];
  return LANGUAGES.find((known) => known === (wanted ?? language)) ?? 'en';
}

/** The tag with the script and the region that go without saying. */
function likely(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag.trim().replaceAll('_', '-')).maximize();
  } catch {
    return undefined;
  }
}
