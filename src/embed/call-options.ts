import { OPTIONS, type OptionName } from '../options.js';
import type { Params, ParamValue } from '../protocol/signature.js';
import { formatContext, UNSIGNED_UPLOAD_PARAMS } from '../protocol/upload-params.js';
import { croppingProperties } from './cropping-options.js';

/** Options as sites write them: in camelCase or in snake_case. */
export type CallOptions = Readonly<Record<string, unknown>>;

/** The same, sorted by whom they concern. */
export interface SortedOptions {
  /** Properties of the element. */
  readonly properties: Partial<Record<OptionName, unknown>>;
  /** Upload parameters that are no options of the widget, by their names on the wire. */
  readonly uploadParams: Params;
  /** Whether the dialog closes once a single file has arrived. */
  readonly singleUploadAutoClose?: boolean | undefined;
  /** Whether the dialog makes way for a pill once uploads begin. */
  readonly autoMinimize?: boolean | undefined;
  /** The way in that the dialog opens with. */
  readonly defaultSource?: string | undefined;
  /** BCP 47 tag of the language to speak, whatever the page's is. */
  readonly language?: string | undefined;
  /** The site's own texts, by language. */
  readonly text?: unknown;
  readonly unknown: readonly string[];
}

/** What the call decides by itself. */
const NOT_OF_CALLS: ReadonlySet<string> = new Set([
  'mode',
  'open',
  'name',
  'required',
  'disabled',
  'changesName',
]);

/** Sorts the options of a call; nothing in them is trusted, only own names of the tables count. */
export function sortCallOptions(options: CallOptions): SortedOptions {
  const properties: Partial<Record<OptionName, unknown>> = {};
  const uploadParams: Record<string, ParamValue> = {};
  const unknown: string[] = [];
  let singleUploadAutoClose: boolean | undefined;
  let autoMinimize: boolean | undefined;
  let defaultSource: string | undefined;
  let language: string | undefined;
  let text: unknown;
  for (const [key, value] of Object.entries(options)) {
    const name = toCamelCase(key);
    const param = toSnakeCase(name);
    if (value === undefined || value === null) continue;
    if (name === 'theme' && value === 'default') continue;
    const cropping = croppingProperties(name, value, options);
    if (cropping) Object.assign(properties, cropping);
    else if (name === 'singleUploadAutoClose') singleUploadAutoClose = value !== false;
    else if (name === 'autoMinimize') autoMinimize = value !== false;
    else if (name === 'defaultSource' && typeof value === 'string') defaultSource = value;
    else if (name === 'language' && typeof value === 'string') language = value;
    else if (name === 'text') text = value;
    else if (isProperty(name)) properties[name] = asText(name, value);
    else if (UNSIGNED_UPLOAD_PARAMS.includes(param)) uploadParams[param] = asParam(value);
    else unknown.push(key);
  }
  const rest = { autoMinimize, defaultSource, language, text, unknown };
  return { properties, uploadParams, singleUploadAutoClose, ...rest };
}

function isProperty(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name) && !NOT_OF_CALLS.has(name);
}

/** A value as a form field takes it; objects, which none takes, as JSON. */
function asParam(value: unknown): ParamValue {
  if (Array.isArray(value)) return value.join(',');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Lists and pairs in the text form of the element's attributes. */
function asText(name: OptionName, value: unknown): unknown {
  if (Array.isArray(value)) return value.join(',');
  const isPairs = name === 'context' || name === 'metadata';
  if (!isPairs || typeof value !== 'object' || value === null) return value;
  return formatContext(
    Object.fromEntries(Object.entries(value).map(([key, it]) => [key, String(it)])),
  );
}

function toCamelCase(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function toSnakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
