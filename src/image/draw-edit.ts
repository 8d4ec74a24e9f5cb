import { sizeWithin } from './crop-frame.js';
import { turn } from './crop-view.js';
import { outputSize, type PictureEdit, type Size, turnedSize } from './picture-edit.js';
import type { ColourSpace } from './icc-profile.js';
import { PictureError, type PrepareOrder } from './picture-orders.js';

/**
 * Draws what an edit cuts out, at the resolution of the source or within limits. Quarter turns, flips
 * and straight crops give the very pixels of the source.
 *
 * @throws PictureError `picture-too-large`
 */
export function drawEdit(
  bitmap: ImageBitmap,
  edit: PictureEdit,
  { limits, colourSpace }: Pick<PrepareOrder, 'limits'> & { readonly colourSpace: ColourSpace },
): OffscreenCanvas {
  const full = outputSize(edit);
  const size = sizeWithin(full, limits);
  const canvas = new OffscreenCanvas(size.width, size.height);
  const context = canvas.getContext('2d', { colorSpace: colourSpace });
  if (!context) throw new PictureError('picture-too-large');
  const isExact = edit.straighten === 0 && size === full;
  context.imageSmoothingEnabled = !isExact;
  context.imageSmoothingQuality = 'high';
  place(context, edit, size);
  context.drawImage(bitmap, 0, 0);
  return canvas;
}

/** From pixels of the source to those of the result. */
function place(context: OffscreenCanvasRenderingContext2D, edit: PictureEdit, size: Size): void {
  const { rect, isMirrored } = edit;
  const frame = turnedSize(rect, edit);
  const [cos, sin] = turn(edit);
  context.translate(size.width / 2, size.height / 2);
  context.scale(size.width / frame.width, size.height / frame.height);
  context.transform(cos, sin, -sin, cos, 0, 0);
  if (isMirrored) context.scale(-1, 1);
  context.translate(-(rect.x + rect.width / 2), -(rect.y + rect.height / 2));
}
