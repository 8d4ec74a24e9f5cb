import { en } from './en.js';
import type { Language } from './languages.js';
import type { Messages } from './messages.js';

/** Each language but English is a module of its own, which a page loads when it is spoken there. */
const LANGUAGE_MODULES: {
  readonly [language in Exclude<Language, 'en'>]: () => Promise<Messages>;
} = {
  ar: async () => (await import('./ar/ar.js')).ar,
  de: async () => (await import('./de/de.js')).de,
  es: async () => (await import('./es/es.js')).es,
  fr: async () => (await import('./fr/fr.js')).fr,
  he: async () => (await import('./he/he.js')).he,
  hi: async () => (await import('./hi/hi.js')).hi,
  it: async () => (await import('./it/it.js')).it,
  ja: async () => (await import('./ja/ja.js')).ja,
  ko: async () => (await import('./ko/ko.js')).ko,
  nl: async () => (await import('./nl/nl.js')).nl,
  pl: async () => (await import('./pl/pl.js')).pl,
  'pt-BR': async () => (await import('./pt-br/pt-br.js')).ptBR,
  'pt-PT': async () => (await import('./pt-pt/pt-pt.js')).ptPT,
  ru: async () => (await import('./ru/ru.js')).ru,
  tr: async () => (await import('./tr/tr.js')).tr,
  uk: async () => (await import('./uk/uk.js')).uk,
  'zh-Hans': async () => (await import('./zh-hans/zh-hans.js')).zhHans,
  'zh-Hant': async () => (await import('./zh-hant/zh-hant.js')).zhHant,
};

/**
 * The widget's words in one language; English at once, the others when they have been loaded.
 * Rejects when that fails.
 */
export function loadLanguage(language: Language): Messages | Promise<Messages> {
  return language === 'en' ? en : LANGUAGE_MODULES[language]();
}
