import { readFile } from 'node:fs/promises';
import sharp, { type Sharp } from 'sharp';
import { refusals } from '../http/refusals.js';
import { type Area, cutArea, fillArea, isFocus, type Subject, wholeArea } from './cut.js';
import type { OutputFormat, Transformation } from './transformation.js';

/** One picture to be made. */
export interface TransformJob {
  readonly transformation: Transformation;
  readonly format: OutputFormat;
  /** Format, upright size and parts of the source. */
  readonly source: Subject & { readonly format: string };
  readonly inputPath: string;
  readonly outputPath: string;
}

const AUTO_QUALITY: Readonly<Record<'avif' | 'jpg' | 'webp', number>> = {
  avif: 55,
  jpg: 80,
  webp: 78,
};
const TIMEOUT_SECONDS = 30;

/**
 * Makes a picture: upright, without the source's metadata (its location above all).
 *
 * @param maxInputPixels pixels of the source that are decoded at most
 * @throws ApiError `not-of-type` when the source cannot be decoded
 */
export async function makePicture(job: TransformJob, maxInputPixels: number): Promise<void> {
  const { transformation, source, inputPath, outputPath } = job;
  // An SVG from memory has no folder: it cannot refer to files beside it.
  const input = source.format === 'svg' ? await readFile(inputPath) : inputPath;
  try {
    const upright = sharp(input, { limitInputPixels: maxInputPixels, sequentialRead: true })
      .timeout({ seconds: TIMEOUT_SECONDS })
      .autoOrient();
    await encode(resize(upright, transformation, source), job).toFile(outputPath);
  } catch {
    throw refusals.notOfType('image');
  }
}

/**
 * Size of the picture that a transformation makes.
 *
 * @throws ApiError `invalid-transformation` when it would have more than `maxPixels`
 */
export function checkOutputSize(
  transformation: Transformation,
  subject: Subject,
  maxPixels: number,
): void {
  const source = areaOf(transformation, subject);
  const aspect = source.width / source.height;
  const { crop, width = 0, height = 0 } = transformation;
  const isFitted = crop === 'fit' || crop === 'limit';
  let [w, h] = [width || source.width, height || source.height];
  if (width && !height) h = width / aspect;
  if (height && !width) w = height * aspect;
  if (width && height && isFitted) [w, h] = [Math.min(w, h * aspect), Math.min(h, w / aspect)];
  const isEnlarged = width > 0 || height > 0;
  if (crop === 'limit') [w, h] = [Math.min(w, source.width), Math.min(h, source.height)];
  if (isEnlarged && w * h > maxPixels) {
    const size = `${Math.round(w)}x${Math.round(h)}`;
    throw refusals.invalidInTransformation(`size (at most ${maxPixels} pixels)`, size);
  }
}

/** What is left of the source when everything that is cut off has gone. */
function areaOf({ cut, crop, gravity, width, height }: Transformation, subject: Subject): Area {
  const area = cut ? cutArea(cut, subject) : wholeArea(subject);
  const isFilled = crop === 'fill' && width !== undefined && height !== undefined;
  return isFilled && isFocus(gravity)
    ? fillArea(gravity, { subject, area }, { width, height })
    : area;
}

function resize(upright: Sharp, transformation: Transformation, subject: Subject): Sharp {
  const { crop, gravity, width, height } = transformation;
  const area = areaOf(transformation, subject);
  const isWhole = area.width === subject.width && area.height === subject.height;
  const picture = isWhole ? upright : upright.extract(area);
  if (width === undefined && height === undefined) return picture;
  const size = { ...(width !== undefined && { width }), ...(height !== undefined && { height }) };
  switch (crop) {
    case 'fill':
      return picture.resize({
        ...size,
        fit: 'cover',
        position: gravity === 'auto' ? sharp.strategy.attention : 'centre',
      });
    case 'fit':
      return picture.resize({ ...size, fit: 'inside' });
    case 'limit':
      return picture.resize({ ...size, fit: 'inside', withoutEnlargement: true });
    case 'scale':
      // With one side only, `fill` would leave the other as it is.
      return picture.resize({ ...size, fit: width && height ? 'fill' : 'inside' });
  }
}

function encode(picture: Sharp, { format, transformation }: TransformJob): Sharp {
  const { quality } = transformation;
  const qualityFor = (name: 'avif' | 'jpg' | 'webp') =>
    quality === 'auto' ? AUTO_QUALITY[name] : quality;
  switch (format) {
    case 'jpg':
      // What was transparent becomes white, as on paper, instead of black.
      return picture.flatten({ background: 'white' }).jpeg({ quality: qualityFor('jpg') });
    case 'webp':
      return picture.webp({ quality: qualityFor('webp') });
    case 'avif':
      return picture.avif({ quality: qualityFor('avif'), effort: 2 });
    case 'png':
      return picture.png();
    case 'gif':
      return picture.gif();
    case 'tif':
      return picture.tiff();
  }
}
