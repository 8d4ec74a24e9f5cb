import { createHash } from 'node:crypto';
import { DELIVERY_TYPES, type DeliveryType } from '../../src/protocol/endpoints.js';
import type { StoredResourceType } from '../../src/protocol/endpoints.js';
import type { AssetVersion } from '../uploads/asset-record.js';
import { isSameText } from '../uploads/signature-check.js';

/** What a delivery address asks for. */
export interface DeliveryRequest {
  readonly cloud: string;
  readonly resourceType: StoredResourceType;
  readonly type: DeliveryType;
  readonly signature?: string;
  /** Components of the transformation, as written; empty for the original. */
  readonly transformation: readonly string[];
  readonly version?: number;
  /** Public id and, where one was written, format; decoded. */
  readonly source: string;
  /** The same as it stands in the address: this is what is signed. */
  readonly rawSource: string;
}

const STORED_TYPES: readonly StoredResourceType[] = ['image', 'video', 'raw'];
const SIGNATURE = /^s--([A-Za-z0-9_-]{8,32})--$/;
const VERSION = /^v(\d{1,15})$/;
const COMPONENT = /^[a-z]{1,3}_[^/]+$/;

/**
 * Reads a delivery path: `/cloud/resource_type/type/[s--sig--/][transformation/…][v1/]id[.format]`.
 *
 * @param pathname still percent-encoded
 * @returns `undefined` when it is no such path
 */
export function parseDeliveryPath(pathname: string): DeliveryRequest | undefined {
  const elements = pathname.split('/').slice(1);
  const decoded = decodeElements(elements);
  if (!decoded) return undefined;
  const [cloud = '', resourceName, typeName] = decoded;
  const resourceType = STORED_TYPES.find((name) => name === resourceName);
  const type = DELIVERY_TYPES.find((name) => name === typeName);
  if (!resourceType || !type) return undefined;
  let at = 3;
  const signature = SIGNATURE.exec(decoded[at] ?? '')?.[1];
  if (signature !== undefined) at += 1;
  const first = at;
  while (at < decoded.length - 1 && isComponents(decoded[at])) at += 1;
  const transformation = decoded.slice(first, at);
  const version = at < decoded.length - 1 ? VERSION.exec(decoded[at] ?? '')?.[1] : undefined;
  if (version !== undefined) at += 1;
  const source = decoded.slice(at).join('/');
  if (source === '') return undefined;
  const place = { cloud, resourceType, type, transformation, source };
  return {
    ...place,
    rawSource: elements.slice(at).join('/'),
    ...(signature !== undefined && { signature }),
    ...(version !== undefined && { version: Number(version) }),
  };
}

/** The path of an asset's original; signed where its delivery type asks for it. */
export function originalAddress(asset: AssetVersion, apiSecret: string): string {
  const extension = asset.resourceType !== 'raw' && asset.format ? `.${asset.format}` : '';
  const source = encodeSource(`${asset.publicId}${extension}`);
  const signature = asset.type === 'upload' ? '' : `s--${deliverySignature(source, apiSecret)}--/`;
  const place = `/${asset.cloud}/${asset.resourceType}/${asset.type}/${signature}`;
  return `${place}v${asset.version}/${source}`;
}

/**
 * Signature of a delivery address: of its transformation and its encoded source, without version.
 *
 * @param kind `short` is SHA-1, `sha256` the same length of SHA-256, `long` 32 characters of it
 */
export function deliverySignature(
  signed: string,
  apiSecret: string,
  kind: 'short' | 'sha256' | 'long' = 'short',
): string {
  const digest = createHash(kind === 'short' ? 'sha1' : 'sha256').update(`${signed}${apiSecret}`);
  const text = digest.digest('base64').replaceAll('/', '_').replaceAll('+', '-');
  return text.slice(0, kind === 'long' ? 32 : 8);
}

/** Whether an address carries a right signature of its own. */
export function isDeliverySigned(request: DeliveryRequest, apiSecret: string): boolean {
  const { signature, transformation, rawSource, source } = request;
  if (signature === undefined) return false;
  const sources = new Set([rawSource, encodeSource(source)]);
  const signed = [...sources].map((name) => [...transformation, name].join('/'));
  const kinds = signature.length === 32 ? (['long'] as const) : (['short', 'sha256'] as const);
  const matches = signed.flatMap((text) =>
    kinds.map((kind) => isSameText(deliverySignature(text, apiSecret, kind), signature)),
  );
  return matches.includes(true);
}

function isComponents(element: string | undefined): boolean {
  return element?.split(',').every((part) => COMPONENT.test(part)) ?? false;
}

function encodeSource(source: string): string {
  return source
    .split('/')
    .map((element) => encodeURIComponent(element).replaceAll('%3A', ':'))
    .join('/');
}

function decodeElements(elements: readonly string[]): string[] | undefined {
  try {
    return elements.map((element) => decodeURIComponent(element));
  } catch {
    return undefined;
  }
}
