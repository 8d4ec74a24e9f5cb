import { type PictureEdit, type Rect, type Size, turnedSize } from './picture-edit.js';

/** What a frame has to keep to. */
export interface FrameRules {
  /** Of the upright source, in pixels. */
  readonly picture: Size;
  /** Width by height of the result; absent where it is free. */
  readonly ratio: number | undefined;
  /** Smallest result, in pixels of the source; more than the picture has is not asked for. */
  readonly minimum: Size;
}

/** Less than this many pixels outside of the picture are rounding. */
const TOLERANCE_PIXELS = 1e-6;

/** Half of the width and height that a frame takes up in the source, askew or not. */
function reachOf({ width, height }: Size, straighten: number): { x: number; y: number } {
  const cos = Math.abs(Math.cos((straighten * Math.PI) / 180));
  const sin = Math.abs(Math.sin((straighten * Math.PI) / 180));
  return { x: (width * cos + height * sin) / 2, y: (width * sin + height * cos) / 2 };
}

/** The smallest frame that the rules allow, in the source's own directions. */
function smallestFrame(edit: PictureEdit, { picture, minimum }: FrameRules): Size {
  const { width, height } = turnedSize(minimum, edit);
  return { width: Math.min(width, picture.width), height: Math.min(height, picture.height) };
}

/** Whether the whole frame lies in the picture and is large enough. */
export function isAllowed(edit: PictureEdit, rules: FrameRules): boolean {
  const { rect, straighten } = edit;
  const { picture } = rules;
  const reach = reachOf(rect, straighten);
  const x = rect.x + rect.width / 2;
  const y = rect.y + rect.height / 2;
  // Askew, the picture may have no room for the smallest frame at all.
  const least = straighten === 0 ? smallestFrame(edit, rules) : { width: 1, height: 1 };
  return (
    x - reach.x >= -TOLERANCE_PIXELS &&
    y - reach.y >= -TOLERANCE_PIXELS &&
    x + reach.x <= picture.width + TOLERANCE_PIXELS &&
    y + reach.y <= picture.height + TOLERANCE_PIXELS &&
    rect.width >= least.width - TOLERANCE_PIXELS &&
    rect.height >= least.height - TOLERANCE_PIXELS
  );
}

/** The nearest frame that keeps to the rules: grown to the smallest size, shrunk, then moved in. */
export function fitted(edit: PictureEdit, rules: FrameRules): PictureEdit {
  const { picture } = rules;
  const least = smallestFrame(edit, rules);
  const { width, height } = shaped(edit, rules);
  const grow = Math.max(1, least.width / width, least.height / height);
  const size = shrunk({ width: width * grow, height: height * grow }, edit, rules);
  const reach = reachOf(size, edit.straighten);
  const x = between(edit.rect.x + edit.rect.width / 2, reach.x, picture.width - reach.x);
  const y = between(edit.rect.y + edit.rect.height / 2, reach.y, picture.height - reach.y);
  return { ...edit, rect: { x: x - size.width / 2, y: y - size.height / 2, ...size } };
}

/** As large as the picture has room for; the shape changes only where it is free. */
function shrunk(size: Size, { straighten }: PictureEdit, { picture, ratio }: FrameRules): Size {
  if (ratio === undefined && straighten === 0) {
    const { width, height } = size;
    return { width: Math.min(width, picture.width), height: Math.min(height, picture.height) };
  }
  const reach = reachOf(size, straighten);
  const scale = Math.min(1, picture.width / 2 / reach.x, picture.height / 2 / reach.y);
  return { width: size.width * scale, height: size.height * scale };
}

/** The frame's size at the ratio that is asked for, with its area kept. */
function shaped(edit: PictureEdit, { ratio }: FrameRules): Size {
  const width = Math.max(1, edit.rect.width);
  const height = Math.max(1, edit.rect.height);
  if (ratio === undefined) return { width, height };
  const wanted = turnedSize({ width: ratio, height: 1 }, edit);
  const sourceRatio = wanted.width / wanted.height;
  const area = width * height;
  return { width: Math.sqrt(area * sourceRatio), height: Math.sqrt(area / sourceRatio) };
}

/** The largest frame in the middle of the picture; `share` of what there is room for, 0 to 1. */
export function centredFrame(edit: PictureEdit, rules: FrameRules, share = 1): PictureEdit {
  const { width, height } = rules.picture;
  const whole = { ...edit, rect: { x: 0, y: 0, width, height } };
  // Without shrinking, the shape would keep the area and end where it first meets an edge.
  const { ratio } = rules;
  const shape = ratio === undefined ? { width, height } : shaped(whole, rules);
  const reach = reachOf(shape, edit.straighten);
  const scale = share * Math.min(width / 2 / reach.x, height / 2 / reach.y);
  const size = { width: shape.width * scale, height: shape.height * scale };
  const rect = { x: (width - size.width) / 2, y: (height - size.height) / 2, ...size };
  return fitted({ ...edit, rect }, rules);
}

/**
 * The frame of one picture on another: as large a part of it and in the same place, as far as it has
 * the room; neither turned nor mirrored.
 *
 * @param from size of the picture that the frame was made for
 */
export function carriedOver(edit: PictureEdit, from: Size, rules: FrameRules): PictureEdit {
  const { rect } = edit;
  const { picture } = rules;
  const scale = Math.sqrt((picture.width * picture.height) / Math.max(1, from.width * from.height));
  const [width, height] = [rect.width * scale, rect.height * scale];
  const x = ((rect.x + rect.width / 2) / from.width) * picture.width - width / 2;
  const y = ((rect.y + rect.height / 2) / from.height) * picture.height - height / 2;
  const frame = { x, y, width, height };
  return onWholePixels(
    fitted({ rect: frame, quarterTurns: 0, isMirrored: false, straighten: 0 }, rules),
    rules,
  );
}

/**
 * As far from one allowed frame towards another as the rules let it go. Where the ratio is free the
 * two directions are tried by themselves, so that a frame slides along an edge. What is allowed is
 * convex, so that the way to the last allowed frame can be halved.
 */
export function approached(from: PictureEdit, to: PictureEdit, rules: FrameRules): PictureEdit {
  if (isAllowed(to, rules)) return to;
  const isMove = sameLength(from.rect.width, to.rect.width, 0.01);
  const isShapeKept = isMove && sameLength(from.rect.height, to.rect.height, 0.01);
  if (rules.ratio !== undefined && !isShapeKept) return farthest(from, to, rules);
  const { y, height } = from.rect;
  const across = farthest(from, { ...to, rect: { ...to.rect, y, height } }, rules);
  const { x, width } = across.rect;
  return farthest(across, { ...to, rect: { ...to.rect, x, width } }, rules);
}

const HALVINGS = 24;

function farthest(from: PictureEdit, to: PictureEdit, rules: FrameRules): PictureEdit {
  if (isAllowed(to, rules)) return to;
  let good = 0;
  let bad = 1;
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (good + bad) / 2;
    if (isAllowed(onTheWay(from, to, middle), rules)) good = middle;
    else bad = middle;
  }
  return onTheWay(from, to, good);
}

function onTheWay(from: PictureEdit, to: PictureEdit, share: number): PictureEdit {
  const mix = (side: keyof Rect) => from.rect[side] + (to.rect[side] - from.rect[side]) * share;
  const rect = { x: mix('x'), y: mix('y'), width: mix('width'), height: mix('height') };
  return { ...to, rect };
}

/** The frame on whole pixels inside of the picture; where it lies askew it needs none. */
export function onWholePixels(edit: PictureEdit, { picture }: FrameRules): PictureEdit {
  if (edit.straighten !== 0) return edit;
  return { ...edit, rect: wholeRect(edit.rect, picture) };
}

/** A part of a picture in whole pixels, at least one, inside of it. */
export function wholeRect(rect: Rect, picture: Size): Rect {
  const width = between(Math.round(rect.width), 1, picture.width);
  const height = between(Math.round(rect.height), 1, picture.height);
  return {
    x: between(Math.round(rect.x), 0, picture.width - width),
    y: between(Math.round(rect.y), 0, picture.height - height),
    width,
    height,
  };
}

/** The same part of a picture after it was scaled, in its whole pixels. */
export function scaledRect(rect: Rect, from: Size, to: Size): Rect {
  const x = to.width / from.width;
  const y = to.height / from.height;
  const { width, height } = rect;
  return wholeRect({ x: rect.x * x, y: rect.y * y, width: width * x, height: height * y }, to);
}

/** The largest size of the same shape within limits; `null` is no limit. Never larger. */
export function sizeWithin(
  size: Size,
  limits: { readonly width: number | null; readonly height: number | null },
): Size {
  const scale = Math.min(
    1,
    (limits.width ?? Infinity) / size.width,
    (limits.height ?? Infinity) / size.height,
  );
  if (scale === 1) return size;
  return {
    width: Math.max(1, Math.round(size.width * scale)),
    height: Math.max(1, Math.round(size.height * scale)),
  };
}

function sameLength(one: number, other: number, tolerance: number): boolean {
  return Math.abs(one - other) <= tolerance;
}

function between(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
