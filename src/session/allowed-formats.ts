import type { WidgetOptions } from '../options.js';

/** The groups that a list of formats may name, as `accept` writes them. */
const GROUPS: ReadonlyMap<string, string> = new Map([
  ['image', 'image/*'],
  ['images', 'image/*'],
  ['video', 'video/*'],
  ['videos', 'video/*'],
  ['audio', 'audio/*'],
]);

/** Two spellings of one ending. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['jpg', '.jpg,.jpeg'],
  ['jpeg', '.jpg,.jpeg'],
  ['tif', '.tif,.tiff'],
  ['tiff', '.tif,.tiff'],
]);

/**
 * Formats (`jpg pdf images`) in the manner of `accept`; '' for all. `raw`, which is everything but
 * pictures, videos and sound, has no such form: with it nothing can be said.
 */
export function formatsAsAccept(formats: string): string {
  const words = wordsOf(formats);
  if (words.includes('raw')) return '';
  return words.map((word) => GROUPS.get(word) ?? SPELLINGS.get(word) ?? `.${word}`).join(',');
}

/** Whether everything that is neither picture nor video nor sound is allowed besides. */
export function allowsRaw(formats: string): boolean {
  return wordsOf(formats).includes('raw');
}

/** The groups and endings beside `raw`, in the manner of `accept`. */
export function formatsBesideRaw(formats: string): string {
  return formatsAsAccept(
    wordsOf(formats)
      .filter((word) => word !== 'raw')
      .join(' '),
  );
}

/** What the browser's picker shows, and what the line of rules says. */
export function shownAccept({
  accept,
  clientAllowedFormats,
}: Pick<WidgetOptions, 'accept' | 'clientAllowedFormats'>): string {
  return accept || formatsAsAccept(clientAllowedFormats);
}

function wordsOf(formats: string): string[] {
  return formats
    .toLowerCase()
    .split(/[\s,]+/)
    .map((word) => word.replace(/^\./, ''))
    .filter(Boolean);
}
