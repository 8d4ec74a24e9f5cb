import { MAX_PUBLIC_ID_LENGTH } from '../../src/protocol/limits.js';
import { refusals } from '../http/refusals.js';

const FORBIDDEN = /[?&#\\%<>+\p{Cc}\p{Cs}]/u;
const RESERVED_ELEMENT = /^(v\d+|images|videos|\.{1,2}|)$/;

/** Whether a path element means something else than a name. */
export function isReservedElement(element: string): boolean {
  return RESERVED_ELEMENT.test(element);
}

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
    !publicId.split('/').some((element) => isReservedElement(element));
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
