import { type ExifDirectory, TiffBlock } from './exif-directory.js';
import type { Size } from './picture-edit.js';

const ORIENTATION = 0x0112;
const IMAGE_WIDTH = 0x0100;
const IMAGE_HEIGHT = 0x0101;
const EXIF_DIRECTORY = 0x8769;
const GPS_DIRECTORY = 0x8825;
const INTEROP_DIRECTORY = 0xa005;
const PIXEL_WIDTH = 0xa002;
const PIXEL_HEIGHT = 0xa003;
const JPEG_PLACE = 0x0201;
const JPEG_BYTES = 0x0202;

/** How a picture has to be turned to be upright, 1 to 8; 1 when nothing says so. */
export function orientationOf(tiff: Uint8Array): number {
  const block = TiffBlock.of(tiff);
  const entry = block?.main?.entries.find(({ tag }) => tag === ORIENTATION);
  const value = entry && block ? block.number(entry) : 1;
  return value >= 1 && value <= 8 ? value : 1;
}

/** Says in place that a picture need not be turned. */
export function setUpright(tiff: Uint8Array): void {
  const block = TiffBlock.of(tiff);
  const entry = block?.main?.entries.find(({ tag }) => tag === ORIENTATION);
  if (block && entry) block.setNumber(entry, 1);
}

/**
 * Blanks the place where a picture was taken, in place and without moving anything else.
 *
 * @returns whether there was one
 */
export function blankGps(tiff: Uint8Array): boolean {
  const block = TiffBlock.of(tiff);
  const main = block?.main;
  if (!block || !main?.entries.some(({ tag }) => tag === GPS_DIRECTORY)) return false;
  const gps = block.below(main, GPS_DIRECTORY);
  if (gps) wipe(block, gps);
  block.remove(main, GPS_DIRECTORY);
  return true;
}

/**
 * The block for a picture that was edited: upright, of its new size, without the place where it was
 * taken, and without the small picture inside, which would still show what was cut off.
 */
export function editedExif(source: Uint8Array, { width, height }: Size): Uint8Array | undefined {
  const tiff = source.slice();
  const block = TiffBlock.of(tiff);
  if (!block?.main) return undefined;
  blankGps(tiff);
  const { main } = block;
  const exif = block.below(main, EXIF_DIRECTORY);
  const facts = new Map([
    [ORIENTATION, 1],
    [IMAGE_WIDTH, width],
    [IMAGE_HEIGHT, height],
    [PIXEL_WIDTH, width],
    [PIXEL_HEIGHT, height],
  ]);
  for (const entry of [...main.entries, ...(exif?.entries ?? [])]) {
    const value = facts.get(entry.tag);
    if (value !== undefined) block.setNumber(entry, value);
  }
  return withoutThumbnail(block, exif);
}

/** The small JPEG that a camera put beside a picture; `undefined` when there is none. */
export function embeddedJpeg(tiff: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> | undefined {
  const block = TiffBlock.of(tiff);
  const directory = block?.main && block.directory(block.long(block.main.nextAt));
  const place = directory?.entries.find(({ tag }) => tag === JPEG_PLACE);
  const bytes = directory?.entries.find(({ tag }) => tag === JPEG_BYTES);
  if (!block || !place || !bytes) return undefined;
  const start = block.number(place);
  const jpeg = tiff.subarray(start, start + block.number(bytes));
  return jpeg.length > 0 ? jpeg : undefined;
}

function withoutThumbnail(block: TiffBlock, exif: ExifDirectory | undefined): Uint8Array {
  const { main, bytes } = block;
  if (!main) return bytes;
  const thumbnail = block.directory(block.long(main.nextAt));
  if (!thumbnail) return bytes;
  const jpegAt = thumbnail.entries.find(({ tag }) => tag === JPEG_PLACE);
  const jpegBytes = thumbnail.entries.find(({ tag }) => tag === JPEG_BYTES);
  if (jpegAt && jpegBytes) {
    const start = block.number(jpegAt);
    bytes.fill(0, start, Math.min(bytes.length, start + block.number(jpegBytes)));
  }
  wipe(block, thumbnail);
  block.setLong(main.nextAt, 0);
  const kept = [main, exif, exif && block.below(exif, INTEROP_DIRECTORY)];
  return bytes.subarray(0, Math.max(...kept.map((directory) => endOf(directory))));
}

/** Past the last byte that a directory needs. */
function endOf(directory: ExifDirectory | undefined): number {
  if (!directory) return 0;
  const values = directory.entries.map(({ valueAt, valueBytes }) => valueAt + valueBytes);
  return Math.max(directory.nextAt + 4, ...values);
}

function wipe(block: TiffBlock, directory: ExifDirectory): void {
  for (const { valueAt, valueBytes } of directory.entries) {
    block.bytes.fill(0, valueAt, valueAt + valueBytes);
  }
  block.bytes.fill(0, directory.at, Math.min(directory.nextAt + 4, block.bytes.length));
}
