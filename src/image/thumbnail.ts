/** Side of the square that a thumbnail has to fill, in CSS pixels. */
const SIDE_PIXELS = 160;

/** SVGs are shown as they are, up to this size, in bytes: an `<img>` runs no scripts of theirs. */
const SVG_LIMIT_BYTES = 1_000_000;

/**
 * A small picture of an image file, upright and at the screen's density, or `undefined` when the
 * browser cannot read it.
 */
export async function createThumbnail(file: Blob): Promise<Blob | undefined> {
  if (file.type === 'image/svg+xml') return file.size <= SVG_LIMIT_BYTES ? file : undefined;
  const side = Math.round(SIDE_PIXELS * Math.min(2, devicePixelRatio));
  try {
    const bitmap = await createImageBitmap(file, { resizeWidth: side, resizeQuality: 'medium' });
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
    bitmap.close();
    return await canvas.convertToBlob({ type: 'image/webp', quality: 0.85 });
  } catch {
    return undefined;
  }
}
