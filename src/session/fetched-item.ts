import { thumbnailAddress } from '../protocol/delivery-address.js';
import type { UploadResult } from '../protocol/upload-result.js';
import { THUMBNAIL_PIXELS } from './remembered-item.js';
import type { UploadItem } from './upload-item.js';

/**
 * What only the API's answer tells of a file that it has fetched: its size and its picture, which
 * comes from the API's delivery. The page itself calls no foreign host.
 */
export function describeFetched(item: UploadItem, result: UploadResult): void {
  item.learn({ bytes: result.original_bytes ?? result.bytes });
  item.previewUrl = thumbnailAddress(result, THUMBNAIL_PIXELS);
}
