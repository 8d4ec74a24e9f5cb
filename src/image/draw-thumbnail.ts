import { sizeWithin } from './crop-frame.js';
import { checkedFacts, decodePicture } from './decode-picture.js';
import type { Size } from './picture-edit.js';
import { decodeScaledJpeg } from './scaled-jpeg.js';

/** Very long pictures are squeezed to so many times the side: their middle is shown anyway. */
const LONGEST_SIDES = 8;
/** So many times longer than broad is the longest thumbnail. */
const WIDEST = 2;
const QUALITY = 0.85;

/**
 * A small picture that is large enough to fill a square, upright; of a long one the middle.
 *
 * @throws PictureError
 */
export async function drawThumbnail(file: Blob, side: number): Promise<Blob> {
  const facts = await checkedFacts(file);
  const size = facts && coveringSize(facts.size, side);
  const bitmap =
    (facts && size && (await decodeScaledJpeg(file, facts, size))) ??
    (await decodePicture(file, size));
  const shorter = Math.min(bitmap.width, bitmap.height);
  const scale = side / shorter;
  const width = Math.min(bitmap.width, shorter * WIDEST);
  const height = Math.min(bitmap.height, shorter * WIDEST);
  const canvas = new OffscreenCanvas(Math.round(width * scale), Math.round(height * scale));
  const context = canvas.getContext('2d');
  const [x, y] = [(bitmap.width - width) / 2, (bitmap.height - height) / 2];
  context?.drawImage(bitmap, x, y, width, height, 0, 0, canvas.width, canvas.height);
  if (bitmap instanceof ImageBitmap) bitmap.close();
  // JPEG is written in a tenth of the time.
  const type = facts?.hasAlpha === false ? 'image/jpeg' : 'image/webp';
  return canvas.convertToBlob({ type, quality: QUALITY });
}

/** Large enough to fill the square, and no larger than the picture is. */
function coveringSize(size: Size, side: number): Size {
  const scale = Math.min(1, side / Math.min(size.width, size.height));
  const longest = side * LONGEST_SIDES;
  return sizeWithin(
    {
      width: Math.max(1, Math.round(size.width * scale)),
      height: Math.max(1, Math.round(size.height * scale)),
    },
    { width: longest, height: longest },
  );
}
