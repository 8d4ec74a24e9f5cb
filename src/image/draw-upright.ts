import type { Size } from './picture-edit.js';

/**
 * Mirrors and turns a picture as EXIF's orientation says.
 *
 * @param size to be drawn at, before it is turned
 * @param orientation 1 to 8
 */
export function drawUpright(
  image: CanvasImageSource,
  { width, height }: Size,
  orientation: number,
): OffscreenCanvas {
  const isTurned = orientation >= 5;
  const canvas = new OffscreenCanvas(isTurned ? height : width, isTurned ? width : height);
  const context = canvas.getContext('2d');
  const [w, h] = [canvas.width, canvas.height];
  const places: readonly DOMMatrix2DInit[] = [
    { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 },
    { a: -1, b: 0, c: 0, d: 1, e: w, f: 0 },
    { a: -1, b: 0, c: 0, d: -1, e: w, f: h },
    { a: 1, b: 0, c: 0, d: -1, e: 0, f: h },
    { a: 0, b: 1, c: 1, d: 0, e: 0, f: 0 },
    { a: 0, b: 1, c: -1, d: 0, e: w, f: 0 },
    { a: 0, b: -1, c: -1, d: 0, e: w, f: h },
    { a: 0, b: -1, c: 1, d: 0, e: 0, f: h },
  ];
  if (context) {
    context.imageSmoothingQuality = 'medium';
    context.setTransform(places[orientation - 1]);
    context.drawImage(image, 0, 0, width, height);
  }
  return canvas;
}
