import sharp from 'sharp';
import type { Region } from '../../src/protocol/coordinates.js';

/** Size of {@link uprightPattern}, in pixels. */
export const PATTERN_WIDTH = 60;
export const PATTERN_HEIGHT = 40;

/** The eight values of EXIF's orientation. */
export const ORIENTATIONS = [1, 2, 3, 4, 5, 6, 7, 8] as const;
export type Orientation = (typeof ORIENTATIONS)[number];

/** Where a pixel of the upright picture lies in a file of that orientation, by EXIF's definition. */
const STORED_AT: Readonly<Record<Orientation, (x: number, y: number) => [number, number]>> = {
  1: (x, y) => [x, y],
  2: (x, y) => [PATTERN_WIDTH - 1 - x, y],
  3: (x, y) => [PATTERN_WIDTH - 1 - x, PATTERN_HEIGHT - 1 - y],
  4: (x, y) => [x, PATTERN_HEIGHT - 1 - y],
  5: (x, y) => [y, x],
  6: (x, y) => [y, PATTERN_WIDTH - 1 - x],
  7: (x, y) => [PATTERN_HEIGHT - 1 - y, PATTERN_WIDTH - 1 - x],
  8: (x, y) => [PATTERN_HEIGHT - 1 - y, x],
};

/** A colour that no other pixel of the pattern has. */
function colourAt(x: number, y: number): [number, number, number] {
  return [x * 4, y * 6, (x * 7 + y * 13) % 256];
}

/** The pixels of a part of the upright pattern, three bytes each. */
export function patternPixels([left, top, width, height]: Region): Buffer {
  const colours: number[] = [];
  for (let y = top; y < top + height; y += 1) {
    for (let x = left; x < left + width; x += 1) colours.push(...colourAt(x, y));
  }
  return Buffer.from(colours);
}

/** The pattern as a PNG whose pixels lie as a camera held that way stores them. */
export function patternFile(orientation: Orientation): Promise<Buffer> {
  const isTurned = orientation > 4;
  const width = isTurned ? PATTERN_HEIGHT : PATTERN_WIDTH;
  const height = isTurned ? PATTERN_WIDTH : PATTERN_HEIGHT;
  const pixels = Buffer.alloc(width * height * 3);
  for (let y = 0; y < PATTERN_HEIGHT; y += 1) {
    for (let x = 0; x < PATTERN_WIDTH; x += 1) {
      const [storedX, storedY] = STORED_AT[orientation](x, y);
      pixels.set(colourAt(x, y), (storedY * width + storedX) * 3);
    }
  }
  const raw = { width, height, channels: 3 as const };
  return sharp(pixels, { raw }).withMetadata({ orientation }).png().toBuffer();
}
