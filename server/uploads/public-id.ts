import { randomInt } from 'node:crypto';
import type { StoredResourceType } from '../../src/protocol/endpoints.js';
import { MAX_PUBLIC_ID_LENGTH } from '../../src/protocol/limits.js';
import { refusals } from '../http/refusals.js';
import { baseName, extensionOf, stemOf } from './file-name.js';
import type { UploadSettings } from './upload-settings.js';

const FORBIDDEN = /[?&#\\%<>+\p{Cc}\p{Cs}]/u;
const RESERVED_ELEMENT = /^(v\d+|images|videos|\.{1,2}|)$/;
const RANDOM_LENGTH = 20;
const SUFFIX_LENGTH = 6;
const MAX_STEM_LENGTH = 120;
const RANDOM_SIGNS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/**
 * Holds a public id to the API's rules: up to 255 characters, no `? & # \ % < > +`, no space or
 * slash at either end, no path element that reads as a version; and no `.` or `..` as an element,
 * which browsers would resolve.
 *
 * @throws ApiError `invalid-public-id`
 */
export function checkPublicId(publicId: string): void {
  const isValid =
    publicId.length > 0 &&
    publicId.length <= MAX_PUBLIC_ID_LENGTH &&
    !FORBIDDEN.test(publicId) &&
    publicId.trim() === publicId &&
    !publicId.split('/').some((element) => RESERVED_ELEMENT.test(element));
  if (!isValid) throw refusals.invalidPublicId(publicId);
}

/**
 * Holds a folder to the same rules; slashes at its ends are dropped.
 *
 * @throws ApiError `invalid-parameter`
 */
export function checkFolder(name: string, value: string | undefined): string | undefined {
  const path = value?.replace(/^\/+|\/+$/g, '');
  if (!path) return undefined;
  try {
    checkPublicId(path);
  } catch {
    throw refusals.invalidParameter(name, path.slice(0, 300));
  }
  return path;
}

/**
 * Decides an asset's public id: the one asked for, one made of the file's name, or a random one.
 * Raw files keep their extension in it.
 *
 * @throws ApiError `invalid-public-id` when the folders make it too long
 */
export function choosePublicId(
  settings: UploadSettings,
  fileName: string,
  resourceType: StoredResourceType,
): string {
  const last = settings.publicId ?? nameOf(settings, fileName, resourceType);
  const publicId = [...settings.publicIdFolders, last].join('/');
  checkPublicId(publicId);
  return publicId;
}

function nameOf(
  settings: UploadSettings,
  fileName: string,
  resourceType: StoredResourceType,
): string {
  const extension = resourceType === 'raw' ? normalised(extensionOf(fileName)) : '';
  const ending = extension && `.${extension}`;
  const stem = settings.usesFileName ? normalised(stemOf(baseName(fileName))) : '';
  if (stem === '' || RESERVED_ELEMENT.test(stem)) return `${randomWord(RANDOM_LENGTH)}${ending}`;
  const suffix = settings.hasUniqueSuffix ? `_${randomWord(SUFFIX_LENGTH)}` : '';
  return `${stem}${suffix}${ending}`;
}

/** A file's name as it may stand in an id: everything but letters, digits, `-`, `.`, `_` → `_`. */
function normalised(name: string): string {
  const clean = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '_')
    .replace(/^[_.]+|[_.]+$/g, '');
  return Array.from(clean).slice(0, MAX_STEM_LENGTH).join('');
}

function randomWord(length: number): string {
  return Array.from({ length }, () => RANDOM_SIGNS[randomInt(RANDOM_SIGNS.length)]).join('');
}
