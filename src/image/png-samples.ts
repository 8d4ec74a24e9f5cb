import type { Size } from './picture-edit.js';
import { readRow } from './png-rows.js';

const GREY_WITH_ALPHA = 4;
const COLOURS_WITH_ALPHA = 6;
const PALETTE = 3;
const COLOURS = 2;

/** Samples of a pixel by the colour type. */
const CHANNELS: Readonly<Record<number, number>> = {
  0: 1,
  [COLOURS]: 3,
  [PALETTE]: 1,
  [GREY_WITH_ALPHA]: 2,
  [COLOURS_WITH_ALPHA]: 4,
};

/** Where the passes of an interlaced picture begin, and how far apart their pixels are. */
const PASSES = [
  { x: 0, y: 0, stepX: 8, stepY: 8 },
  { x: 4, y: 0, stepX: 8, stepY: 8 },
  { x: 0, y: 4, stepX: 4, stepY: 8 },
  { x: 2, y: 0, stepX: 4, stepY: 4 },
  { x: 0, y: 2, stepX: 2, stepY: 4 },
  { x: 1, y: 0, stepX: 2, stepY: 2 },
  { x: 0, y: 1, stepX: 1, stepY: 2 },
];
const ONE_PASS = [{ x: 0, y: 0, stepX: 1, stepY: 1 }];

/** What the first chunk of a PNG says of its pixels. */
export interface PngShape {
  readonly size: Size;
  /** Bits of a sample. */
  readonly depth: number;
  readonly colourType: number;
  readonly isInterlaced: boolean;
}

/** @param header the data of `IHDR` */
export function pngShape(header: Uint8Array<ArrayBuffer>): PngShape {
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  return {
    size: { width: view.getUint32(0), height: view.getUint32(4) },
    depth: view.getUint8(8),
    colourType: view.getUint8(9),
    isInterlaced: view.getUint8(12) === 1,
  };
}

/** Whether its samples are numbers of a palette, which have no neighbours. */
export function hasPalette({ colourType }: PngShape): boolean {
  return colourType === PALETTE;
}

/** Bytes of a pixel in {@link pngSamples}: samples of less than a byte get one of their own. */
export function pixelBytes({ depth, colourType }: PngShape): number {
  return (CHANNELS[colourType] ?? 1) * (depth === 16 ? 2 : 1);
}

/**
 * The samples of a PNG as they are stored, row by row, with nothing done to them.
 *
 * @param packed the deflated rows
 * @throws when they are broken, or are not as many as the shape says
 */
export async function pngSamples(
  shape: PngShape,
  packed: readonly Uint8Array<ArrayBuffer>[],
): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height } = shape.size;
  const passes = (shape.isInterlaced ? PASSES : ONE_PASS).map((pass) => ({
    ...pass,
    width: Math.ceil((width - pass.x) / pass.stepX),
    height: Math.ceil((height - pass.y) / pass.stepY),
  }));
  const stored = passes.filter((pass) => pass.width > 0 && pass.height > 0);
  const total = stored.reduce((sum, pass) => sum + pass.height * (1 + rowBytes(shape, pass)), 0);
  const rows = await inflated(packed, total);
  const bytes = pixelBytes(shape);
  const samples = new Uint8Array(width * height * bytes);
  let at = 0;
  for (const pass of stored) {
    const length = rowBytes(shape, pass);
    let above = new Uint8Array(length);
    for (let y = 0; y < pass.height; y++) {
      const row = rows.subarray(at + 1, at + 1 + length);
      readRow(rows[at] ?? 0, { row, above, pixelBytes: Math.max(1, storedBits(shape) >> 3) });
      const start = ((pass.y + y * pass.stepY) * width + pass.x) * bytes;
      spread(row, shape, { samples, start, step: pass.stepX * bytes, count: pass.width });
      above = row;
      at += length + 1;
    }
  }
  return samples;
}

function storedBits({ depth, colourType }: PngShape): number {
  return (CHANNELS[colourType] ?? 1) * depth;
}

function rowBytes(shape: PngShape, { width }: Pick<Size, 'width'>): number {
  return Math.ceil((width * storedBits(shape)) / 8);
}

/** Puts the pixels of a stored row in their places. */
function spread(
  row: Uint8Array,
  shape: PngShape,
  to: {
    readonly samples: Uint8Array;
    readonly start: number;
    readonly step: number;
    readonly count: number;
  },
): void {
  const { depth } = shape;
  const bytes = pixelBytes(shape);
  if (depth >= 8 && to.step === bytes) return to.samples.set(row, to.start);
  for (let pixel = 0; pixel < to.count; pixel++) {
    const start = to.start + pixel * to.step;
    if (depth < 8) {
      const bit = pixel * depth;
      const shift = 8 - depth - (bit & 7);
      to.samples[start] = ((row[bit >> 3] ?? 0) >> shift) & ((1 << depth) - 1);
    } else {
      for (let byte = 0; byte < bytes; byte++) {
        to.samples[start + byte] = row[pixel * bytes + byte] ?? 0;
      }
    }
  }
}

/** A few bytes can stand for gigabytes: no more are unpacked than there may be. */
async function inflated(
  packed: readonly Uint8Array<ArrayBuffer>[],
  bytes: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const rows = new Uint8Array(bytes);
  const stream = new Blob([...packed]).stream().pipeThrough(new DecompressionStream('deflate'));
  const reader = stream.getReader();
  let at = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    rows.set(value, at);
    at += value.length;
  }
  if (at < bytes) throw new RangeError('The PNG has too few rows.');
  return rows;
}
