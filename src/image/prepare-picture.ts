import { sizeWithin } from './crop-frame.js';
import { checkedFacts, decodePicture } from './decode-picture.js';
import { drawEdit } from './draw-edit.js';
import { encodePicture, nameFor } from './encode-picture.js';
import { blankLocation, hasLocation } from './jpeg-metadata.js';
import { isUnchanged, type Size, wholePicture } from './picture-edit.js';
import { PictureError, type Prepared, type PrepareOrder } from './picture-orders.js';
import type { PictureFacts } from './plain-facts.js';

/**
 * Makes of a file what is to be sent: cut, turned, scaled down, or without its place. What none of
 * this concerns is left as it is, byte for byte.
 *
 * @throws PictureError for an edit that cannot be made; a file without one can always go as it is
 */
export async function preparePicture(order: PrepareOrder): Promise<Prepared> {
  const facts = await factsFor(order);
  const isWhole = !order.edit || (facts && isUnchanged(order.edit, facts.size));
  const isSmall = !facts || sizeWithin(facts.size, order.limits) === facts.size;
  if (isWhole && (isSmall || facts.isAnimated)) return untouched(order, facts);
  try {
    return await redrawn(order, facts);
  } catch (error) {
    if (order.edit && !isWhole) throw error;
    return untouched(order, facts);
  }
}

/** Without an edit, a file that cannot be judged is nobody's problem here. */
async function factsFor({ file, edit }: PrepareOrder): Promise<PictureFacts | undefined> {
  try {
    return await checkedFacts(file);
  } catch (error) {
    if (edit) throw error;
    return undefined;
  }
}

async function redrawn(order: PrepareOrder, facts: PictureFacts | undefined): Promise<Prepared> {
  const { file, name, limits } = order;
  if (facts?.isAnimated) throw new PictureError('picture-unreadable');
  const bitmap = await decodePicture(file);
  const sourceSize: Size = { width: bitmap.width, height: bitmap.height };
  const edit = order.edit ?? wholePicture(sourceSize);
  const canvas = drawEdit(bitmap, edit, { limits, colourSpace: facts?.colourSpace ?? 'srgb' });
  bitmap.close();
  const picture = await encodePicture(canvas, facts);
  return {
    file: asFile(picture, nameFor(name, picture.type), file),
    sourceSize,
    size: { width: canvas.width, height: canvas.height },
    isLocationRemoved: facts !== undefined && hasLocation(facts.segments),
  };
}

async function untouched(order: PrepareOrder, facts?: PictureFacts): Promise<Prepared> {
  const { file, name, withoutLocation } = order;
  const size = facts && { sourceSize: facts.size, size: facts.size };
  if (!withoutLocation || facts?.type !== 'image/jpeg') {
    return { ...size, isLocationRemoved: false };
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (!blankLocation(bytes)) return { ...size, isLocationRemoved: false };
  const blanked = new Blob([bytes], { type: file.type });
  return { ...size, file: asFile(blanked, name, file), isLocationRemoved: true };
}

function asFile(content: Blob, name: string, source: Blob): File {
  const lastModified = source instanceof File ? source.lastModified : Date.now();
  return new File([content], name, { type: content.type, lastModified });
}
