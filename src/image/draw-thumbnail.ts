import { sizeWithin } from './crop-frame.js';
import { checkedFacts, decodePicture } from './decode-picture.js';
import type { Size } from './picture-edit.js';

/** Very long pictures are squeezed to so many times the side: their middle is shown anyway. */
const LONGEST_SIDES = 8;
const QUALITY = 0.85;

/** The middle of a picture as a square, upright. @throws PictureError */
export async function drawThumbnail(file: Blob, side: number): Promise<Blob> {
  const facts = await checkedFacts(file);
  const bitmap = await decodePicture(file, facts && coveringSize(facts.size, side));
  const canvas = new OffscreenCanvas(side, side);
  const context = canvas.getContext('2d');
  const shorter = Math.min(bitmap.width, bitmap.height);
  const [x, y] = [(bitmap.width - shorter) / 2, (bitmap.height - shorter) / 2];
  if (context) context.imageSmoothingQuality = 'medium';
  context?.drawImage(bitmap, x, y, shorter, shorter, 0, 0, side, side);
  bitmap.close();
  return canvas.convertToBlob({ type: 'image/webp', quality: QUALITY });
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
