import { scaledRect, sizeWithin } from './crop-frame.js';
import { cutPng } from './cut-png.js';
import { isCutOff } from './cut-off.js';
import { checkedFacts, decodeWholePicture } from './decode-picture.js';
import { drawEdit } from './draw-edit.js';
import { nameFor } from './encode-picture.js';
import { encodeWithin } from './encode-within.js';
import { blankLocation, hasLocation } from './jpeg-metadata.js';
import {
  isUnchanged,
  outputSize,
  type PictureEdit,
  type Rect,
  type Size,
  wholePicture,
} from './picture-edit.js';
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
  const edit = order.output === 'pixels' ? order.edit : undefined;
  if (order.refusesLarger && facts)
    refuseLarger(edit ? outputSize(edit) : facts.size, order.limits);
  const isWhole = !edit || (facts !== undefined && isUnchanged(edit, facts.size));
  const isSmall = !facts || sizeWithin(facts.size, order.limits) === facts.size;
  const isLight = order.mostBytes === null || order.file.size <= order.mostBytes;
  if (facts?.isAnimated && !isLight) throw new PictureError('picture-unshrinkable');
  if (facts?.isAnimated || (isWhole && isSmall && isLight)) return untouched(order, facts);
  try {
    return (edit && (await exactlyCut(order, edit, facts))) ?? (await redrawn(order, edit, facts));
  } catch (error) {
    if (!isWhole || !isLight) throw error;
    return untouched(order, facts);
  }
}

/** Of pictures that are not known here only the server can tell. */
function refuseLarger({ width, height }: Size, limits: PrepareOrder['limits']): void {
  if (limits.width !== null && width > limits.width) throw new PictureError('picture-too-wide');
  if (limits.height !== null && height > limits.height) throw new PictureError('picture-too-high');
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

/** Without any canvas, which would change the colours of what is half seen through. */
async function exactlyCut(
  { file, name, limits, mostBytes }: PrepareOrder,
  edit: PictureEdit,
  facts: PictureFacts | undefined,
): Promise<Prepared | undefined> {
  const size = outputSize(edit);
  const isStraight = edit.straighten === 0 && sizeWithin(size, limits) === size;
  if (facts?.type !== 'image/png' || !isStraight || !isOnWholePixels(edit.rect)) return undefined;
  if (await isCutOff(file, facts.type)) return undefined;
  const picture = await cutPng(file, edit);
  if (!picture || (mostBytes !== null && picture.size > mostBytes)) return undefined;
  return {
    drawn: { from: size, to: size },
    file: asFile(picture, nameFor(name, picture.type), file),
    isLocationRemoved: false,
  };
}

async function redrawn(
  order: PrepareOrder,
  edit: PictureEdit | undefined,
  facts: PictureFacts | undefined,
): Promise<Prepared> {
  const { file, name, limits } = order;
  const bitmap = await decodeWholePicture(file, facts);
  const from = { width: bitmap.width, height: bitmap.height };
  const colourSpace = facts?.colourSpace ?? 'srgb';
  const wanted = edit ?? wholePicture(from);
  const full = sizeWithin(outputSize(wanted), limits);
  const draw = (share: number) =>
    drawEdit(bitmap, wanted, { limits: share < 1 ? shareOf(full, share) : limits, colourSpace });
  const { picture, canvas } = await encodeWithin(draw, facts, order.mostBytes).finally(() =>
    bitmap.close(),
  );
  const { width, height } = canvas;
  return {
    drawn: { from: outputSize(wanted), to: { width, height } },
    file: asFile(picture, nameFor(name, picture.type), file),
    coordinates: edit ? undefined : coordinatesOf(order, from, { width, height }),
    isLocationRemoved: facts !== undefined && hasLocation(facts.segments),
  };
}

function shareOf({ width, height }: Size, share: number): Size {
  const part = (pixels: number) => Math.max(1, Math.floor(pixels * share));
  return { width: part(width), height: part(height) };
}

async function untouched(order: PrepareOrder, facts?: PictureFacts): Promise<Prepared> {
  const { file, name, withoutLocation, output } = order;
  const isWhole = output === 'coordinates' || facts?.isAnimated;
  const coordinates = isWhole ? order.edit?.rect : undefined;
  const left = { coordinates, isLocationRemoved: false };
  if (!withoutLocation || facts?.type !== 'image/jpeg') return left;
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (!blankLocation(bytes)) return left;
  const blanked = new Blob([bytes], { type: file.type });
  return { coordinates, isLocationRemoved: true, file: asFile(blanked, name, file) };
}

function isOnWholePixels({ x, y, width, height }: Rect): boolean {
  return [x, y, width, height].every(Number.isInteger);
}

function coordinatesOf({ edit }: PrepareOrder, from: Size, to: Size): Rect | undefined {
  return edit && scaledRect(edit.rect, from, to);
}

function asFile(content: Blob, name: string, source: Blob): File {
  const lastModified = source instanceof File ? source.lastModified : Date.now();
  return new File([content], name, { type: content.type, lastModified });
}
