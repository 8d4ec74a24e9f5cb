import type { Coordinates, Region } from '../../src/protocol/coordinates.js';
import { refusals } from '../http/refusals.js';

/** A part of a picture that coordinates name: what its owner chose, the first face, all faces. */
export type Focus = 'custom' | 'face' | 'faces';

/** What is cut out of a picture before anything else is done with it. */
export interface Cut {
  /** What the cut lies around, or which corner it starts from. */
  readonly gravity: Focus | 'center' | 'north_west';
  /** Pixels; absent: those of the focus, or of the picture. */
  readonly width?: number;
  readonly height?: number;
  /** Pixels by which the cut is moved to the right and down. */
  readonly x: number;
  readonly y: number;
}

/** A rectangle of whole pixels inside a picture. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The upright size of a picture, and its parts. */
export interface Subject {
  readonly width: number;
  readonly height: number;
  readonly coordinates?: Coordinates;
}

/**
 * The part of a picture that a cut leaves: never beyond its edges.
 *
 * @throws ApiError `invalid-transformation` when nothing is left
 */
export function cutArea(cut: Cut, subject: Subject): Area {
  const { gravity, x, y } = cut;
  const whole = wholeArea(subject);
  const focus = isFocus(gravity) ? (focusArea(gravity, subject) ?? whole) : whole;
  const { width = focus.width, height = focus.height } = cut;
  const start = gravity === 'north_west' ? focus : around(focus, { width, height });
  const left = Math.max(0, start.left + x);
  const top = Math.max(0, start.top + y);
  const area = {
    left,
    top,
    width: Math.min(start.left + x + width, subject.width) - left,
    height: Math.min(start.top + y + height, subject.height) - top,
  };
  if (area.width < 1 || area.height < 1) {
    throw refusals.invalidInTransformation('crop outside of the picture', `${x},${y}`);
  }
  return area;
}

/**
 * The largest part of an area that has the shape of `size` and lies as nearly around the focus as
 * the area's edges allow; the middle where a picture has no such part.
 */
export function fillArea(
  focus: Focus,
  { subject, area }: { readonly subject: Subject; readonly area: Area },
  size: { readonly width: number; readonly height: number },
): Area {
  const scale = Math.min(area.width / size.width, area.height / size.height);
  const width = Math.max(1, Math.round(size.width * scale));
  const height = Math.max(1, Math.round(size.height * scale));
  const start = around(focusArea(focus, subject) ?? area, { width, height });
  return {
    left: clamp(start.left, area.left, area.left + area.width - width),
    top: clamp(start.top, area.top, area.top + area.height - height),
    width,
    height,
  };
}

/** The whole of a picture. */
export function wholeArea({ width, height }: Subject): Area {
  return { left: 0, top: 0, width, height };
}

/** Whether regions lie at least partly in a picture: others cannot be meant for it. */
export function touchesPicture(regions: readonly Region[], { width, height }: Subject): boolean {
  return regions.every(([x, y]) => x < width && y < height);
}

export function isFocus(gravity: string): gravity is Focus {
  return gravity === 'custom' || gravity === 'face' || gravity === 'faces';
}

function focusArea(focus: Focus, { coordinates }: Subject): Area | undefined {
  const regions = focus === 'custom' ? coordinates?.custom : coordinates?.faces;
  const chosen = focus === 'faces' ? regions : regions?.slice(0, 1);
  if (!chosen || chosen.length === 0) return undefined;
  const left = Math.min(...chosen.map(([x]) => x));
  const top = Math.min(...chosen.map(([, y]) => y));
  const right = Math.max(...chosen.map(([x, , width]) => x + width));
  const bottom = Math.max(...chosen.map(([, y, , height]) => y + height));
  return { left, top, width: right - left, height: bottom - top };
}

/** Where a rectangle begins that has the same middle as an area. */
function around(
  area: Area,
  { width, height }: { readonly width: number; readonly height: number },
): { readonly left: number; readonly top: number } {
  return {
    left: Math.round(area.left + (area.width - width) / 2),
    top: Math.round(area.top + (area.height - height) / 2),
  };
}

function clamp(value: number, lowest: number, highest: number): number {
  return Math.min(Math.max(value, lowest), highest);
}
