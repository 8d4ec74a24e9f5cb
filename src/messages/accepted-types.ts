import type { Messages } from './messages.js';

type TypeWords = Pick<Messages, 'anyImage' | 'anyVideo' | 'anyAudio' | 'anyText'>;

/** Short names of types whose second half says nothing to a visitor. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['application/msword', 'DOC'],
  ['application/postscript', 'EPS'],
  ['application/vnd.ms-excel', 'XLS'],
  ['application/vnd.ms-powerpoint', 'PPT'],
  ['application/vnd.openxmlformats-officedocument.presentationml.presentation', 'PPTX'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'XLSX'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'DOCX'],
  ['audio/mpeg', 'MP3'],
  ['text/plain', 'TXT'],
  ['video/quicktime', 'MOV'],
  ['video/x-matroska', 'MKV'],
]);
const SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['JPEG', 'JPG'],
  ['TIFF', 'TIF'],
  ['SVG+XML', 'SVG'],
]);

/**
 * The types of an `accept` list as words: `.jpg, image/png, video/*` → JPG, PNG, videos.
 *
 * @param accept as on `<input type=file>`
 * @returns each word once, in the list's order; empty when everything is taken
 */
export function acceptedTypes(accept: string, words: TypeWords): string[] {
  const names = accept
    .split(',')
    .map((entry) => nameOf(entry.trim().toLowerCase(), words))
    .filter((name) => name !== '');
  return [...new Set(names)];
}

function nameOf(entry: string, words: TypeWords): string {
  if (entry === '*/*') return '';
  if (entry === 'image/*') return words.anyImage;
  if (entry === 'video/*') return words.anyVideo;
  if (entry === 'audio/*') return words.anyAudio;
  if (entry === 'text/*') return words.anyText;
  const tail = entry.startsWith('.') ? entry.slice(1) : entry.replace(/^[^/]*\/(x-)?/, '');
  const name = NAMES.get(entry) ?? tail.toUpperCase();
  return SYNONYMS.get(name) ?? name;
}
