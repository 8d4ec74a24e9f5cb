import { fileTypeFromBuffer } from 'file-type';
import type { ResourceType, StoredResourceType } from '../../src/protocol/endpoints.js';
import { refusals } from '../http/refusals.js';
import { isSvg } from './svg-sniff.js';

/** What a file is by its content, whatever its name says. */
export interface ContentKind {
  readonly resourceType: StoredResourceType;
  /** Extension of the format, lower case; absent when the content does not say. */
  readonly format?: string;
  readonly mimeType?: string;
}

/** Bytes of a file's beginning that are enough to tell its type. */
export const HEAD_BYTES = 64 * 1024;

/**
 * Tells a file's type by its content, and what it is stored as.
 *
 * @param head its first {@link HEAD_BYTES} bytes, or all of them
 * @param asked the resource type of the request; `auto` takes what the content is
 * @throws ApiError `not-of-type` when the content is not what was asked for
 */
export async function contentKindOf(head: Buffer, asked: ResourceType): Promise<ContentKind> {
  const kind = await detect(head);
  if (asked === 'raw') return { ...kind, resourceType: 'raw' };
  if (asked === 'auto' || asked === kind.resourceType) return kind;
  throw refusals.notOfType(asked);
}

async function detect(head: Buffer): Promise<ContentKind> {
  if (isSvg(head.toString('latin1'))) {
    return { resourceType: 'image', format: 'svg', mimeType: 'image/svg+xml' };
  }
  const type = await fileTypeFromBuffer(head);
  if (!type) return { resourceType: 'raw' };
  return { resourceType: resourceTypeOf(type.mime), format: type.ext, mimeType: type.mime };
}

/** 3D models and PDF count as pictures, sound as video: so the API has it. */
function resourceTypeOf(mimeType: string): StoredResourceType {
  if (mimeType.startsWith('image/') || mimeType.startsWith('model/')) return 'image';
  if (mimeType === 'application/pdf') return 'image';
  if (mimeType.startsWith('video/') || mimeType.startsWith('audio/')) return 'video';
  return 'raw';
}
