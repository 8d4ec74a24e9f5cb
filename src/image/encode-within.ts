import { encodePicture, type PictureOrigin } from './encode-picture.js';
import { PictureError } from './picture-orders.js';

/** One after the other, before pixels are given up. */
const QUALITIES = [0.8, 0.65];
/** Of what has fewer pixels. */
const SMALLER_QUALITY = 0.8;
/** The size in bytes follows that in pixels only about: aims a little lower, as a share. */
const CAUTION = 0.92;
const MOST_STEPS = 6;
/** Nobody wants less of a picture, in pixels of its longer side. */
const LEAST_PIXELS = 160;

/**
 * Encodes a picture so that it has no more than so many bytes: at lower quality where that is enough,
 * else with fewer pixels, as many as there is room for.
 *
 * @param draw draws it at a share of its size
 * @param most in bytes; `null` for no limit
 * @throws PictureError `picture-unshrinkable` when little would be left of it
 */
export async function encodeWithin(
  draw: (share: number) => OffscreenCanvas,
  origin: PictureOrigin | undefined,
  most: number | null,
): Promise<{ readonly picture: Blob; readonly canvas: OffscreenCanvas }> {
  let canvas = draw(1);
  let picture = await encodePicture(canvas, origin);
  if (most === null) return { picture, canvas };
  // PNG has no quality: it only has fewer pixels.
  const qualities = picture.type === 'image/png' ? [] : QUALITIES;
  for (const quality of qualities) {
    if (picture.size <= most) break;
    picture = await encodePicture(canvas, origin, quality);
  }
  let share = 1;
  for (let step = 0; step < MOST_STEPS && picture.size > most; step++) {
    share *= Math.sqrt(most / picture.size) * CAUTION;
    canvas = draw(share);
    if (Math.max(canvas.width, canvas.height) < LEAST_PIXELS) break;
    picture = await encodePicture(canvas, origin, SMALLER_QUALITY);
  }
  if (picture.size > most) throw new PictureError('picture-unshrinkable');
  return { picture, canvas };
}
