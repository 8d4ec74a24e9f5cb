import { outputSize, type PictureEdit } from './picture-edit.js';
import { type PngChunk, pngChunks, pngFile } from './png-chunks.js';
import { writeRow } from './png-rows.js';
import { hasPalette, pixelBytes, type PngShape, pngSamples, pngShape } from './png-samples.js';

/** Chunks that say how samples are to be understood; all others go, as with every edit. */
const KEPT_CHUNKS: ReadonlySet<string> = new Set([
  ...['PLTE', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'cICP', 'mDCV', 'cLLI', 'pHYs'],
]);

/** Pictures with more bytes of samples are drawn by the browser, which holds them elsewhere. */
const MOST_SAMPLE_BYTES = 100_000_000;

/**
 * Cuts, turns and mirrors a PNG by moving its samples, in their own depth and palette. A canvas stores
 * colours multiplied by their alpha in eight bits, so that what is hardly seen loses its colour, and
 * no canvas has sixteen bits.
 *
 * @param edit on whole pixels, not straightened
 * @returns `undefined` where a canvas does it as well, or this cannot be done
 */
export async function cutPng(file: Blob, edit: PictureEdit): Promise<Blob | undefined> {
  try {
    const chunks = pngChunks(new Uint8Array(await file.arrayBuffer()));
    const header = chunks[0];
    if (header?.name !== 'IHDR') return undefined;
    const shape = pngShape(header.data);
    if (!isWorthIt(shape, chunks)) return undefined;
    const packed = chunks.filter(({ name }) => name === 'IDAT').map(({ data }) => data);
    const samples = moved(await pngSamples(shape, packed), shape, edit);
    return pngFile([
      { name: 'IHDR', data: headerFor(edit, shape) },
      ...chunks.filter(({ name }) => KEPT_CHUNKS.has(name)),
      { name: 'IDAT', data: await deflated(samples, edit, shape) },
      { name: 'IEND', data: new Uint8Array() },
    ]);
  } catch {
    // Broken, or no room for it: the browser's decoder has the last word.
    return undefined;
  }
}

/** Grey and colours without alpha are exact on a canvas, up to eight bits. */
function isWorthIt(shape: PngShape, chunks: readonly PngChunk[]): boolean {
  const { depth, colourType, size } = shape;
  const names = new Set(chunks.map(({ name }) => name));
  // Some decoders turn a picture as this chunk says, others do not.
  if (names.has('eXIf')) return false;
  if (size.width * size.height * pixelBytes(shape) > MOST_SAMPLE_BYTES) return false;
  return depth === 16 || colourType === 4 || colourType === 6 || hasPalette(shape);
}

function moved(samples: Uint8Array, shape: PngShape, edit: PictureEdit): Uint8Array<ArrayBuffer> {
  const { width, height } = outputSize(edit);
  const bytes = pixelBytes(shape);
  const target = new Uint8Array(width * height * bytes);
  const { first, stepX, stepY } = steps(edit, shape.size.width);
  let to = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const from = (first + x * stepX + y * stepY) * bytes;
      for (let byte = 0; byte < bytes; byte++) target[to++] = samples[from + byte] ?? 0;
    }
  }
  return target;
}

/** Where the result's first pixel lies in the source, and how far it is to the next one each way. */
function steps(
  { rect, quarterTurns, isMirrored }: PictureEdit,
  sourceWidth: number,
): { readonly first: number; readonly stepX: number; readonly stepY: number } {
  const right = isMirrored ? -1 : 1;
  const place = (x: number, y: number) =>
    (rect.y + y) * sourceWidth + rect.x + (isMirrored ? rect.width - 1 - x : x);
  const [lastX, lastY] = [rect.width - 1, rect.height - 1];
  switch (quarterTurns) {
    case 0:
      return { first: place(0, 0), stepX: right, stepY: sourceWidth };
    case 1:
      return { first: place(0, lastY), stepX: -sourceWidth, stepY: right };
    case 2:
      return { first: place(lastX, lastY), stepX: -right, stepY: -sourceWidth };
    case 3:
      return { first: place(lastX, 0), stepX: sourceWidth, stepY: -right };
  }
}

function headerFor(edit: PictureEdit, { depth, colourType }: PngShape): Uint8Array<ArrayBuffer> {
  const { width, height } = outputSize(edit);
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([Math.max(8, depth), colourType], 8);
  return header;
}

async function deflated(
  samples: Uint8Array<ArrayBuffer>,
  edit: PictureEdit,
  shape: PngShape,
): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height } = outputSize(edit);
  const bytes = pixelBytes(shape);
  const length = width * bytes;
  const rows = new Uint8Array(height * (length + 1));
  let above: Uint8Array = new Uint8Array(length);
  for (let y = 0; y < height; y++) {
    const row = samples.subarray(y * length, (y + 1) * length);
    const target = rows.subarray(y * (length + 1), (y + 1) * (length + 1));
    writeRow({ row, above, pixelBytes: bytes }, target, !hasPalette(shape));
    above = row;
  }
  const stream = new Blob([rows]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
