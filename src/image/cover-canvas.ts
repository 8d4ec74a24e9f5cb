import type { Size } from './picture-edit.js';

/** So many times longer than broad is the longest thumbnail. */
const WIDEST = 2;

/**
 * What fills a square, of a long picture the middle.
 *
 * @param size of the picture
 * @param side of the square, in pixels
 */
export function coverCanvas(picture: CanvasImageSource, size: Size, side: number): OffscreenCanvas {
  const shorter = Math.min(size.width, size.height);
  const scale = side / shorter;
  const width = Math.min(size.width, shorter * WIDEST);
  const height = Math.min(size.height, shorter * WIDEST);
  const canvas = new OffscreenCanvas(Math.round(width * scale), Math.round(height * scale));
  const context = canvas.getContext('2d');
  const [x, y] = [(size.width - width) / 2, (size.height - height) / 2];
  context?.drawImage(picture, x, y, width, height, 0, 0, canvas.width, canvas.height);
  return canvas;
}
