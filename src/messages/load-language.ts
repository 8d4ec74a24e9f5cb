import { en } from './en.js';
import type { Language } from './languages.js';
import type { Messages } from './messages.js';

/** Each language but English is a module of its own, which a page loads when it is spoken there. */
const LANGUAGE_MODULES: { readonly [language in Language]?: () => Promise<Messages> } = {
  ar: async () => (await import('./ar/ar.js')).ar,
  de: async () => (await import('./de/de.js')).de,
};

/**
 * The widget's words in one language; English at once, the others when they have been loaded.
 * Rejects when that fails.
 */
export function loadLanguage(language: Language): Messages | Promise<Messages> {
  return LANGUAGE_MODULES[language]?.() ?? en;
}
