import type { AssetIdentifier } from './asset-identifier.js';

/** What a delivery address says of its asset. */
export type AddressedAsset = Pick<
  AssetIdentifier,
  'resourceType' | 'type' | 'publicId' | 'format'
> & { readonly version?: number };

const PLACE =
  /\/(image|video|raw)\/(upload|private|authenticated)\/(?:s--[A-Za-z0-9_-]{8,32}--\/)?(.+)$/;
const VERSION = /^v(\d{1,15})$/;
const TRANSFORMATION = /^[a-z]{1,3}_[^/]+$/;

/**
 * Reads `…/resource_type/type/[s--sig--/][transformation/…][v1/]id[.format]`, as both Cloudinary and
 * our server deliver; `undefined` when it is another path.
 *
 * @param pathname still percent-encoded
 */
export function parseAssetAddress(pathname: string): AddressedAsset | undefined {
  const match = PLACE.exec(pathname);
  const parts = decode(match?.[3] ?? '')?.split('/');
  if (!match || !parts) return undefined;
  const last = parts.length - 1;
  let at = 0;
  while (at < last && isTransformation(parts[at] ?? '')) at += 1;
  const version = at < last ? VERSION.exec(parts[at] ?? '')?.[1] : undefined;
  const path = parts.slice(version === undefined ? at : at + 1).join('/');
  const [, resourceType = '', type = ''] = match;
  const dot = resourceType === 'raw' ? -1 : path.lastIndexOf('.');
  const isNamed = dot > path.lastIndexOf('/') + 1;
  return {
    resourceType,
    type,
    publicId: isNamed ? path.slice(0, dot) : path,
    ...(isNamed && { format: path.slice(dot + 1) }),
    ...(version !== undefined && { version: Number(version) }),
  };
}

function isTransformation(part: string): boolean {
  return part.split(',').every((component) => TRANSFORMATION.test(component));
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
