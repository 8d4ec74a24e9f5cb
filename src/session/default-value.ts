import { parseAssetAddress } from '../protocol/asset-address.js';
import { parseIdentifier } from '../protocol/asset-identifier.js';
import { thumbnailAddress } from '../protocol/delivery-address.js';
import {
  isRecord,
  isUploadResult,
  type UploadResult,
  withoutDeleteToken,
} from '../protocol/upload-result.js';
import { type DeliveryPlace, deliveryRoot, isDeliveredThere } from './delivery-place.js';
import { THUMBNAIL_PIXELS } from './remembered-item.js';
import type { RememberedFile } from './tab-memory.js';

/** What is known of an asset that the page names. */
type NamedAsset = Readonly<Record<string, unknown>> & { readonly public_id: string };

/** The version of addresses whose version nobody knows, as in the API's own kits: any. */
const ANY_VERSION = 1;

/** What no public id has in it: those of addresses, of entries, of markup, and control characters. */
const NOT_IN_PUBLIC_IDS = /[?&#\\%<>\u0000-\u001f]/;

/**
 * The files that a value stands for: entries of forms, public ids, addresses or answers, one or many;
 * text may also be one answer or a list of all these as JSON. What is none of them is left out.
 */
export function readDefaultValue(value: unknown, place: DeliveryPlace): RememberedFile[] {
  return itemsOf(value).flatMap((item, index) => {
    const named = typeof item === 'string' ? assetOfText(item, place) : answerOf(item);
    if (!named) return [];
    const { asset, entry } = named;
    const result = resultOf(asset, place);
    // Whatever stands in a value: visitors are sent nowhere for a picture but where the site's files are.
    const isOurs = isDeliveredThere(result.secure_url, place);
    const picture = isOurs ? thumbnailAddress(result, THUMBNAIL_PIXELS) : undefined;
    return {
      id: `default-${index}`,
      name: fileNameOf(result),
      type: '',
      bytes: result.bytes,
      result,
      tokenLeftMs: 0,
      ...(picture && { picture }),
      ...(entry !== undefined && { entry }),
    };
  });
}

/** The parts of a value, those of JSON in it too. */
function itemsOf(value: unknown): readonly unknown[] {
  if (typeof value !== 'string') return Array.isArray(value) ? value.flatMap(itemsOf) : [value];
  const text = value.trim();
  if (!/^[[{]/.test(text)) return text ? [text] : [];
  try {
    return itemsOf(JSON.parse(text) as unknown);
  } catch {
    return [];
  }
}

interface Named {
  readonly asset: NamedAsset;
  /** What the form is sent for it, where no signed entry can be made. */
  readonly entry?: string;
}

function assetOfText(text: string, place: DeliveryPlace): Named | undefined {
  const identifier = parseIdentifier(text);
  if (identifier) {
    const { resourceType, publicId, ...rest } = identifier;
    return { asset: { resource_type: resourceType, public_id: publicId, ...rest } };
  }
  if (/^https?:\/\//i.test(text)) return addressed(text, place);
  return NOT_IN_PUBLIC_IDS.test(text) ? undefined : { asset: { public_id: text }, entry: text };
}

function addressed(address: string, place: DeliveryPlace): Named | undefined {
  if (!URL.canParse(address)) return undefined;
  const { pathname } = new URL(address);
  const known = isDeliveredThere(address, place) ? parseAssetAddress(pathname) : undefined;
  const { resourceType = 'raw', publicId = pathname.slice(1), ...rest } = known ?? {};
  const where = { url: address, secure_url: address };
  return {
    asset: { resource_type: resourceType, public_id: publicId, ...rest, ...where },
    entry: address,
  };
}

function answerOf(item: unknown): Named | undefined {
  if (!isRecord(item) || typeof item['public_id'] !== 'string') return undefined;
  const asset = { ...item, public_id: item['public_id'] };
  if (typeof item['signature'] === 'string' && typeof item['version'] === 'number') {
    return { asset };
  }
  const { secure_url: address } = item;
  return { asset, entry: typeof address === 'string' ? address : asset.public_id };
}

/** The answer that the API would have given, as far as it is known. */
function resultOf(asset: NamedAsset, place: DeliveryPlace): UploadResult {
  const full = {
    version: ANY_VERSION,
    resource_type: 'image',
    type: 'upload',
    bytes: 0,
    ...asset,
  };
  const { resource_type: resourceType, type, version, public_id: publicId } = full;
  const { format } = asset as { readonly format?: unknown };
  const isNamed = typeof format === 'string' && resourceType !== 'raw';
  const path = encodeURI(isNamed ? `${publicId}.${format}` : publicId);
  const address = `${deliveryRoot(place)}/${resourceType}/${type}/v${version}/${path}`;
  const result: unknown = { url: address, secure_url: address, ...full };
  if (!isUploadResult(result)) throw new TypeError('An asset without a public id.');
  return withoutDeleteToken(result);
}

function fileNameOf(result: UploadResult): string {
  const { public_id: publicId, resource_type: resourceType, format } = result;
  const name = publicId.slice(publicId.lastIndexOf('/') + 1);
  const isNamed = resourceType !== 'raw' && format && !name.endsWith(`.${format}`);
  return isNamed ? `${name}.${format}` : name;
}
