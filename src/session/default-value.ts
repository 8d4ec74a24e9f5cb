import { parseIdentifier } from '../protocol/asset-identifier.js';
import { DEFAULT_UPLOAD_PREFIX } from '../protocol/limits.js';
import {
  isUploadResult,
  type UploadResult,
  withoutDeleteToken,
} from '../protocol/upload-result.js';
import type { RememberedFile } from './tab-memory.js';

/** Where Cloudinary delivers what its API has taken. */
const CLOUDINARY_DELIVERY_PREFIX = 'https://res.cloudinary.com';

/** Where the files of a default value lie. */
export interface DefaultValuePlace {
  readonly cloudName: string;
  readonly uploadPrefix: string;
  /** '' for the API's own. */
  readonly deliveryPrefix: string;
}

/**
 * The files that a form control's default value stands for: one entry, or a JSON list of entries or
 * answers. What is neither is left out.
 */
export function readDefaultValue(text: string, place: DefaultValuePlace): RememberedFile[] {
  return entriesOf(text).flatMap((entry, index) => {
    const result = resultOf(entry, place);
    if (!result) return [];
    const name = fileNameOf(result);
    return { id: `default-${index}`, name, type: '', bytes: result.bytes, result, tokenLeftMs: 0 };
  });
}

function entriesOf(text: string): readonly unknown[] {
  const trimmed = text.trim();
  if (!trimmed) return [];
  if (!/^[[{]/.test(trimmed)) return [trimmed];
  try {
    const parsed: unknown = JSON.parse(trimmed);
    return Array.isArray(parsed) ? parsed : [parsed];
  } catch {
    return [];
  }
}

function resultOf(entry: unknown, place: DefaultValuePlace): UploadResult | undefined {
  if (isUploadResult(entry)) return withoutDeleteToken(entry);
  const identifier = typeof entry === 'string' ? parseIdentifier(entry) : undefined;
  if (!identifier) return undefined;
  const { resourceType, type, version, publicId, format, signature } = identifier;
  const extension = format ? `.${format}` : '';
  const address = `${deliveryRoot(place)}/${resourceType}/${type}/v${version}/${publicId}${extension}`;
  const result: unknown = {
    public_id: publicId,
    version,
    signature,
    resource_type: resourceType,
    type,
    bytes: 0,
    url: address,
    secure_url: address,
    ...(format && { format }),
  };
  return isUploadResult(result) ? result : undefined;
}

function deliveryRoot({ cloudName, uploadPrefix, deliveryPrefix }: DefaultValuePlace): string {
  const own = uploadPrefix === DEFAULT_UPLOAD_PREFIX ? CLOUDINARY_DELIVERY_PREFIX : uploadPrefix;
  return `${(deliveryPrefix || own).replace(/\/+$/, '')}/${encodeURIComponent(cloudName)}`;
}

function fileNameOf({
  public_id: publicId,
  resource_type: resourceType,
  format,
}: UploadResult): string {
  const name = publicId.slice(publicId.lastIndexOf('/') + 1);
  return resourceType !== 'raw' && format ? `${name}.${format}` : name;
}
