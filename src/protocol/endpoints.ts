/** What the API stores an asset as. `auto` lets the server decide by content. */
export const RESOURCE_TYPES = ['auto', 'image', 'video', 'raw'] as const;
export type ResourceType = (typeof RESOURCE_TYPES)[number];

/** What an asset was stored as; the answer never says `auto`. */
export type StoredResourceType = Exclude<ResourceType, 'auto'>;

/** How an asset is delivered: to everyone, originals on signature, or everything on signature. */
export const DELIVERY_TYPES = ['upload', 'private', 'authenticated'] as const;
export type DeliveryType = (typeof DELIVERY_TYPES)[number];

/** Request headers of a chunk, as they are spelled on the wire. */
export const UPLOAD_ID_HEADER = 'X-Unique-Upload-Id';
export const CONTENT_RANGE_HEADER = 'Content-Range';
/** The newer way to name a chunk, instead of a range: its number from 1, and how many there are. */
export const PART_NUMBER_HEADER = 'X-Upload-Part-Number';
export const TOTAL_PARTS_HEADER = 'X-Upload-Total-Parts';

/** Response headers that the API adds; they may be unreadable across origins. */
export const ERROR_HEADER = 'X-Cld-Error';
export const REQUEST_ID_HEADER = 'X-Request-Id';

/** The address that takes files: `{prefix}/v1_1/{cloud}/{resource type}/upload`. */
export function uploadEndpoint(
  prefix: string,
  cloudName: string,
  resourceType: ResourceType,
): string {
  return `${cloudRoot(prefix, cloudName)}/${resourceType}/upload`;
}

/** The address that deletes the asset a delete token names. */
export function deleteByTokenEndpoint(prefix: string, cloudName: string): string {
  return `${cloudRoot(prefix, cloudName)}/delete_by_token`;
}

function cloudRoot(prefix: string, cloudName: string): string {
  return `${prefix.replace(/\/+$/, '')}/v1_1/${encodeURIComponent(cloudName)}`;
}
