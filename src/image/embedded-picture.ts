import { drawUpright } from './draw-upright.js';
import { embeddedJpeg } from './exif-block.js';
import { type HeifContents, heifContents, type HeifItem } from './heif-items.js';
import { boxAt } from './isobmff-boxes.js';

/** Boxes of a file that are looked through for its description, which is one of the first. */
const MOST_BOXES = 16;
/** Larger is neither a description nor a small picture, in bytes. */
const MOST_BYTES = 8 * 1024 * 1024;

/**
 * The small JPEG that many cameras write into their HEIC files, upright: browsers that cannot decode
 * the picture itself can show this one. `undefined` when there is none.
 */
export async function embeddedPicture(file: Blob): Promise<OffscreenCanvas | undefined> {
  try {
    const meta = await descriptionOf(file);
    if (!meta) return undefined;
    const contents = heifContents(meta);
    const found = await findJpeg(file, meta, contents);
    if (!found) return undefined;
    const bitmap = await createImageBitmap(new Blob([found.jpeg], { type: 'image/jpeg' }));
    const size = { width: bitmap.width, height: bitmap.height };
    const canvas = drawUpright(bitmap, size, orientationOf(meta, found.shownAs));
    bitmap.close();
    return canvas;
  } catch {
    return undefined;
  }
}

async function descriptionOf(file: Blob): Promise<DataView | undefined> {
  for (let at = 0, seen = 0; at + 8 <= file.size && seen < MOST_BOXES; seen++) {
    const head = new DataView(await file.slice(at, at + 16).arrayBuffer());
    const box = boxAt(head, 0, file.size - at);
    if (!box) return undefined;
    if (box.type === 'meta') {
      if (box.end - box.start > MOST_BYTES) return undefined;
      return new DataView(await file.slice(at + box.start, at + box.end).arrayBuffer());
    }
    at += box.end;
  }
  return undefined;
}

/** A picture of its own is better than the one in the EXIF block, which lies as the main one does. */
async function findJpeg(
  file: Blob,
  meta: DataView,
  contents: HeifContents,
): Promise<{ jpeg: Uint8Array<ArrayBuffer>; shownAs: HeifItem | undefined } | undefined> {
  const { items, main } = contents;
  const own = items.find(({ type }) => type === 'jpeg');
  if (own) return { jpeg: await bytesOf(file, meta, contents, own), shownAs: own };
  const exif = items.find(({ type }) => type === 'Exif');
  if (!exif) return undefined;
  const block = await bytesOf(file, meta, contents, exif);
  // Before it stands how much there is before it.
  const before = new DataView(block.buffer).getUint32(0);
  const jpeg = embeddedJpeg(block.subarray(4 + before));
  return jpeg && { jpeg, shownAs: items.find(({ id }) => id === main) };
}

async function bytesOf(
  file: Blob,
  meta: DataView,
  { data }: HeifContents,
  { extents }: HeifItem,
): Promise<Uint8Array<ArrayBuffer>> {
  const inside = new Blob([meta.buffer as ArrayBuffer]);
  const parts = extents.map(({ isInFile, at, bytes }) => {
    const [source, start] = isInFile ? [file, at] : [inside, (data?.start ?? 0) + at];
    return source.slice(start, start + Math.min(bytes, MOST_BYTES));
  });
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** EXIF's number for what has to be done to a picture, by how it is turned, first mirrored or not. */
const ORIENTATIONS = { plain: [1, 6, 3, 8], mirrored: [2, 7, 4, 5] } as const;

/** What the turns and mirrors of an item come to. */
function orientationOf(meta: DataView, item: HeifItem | undefined): number {
  let isMirrored = false;
  let turns = 0;
  for (const { type, start } of item?.properties ?? []) {
    if (type === 'irot') turns -= meta.getUint8(start) & 3;
    else if (type === 'imir') {
      isMirrored = !isMirrored;
      // Left for right, or upside down, which is the same turned by half.
      turns = (meta.getUint8(start) & 1 ? 2 : 0) - turns;
    }
  }
  return ORIENTATIONS[isMirrored ? 'mirrored' : 'plain'][((turns % 4) + 4) % 4] ?? 1;
}
