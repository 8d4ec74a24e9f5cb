import type { ErrorCode } from '../protocol/error-codes.js';
import type { WidgetOptions } from '../options.js';
import { allowsRaw, formatsBesideRaw } from './allowed-formats.js';
import { tellsContent } from './content-type.js';
import type { FileError } from './file-snapshot.js';

/** What of a file the rules look at. */
export interface Candidate {
  readonly name: string;
  /** MIME type; '' when unknown. */
  readonly type: string;
  /** `undefined` of what the API fetches: then the API judges. */
  readonly bytes: number | undefined;
  /** Whether it can be looked into: then its content may be welcome where its name is not. */
  readonly isReadable?: boolean;
}

/** The options that are rules. */
export type Rules = Pick<
  WidgetOptions,
  | 'accept'
  | 'clientAllowedFormats'
  | 'multiple'
  | 'maxFiles'
  | 'minFileSize'
  | 'maxFileSize'
  | 'maxTotalSize'
  | 'maxImageFileSize'
  | 'maxVideoFileSize'
  | 'maxRawFileSize'
>;

/** What is in the list already and counts. */
export interface Standing {
  readonly files: number;
  readonly bytes: number;
}

/** Why a file is refused; `undefined` when it is welcome. */
export function refusalOf(
  candidate: Candidate,
  rules: Rules,
  standing: Standing,
): FileError | undefined {
  const { bytes } = candidate;
  if (!isWelcome(candidate, rules)) return refusal('type-not-allowed');
  const sizeRefusal = bytes === undefined ? undefined : sizeRefusalOf(bytes, candidate, rules);
  if (sizeRefusal) return sizeRefusal;
  return roomRefusal(bytes ?? 0, rules, standing);
}

/** Why there is no room for so many bytes more in a file more. */
export function roomRefusal(
  bytes: number,
  rules: Pick<Rules, 'multiple' | 'maxFiles' | 'maxTotalSize'>,
  standing: Standing,
): FileError | undefined {
  const most = rules.multiple ? rules.maxFiles : 1;
  if (most !== null && standing.files >= most) return refusal('too-many', most);
  if (rules.maxTotalSize !== null && standing.bytes + bytes > rules.maxTotalSize) {
    return refusal('total-too-large', rules.maxTotalSize);
  }
  return undefined;
}

/** Whether {@link roomRefusal} has said so: there may be room once others have gone. */
export function isForWantOfRoom(code: ErrorCode): boolean {
  return code === 'too-many' || code === 'total-too-large';
}

/** What may be welcome by its content is judged by that, and what only the API sees by the API. */
function isWelcome(candidate: Candidate, rules: Rules): boolean {
  const { bytes, type, name, isReadable = false } = candidate;
  if (type === '' && (bytes === undefined || !name.includes('.'))) return true;
  return isNamedAsWanted(candidate, rules) || (isReadable && asksForTellingContent(rules));
}

/** Whether a file is one of those that are taken, by its name and its type. */
export function isNamedAsWanted(
  candidate: Pick<Candidate, 'name' | 'type'>,
  { accept, clientAllowedFormats }: Pick<Rules, 'accept' | 'clientAllowedFormats'>,
): boolean {
  const { type } = candidate;
  if (!isAccepted(candidate, accept)) return false;
  if (clientAllowedFormats === '') return true;
  if (allowsRaw(clientAllowedFormats) && isRaw(type)) return true;
  const formats = formatsBesideRaw(clientAllowedFormats);
  return formats !== '' && isAccepted(candidate, formats);
}

/** Whether a file that is called otherwise may turn out to be one of those that are taken. */
function asksForTellingContent({ accept, clientAllowedFormats }: Rules): boolean {
  const isTold = (list: string) => list === '' || list.split(',').some(tellsContent);
  return isTold(accept) && isTold(formatsBesideRaw(clientAllowedFormats));
}

/** Whether a type is neither picture nor video nor sound. */
export function isRaw(type: string): boolean {
  return !/^(?:image|video|audio)\//.test(type);
}

/** The most bytes that a picture may have; `null` for any. */
export function mostPictureBytes({
  maxFileSize,
  maxImageFileSize,
}: Pick<Rules, 'maxFileSize' | 'maxImageFileSize'>): number | null {
  const most = Math.min(maxFileSize ?? Infinity, maxImageFileSize ?? Infinity);
  return Number.isFinite(most) ? most : null;
}

function sizeRefusalOf(bytes: number, { type }: Candidate, rules: Rules): FileError | undefined {
  if (bytes === 0) return refusal('empty');
  const ofKind = type.startsWith('image/')
    ? rules.maxImageFileSize
    : isRaw(type)
      ? rules.maxRawFileSize
      : rules.maxVideoFileSize;
  const most = Math.min(rules.maxFileSize ?? Infinity, ofKind ?? Infinity);
  if (bytes > most) return refusal('too-large', most);
  if (rules.minFileSize !== null && bytes < rules.minFileSize) {
    return refusal('too-small', rules.minFileSize);
  }
  return undefined;
}

/**
 * Whether a file matches an `accept` list, with the meaning of `<input type="file">`: extensions
 * (`.pdf`), types (`image/png`) and groups (`image/*`). An empty list takes everything.
 */
export function isAccepted(
  { name, type }: Pick<Candidate, 'name' | 'type'>,
  accept: string,
): boolean {
  const tokens = accept
    .toLowerCase()
    .split(',')
    .map((token) => token.trim())
    .filter(Boolean);
  if (tokens.length === 0) return true;
  const lowerName = name.toLowerCase();
  const lowerType = type.toLowerCase();
  return tokens.some((token) => {
    if (token === '*' || token === '*/*') return true;
    if (token.startsWith('.')) return lowerName.endsWith(token);
    if (token.endsWith('/*')) return lowerType.startsWith(token.slice(0, -1));
    return lowerType === token;
  });
}

/** What the list shows of a broken rule. */
export function refusal(code: ErrorCode, limit?: number): FileError {
  return {
    code,
    message: REASONS[code] ?? 'The file was refused.',
    retryable: false,
    ...(limit !== undefined && { limit }),
  };
}

const REASONS: Partial<Record<ErrorCode, string>> = {
  empty: 'The file is empty.',
  'file-unreadable': 'The file cannot be read.',
  'folder-endless': 'The folder is too deep, or its links never end.',
  'type-not-allowed': 'Files of this type are not accepted.',
  'too-large': 'The file is larger than allowed.',
  'too-small': 'The file is smaller than allowed.',
  'too-many': 'There are as many files as allowed.',
  'address-uncroppable': 'The host of the picture does not let this page crop it.',
  duplicate: 'The same file is in the list already.',
  'total-too-large': 'All files together would be larger than allowed.',
};
