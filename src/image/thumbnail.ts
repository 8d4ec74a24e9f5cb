import type { PictureDesk } from './picture-desk.js';

/** Side of the square that a thumbnail fills, in CSS pixels. */
const SIDE_PIXELS = 160;
const MOST_DENSITY = 2;

/** SVGs are shown as they are, up to this size, in bytes: an `<img>` runs no scripts of theirs. */
const SVG_LIMIT_BYTES = 1_000_000;

/**
 * A small picture of an image file, upright and at the screen's density, or `undefined` when the
 * browser cannot read it or nobody wants it any more.
 */
export async function createThumbnail(
  file: Blob,
  desk: PictureDesk,
  signal: AbortSignal,
): Promise<Blob | undefined> {
  if (file.type === 'image/svg+xml') return file.size <= SVG_LIMIT_BYTES ? file : undefined;
  const side = Math.round(SIDE_PIXELS * Math.min(MOST_DENSITY, devicePixelRatio));
  try {
    return await desk.order({ type: 'thumbnail', file, side }, signal);
  } catch {
    return undefined;
  }
}
