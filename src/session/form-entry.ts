import { formatIdentifier } from '../protocol/asset-identifier.js';
import type { UploadResult } from '../protocol/upload-result.js';

/** An uploaded file, as far as forms are concerned. */
export interface EnteredFile {
  readonly result: UploadResult;
  /** What the page itself gave for it, where no signed entry can be made. */
  readonly entry?: string | undefined;
}

/** How a file is written into a form: as a signed entry, or as the answer in JSON. */
export function formEntry({ result, entry }: EnteredFile, format: 'identifier' | 'json'): string {
  return format === 'json' ? JSON.stringify(result) : (entry ?? formatIdentifier(result));
}

/** What makes two files of a form the same: the version of the asset that they stand for. */
export function assetKey({ result }: Pick<EnteredFile, 'result'>): string {
  const { resource_type: resourceType, type, version, public_id: publicId } = result;
  return `${resourceType}/${type}/v${version}/${publicId}`;
}
