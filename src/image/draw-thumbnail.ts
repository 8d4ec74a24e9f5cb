import { coverCanvas } from './cover-canvas.js';
import { sizeWithin } from './crop-frame.js';
import { checkedFacts, decodePicture } from './decode-picture.js';
import { embeddedPicture } from './embedded-picture.js';
import type { Size } from './picture-edit.js';
import type { PictureFacts } from './plain-facts.js';
import { decodeScaledJpeg } from './scaled-jpeg.js';

/** Very long pictures are squeezed to so many times the side: their middle is shown anyway. */
const LONGEST_SIDES = 8;
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
    (await decodeShown(file, facts, size));
  const { width, height } = bitmap;
  const canvas = coverCanvas(bitmap, { width, height }, side);
  if (bitmap instanceof ImageBitmap) bitmap.close();
  // JPEG is written in a tenth of the time.
  const type = facts?.hasAlpha === false ? 'image/jpeg' : 'image/webp';
  return canvas.convertToBlob({ type, quality: QUALITY });
}

/** The picture, or the small one inside where the browser does not know the format. */
async function decodeShown(
  file: Blob,
  facts: PictureFacts | undefined,
  size: Size | undefined,
): Promise<ImageBitmap | OffscreenCanvas> {
  try {
    return await decodePicture(file, size);
  } catch (error) {
    const embedded = facts?.type === 'image/heic' ? await embeddedPicture(file) : undefined;
    if (!embedded) throw error;
    return embedded;
  }
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
