import { sizeWithin } from './crop-frame.js';
import { checkedFacts, decodeWholePicture } from './decode-picture.js';
import type { Preview } from './picture-orders.js';

const QUALITY = 0.9;

/** A picture to crop another one by, no side longer than `most` pixels. @throws PictureError */
export async function drawPreview(file: Blob, most: number): Promise<Preview> {
  const facts = await checkedFacts(file);
  const bitmap = await decodeWholePicture(file, facts);
  const size = { width: bitmap.width, height: bitmap.height };
  const { width, height } = sizeWithin(size, { width: most, height: most });
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { colorSpace: facts?.colourSpace ?? 'srgb' });
  if (context) context.imageSmoothingQuality = 'high';
  context?.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  const type = facts?.hasAlpha === false ? 'image/jpeg' : 'image/webp';
  const picture = await canvas.convertToBlob({ type, quality: QUALITY });
  return { picture, size, isAnimated: facts?.isAnimated ?? false };
}
