import { jpegOrientation, withoutOrientation } from './jpeg-metadata.js';
import type { Size } from './picture-edit.js';
import type { PictureFacts } from './plain-facts.js';

/** What of WebCodecs is used here; browsers that have none decode the whole picture. */
interface ScalingDecoder {
  decode(): Promise<{ readonly image: CanvasImageSource & { close(): void } }>;
  close(): void;
}

type ScalingDecoderClass = new (init: {
  readonly data: ArrayBuffer;
  readonly type: string;
  readonly desiredWidth: number;
  readonly desiredHeight: number;
}) => ScalingDecoder;

/**
 * A small upright picture of a JPEG, decoded at an eighth, a quarter or half of its size where the
 * browser's decoder can do that, which takes half the time and a fraction of the memory.
 *
 * @param size of the result at least, upright
 * @returns `undefined` where this is not possible
 */
export async function decodeScaledJpeg(
  file: Blob,
  { type, segments }: PictureFacts,
  size: Size,
): Promise<OffscreenCanvas | undefined> {
  const { ImageDecoder } = globalThis as { ImageDecoder?: ScalingDecoderClass };
  if (!ImageDecoder || type !== 'image/jpeg') return undefined;
  const orientation = jpegOrientation(segments);
  const stored = orientation >= 5 ? { width: size.height, height: size.width } : size;
  try {
    const decoder = new ImageDecoder({
      data: await withoutOrientation(file, segments).arrayBuffer(),
      type,
      desiredWidth: stored.width,
      desiredHeight: stored.height,
    });
    const { image } = await decoder.decode();
    const canvas = drawUpright(image, stored, orientation);
    image.close();
    decoder.close();
    return canvas;
  } catch {
    return undefined;
  }
}

/** Mirrors and turns a picture as EXIF's orientation says. */
function drawUpright(
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
