import {
  DELIVERY_TYPES,
  type DeliveryType,
  RESOURCE_TYPES,
  type ResourceType,
} from '../../src/protocol/endpoints.js';
import { parseContext } from '../../src/protocol/upload-params.js';
import type { Coordinates } from '../../src/protocol/coordinates.js';
import { refusals } from '../http/refusals.js';
import { readCoordinates } from './asset-coordinates.js';
import { paramList } from './param-list.js';
import { checkFolder, checkPublicId } from './public-id-rules.js';

/** What an upload's parameters ask for, checked. */
export interface UploadSettings {
  readonly resourceType: ResourceType;
  readonly type: DeliveryType;
  readonly publicId?: string;
  /** Path put before the public id: `folder`, then `public_id_prefix`. */
  readonly publicIdFolders: readonly string[];
  readonly assetFolder: string;
  readonly displayName?: string;
  readonly filenameOverride?: string;
  readonly usesFileName: boolean;
  readonly hasUniqueSuffix: boolean;
  readonly usesFileNameAsDisplayName: boolean;
  readonly discardsFileName: boolean;
  readonly overwrites: boolean;
  readonly returnsDeleteToken: boolean;
  readonly tags: readonly string[];
  readonly context: Readonly<Record<string, string>>;
  readonly metadata: Readonly<Record<string, string>>;
  readonly coordinates: Coordinates;
  /** Lower case; absent: all. */
  readonly allowedFormats?: readonly string[];
}

type TextParams = Readonly<Record<string, string>>;

/**
 * Reads the parameters of an upload.
 *
 * @param resourceType from the request's address
 * @throws ApiError when a value is not valid
 */
export function readUploadSettings(params: TextParams, resourceType: string): UploadSettings {
  const folder = checkFolder('folder', params['folder']);
  const assetFolder = checkFolder('asset_folder', params['asset_folder'] ?? params['folder']);
  const prefix = checkFolder('public_id_prefix', params['public_id_prefix']);
  const usesAssetFolder = flag(params, 'use_asset_folder_as_public_id_prefix', false);
  const publicIdFolders = [folder ?? (usesAssetFolder ? assetFolder : undefined), prefix];
  const publicId = params['public_id'];
  if (publicId !== undefined) checkPublicId(publicId);
  const formats = paramList(params['allowed_formats']).map((format) => format.toLowerCase());
  return {
    resourceType: oneOf('resource_type', RESOURCE_TYPES, resourceType),
    type: oneOf('type', DELIVERY_TYPES, params['type'] ?? 'upload'),
    ...(publicId !== undefined && { publicId }),
    publicIdFolders: publicIdFolders.filter((path) => path !== undefined),
    assetFolder: assetFolder ?? '',
    ...optionalText('displayName', params['display_name']),
    ...optionalText('filenameOverride', params['filename_override']),
    usesFileName: flag(params, 'use_filename', false),
    hasUniqueSuffix: flag(params, 'unique_filename', true),
    usesFileNameAsDisplayName: flag(params, 'use_filename_as_display_name', false),
    discardsFileName: flag(params, 'discard_original_filename', false),
    overwrites: flag(params, 'overwrite', true),
    returnsDeleteToken: flag(params, 'return_delete_token', false),
    tags: paramList(params['tags']),
    context: parseContext(params['context'] ?? ''),
    metadata: parseContext(params['metadata'] ?? ''),
    coordinates: readCoordinates(params),
    ...(formats.length > 0 && { allowedFormats: formats }),
  };
}

function flag(params: TextParams, name: string, byDefault: boolean): boolean {
  const value = params[name];
  if (value === undefined) return byDefault;
  if (/^(1|true)$/i.test(value)) return true;
  if (/^(0|false)$/i.test(value)) return false;
  throw refusals.invalidParameter(name, value.slice(0, 100));
}

function oneOf<T extends string>(name: string, allowed: readonly T[], value: string): T {
  const found = allowed.find((item) => item === value);
  if (found === undefined) throw refusals.invalidParameter(name, value.slice(0, 100));
  return found;
}

function optionalText<K extends string>(
  key: K,
  value: string | undefined,
): Partial<Record<K, string>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, string>);
}
