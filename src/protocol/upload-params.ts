import { type Params, wireValue } from './signature.js';

/** The only parameters that may come with an unsigned upload, in the API's own order. */
export const UNSIGNED_UPLOAD_PARAMS: readonly string[] = [
  'upload_preset',
  'callback',
  'public_id',
  'folder',
  'asset_folder',
  'tags',
  'context',
  'metadata',
  'face_coordinates',
  'custom_coordinates',
  'source',
  'filename_override',
  'manifest_transformation',
  'manifest_json',
  'template',
  'template_vars',
  'regions',
  'public_id_prefix',
];

/** The parameters that have a value: empty ones are neither sent nor signed. */
export function presentParams(params: Params): Params {
  return Object.fromEntries(Object.entries(params).filter(([, value]) => wireValue(value) !== ''));
}

/** Form fields for the parameters that have a value; empty ones are not sent. */
export function paramFields(params: Params): [name: string, value: string][] {
  return Object.entries(params)
    .map(([name, value]): [string, string] => [name, wireValue(value)])
    .filter(([, value]) => value !== '');
}

/** Writes `context` or `metadata`: `key=value` pairs joined by `|`, with `=` and `|` escaped. */
export function formatContext(pairs: Readonly<Record<string, string>>): string {
  return Object.entries(pairs)
    .map(([key, value]) => `${escapeContext(key)}=${escapeContext(value)}`)
    .join('|');
}

/** Reads `context` or `metadata` as {@link formatContext} writes it. */
export function parseContext(text: string): Record<string, string> {
  const pairs: [string, string][] = [];
  for (const pair of text.split(/(?<!\\)\|/)) {
    const [key = '', ...rest] = pair.split(/(?<!\\)=/);
    if (key) pairs.push([unescapeContext(key), unescapeContext(rest.join('='))]);
  }
  return Object.fromEntries(pairs);
}

function escapeContext(text: string): string {
  return text.replace(/[=|]/g, (sign) => `\\${sign}`);
}

function unescapeContext(text: string): string {
  return text.replace(/\\([=|])/g, '$1');
}
