import { randomInt } from 'node:crypto';
import type { StoredResourceType } from '../../src/protocol/endpoints.js';
import { baseName, extensionOf, stemOf } from './file-name.js';
import { checkPublicId, isReservedElement } from './public-id-rules.js';
import type { UploadSettings } from './upload-settings.js';

const RANDOM_LENGTH = 20;
const SUFFIX_LENGTH = 6;
const MAX_STEM_LENGTH = 120;
const RANDOM_SIGNS = 'abcdefghijklmnopqrstuvwxyz0123456789';

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
  if (stem === '' || isReservedElement(stem)) return `${randomWord(RANDOM_LENGTH)}${ending}`;
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
