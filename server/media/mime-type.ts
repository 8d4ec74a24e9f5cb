import { getMimeType } from 'hono/utils/mime';
import type { AssetVersion } from '../uploads/asset-record.js';
import { extensionOf } from '../uploads/file-name.js';
import type { OutputFormat } from './transformation.js';

const UNKNOWN = 'application/octet-stream';

/** The type under which an original is delivered: what its content is, else what its name says. */
export function mimeTypeOf(asset: AssetVersion): string {
  if (asset.mimeType !== undefined) return asset.mimeType;
  const extension = asset.format ?? extensionOf(asset.publicId);
  return (extension && getMimeType(`file.${extension}`)) || UNKNOWN;
}

/** The type of a derived picture. */
export function pictureMimeType(format: OutputFormat): string {
  return format === 'jpg' ? 'image/jpeg' : format === 'tif' ? 'image/tiff' : `image/${format}`;
}
