import sharp, { type Metadata } from 'sharp';
import { refusals } from '../http/refusals.js';

/** Facts of a picture. */
export interface PictureFacts {
  /** Pixels of the upright picture: EXIF orientation is applied, as delivery applies it. */
  readonly width: number;
  readonly height: number;
  /** Frames or pages; absent when there is one. */
  readonly pages?: number;
}

/** Formats that this server can read; of others (HEIC, BMP, PDF, …) it only knows the type. */
export const READABLE_FORMATS: readonly string[] = [
  'avif',
  'gif',
  'jpg',
  'png',
  'svg',
  'tif',
  'webp',
];

/**
 * Reads a picture's size without decoding it.
 *
 * @param path a local file
 * @returns `undefined` when this server cannot read the format
 * @throws ApiError `not-of-type` when the picture is broken, `too-many-pixels` when it is a bomb
 */
export async function probePicture(
  path: string,
  format: string | undefined,
  maxPixels: number,
): Promise<PictureFacts | undefined> {
  if (format === undefined || !READABLE_FORMATS.includes(format)) return undefined;
  let metadata: Metadata;
  try {
    metadata = await sharp(path, { limitInputPixels: false }).metadata();
  } catch {
    throw refusals.notOfType('image');
  }
  const { width, height } = metadata.autoOrient;
  const pages = metadata.pages ?? 1;
  if (width * height > maxPixels) throw refusals.tooManyPixels(width, height, maxPixels);
  return { width, height, ...(pages > 1 && { pages }) };
}
