import type { UploadResult } from './upload-result.js';

/**
 * The address of a square picture of an uploaded image, made by the API's delivery; `undefined` for
 * what is no image or is not delivered to everyone.
 *
 * @param pixels side of the square
 */
export function thumbnailAddress(result: UploadResult, pixels: number): string | undefined {
  if (result.resource_type !== 'image' || result.type !== 'upload') return undefined;
  if (!/^https?:\/\//i.test(result.secure_url)) return undefined;
  const place = '/image/upload/';
  const at = result.secure_url.indexOf(place);
  if (at < 0) return undefined;
  const end = at + place.length;
  const transformation = `c_fill,g_auto,h_${pixels},w_${pixels}`;
  return `${result.secure_url.slice(0, end)}${transformation}/${result.secure_url.slice(end)}`;
}
